// SPDX-License-Identifier: MIT
#include "ui/namedbutton.h"

#include "ui/language.h"

namespace Latchkey {

void nameButton(QToolButton *button, const Phrase &name, const QString &objectName)
{
    button->setObjectName(objectName);
    button->setFocusPolicy(Qt::StrongFocus);
    sayInEveryLanguage(button, [button, name] {
        button->setAccessibleName(name.text());
        button->setToolTip(name.text());
    });
}

} // namespace Latchkey
