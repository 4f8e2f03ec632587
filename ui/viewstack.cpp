// SPDX-License-Identifier: MIT
#include "ui/viewstack.h"

#include <utility>

namespace Latchkey {

ViewStack::ViewStack(QWidget *parent) : QStackedWidget(parent)
{
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, &ViewStack::showNext);
}

void ViewStack::put(QWidget *view)
{
    putSoon(view, {});
    showNext();
}

void ViewStack::putSoon(QWidget *view, std::chrono::milliseconds patience)
{
    if (QWidget *former = std::exchange(m_next, view))
        former->deleteLater();
    addWidget(view);
    m_patience.start(patience);
}

void ViewStack::showNext()
{
    m_patience.stop();
    if (QWidget *next = std::exchange(m_next, nullptr))
        replaceBy(next);
}

QWidget *ViewStack::latest() const
{
    return m_next ? m_next.data() : currentWidget();
}

void ViewStack::replaceBy(QWidget *view)
{
    QWidget *former = currentWidget();
    setCurrentWidget(view);
    if (!former || former == view)
        return;
    removeWidget(former);
    former->hide();
    // The new one is painted before; and what ends somewhere in a window has that place painted again, although it is hidden.
    former->move(-former->width(), 0);
    QTimer::singleShot(0, former, &QObject::deleteLater);
}

} // namespace Latchkey
