// SPDX-License-Identifier: MIT
#include "directus/authentication.h"

#include "directus/authenticationprotocol.h"
#include "directus/authenticationstorage.h"
#include "directus/json.h"
#include "directus/transport.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace Directus {

namespace {

Error notLoggedIn()
{
    return {.kind = Error::Kind::Api, .code = ErrorCode::InvalidCredentials, .detail = u"nobody is logged in"_s};
}

/// So close to its end that it may be refused by the time it arrives.
milliseconds lastMoments(milliseconds lifetime)
{
    return std::min<milliseconds>(30s, lifetime / 4);
}

} // namespace

Authentication::Authentication(
    Transport *transport, AuthenticationStorage *storage, AuthenticationMode mode, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_transport(transport)
    , m_storage(storage)
    , m_clock(clock)
    , m_mode(mode)
    , m_protocol(AuthenticationProtocol::of(mode))
{
}

Authentication::Authentication(Transport *transport, AuthenticationStorage *storage, const Clock &clock, QObject *parent)
    : Authentication(transport, storage, AuthenticationMode::Json, clock, parent)
{
}

Authentication::~Authentication() = default;

Reply<AuthenticationData> *Authentication::send(const Request &request, const QByteArray &refreshToken)
{
    return decoded<AuthenticationData>(m_transport->send(request),
        [protocol = m_protocol, refreshToken](const Response &answer) { return protocol->read(answer, refreshToken); });
}

Reply<AuthenticationData> *Authentication::login(const Credentials &credentials, Person person)
{
    return sendLogin(m_protocol->login(credentials), person);
}

Reply<AuthenticationData> *Authentication::loginByStaticToken(const QByteArray &staticToken)
{
    Q_ASSERT(m_mode == AuthenticationMode::StaticToken);
    return sendLogin(m_protocol->refresh(staticToken), Person::Another, staticToken);
}

void Authentication::trustStaticToken(const QByteArray &staticToken)
{
    Q_ASSERT(m_mode == AuthenticationMode::StaticToken);
    begin(Person::Another);
    adopt({.accessToken = staticToken, .refreshToken = staticToken, .expires = std::chrono::milliseconds::max()});
}

Reply<AuthenticationData> *Authentication::sendLogin(const Request &request, Person person, const QByteArray &staticToken)
{
    auto *reply = send(request, staticToken);
    reply->then(this, [this, person](const Result<AuthenticationData> &outcome) { finishLogin(outcome, person); });
    return reply;
}

void Authentication::finishLogin(const Result<AuthenticationData> &outcome, Person person)
{
    if (!outcome)
        return;
    // The claim of a refresh that is overtaken ends here: this token is not the one it was made for.
    if (m_isRefreshing)
        m_storage->release();
    begin(person);
    adopt(*outcome);
    settleRefresh(outcome);
    Q_EMIT refreshed();
}

void Authentication::begin(Person person)
{
    ++m_generation;
    if (person == Person::Another)
        ++m_personNumber;
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
    send(m_protocol->refresh(m_data.refreshToken), m_data.refreshToken)->then(this, &Authentication::finishRefresh);
    Q_EMIT refreshing();
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
    const bool isOver = isEnd(outcome);
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
    const QByteArray newest = outcome ? outcome->refreshToken : isEnd(outcome) ? QByteArray() : m_released;
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
    const auto request = m_protocol->logout(refreshToken);
    if (!request)
        return settledReply<void>(this, {});
    return decoded<void>(m_transport->send(*request), [protocol = m_protocol](const Response &answer) -> Result<void> {
        const Result<void> outcome = readNothing(answer);
        return !outcome && protocol->isEnd(outcome.error()) ? Result<void>() : outcome;
    });
}

void Authentication::resume(const QByteArray &refreshToken)
{
    begin(Person::Another);
    m_data = {.accessToken = {}, .refreshToken = refreshToken, .expires = {}};
}

/// What is kept comes first: between the two the program may be killed.
void Authentication::adopt(const AuthenticationData &data)
{
    m_storage->store(data.refreshToken);
    m_data = data;
    m_arrival = m_clock.now();
}

void Authentication::forget()
{
    ++m_generation;
    m_data = {};
}

bool Authentication::isEnd(const Result<AuthenticationData> &refresh) const
{
    return !refresh && m_protocol->isEnd(refresh.error());
}

milliseconds Authentication::age() const
{
    return elapsed(m_arrival, m_clock.now());
}

milliseconds Authentication::refreshDueIn() const
{
    if (m_data.accessToken.isEmpty())
        return 0ms;
    return std::max<milliseconds>(0ms, m_data.expires - m_protocol->refreshAhead(m_data.expires) - age());
}

bool Authentication::isAccessTokenFresh() const
{
    return !m_data.accessToken.isEmpty() && age() < m_data.expires - lastMoments(m_data.expires);
}

} // namespace Directus
