// SPDX-License-Identifier: MIT
#include "app/orderlyquit.h"

#include "app/frontdoor.h"

#include <QCoreApplication>
#include <QEvent>

namespace Latchkey {

OrderlyQuit::OrderlyQuit(const FrontDoor *frontDoor, std::chrono::milliseconds patience, QObject *parent)
    : QObject(parent), m_frontDoor(frontDoor)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, &OrderlyQuit::quitOverdue);
    // A turn later: what has come with the token still has to reach its handlers.
    connect(frontDoor, &FrontDoor::idle, this, &OrderlyQuit::quitIfWaiting, Qt::QueuedConnection);
    QCoreApplication::instance()->installEventFilter(this);
}

bool OrderlyQuit::eventFilter(QObject *watched, QEvent *event)
{
    const bool isEnd = watched == QCoreApplication::instance() && event->type() == QEvent::Quit;
    if (!isEnd || m_isOverdue || m_frontDoor->isIdle())
        return false;
    event->ignore();
    putOffOnce();
    return true;
}

/// Closing the last window asks for the end once more.
void OrderlyQuit::putOffOnce()
{
    if (m_patience.isActive())
        return;
    m_patience.start();
    Q_EMIT putOff();
}

void OrderlyQuit::callOff()
{
    m_patience.stop();
}

void OrderlyQuit::quitIfWaiting()
{
    if (m_patience.isActive())
        QCoreApplication::quit();
}

void OrderlyQuit::quitOverdue()
{
    m_isOverdue = true;
    QCoreApplication::quit();
}

} // namespace Latchkey
