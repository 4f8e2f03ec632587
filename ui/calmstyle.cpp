// SPDX-License-Identifier: MIT
#include "ui/calmstyle.h"

#include "ui/theme.h"
#include "ui/tintedicon.h"

#include <QWidget>

namespace Latchkey {

CalmStyle::CalmStyle() : QProxyStyle(QStringLiteral("fusion")) { }

int CalmStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *returnData) const
{
    if (m_isCalm && (hint == SH_Widget_Animate || hint == SH_Widget_Animation_Duration))
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, returnData);
}

int CalmStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    const int usual = QProxyStyle::pixelMetric(metric, option, widget);
    switch (metric) {
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_LineEditIconSize:
        return iconSide(usual);
    default:
        return usual;
    }
}

/// Fusion would look through the desktop's themes for one, which takes as long as making half of the posts' view.
QIcon CalmStyle::standardIcon(StandardPixmap which, const QStyleOption *option, const QWidget *widget) const
{
    if (which == SP_LineEditClearButton && widget)
        return tintedIcon(QStringLiteral("clear"), Theme(widget->palette()).muted);
    return QProxyStyle::standardIcon(which, option, widget);
}

} // namespace Latchkey
