// SPDX-License-Identifier: MIT
#include "directus/authentication.h"

#include "directus/authenticationstorage.h"
#include "directus/json.h"
#include "directus/transport.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace Directus {

namespace {

Result<AuthenticationData> decodeAuthenticationData(const Response &response)
{
    const auto data = readData(response);
    if (!data)
        return Failure<Error>(data.error());
    const QJsonObject object = data->toObject();
    const auto accessToken = requireString(object, "access_token"_L1);
    const auto refreshToken = requireString(object, "refresh_token"_L1);
    const qint64 expires = object["expires"_L1].toInteger();
    if (!accessToken || !refreshToken || expires <= 0)
        return Failure<Error>(Error::protocol(u"tokens are missing in the answer"_s, response.status));
    return AuthenticationData{accessToken->toLatin1(), refreshToken->toLatin1(), milliseconds(expires)};
}

Error notLoggedIn()
{
    return {.kind = Error::Kind::Api, .code = ErrorCode::InvalidCredentials, .detail = u"nobody is logged in"_s};
}

/// Ahead of its end by half a minute; short tokens by a quarter of their life.
milliseconds refreshAhead(milliseconds lifetime)
{
    return std::min<milliseconds>(30s, lifetime / 4);
}

} // namespace

Authentication::Authentication(Transport *transport, AuthenticationStorage *storage, const Clock &clock, QObject *parent)
    : QObject(parent), m_transport(transport), m_storage(storage), m_clock(clock)
{
}

Reply<Response> *Authentication::post(const QString &path, const QJsonObject &body)
{
    return m_transport->send({.verb = Request::Verb::Post, .path = path, .body = body});
}

Reply<AuthenticationData> *Authentication::login(const Credentials &credentials)
{
    QJsonObject body{{"email"_L1, credentials.email}, {"password"_L1, credentials.password}, {"mode"_L1, "json"_L1}};
    if (!credentials.otp.isEmpty())
        body["otp"_L1] = credentials.otp;
    auto *reply = decoded<AuthenticationData>(post(u"auth/login"_s, body), decodeAuthenticationData);
    reply->then(this, [this](const Result<AuthenticationData> &outcome) {
        if (!outcome)
            return;
        // The claim of a refresh that is overtaken ends here: this token is not the one it was made for.
        if (m_isRefreshing)
            m_storage->release();
        ++m_generation;
        adopt(*outcome);
        settleRefresh(outcome);
        Q_EMIT refreshed();
    });
    return reply;
}

Reply<AuthenticationData> *Authentication::refresh()
{
    if (!isLoggedIn())
        return settledReply<AuthenticationData>(this, Failure<Error>(notLoggedIn()));
    auto *reply = new Reply<AuthenticationData>(this);
    m_refreshReplies.emplace_back(reply);
    if (!m_isRefreshing)
        beginRefresh();
    return reply;
}

void Authentication::beginRefresh()
{
    m_isRefreshing = true;
    m_refreshOf = m_generation;
    m_storage->claim()->then(this, &Authentication::sendRefresh);
}

void Authentication::sendRefresh(const Result<QByteArray> &claimed)
{
    if (!claimed || isOvertaken())
        return finishRefresh(Failure<Error>(claimed ? Error::cancelled() : claimed.error()));
    if (!claimed->isEmpty())
        m_data.refreshToken = *claimed;
    const QJsonObject body{{"refresh_token"_L1, QString::fromLatin1(m_data.refreshToken)}, {"mode"_L1, "json"_L1}};
    decoded<AuthenticationData>(post(u"auth/refresh"_s, body), decodeAuthenticationData)
        ->then(this, &Authentication::finishRefresh);
}

void Authentication::finishRefresh(const Result<AuthenticationData> &outcome)
{
    m_isRefreshing = false;
    if (isOvertaken())
        return finishOvertakenRefresh(outcome);

    if (outcome)
        adopt(*outcome);
    else
        m_storage->release();
    const bool isOver = !outcome && endsSession(outcome.error());
    if (isOver)
        forget();
    settleRefresh(outcome);
    Q_EMIT idle();

    if (outcome)
        Q_EMIT refreshed();
    else if (isOver)
        Q_EMIT sessionEnded(outcome.error());
    else
        Q_EMIT refreshFailed(outcome.error());
}

/// The session this refresh belonged to was let go meanwhile: the token that came back must not live on at the server.
void Authentication::finishOvertakenRefresh(const Result<AuthenticationData> &outcome)
{
    m_storage->release();
    const bool isOver = !outcome && endsSession(outcome.error());
    const QByteArray newest = outcome ? outcome->refreshToken : isOver ? QByteArray() : m_released;
    m_released.clear();

    const auto waiting = std::exchange(m_releaseReplies, {});
    for (const auto &reply : waiting)
        if (reply)
            reply->settle(newest);
    if (waiting.empty() && outcome)
        revoke(newest);
    if (m_refreshReplies.empty())
        Q_EMIT idle();
    else
        beginRefresh();
}

void Authentication::settleRefresh(const Result<AuthenticationData> &outcome)
{
    for (const auto &reply : std::exchange(m_refreshReplies, {}))
        if (reply)
            reply->settle(outcome);
}

Reply<QByteArray> *Authentication::release()
{
    const QByteArray current = m_data.refreshToken;
    const bool refreshIsOurs = m_isRefreshing && !isOvertaken();
    forget();
    settleRefresh(Failure<Error>(Error::cancelled()));
    if (!refreshIsOurs)
        return settledReply<QByteArray>(this, current);
    m_released = current;
    auto *reply = new Reply<QByteArray>(this);
    m_releaseReplies.emplace_back(reply);
    return reply;
}

Reply<void> *Authentication::logout()
{
    auto *reply = new Reply<void>(this);
    release()->then(this, [this, reply = QPointer(reply)](const Result<QByteArray> &token) {
        if (!reply)
            return;
        if (!token || token->isEmpty())
            return reply->settle({});
        revoke(*token)->then(reply.data(), [reply](const Result<void> &outcome) { reply->settle(outcome); });
    });
    return reply;
}

Reply<void> *Authentication::revoke(const QByteArray &refreshToken)
{
    const QJsonObject body{{"refresh_token"_L1, QString::fromLatin1(refreshToken)}, {"mode"_L1, "json"_L1}};
    return decoded<void>(post(u"auth/logout"_s, body), readNothing);
}

void Authentication::resume(const QByteArray &refreshToken)
{
    ++m_generation;
    m_data = {.accessToken = {}, .refreshToken = refreshToken, .expires = {}};
}

void Authentication::adopt(const AuthenticationData &data)
{
    m_data = data;
    m_arrival = m_clock.now();
    m_storage->store(data.refreshToken);
}

void Authentication::forget()
{
    ++m_generation;
    m_data = {};
}

milliseconds Authentication::refreshDueIn() const
{
    if (m_data.accessToken.isEmpty())
        return 0ms;
    const milliseconds age = elapsed(m_arrival, m_clock.now());
    return std::max<milliseconds>(0ms, m_data.expires - refreshAhead(m_data.expires) - age);
}

bool Authentication::isAccessTokenFresh() const
{
    return refreshDueIn() > 0ms;
}

} // namespace Directus
