// SPDX-License-Identifier: MIT
#include "directus/authenticationprotocol.h"

#include "directus/authenticationdata.h"
#include "directus/error.h"
#include "directus/json.h"
#include "directus/query.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace Directus {

namespace {

Request authRequest(const QString &path, const QJsonObject &body, const QByteArray &cookie = {})
{
    return {.verb = Request::Verb::Post, .path = path, .body = body, .cookie = cookie};
}

Result<milliseconds> requireLifetime(const QJsonObject &data)
{
    const qint64 expires = data["expires"_L1].toInteger();
    if (expires <= 0)
        return Failure<Error>(Error::protocol(u"tokens without a lifetime"_s));
    return milliseconds(expires);
}

/// All of it, or an error: half a session is none.
Result<AuthenticationData> assemble(
    const QByteArray &accessToken, const QByteArray &refreshToken, const Result<milliseconds> &lifetime)
{
    if (!lifetime || accessToken.isEmpty() || refreshToken.isEmpty())
        return Failure<Error>(Error::protocol(u"tokens are missing in the answer"_s, 200));
    return AuthenticationData{accessToken, refreshToken, *lifetime};
}

QByteArray token(const QJsonObject &data, QLatin1StringView key)
{
    return data[key].toString().toLatin1();
}

class JsonProtocol final : public AuthenticationProtocol {
    AuthenticationMode mode() const override { return AuthenticationMode::Json; }

    static QJsonObject body(const QByteArray &refreshToken)
    {
        return {{"refresh_token"_L1, QString::fromLatin1(refreshToken)}, {"mode"_L1, u"json"_s}};
    }

    Request refresh(const QByteArray &refreshToken) const override { return authRequest(u"auth/refresh"_s, body(refreshToken)); }

    std::optional<Request> logout(const QByteArray &refreshToken) const override
    {
        return authRequest(u"auth/logout"_s, body(refreshToken));
    }

    Result<AuthenticationData> read(const Response &answer, const QByteArray &) const override
    {
        return readData(answer).and_then([](const QJsonValue &value) {
            const QJsonObject data = value.toObject();
            return assemble(token(data, "access_token"_L1), token(data, "refresh_token"_L1), requireLifetime(data));
        });
    }
};

/// What cookie and session mode share: the token travels as a cookie, and the body names the mode only.
class ByCookie : public AuthenticationProtocol {
protected:
    /// As long as nobody has set REFRESH_TOKEN_COOKIE_NAME or SESSION_COOKIE_NAME at the server.
    virtual QByteArray cookieName() const = 0;

    QByteArray tokenIn(const Response &answer) const { return answer.cookie(cookieName()); }

private:
    Request withCookie(const QString &path, const QByteArray &refreshToken) const
    {
        return authRequest(path, {{"mode"_L1, nameOf(mode())}}, cookieName() + '=' + refreshToken);
    }

    Request refresh(const QByteArray &refreshToken) const final { return withCookie(u"auth/refresh"_s, refreshToken); }

    std::optional<Request> logout(const QByteArray &refreshToken) const final
    {
        return withCookie(u"auth/logout"_s, refreshToken);
    }
};

class CookieProtocol final : public ByCookie {
    AuthenticationMode mode() const override { return AuthenticationMode::Cookie; }
    QByteArray cookieName() const override { return "directus_refresh_token"_qba; }

    Result<AuthenticationData> read(const Response &answer, const QByteArray &) const override
    {
        return readData(answer).and_then([&](const QJsonValue &value) {
            const QJsonObject data = value.toObject();
            return assemble(token(data, "access_token"_L1), tokenIn(answer), requireLifetime(data));
        });
    }
};

/// One token is both: requests carry it as a bearer, which Directus takes in place of the cookie, so that they need no second
/// way to be sent. Refresh and logout want the cookie.
class SessionProtocol final : public ByCookie {
    AuthenticationMode mode() const override { return AuthenticationMode::Session; }
    QByteArray cookieName() const override { return "directus_session_token"_qba; }

    Result<AuthenticationData> read(const Response &answer, const QByteArray &) const override
    {
        return readData(answer).and_then([&](const QJsonValue &value) {
            return assemble(tokenIn(answer), tokenIn(answer), requireLifetime(value.toObject()));
        });
    }

    /// The cookie is judged before the route: one that has run out cannot be refreshed, nor can one that the server no longer
    /// recognizes as its own.
    bool isEnd(const Error &error) const override
    {
        return AuthenticationProtocol::isEnd(error)
            || (error.kind == Error::Kind::Api
                && (error.code == ErrorCode::TokenExpired || error.code == ErrorCode::InvalidToken));
    }

    /// At half its life: a machine that sleeps or is offline when it runs out loses the session.
    milliseconds refreshAhead(milliseconds lifetime) const override { return lifetime / 2; }
};

/// There is nothing to refresh, but the server can be asked whether it still knows the token.
class StaticTokenProtocol final : public AuthenticationProtocol {
    AuthenticationMode mode() const override { return AuthenticationMode::StaticToken; }

    Request refresh(const QByteArray &staticToken) const override
    {
        return {.path = u"users/me"_s, .query = Query{.fields = {u"id"_s}}.toUrlQuery(), .bearer = staticToken};
    }

    std::optional<Request> logout(const QByteArray &) const override { return {}; }

    Result<AuthenticationData> read(const Response &answer, const QByteArray &staticToken) const override
    {
        return readData(answer)
            .and_then([](const QJsonValue &user) { return requireString(user.toObject(), "id"_L1); })
            .and_then([&](const QString &) { return assemble(staticToken, staticToken, milliseconds::max()); });
    }
};

QString loginPath(const QString &provider)
{
    return provider.isEmpty() ? u"auth/login"_s : u"auth/login/"_s + QString::fromLatin1(QUrl::toPercentEncoding(provider));
}

} // namespace

std::unique_ptr<const AuthenticationProtocol> AuthenticationProtocol::of(AuthenticationMode mode)
{
    switch (mode) {
    case AuthenticationMode::Json:
        return std::make_unique<JsonProtocol>();
    case AuthenticationMode::Cookie:
        return std::make_unique<CookieProtocol>();
    case AuthenticationMode::Session:
        return std::make_unique<SessionProtocol>();
    case AuthenticationMode::StaticToken:
        return std::make_unique<StaticTokenProtocol>();
    }
    Q_UNREACHABLE();
}

Request AuthenticationProtocol::login(const Credentials &credentials) const
{
    QJsonObject body{{"password"_L1, credentials.password}, {"mode"_L1, nameOf(mode())}};
    if (credentials.identifier.isEmpty())
        body["email"_L1] = credentials.email;
    else
        body["identifier"_L1] = credentials.identifier;
    if (!credentials.otp.isEmpty())
        body["otp"_L1] = credentials.otp;
    return authRequest(loginPath(credentials.provider), body);
}

bool AuthenticationProtocol::isEnd(const Error &error) const
{
    return endsSession(error);
}

/// By half a minute; short tokens by a quarter of their life.
milliseconds AuthenticationProtocol::refreshAhead(milliseconds lifetime) const
{
    return std::min<milliseconds>(30s, lifetime / 4);
}

} // namespace Directus
