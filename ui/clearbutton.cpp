// SPDX-License-Identifier: MIT
#include "ui/clearbutton.h"

#include "ui/namedbutton.h"

#include <QCoreApplication>
#include <QLineEdit>
#include <QToolButton>

using namespace Qt::StringLiterals;

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
    nameButton(
        //: Empties the field that the button stands in.
        button, [] { return ClearButton::tr("Clear"); }, u"clearButton"_s);
    button->setFocusPolicy(Qt::NoFocus);
}

} // namespace Latchkey
