// SPDX-License-Identifier: MIT
#include "ui/linkbutton.h"

namespace Latchkey {

LinkButton::LinkButton(const Phrase &text, const QString &objectName, QWidget *parent) : TextButton(text, parent)
{
    setObjectName(objectName);
    setProperty("role", QStringLiteral("link"));
    setAutoDefault(true);
    setLines(Qt::AlignLeading);
}

} // namespace Latchkey
