// SPDX-License-Identifier: MIT
#include "directus/exchange.h"

using namespace Qt::StringLiterals;

namespace Directus {

namespace {

/// RFC 9110, 5.6.7: "Sun, 06 Nov 1994 08:49:37 GMT". Qt's reader of mail dates wants the zone as a number.
QDateTime parseDate(QByteArray value)
{
    value = value.trimmed();
    if (value.endsWith(" GMT"))
        value.replace(value.size() - 3, 3, "+0000");
    return QDateTime::fromString(QString::fromLatin1(value), Qt::RFC2822Date).toUTC();
}

/// RFC 9110, 10.2.3: seconds or a date. The date is the server's, so it counts from the server's clock if that is known.
std::optional<std::chrono::milliseconds> parseRetryAfter(const QByteArray &value, const QDateTime &serverNow)
{
    if (value.isEmpty())
        return {};
    bool isNumber = false;
    if (const int seconds = value.toInt(&isNumber); isNumber)
        return seconds < 0 ? std::nullopt : std::optional<std::chrono::milliseconds>(std::chrono::seconds(seconds));
    const QDateTime date = parseDate(value);
    if (!date.isValid())
        return {};
    const QDateTime now = serverNow.isValid() ? serverNow : QDateTime::currentDateTimeUtc();
    return std::chrono::milliseconds(std::max<qint64>(0, now.msecsTo(date)));
}

QByteArray mediaType(const QVariant &contentType)
{
    return contentType.toByteArray().split(';').constFirst().trimmed().toLower();
}

/// To Qt a 400, a 403 or a 500 is an error like a broken connection; here it is an answer that arrived whole. Which of Qt's
/// errors a status becomes is of no interest, so this names those that are no status.
bool isHttpAnswer(const QNetworkReply &reply)
{
    if (!reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).isValid())
        return false;
    switch (reply.error()) {
    case QNetworkReply::NoError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return true;
    case QNetworkReply::ProtocolUnknownError:
    case QNetworkReply::ProtocolFailure:
        return false;
    default:
        // ContentReSendError is among them: Qt wants to rewind the body for a 307 that it is not going to follow.
        return reply.error() >= QNetworkReply::ContentAccessDenied;
    }
}

} // namespace

Exchange::Exchange(QNetworkReply *network, const Request &request, Reply<Response> *reply)
    : QObject(reply), m_network(network), m_reply(reply), m_largestAnswer(request.largestAnswer)
{
    m_network->setParent(this);
    m_silence.setSingleShot(true);
    m_silence.start(request.timeout);

    connect(m_network, &QNetworkReply::finished, this, &Exchange::finish);
    connect(m_network, &QNetworkReply::readyRead, this, &Exchange::checkSize);
    connect(m_network, &QNetworkReply::sslErrors, this, [this](const QList<QSslError> &errors) { m_sslErrors = errors; });
    connect(&m_silence, &QTimer::timeout, this, [this] { giveUp(Error::timeout()); });
    connect(reply, &ReplyBase::aborted, m_network, &QNetworkReply::abort);
}

/// Settles before it aborts: QNetworkReply::abort() emits finished() from inside the call.
void Exchange::giveUp(const Error &error)
{
    m_reply->settle(Failure<Error>(error));
    m_network->abort();
}

void Exchange::checkSize()
{
    m_silence.start();
    if (m_network->bytesAvailable() > m_largestAnswer)
        giveUp(Error::protocol(u"the answer is larger than %1 bytes"_s.arg(m_largestAnswer)));
}

void Exchange::finish()
{
    m_silence.stop();
    if (isHttpAnswer(*m_network))
        m_reply->settle(response());
    else
        m_reply->settle(Failure<Error>(networkError()));
}

Response Exchange::response() const
{
    Response response{
        .status = m_network->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
        .contentType = mediaType(m_network->header(QNetworkRequest::ContentTypeHeader)),
        .body = m_network->readAll(),
        .etag = m_network->rawHeader("ETag"),
        .date = parseDate(m_network->rawHeader("Date")),
    };
    response.cookies = m_network->header(QNetworkRequest::SetCookieHeader).value<QList<QNetworkCookie>>();
    response.retryAfter = parseRetryAfter(m_network->rawHeader("Retry-After"), response.date);
    if (const QByteArray location = m_network->rawHeader("Location"); !location.isEmpty()) // header() drops relative ones
        response.location = m_network->url().resolved(QUrl::fromEncoded(location));
    return response;
}

Error Exchange::networkError() const
{
    const auto error = m_network->error();
    if (!m_sslErrors.isEmpty())
        return {.kind = Error::Kind::Tls, .network = error, .detail = m_sslErrors.constFirst().errorString()};
    if (error == QNetworkReply::ContentReSendError)
        return {.kind = Error::Kind::Network, .network = error, .detail = u"the connection broke before an answer came"_s};
    if (error >= QNetworkReply::ProtocolUnknownError)
        return Error::protocol(m_network->errorString());
    return {.kind = Error::Kind::Network, .network = error, .detail = m_network->errorString()};
}

} // namespace Directus
