// SPDX-License-Identifier: MIT
#include "ui/scrollarea.h"

#include <QAccessibleWidget>
#include <QResizeEvent>

#include <algorithm>

namespace Latchkey {

namespace {

constexpr int leastHeight = 72; // a field, and the half of another that says there is more

/// Qt 6.4's own for scroll areas reads past the end of the children when a scroll bar has gone since an assistive program
/// counted them.
QAccessibleInterface *makeScrollInterface(const QString &, QObject *object)
{
    auto *area = qobject_cast<QScrollArea *>(object);
    return area ? new QAccessibleWidget(area, QAccessible::Client) : nullptr;
}

} // namespace

ScrollArea::ScrollArea(QWidget *parent) : QScrollArea(parent)
{
    QAccessible::installFactory(makeScrollInterface); // again and again does no harm
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
}

int YieldingScrollArea::wholeHeight() const
{
    if (!widget())
        return 0;
    return widget()->hasHeightForWidth() ? widget()->heightForWidth(width()) : widget()->sizeHint().height();
}

QSize YieldingScrollArea::sizeHint() const
{
    return {widget() ? widget()->sizeHint().width() : 0, wholeHeight()};
}

QSize YieldingScrollArea::minimumSizeHint() const
{
    return {widget() ? widget()->minimumSizeHint().width() : 0, std::min(wholeHeight(), leastHeight)};
}

bool YieldingScrollArea::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        updateGeometry(); // what it shows wants another height
    return ScrollArea::event(event);
}

void YieldingScrollArea::resizeEvent(QResizeEvent *event)
{
    ScrollArea::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        updateGeometry();
}

} // namespace Latchkey
