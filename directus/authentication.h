// SPDX-License-Identifier: MIT
#pragma once

#include "directus/clock.h"
#include "directus/reply.h"
#include "directus/request.h"

#include <QByteArray>
#include <QObject>

#include <chrono>
#include <vector>

namespace Directus {

class AuthenticationStorage;
class Transport;

/// What a person types to log in.
struct Credentials {
    QString email; ///< sent as it is: Directus matches without regard to case, but refuses padding
    QString password;
    QString otp = {}; ///< left out of the request when empty: Directus refuses an empty one
};

/// The tokens of a session, as /auth/login and /auth/refresh give them in json mode.
struct AuthenticationData {
    QByteArray accessToken;
    QByteArray refreshToken;
    std::chrono::milliseconds expires{0}; ///< lifetime of the access token, from its arrival on
};

/// Logs in, refreshes and logs out, in json mode; keeps the tokens in memory.
///
/// A refresh is single-flight: whoever asks while one is under way gets the outcome of that one. An outcome that arrives
/// after a login or logout has overtaken it is not used; its token is handed to release() so that it can be revoked.
class Authentication final : public QObject {
    Q_OBJECT

public:
    /// `transport`, `storage` and `clock` are not owned and must live longer.
    Authentication(
        Transport *transport, AuthenticationStorage *storage, const Clock &clock = Clock::system(), QObject *parent = nullptr);

    /// POST /auth/login. Errors: INVALID_CREDENTIALS (also for a suspended, unverified or unknown user), INVALID_OTP (a code is
    /// needed, or was wrong), INVALID_PAYLOAD (not an e-mail address), REQUESTS_EXCEEDED. No answer comes before the server's
    /// LOGIN_STALL_TIME, half a second by default.
    Reply<AuthenticationData> *login(const Credentials &credentials);

    /// POST /auth/refresh. Errors: INVALID_CREDENTIALS, USER_SUSPENDED: the session is over, the tokens are dropped and
    /// sessionEnded() follows. All other errors leave the tokens as they are.
    /// Aborting the reply gives up waiting; the refresh itself goes on, since its token may be spent already.
    Reply<AuthenticationData> *refresh();

    /// Forgets the tokens at once, then POST /auth/logout with the newest refresh token of the session.
    /// Errors: those of the network; the session then goes on at the server until it runs out.
    Reply<void> *logout();

    /// Forgets the tokens at once, and gives the refresh token that is still good at the server, empty if there is none. A
    /// refresh that is under way is waited for, since the token that comes back is the one to revoke.
    Reply<QByteArray> *release();

    /// POST /auth/logout: ends the session `refreshToken` belongs to. Unknown and spent tokens are no error to Directus.
    Reply<void> *revoke(const QByteArray &refreshToken);

    /// Goes on with a session of an earlier run; refresh() brings its access token.
    void resume(const QByteArray &refreshToken);

    bool isRefreshing() const { return m_isRefreshing; }
    bool isLoggedIn() const { return !m_data.refreshToken.isEmpty(); }
    QByteArray accessToken() const { return m_data.accessToken; }
    QByteArray refreshToken() const { return m_data.refreshToken; }

    /// False when there is no access token, or when it has run out or is about to, also by the clock of a machine that slept.
    bool isAccessTokenFresh() const;

    /// Time until the access token should be refreshed, ahead of its end by min(30 s, TTL/4); zero when it is due.
    std::chrono::milliseconds refreshDueIn() const;

Q_SIGNALS:
    /// New tokens came by login or refresh; `storage` has been given them.
    void refreshed();

    /// A refresh failed for a reason that says nothing about the session.
    void refreshFailed(const Directus::Error &error);

    /// No refresh is under way any more, also none of a session that was let go.
    void idle();

    /// The server ended the session.
    void sessionEnded(const Directus::Error &error);

private:
    Reply<Response> *post(const QString &path, const QJsonObject &body);
    void beginRefresh();
    void sendRefresh(const Result<QByteArray> &claimed);
    void finishRefresh(const Result<AuthenticationData> &outcome);
    void finishOvertakenRefresh(const Result<AuthenticationData> &outcome);
    void settleRefresh(const Result<AuthenticationData> &outcome);
    void adopt(const AuthenticationData &data);
    void forget();
    bool isOvertaken() const { return m_refreshOf != m_generation; }

    Transport *const m_transport;
    AuthenticationStorage *const m_storage;
    const Clock &m_clock;

    AuthenticationData m_data;
    Clock::Instant m_arrival{};

    bool m_isRefreshing = false;
    int m_generation = 0; ///< of the session; a login or logout begins a new one
    int m_refreshOf = 0; ///< the generation that the refresh under way belongs to
    std::vector<QPointer<Reply<AuthenticationData>>> m_refreshReplies;

    QByteArray m_released; ///< the token of the session that was let go while it was being refreshed
    std::vector<QPointer<Reply<QByteArray>>> m_releaseReplies;
};

} // namespace Directus
