// SPDX-License-Identifier: MIT
#pragma once

#include "directus/authenticationdata.h"
#include "directus/authenticationmode.h"
#include "directus/clock.h"
#include "directus/reply.h"
#include "directus/request.h"

#include <QByteArray>
#include <QObject>

#include <chrono>
#include <memory>
#include <vector>

namespace Directus {

class AuthenticationProtocol;
class AuthenticationStorage;
class Transport;

/// Logs in, refreshes and logs out, in one mode; keeps the tokens in memory. What a mode says and hears is
/// AuthenticationProtocol's business.
///
/// A refresh is single-flight: whoever asks while one is under way gets the outcome of that one. An outcome that arrives
/// after a login or logout has overtaken it is not used; its token is handed to release() so that it can be revoked.
class Authentication final : public QObject {
    Q_OBJECT

public:
    /// `transport`, `storage` and `clock` are not owned and must live longer.
    Authentication(Transport *transport, AuthenticationStorage *storage, AuthenticationMode mode,
        const Clock &clock = Clock::system(), QObject *parent = nullptr);

    /// In json mode.
    Authentication(
        Transport *transport, AuthenticationStorage *storage, const Clock &clock = Clock::system(), QObject *parent = nullptr);
    ~Authentication() override;

    /// Whether who logs in is known to be the one whose session it is, or was last.
    enum class Person { Another, TheSame };

    AuthenticationMode mode() const { return m_mode; }

    /// POST /auth/login, or /auth/login/:provider; not for a static token. Errors: INVALID_CREDENTIALS (also for a suspended,
    /// unverified or unknown user), INVALID_OTP (a code is needed, or was wrong), INVALID_PAYLOAD (not an e-mail address),
    /// INVALID_PROVIDER (the user belongs to another one), ROUTE_NOT_FOUND (no such provider), REQUESTS_EXCEEDED. No answer comes
    /// before the server's LOGIN_STALL_TIME, half a second by default. `person` says whether personNumber() changes.
    Reply<AuthenticationData> *login(const Credentials &credentials, Person person = Person::Another);

    /// Takes `staticToken` as the session, once the server has shown by GET /users/me that it knows it. Errors:
    /// INVALID_CREDENTIALS.
    Reply<AuthenticationData> *loginByStaticToken(const QByteArray &staticToken);

    /// Takes `staticToken` as the session without asking, where it comes from the server itself. In mode StaticToken only.
    void trustStaticToken(const QByteArray &staticToken);

    /// POST /auth/refresh; for a static token GET /users/me, which tells whether it is still good. Errors: INVALID_CREDENTIALS,
    /// USER_SUSPENDED, in session mode also TOKEN_EXPIRED and INVALID_TOKEN: the session is over, the tokens are dropped and
    /// sessionEnded() follows. All other errors leave the tokens as they are. In session mode a refresh whose answer was lost may
    /// be repeated for SESSION_REFRESH_GRACE_PERIOD, 10 s by default; in json and cookie mode the session is lost with it.
    /// Aborting the reply gives up waiting; the refresh itself goes on, since its token may be spent already.
    Reply<AuthenticationData> *refresh();

    /// Forgets the tokens at once, then POST /auth/logout with the newest refresh token of the session.
    /// Errors: those of the network; the session then goes on at the server until it runs out.
    Reply<void> *logout();

    /// Forgets the tokens at once, and gives the refresh token that is still good at the server, empty if there is none. A
    /// refresh that is under way is waited for, since the token that comes back is the one to revoke.
    Reply<QByteArray> *release();

    /// POST /auth/logout: ends the session `refreshToken` belongs to. One that is over already is no error, and a static token
    /// stays as it is.
    Reply<void> *revoke(const QByteArray &refreshToken);

    /// Goes on with a session of an earlier run; refresh() brings its access token.
    void resume(const QByteArray &refreshToken);

    bool isRefreshing() const { return m_isRefreshing; }
    bool isLoggedIn() const { return !m_data.refreshToken.isEmpty(); }
    /// Whose session it is: another number as soon as it may be another person's. It stays when they log out.
    int personNumber() const { return m_personNumber; }

    QByteArray accessToken() const { return m_data.accessToken; }
    QByteArray refreshToken() const { return m_data.refreshToken; }

    /// False when there is no access token, or when it has run out or is about to, also by the clock of a machine that slept.
    bool isAccessTokenFresh() const;

    /// Time until the access token should be refreshed, zero when it is due: min(30 s, TTL/4) ahead of its end, in session mode
    /// at half its life, since there is no refreshing after its end.
    std::chrono::milliseconds refreshDueIn() const;

Q_SIGNALS:
    /// A refresh has been sent. What is done until the answer comes costs nobody any time.
    void refreshing();

    /// New tokens came by login or refresh; `storage` has been given them.
    void refreshed();

    /// A refresh failed for a reason that says nothing about the session.
    void refreshFailed(const Directus::Error &error);

    /// No refresh is under way any more, also none of a session that was let go.
    void idle();

    /// The server ended the session.
    void sessionEnded(const Directus::Error &error);

private:
    Reply<AuthenticationData> *sendLogin(const Request &request, Person person, const QByteArray &staticToken = {});
    Reply<AuthenticationData> *send(const Request &request, const QByteArray &refreshToken);
    void finishLogin(const Result<AuthenticationData> &outcome, Person person);
    void begin(Person person);
    void beginRefresh();
    void sendRefresh(const Result<QByteArray> &claimed);
    void finishRefresh(const Result<AuthenticationData> &outcome);
    void finishOvertakenRefresh(const Result<AuthenticationData> &outcome);
    void settleRefresh(const Result<AuthenticationData> &outcome);
    void adopt(const AuthenticationData &data);
    void forget();
    bool isEnd(const Result<AuthenticationData> &refresh) const;
    std::chrono::milliseconds age() const;
    bool isOvertaken() const { return m_refreshOf != m_generation; }

    Transport *const m_transport;
    AuthenticationStorage *const m_storage;
    const Clock &m_clock;
    const AuthenticationMode m_mode;
    const std::shared_ptr<const AuthenticationProtocol> m_protocol; ///< shared with the answers that are on their way

    AuthenticationData m_data;
    Clock::Instant m_arrival{};

    bool m_isRefreshing = false;
    int m_generation = 0; ///< of the session; a login or logout begins a new one
    int m_personNumber = 0;
    int m_refreshOf = 0; ///< the generation that the refresh under way belongs to
    std::vector<QPointer<Reply<AuthenticationData>>> m_refreshReplies;

    QByteArray m_released; ///< the token of the session that was let go while it was being refreshed
    std::vector<QPointer<Reply<QByteArray>>> m_releaseReplies;
};

} // namespace Directus
