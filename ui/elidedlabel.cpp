// SPDX-License-Identifier: MIT
#include "ui/elidedlabel.h"

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

void ElidedLabel::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    setToolTip(isElided() ? text() : QString());
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
