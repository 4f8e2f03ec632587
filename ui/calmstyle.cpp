// SPDX-License-Identifier: MIT
#include "ui/calmstyle.h"

namespace Latchkey {

CalmStyle::CalmStyle() : QProxyStyle(QStringLiteral("fusion")) { }

int CalmStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *returnData) const
{
    if (m_isCalm && (hint == SH_Widget_Animate || hint == SH_Widget_Animation_Duration))
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, returnData);
}

} // namespace Latchkey
