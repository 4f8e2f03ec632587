// SPDX-License-Identifier: MIT
#include "httpconnection.h"

#include <QDeadlineTimer>
#include <QHostAddress>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#ifdef Q_OS_UNIX
#include <sys/socket.h>
#endif

using namespace Qt::StringLiterals;

QByteArray HttpReply::header(const QByteArray &name) const
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

QByteArray HttpReply::errorCode() const
{
    const QJsonArray errors = QJsonDocument::fromJson(body).object().value("errors"_L1).toArray();
    return errors.at(0).toObject().value("extensions"_L1).toObject().value("code"_L1).toString().toUtf8();
}

QByteArray httpRequest(const QByteArray &method, const QByteArray &target, const Headers &headers, const QByteArray &body)
{
    QByteArray request = method + ' ' + target + " HTTP/1.1\r\nHost: 127.0.0.1\r\n";
    for (const auto &[name, value] : headers)
        request += name + ": " + value + "\r\n";
    if (!body.isEmpty())
        request += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    return request + "\r\n" + body;
}

HttpConnection::HttpConnection(quint16 port)
{
    m_socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
    m_socket.waitForConnected();
}

bool HttpConnection::isConnected() const
{
    return m_socket.state() == QAbstractSocket::ConnectedState;
}

void HttpConnection::send(const QByteArray &bytes)
{
    m_socket.write(bytes);
    while (m_socket.bytesToWrite() > 0 && m_socket.waitForBytesWritten()) { }
}

void HttpConnection::sendSome(const QByteArray &bytes)
{
    m_socket.write(bytes);
    m_socket.flush();
}

HttpReply HttpConnection::receive(int timeout)
{
    const QDeadlineTimer deadline(timeout);
    HttpReply reply;
    while (!m_received.contains("\r\n\r\n")) {
        if (!more(int(deadline.remainingTime())))
            return reply;
    }
    const qsizetype end = m_received.indexOf("\r\n\r\n");
    const QList<QByteArray> lines = m_received.left(end).split('\n');
    m_received.remove(0, end + 4);
    for (const QByteArray &line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        reply.headers.append({line.left(colon).trimmed(), line.mid(colon + 1).trimmed()});
    }
    const qsizetype size = reply.header("Content-Length").toLongLong();
    while (m_received.size() < size) {
        if (!more(int(deadline.remainingTime())))
            return reply;
    }
    reply.status = lines.first().split(' ').value(1).toInt();
    reply.body = m_received.left(size);
    m_received.remove(0, size);
    return reply;
}

bool HttpConnection::hasAnswerWithin(int timeout)
{
    more(timeout);
    return !m_received.isEmpty();
}

bool HttpConnection::awaitText(const QByteArray &first, const QByteArray &second, int timeout)
{
    const QDeadlineTimer deadline(timeout);
    const auto holdsBoth = [&] {
        const qsizetype found = m_received.indexOf(first);
        return found >= 0 && m_received.indexOf(second, found) >= 0;
    };
    while (!holdsBoth()) {
        if (!more(int(deadline.remainingTime())))
            return false;
    }
    return true;
}

bool HttpConnection::awaitClose(int timeout)
{
    const QDeadlineTimer deadline(timeout);
    while (more(int(deadline.remainingTime()))) { }
    return m_socket.state() != QAbstractSocket::ConnectedState;
}

void HttpConnection::reset()
{
#ifdef Q_OS_UNIX
    const linger atOnce{1, 0};
    setsockopt(int(m_socket.socketDescriptor()), SOL_SOCKET, SO_LINGER, &atOnce, sizeof(atOnce));
#endif
    m_socket.abort();
}

bool HttpConnection::more(int timeout)
{
    const bool came = m_socket.bytesAvailable() > 0 || m_socket.waitForReadyRead(timeout);
    m_received += m_socket.readAll();
    return came;
}
