// SPDX-License-Identifier: MIT
#include "ui/rule.h"

namespace Latchkey {

Rule::Rule(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("rule"));
    setAttribute(Qt::WA_StyledBackground);
    setFixedHeight(1);
}

} // namespace Latchkey
