// SPDX-License-Identifier: MIT
#pragma once

#include "receivedrequest.h"
#include "scriptedanswer.h"

#include <QObject>
#include <QTcpSocket>

/// One connection to a ScriptedServer: bytes to requests, answers to bytes.
class ScriptedConnection final : public QObject {
    Q_OBJECT

public:
    /// Takes ownership of `socket`.
    ScriptedConnection(QTcpSocket *socket, int number, QObject *parent);

    int number() const { return m_number; }
    void play(const ScriptedAnswer &answer);

    /// Says that nothing more will come, and waits for the client to say the same.
    void hangUp();

Q_SIGNALS:
    void requestArrived(const ReceivedRequest &request);

private:
    void read();
    void send(const ScriptedAnswer &answer);
    void sendPiece(const QByteArray &rest, const ScriptedAnswer &answer);
    void end(const ScriptedAnswer &answer, const QByteArray &sent);
    void sendEndlessly(const QByteArray &bytes, std::chrono::milliseconds pause);

    QTcpSocket *const m_socket;
    const int m_number;
    RequestReader m_reader;
};
