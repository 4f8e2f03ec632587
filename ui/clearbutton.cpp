// SPDX-License-Identifier: MIT
#include "ui/clearbutton.h"

#include "ui/language.h"

#include <QCoreApplication>
#include <QLineEdit>
#include <QToolButton>

namespace Latchkey {

namespace {

struct ClearButton {
    Q_DECLARE_TR_FUNCTIONS(ClearButton)
};

} // namespace

void addClearButton(QLineEdit *field)
{
    field->setClearButtonEnabled(true);
    QToolButton *button = field->findChildren<QToolButton *>().constLast(); // made just now
    sayInEveryLanguage(button, [button] {
        //: Empties the field that the button stands in.
        button->setAccessibleName(ClearButton::tr("Clear"));
        button->setToolTip(ClearButton::tr("Clear"));
    });
}

} // namespace Latchkey
