// SPDX-License-Identifier: MIT
#include "authroutes.h"

#include "accounts.h"
#include "activity.h"
#include "configuration.h"
#include "cookies.h"
#include "databasewriter.h"
#include "errors.h"
#include "loginattempts.h"
#include "onetimecode.h"
#include "passwords.h"
#include "payload.h"
#include "rights.h"
#include "sessions.h"
#include "stall.h"

#include <boost/json/serialize.hpp>

namespace asio = boost::asio;
namespace json = boost::json;

namespace Latchkey::Server {

namespace {

// Every request may carry kilobytes of these; what is kept of them need not be as long.
constexpr std::size_t longestNote = 255;

struct Credentials {
    std::string email;
    std::string password;
    AuthMode mode = AuthMode::Json;
    std::string otp; // empty: none was sent
};

std::optional<AuthMode> modeNamed(const json::value &name)
{
    if (name == "json")
        return AuthMode::Json;
    if (name == "cookie")
        return AuthMode::Cookie;
    if (name == "session")
        return AuthMode::Session;
    return {};
}

AuthMode readLoginMode(const Payload &payload)
{
    const json::value *name = payload.find("mode");
    const std::optional<AuthMode> mode = name ? modeNamed(*name) : AuthMode::Json;
    if (!mode)
        throw invalidPayload("\"mode\" must be one of [cookie, json, session]");
    return *mode;
}

Credentials readCredentials(const json::value &body)
{
    const Payload payload(body);
    Credentials credentials{payload.email("email"), payload.text("password"), readLoginMode(payload), {}};
    credentials.otp = payload.optionalText("otp").value_or(std::string());
    return credentials;
}

ApiError missingRefreshToken()
{
    return invalidPayload("The refresh token is required in either the payload or cookie");
}

bool isGiven(const json::value *value)
{
    return value && !value->is_null() && !(value->is_string() && value->get_string().empty());
}

// Left out it is json with a token in the body and cookie without one; never session.
AuthMode readTokenMode(const json::value &body)
{
    const json::object empty;
    const json::object &object = body.is_object() ? body.get_object() : empty;
    if (!isGiven(object.if_contains("mode")))
        return isGiven(object.if_contains("refresh_token")) ? AuthMode::Json : AuthMode::Cookie;
    const std::optional<AuthMode> mode = modeNamed(object.at("mode"));
    if (!mode)
        throw missingRefreshToken();
    return *mode;
}

// Empty for a token that is no text: known to nobody.
std::optional<std::string> tokenInBody(const json::value &body)
{
    const json::value *token = body.is_object() ? body.get_object().if_contains("refresh_token") : nullptr;
    if (!isGiven(token))
        return {};
    return token->is_string() ? std::string(token->get_string()) : std::string();
}

Visitor visitorOf(const Request &request)
{
    return {request.address, validUtf8(std::string(request.header("User-Agent").substr(0, longestNote))),
        validUtf8(std::string(request.header("Origin").substr(0, longestNote)))};
}

// Empty: the account has just been suspended.
std::string beginSession(Database &database, const Account &account, const Visitor &visitor, std::chrono::milliseconds lifetime)
{
    // The password may have been changed, and all sessions ended, while this one was being checked.
    const std::optional<Account> current = findAccount(database, account.id);
    if (!current || !current->isActive() || current->passwordHash != account.passwordHash)
        throw invalidCredentials();
    if (!admitLogin(database, account.id))
        return {};
    const Milliseconds at = now();
    forgetExpiredSessions(database, at);
    database.run("UPDATE directus_users SET last_access = ? WHERE id = ?", at, account.id);
    recordLogin(database, account.id, visitor, at);
    return openSession(database, account.id, visitor, at + lifetime.count());
}

struct Renewal {
    SessionUser user;
    std::string refreshToken; // empty: the account is not active, the session has been closed
};

std::string renewToken(
    Database &database, const std::string &token, AuthMode mode, const Visitor &visitor, const Configuration &configuration)
{
    const Milliseconds at = now();
    if (mode != AuthMode::Session)
        return rotateSession(database, token, at + configuration.refreshTokenTtl.count());
    return succeedSession(database, token, visitor, at + configuration.sessionCookieTtl.count(),
        at + configuration.sessionRefreshGracePeriod.count());
}

Renewal renewSession(
    Database &database, const std::string &token, AuthMode mode, const Visitor &visitor, const Configuration &configuration)
{
    const std::optional<SessionUser> user = findSession(database, token, now());
    if (!user)
        throw invalidCredentials();
    if (user->status != "active") {
        closeSession(database, token);
        return {*user, {}};
    }
    database.run("UPDATE directus_users SET last_access = ? WHERE id = ?", now(), user->user);
    return {*user, renewToken(database, token, mode, visitor, configuration)};
}

asio::awaitable<Response> refuse(const SessionUser &user)
{
    if (user.status == "suspended")
        throw userSuspended();
    throw invalidCredentials();
    co_return Response();
}

// By a policy of the role; one's own policies do not count, as in Directus.
bool mustSetUpTfa(Database &database, const Account &account)
{
    if (account.tfaSecret)
        return false;
    return database
        .query("SELECT 1 FROM directus_access AS access JOIN directus_policies AS policy ON policy.id = access.policy "
               "WHERE access.role = ? AND policy.enforce_tfa",
            account.role)
        .next();
}

} // namespace

AuthRoutes::AuthRoutes(const Services &services) : m_services(services) { }

void AuthRoutes::addTo(Router &router)
{
    router.add("POST", "/auth/login",
        [this](const Call &call) { return atLeast(m_services.configuration.loginStallTime, login(call)); });
    router.add("POST", "/auth/refresh", [this](const Call &call) { return refresh(call); });
    router.add("POST", "/auth/logout", [this](const Call &call) { return logout(call); });
    router.addPlain("GET", "/auth", [](const Call &) { return jsonResponse(R"({"data":[],"disableDefault":false})"); });
}

asio::awaitable<Response> AuthRoutes::login(const Call &call)
{
    const Credentials credentials = readCredentials(call.body);
    const std::optional<Account> account = findAccountByEmail(m_services.reader, credentials.email);
    const std::optional<std::string> hash = account ? account->passwordHash : std::nullopt;
    const bool right = co_await m_services.passwords.verify(hash, credentials.password);
    if (!account || !account->isActive())
        throw invalidCredentials();
    co_await requireProof(*account, credentials.otp, right);
    const Visitor visitor = visitorOf(call.request);
    const auto begin = [&](Database &database) {
        return beginSession(database, *account, visitor, m_services.configuration.refreshTokenTtl);
    };
    const std::string refreshToken = co_await m_services.writer.write(begin);
    if (refreshToken.empty())
        throw invalidCredentials();
    AccessClaims claims = claimsOf({account->id, account->role, {}, call.request.address});
    claims.enforceTfa = mustSetUpTfa(m_services.reader, *account);
    co_return answer(credentials.mode, std::move(claims), refreshToken);
}

// The password is judged before the code, and a wrong code after a right password counts as an attempt, too.
asio::awaitable<void> AuthRoutes::requireProof(const Account &account, const std::string &otp, bool rightPassword)
{
    const bool rightCode = !account.tfaSecret || isOneTimeCode(otp, *account.tfaSecret, now());
    if (rightPassword && rightCode)
        co_return;
    const auto count = [&account](Database &database) { countFailedLogin(database, account.id); };
    co_await m_services.writer.write(count);
    throw rightPassword ? invalidOtp() : invalidCredentials();
}

asio::awaitable<Response> AuthRoutes::refresh(const Call &call)
{
    const AuthMode mode = readTokenMode(call.body);
    const std::string token = refreshTokenOf(call, mode);
    // Looked up before anything is written: what is no token costs no write.
    if (!findSession(m_services.reader, token, now()))
        throw invalidCredentials();
    const Visitor visitor = visitorOf(call.request);
    const auto renew = [&](Database &database) { return renewSession(database, token, mode, visitor, m_services.configuration); };
    const Renewal renewal = co_await m_services.writer.write(renew);
    if (renewal.refreshToken.empty())
        co_return co_await atLeast(m_services.configuration.loginStallTime, refuse(renewal.user));
    co_return answer(mode, claimsOf({renewal.user.user, renewal.user.role, {}, call.request.address}), renewal.refreshToken);
}

asio::awaitable<Response> AuthRoutes::logout(const Call &call)
{
    const AuthMode mode = readTokenMode(call.body);
    const std::string token = refreshTokenOf(call, mode);
    const auto close = [&token](Database &database) { closeSession(database, token); };
    if (findSession(m_services.reader, token, now()))
        co_await m_services.writer.write(close);
    Response response = noContent();
    if (readCookie(call.request, refreshTokenCookie))
        response.headers.push_back(clearCookie(refreshTokenCookie, m_services.configuration.refreshTokenTtl));
    if (readCookie(call.request, sessionTokenCookie))
        response.headers.push_back(clearCookie(sessionTokenCookie, m_services.configuration.sessionCookieTtl));
    co_return response;
}

std::string AuthRoutes::refreshTokenOf(const Call &call, AuthMode mode) const
{
    std::optional<std::string> token;
    if (mode == AuthMode::Json)
        token = tokenInBody(call.body);
    if (mode == AuthMode::Cookie)
        token = readCookie(call.request, refreshTokenCookie);
    const std::optional<std::string> cookie = readCookie(call.request, sessionTokenCookie);
    if (mode == AuthMode::Session && cookie && AccessTokens::looksLikeOurs(*cookie))
        token = m_services.accessTokens.verify(*cookie, now()).session;
    if (!token)
        throw missingRefreshToken();
    return *token;
}

Response AuthRoutes::answer(AuthMode mode, AccessClaims claims, const std::string &refreshToken) const
{
    const Configuration &configuration = m_services.configuration;
    const bool isSession = mode == AuthMode::Session;
    const std::chrono::milliseconds lifetime = isSession ? configuration.sessionCookieTtl : configuration.accessTokenTtl;
    if (isSession)
        claims.session = refreshToken;
    const std::string accessToken = m_services.accessTokens.sign(claims, now(), lifetime);
    json::object data{{"expires", lifetime.count()}};
    if (mode == AuthMode::Json)
        data["refresh_token"] = refreshToken;
    if (!isSession)
        data["access_token"] = accessToken;
    Response response = jsonResponse(json::serialize(json::object{{"data", std::move(data)}}));
    if (mode == AuthMode::Cookie)
        response.headers.push_back(setCookie(refreshTokenCookie, refreshToken, configuration.refreshTokenTtl));
    if (isSession)
        response.headers.push_back(setCookie(sessionTokenCookie, accessToken, lifetime));
    return response;
}

AccessClaims AuthRoutes::claimsOf(const Accountability &owner) const
{
    const Rights rights(m_services.reader, owner);
    return {*owner.user, owner.role, rights.hasAppAccess(), rights.isAdministrator(), {}};
}

} // namespace Latchkey::Server
