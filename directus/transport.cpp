// SPDX-License-Identifier: MIT
#include "directus/transport.h"

#include "directus/exchange.h"
#include "directus/singlesendbody.h"

#include <QJsonDocument>
#include <QLoggingCategory>
#include <QNetworkAccessManager>
#include <QNetworkRequest>

using namespace Qt::StringLiterals;

namespace Directus {

namespace {

Q_LOGGING_CATEGORY(logTransport, "directus.transport", QtInfoMsg)

QByteArray verbName(Request::Verb verb)
{
    switch (verb) {
    case Request::Verb::Get:
        return "GET"_qba;
    case Request::Verb::Post:
        return "POST"_qba;
    case Request::Verb::Patch:
        return "PATCH"_qba;
    case Request::Verb::Delete:
        return "DELETE"_qba;
    }
    Q_UNREACHABLE();
}

/// Names the endpoint and the outcome; queries, headers and bodies stay out of the log, they may hold secrets.
void logOutcome(const Request &request, const Result<Response> &outcome)
{
    if (outcome)
        qCInfo(logTransport).noquote() << verbName(request.verb) << request.path << outcome->status;
    else
        qCInfo(logTransport).noquote() << verbName(request.verb) << request.path << outcome.error().detail;
}

} // namespace

QUrl normalizedBaseUrl(QUrl url)
{
    url.setQuery(QString());
    url.setFragment(QString());
    url.setUserInfo(QString());
    if (const QString path = url.path(QUrl::FullyEncoded); !path.endsWith(u'/'))
        url.setPath(path + u'/', QUrl::TolerantMode);
    return url;
}

Transport::Transport(const QUrl &baseUrl, QNetworkAccessManager *network, QObject *parent)
    : QObject(parent), m_baseUrl(normalizedBaseUrl(baseUrl)), m_network(network)
{
}

QUrl Transport::urlOf(const Request &request) const
{
    QUrl url = m_baseUrl;
    url.setPath(m_baseUrl.path(QUrl::FullyEncoded) + request.path, QUrl::TolerantMode);
    if (!request.query.isEmpty())
        url.setQuery(request.query);
    return url;
}

QNetworkRequest Transport::networkRequest(const Request &request) const
{
    QNetworkRequest result(urlOf(request));
    result.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    result.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    result.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    result.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    result.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    result.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    result.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    result.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true); // else Qt keeps a copy it can send again
    result.setHeader(QNetworkRequest::UserAgentHeader, u"Latchkey/" LATCHKEY_VERSION ""_s);
    result.setRawHeader("Accept", "application/json, */*;q=0.1");
    if (request.body)
        result.setHeader(QNetworkRequest::ContentTypeHeader, "application/json"_L1);
    if (!request.bearer.isEmpty())
        result.setRawHeader("Authorization", "Bearer " + request.bearer);
    if (!request.cookie.isEmpty())
        result.setRawHeader("Cookie", request.cookie);
    if (!request.etag.isEmpty())
        result.setRawHeader("If-None-Match", request.etag);
    return result;
}

Reply<Response> *Transport::send(const Request &request)
{
    QNetworkRequest networkRequest = this->networkRequest(request);
    QNetworkReply *networkReply = nullptr;
    if (request.body) {
        const QByteArray json = QJsonDocument(*request.body).toJson(QJsonDocument::Compact);
        networkRequest.setHeader(QNetworkRequest::ContentLengthHeader, json.size());
        auto *body = new SingleSendBody(json);
        networkReply = m_network->sendCustomRequest(networkRequest, verbName(request.verb), body);
        body->setParent(networkReply);
    } else {
        networkReply = m_network->sendCustomRequest(networkRequest, verbName(request.verb));
    }

    auto *reply = new Reply<Response>(this);
    new Exchange(networkReply, request, reply);
    reply->then(this, [request](const Result<Response> &outcome) { logOutcome(request, outcome); });
    return reply;
}

} // namespace Directus
