// SPDX-License-Identifier: MIT
#include "scriptedconnection.h"

#include <QTimer>

#ifdef Q_OS_WIN
#include <winsock2.h>
constexpr int sendingSide = SD_SEND;
#else
#include <sys/socket.h>
constexpr int sendingSide = SHUT_WR;
#endif

ScriptedConnection::ScriptedConnection(QTcpSocket *socket, int number, QObject *parent)
    : QObject(parent), m_socket(socket), m_number(number)
{
    m_socket->setParent(this);
    connect(m_socket, &QTcpSocket::readyRead, this, &ScriptedConnection::read);
    connect(m_socket, &QTcpSocket::disconnected, this, &QObject::deleteLater);
}

void ScriptedConnection::read()
{
    m_reader.append(m_socket->readAll());
    while (auto request = m_reader.take()) {
        request->connection = m_number;
        Q_EMIT requestArrived(*request);
    }
    if (m_reader.isNoHttp())
        play(ScriptedAnswer::bytes("HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n"));
}

void ScriptedConnection::play(const ScriptedAnswer &answer)
{
    if (answer.delay.count() == 0)
        send(answer);
    else
        QTimer::singleShot(answer.delay, Qt::PreciseTimer, this, [this, answer] { send(answer); });
}

/// Not by disconnectFromHost(), which does not wait for the client, so that a test could not know what the client knows.
void ScriptedConnection::hangUp()
{
    ::shutdown(m_socket->socketDescriptor(), sendingSide);
}

void ScriptedConnection::send(const ScriptedAnswer &answer)
{
    const QByteArray bytes = answer.toBytes();
    if (answer.piece > 0)
        return sendPiece(bytes, answer);
    m_socket->write(bytes);
    end(answer, bytes);
}

void ScriptedConnection::sendPiece(const QByteArray &rest, const ScriptedAnswer &answer)
{
    m_socket->write(rest.left(answer.piece));
    m_socket->flush();
    if (rest.size() <= answer.piece)
        return end(answer, rest);
    QTimer::singleShot(answer.pause, this, [this, rest = rest.mid(answer.piece), answer] { sendPiece(rest, answer); });
}

void ScriptedConnection::end(const ScriptedAnswer &answer, const QByteArray &sent)
{
    switch (answer.ending) {
    case ScriptedAnswer::Ending::KeepAlive:
        return;
    case ScriptedAnswer::Ending::Close:
        return m_socket->disconnectFromHost();
    case ScriptedAnswer::Ending::Reset:
        m_socket->flush();
        return m_socket->abort();
    case ScriptedAnswer::Ending::Endless:
        return sendEndlessly(sent.right(4096), answer.pause);
    }
}

void ScriptedConnection::sendEndlessly(const QByteArray &bytes, std::chrono::milliseconds pause)
{
    auto *timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, [this, bytes] {
        if (m_socket->bytesToWrite() < bytes.size())
            m_socket->write(bytes);
    });
    timer->start(pause);
}
