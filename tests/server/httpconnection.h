// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QTcpSocket>

using Headers = QList<QPair<QByteArray, QByteArray>>;

struct HttpReply {
    int status = 0; ///< 0: the connection ended without an answer
    Headers headers;
    QByteArray body;

    QByteArray header(const QByteArray &name) const;
    /// `errors[0].extensions.code` of the body.
    QByteArray errorCode() const;
};

/// A request as it goes over the wire, Host and Content-Length included.
QByteArray httpRequest(
    const QByteArray &method, const QByteArray &target, const Headers &headers = {}, const QByteArray &body = {});

/// A plain blocking connection on which tests write whatever bytes they like.
class HttpConnection {
public:
    explicit HttpConnection(quint16 port);

    bool isConnected() const;
    void send(const QByteArray &bytes);
    /// Sends without waiting for the bytes to leave; for peers that may stop reading.
    void sendSome(const QByteArray &bytes);
    HttpReply receive(int timeout = 20000);
    /// Whether anything has come already, or comes in that time.
    bool hasAnswer() { return hasAnswerWithin(0); }
    bool hasAnswerWithin(int timeout);
    /// Waits until the received bytes hold one text and, after it, another.
    bool awaitText(const QByteArray &first, const QByteArray &second, int timeout = 20000);
    /// What has come and has not been taken by receive().
    const QByteArray &received() const { return m_received; }
    /// Waits for the peer to close; drops what it says before.
    bool awaitClose(int timeout = 20000);
    /// Ends the connection with a reset.
    void reset();

private:
    bool more(int timeout);

    QTcpSocket m_socket;
    QByteArray m_received;
};
