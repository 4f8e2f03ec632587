// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QUrlQuery>

#include <optional>
#include <utility>

/// A whole request as a ScriptedServer received it.
struct ReceivedRequest {
    QByteArray verb;
    QByteArray target; ///< as on the wire: path and query, percent-encoded
    QList<std::pair<QByteArray, QByteArray>> headers = {};
    QByteArray body = {};
    int connection = 0; ///< which one it came on, from 1

    /// "GET /items/posts", without the query: what routes are named by.
    QByteArray route() const;
    QByteArray path() const;
    QUrlQuery query() const;

    bool hasHeader(const QByteArray &name) const;
    QByteArray header(const QByteArray &name) const;
    QByteArray bearer() const;
    QJsonObject json() const;
};

/// Collects bytes until they are a whole request: half of one is not a request that the server has received.
class RequestReader final {
public:
    void append(const QByteArray &bytes) { m_bytes += bytes; }

    /// The next whole request, if there is one.
    std::optional<ReceivedRequest> take();

    /// What is there cannot become a request: a TLS handshake, for example.
    bool isNoHttp() const { return !m_bytes.isEmpty() && (m_bytes.front() < 'A' || m_bytes.front() > 'Z'); }

private:
    QByteArray m_bytes;
};
