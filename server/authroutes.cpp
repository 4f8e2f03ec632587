// SPDX-License-Identifier: MIT
#include "authroutes.h"

#include "accesstoken.h"
#include "accounts.h"
#include "configuration.h"
#include "databasewriter.h"
#include "errors.h"
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
};

void requireJsonMode(const json::value *mode)
{
    const std::string_view name = !mode ? "json" : mode->is_string() ? std::string_view(mode->get_string()) : std::string_view();
    if (name == "cookie" || name == "session")
        throw invalidPayload("\"mode\" " + std::string(name) + " is not offered by this server, only json");
    if (name != "json")
        throw invalidPayload("\"mode\" must be one of [cookie, json, session]");
}

Credentials readCredentials(const json::value &body)
{
    const Payload payload(body);
    Credentials credentials{payload.email("email"), payload.text("password")};
    requireJsonMode(payload.find("mode"));
    // Nobody here has a second factor; a code that was sent must all the same be one in form.
    payload.optionalText("otp");
    return credentials;
}

// Empty for a token that is no text: known to nobody. Throws INVALID_PAYLOAD when there is none.
std::string readRefreshToken(const json::value &body)
{
    const auto missing = [] { return invalidPayload("The refresh token is required in either the payload or cookie"); };
    if (!body.is_object())
        throw missing();
    const json::value *mode = body.get_object().if_contains("mode");
    const json::value *token = body.get_object().if_contains("refresh_token");
    const bool jsonMode = !mode || (mode->is_string() && mode->get_string() == "json");
    const bool given = token && !token->is_null() && !(token->is_string() && token->get_string().empty());
    if (!jsonMode || !given)
        throw missing();
    return token->is_string() ? std::string(token->get_string()) : std::string();
}

Visitor visitorOf(const Request &request)
{
    return {request.address, validUtf8(std::string(request.header("User-Agent").substr(0, longestNote))),
        validUtf8(std::string(request.header("Origin").substr(0, longestNote)))};
}

std::string beginSession(Database &database, const Account &account, const Visitor &visitor, std::chrono::milliseconds lifetime)
{
    // The password may have been changed, and all sessions ended, while this one was being checked.
    const std::optional<Account> current = findAccount(database, account.id);
    if (!current || !current->isActive() || current->passwordHash != account.passwordHash)
        throw invalidCredentials();
    const Milliseconds at = now();
    forgetExpiredSessions(database, at);
    database.run("UPDATE directus_users SET last_access = ? WHERE id = ?", at, account.id);
    return openSession(database, account.id, visitor, at + lifetime.count());
}

struct Renewal {
    SessionUser user;
    std::string refreshToken; // empty: the account is not active, the session has been closed
};

Renewal renewSession(Database &database, const std::string &token, std::chrono::milliseconds lifetime)
{
    const Milliseconds at = now();
    const std::optional<SessionUser> user = findSession(database, token, at);
    if (!user)
        throw invalidCredentials();
    if (user->status != "active") {
        closeSession(database, token);
        return {*user, {}};
    }
    database.run("UPDATE directus_users SET last_access = ? WHERE id = ?", at, user->user);
    return {*user, rotateSession(database, token, at + lifetime.count())};
}

asio::awaitable<Response> refuse(const SessionUser &user)
{
    if (user.status == "suspended")
        throw userSuspended();
    throw invalidCredentials();
    co_return Response();
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
    if (!right || !account->isActive())
        throw invalidCredentials();
    const Visitor visitor = visitorOf(call.request);
    const auto begin = [&](Database &database) {
        return beginSession(database, *account, visitor, m_services.configuration.refreshTokenTtl);
    };
    const std::string refreshToken = co_await m_services.writer.write(begin);
    co_return tokens({account->id, account->role}, refreshToken);
}

asio::awaitable<Response> AuthRoutes::refresh(const Call &call)
{
    const std::string token = readRefreshToken(call.body);
    // Looked up before anything is written: what is no token costs no write.
    if (!findSession(m_services.reader, token, now()))
        throw invalidCredentials();
    const auto renew = [&](Database &database) {
        return renewSession(database, token, m_services.configuration.refreshTokenTtl);
    };
    const Renewal renewal = co_await m_services.writer.write(renew);
    if (renewal.refreshToken.empty())
        co_return co_await atLeast(m_services.configuration.loginStallTime, refuse(renewal.user));
    co_return tokens({renewal.user.user, renewal.user.role}, renewal.refreshToken);
}

asio::awaitable<Response> AuthRoutes::logout(const Call &call)
{
    const std::string token = readRefreshToken(call.body);
    const auto close = [&token](Database &database) { closeSession(database, token); };
    if (findSession(m_services.reader, token, now()))
        co_await m_services.writer.write(close);
    co_return noContent();
}

Response AuthRoutes::tokens(const Accountability &user, const std::string &refreshToken)
{
    const Rights rights(m_services.reader, user);
    const std::chrono::milliseconds lifetime = m_services.configuration.accessTokenTtl;
    const AccessClaims claims{*user.user, user.role, rights.hasAppAccess(), rights.isAdministrator(), {}};
    const json::object data{{"expires", lifetime.count()}, {"refresh_token", refreshToken},
        {"access_token", m_services.accessTokens.sign(claims, now(), lifetime)}};
    return jsonResponse(json::serialize(json::object{{"data", data}}));
}

} // namespace Latchkey::Server
