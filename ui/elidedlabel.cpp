// SPDX-License-Identifier: MIT
#include "ui/elidedlabel.h"

#include "ui/plaintooltip.h"
#include "ui/textlabel.h"

#include <QEvent>
#include <QStyle>
#include <QStylePainter>

namespace Latchkey {

ElidedLabel::ElidedLabel(const QString &role, QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setProperty("role", role);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    alignWithPage(this);
}

void ElidedLabel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LayoutDirectionChange)
        alignWithPage(this);
    QLabel::changeEvent(event);
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {0, QLabel::minimumSizeHint().height()};
}

bool ElidedLabel::isElided() const
{
    return fontMetrics().horizontalAdvance(text()) > contentsRect().width();
}

bool ElidedLabel::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip)
        setToolTip(isElided() ? plainToolTip(text()) : QString());
    return QLabel::event(event);
}

void ElidedLabel::paintEvent(QPaintEvent *event)
{
    if (!isElided())
        return QLabel::paintEvent(event);
    QStylePainter painter(this);
    const QString shown = fontMetrics().elidedText(text(), Qt::ElideRight, contentsRect().width());
    painter.drawItemText(contentsRect(), int(alignment()), palette(), isEnabled(), shown, foregroundRole());
}

} // namespace Latchkey
