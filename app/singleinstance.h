// SPDX-License-Identifier: MIT
#pragma once

#include <QLocalServer>
#include <QLockFile>
#include <QObject>

#include <chrono>

class QLocalSocket;

namespace Latchkey {

/// One program at a time for each profile: a second one hands its link to the first, and ends.
///
/// A lock file in the profile's folder decides who is the first, so that two that are started in the same second agree, and one
/// that was killed stands in nobody's way. What is handed over is text of anybody's making, and is treated as such by whoever
/// listens to linkArrived().
class SingleInstance final : public QObject {
    Q_OBJECT

public:
    enum class Role {
        First, ///< go on; signals come when another one is started
        HandedOver, ///< the first one has the link: nothing is left to do here
        NoAnswer, ///< there is a first one that does not answer: go on beside it
    };
    Q_ENUM(Role)

    /// Links that are longer are not handed over; a command line is hardly longer either.
    static constexpr qsizetype longestLink = 64 * 1024; // bytes of UTF-8

    /// `folder` is the profile's own, readable by its owner only; see Profile::prepare().
    explicit SingleInstance(const QString &folder, QObject *parent = nullptr);

    /// Finds out who is the first, before the event loop runs: waits for another program's answer, no longer than `patience`.
    /// `link` may be empty.
    Role start(const QString &link, std::chrono::milliseconds patience = std::chrono::seconds(5));

Q_SIGNALS:
    /// Another program was started with a link; raiseWanted() follows.
    void linkArrived(const QString &link);

    /// Another program was started: the person wants to see the window.
    void raiseWanted();

private:
    bool becomeFirst();
    void welcome();
    void listenTo(QLocalSocket *socket);
    void readFrom(QLocalSocket *socket);
    void take(const QByteArray &message);

    const QString m_socketName;
    QLockFile m_lock;
    QLocalServer m_server;
};

} // namespace Latchkey
