// SPDX-License-Identifier: MIT
#include "receivedrequest.h"

#include <QJsonDocument>

#include <algorithm>

namespace {

ReceivedRequest parseHead(const QByteArray &head)
{
    QList<QByteArray> lines = head.split('\n');
    const QList<QByteArray> start = lines.takeFirst().trimmed().split(' ');
    ReceivedRequest request{.verb = start.value(0), .target = start.value(1)};
    for (const QByteArray &line : std::as_const(lines)) {
        const auto colon = line.indexOf(':');
        request.headers.append({line.left(colon).trimmed(), line.mid(colon + 1).trimmed()});
    }
    return request;
}

} // namespace

QByteArray ReceivedRequest::route() const
{
    return verb + ' ' + path();
}

QByteArray ReceivedRequest::path() const
{
    return target.left(target.indexOf('?') < 0 ? target.size() : target.indexOf('?'));
}

QUrlQuery ReceivedRequest::query() const
{
    const auto mark = target.indexOf('?');
    return QUrlQuery(mark < 0 ? QString() : QString::fromLatin1(target.mid(mark + 1)));
}

bool ReceivedRequest::hasHeader(const QByteArray &name) const
{
    return std::any_of(headers.begin(), headers.end(),
        [&name](const auto &header) { return header.first.compare(name, Qt::CaseInsensitive) == 0; });
}

QByteArray ReceivedRequest::header(const QByteArray &name) const
{
    for (const auto &[key, value] : headers)
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    return {};
}

QByteArray ReceivedRequest::bearer() const
{
    const QByteArray value = header("Authorization");
    return value.startsWith("Bearer ") ? value.mid(7) : QByteArray();
}

QJsonObject ReceivedRequest::json() const
{
    return QJsonDocument::fromJson(body).object();
}

std::optional<ReceivedRequest> RequestReader::take()
{
    const auto headEnd = m_bytes.indexOf("\r\n\r\n");
    if (headEnd < 0)
        return {};
    ReceivedRequest request = parseHead(m_bytes.left(headEnd));
    const auto bodyStart = headEnd + 4;
    const auto bodySize = request.header("Content-Length").toLongLong();
    if (m_bytes.size() - bodyStart < bodySize)
        return {};
    request.body = m_bytes.mid(bodyStart, bodySize);
    m_bytes.remove(0, bodyStart + bodySize);
    return request;
}
