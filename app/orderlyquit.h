// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>

namespace Latchkey {

class FrontDoor;

/// Puts the end of the program off while a session is being renewed, whoever asks for it: the last window, a menu, a signal. The
/// token that is kept may be spent by then, and without the one that is on its way the next start would have to ask for the
/// password.
class OrderlyQuit final : public QObject {
    Q_OBJECT

public:
    /// No server is waited for longer than `patience`. `frontDoor` is not owned and must live longer.
    OrderlyQuit(const FrontDoor *frontDoor, std::chrono::milliseconds patience, QObject *parent = nullptr);

    /// The person is back before the end: the program goes on.
    void callOff();

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    /// For the person the program has ended: its windows are to be closed now.
    void putOff();

private:
    void putOffOnce();
    void quitIfWaiting();
    void quitOverdue();

    const FrontDoor *const m_frontDoor;
    QTimer m_patience;
    bool m_isOverdue = false;
};

} // namespace Latchkey
