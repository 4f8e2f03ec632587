// SPDX-License-Identifier: MIT
#include "passwordroutes.h"

#include "accounts.h"
#include "databasewriter.h"
#include "errors.h"
#include "maildelivery.h"
#include "passwordpolicy.h"
#include "passwords.h"
#include "sessions.h"
#include "stall.h"

#include <boost/json/object.hpp>

namespace asio = boost::asio;
namespace json = boost::json;

namespace Latchkey::Server {

namespace {

// Fixed in Directus.
constexpr std::chrono::milliseconds requestStallTime{500};

std::optional<std::string> textIn(const json::value &body, std::string_view name)
{
    const json::value *value = body.is_object() ? body.get_object().if_contains(name) : nullptr;
    return value && value->is_string() ? std::optional(std::string(value->get_string())) : std::nullopt;
}

std::string requiredText(const json::value &body, const std::string &name)
{
    const std::optional<std::string> text = textIn(body, name);
    if (!text)
        throw invalidPayload('"' + name + "\" field is required");
    return *text;
}

// The token is spent by the change of the password, or by any other since the mail was sent.
Account requireUnspent(Database &database, const MailedClaims &claims)
{
    const std::optional<Account> account = findAccountByEmail(database, claims.email);
    if (!account || !account->isActive() || claims.passwordHash != passwordFingerprint(*account))
        throw forbidden();
    return *account;
}

void setPassword(Database &database, const MailedClaims &claims, const std::string &hash)
{
    const Account account = requireUnspent(database, claims);
    database.run("UPDATE directus_users SET password = ? WHERE id = ?", hash, account.id);
    closeSessionsOf(database, account.id);
}

} // namespace

PasswordRoutes::PasswordRoutes(const Services &services) : m_services(services) { }

void PasswordRoutes::addTo(Router &router)
{
    router.add("POST", "/auth/password/request", [this](const Call &call) { return request(call); });
    router.add("POST", "/auth/password/reset", [this](const Call &call) { return reset(call); });
}

asio::awaitable<Response> PasswordRoutes::request(const Call &call)
{
    std::string email = requiredText(call.body, "email");
    std::optional<std::string> url = textIn(call.body, "reset_url");
    if (url && !m_services.mailLinks.allows(MailScope::PasswordReset, *url))
        throw invalidPayload("URL \"" + *url + "\" can't be used to reset passwords");
    co_return co_await atLeast(requestStallTime, sendLink(std::move(email), std::move(url)));
}

// Whether there is such an account is not told.
asio::awaitable<Response> PasswordRoutes::sendLink(std::string email, std::optional<std::string> url)
{
    const std::optional<Account> account = findAccountByEmail(m_services.reader, email);
    const auto queue = [&](Database &database) { queueMail(database, MailScope::PasswordReset, account->email, url); };
    if (account && account->isActive()) {
        co_await m_services.writer.write(queue);
        m_services.mails.wake();
    }
    co_return noContent();
}

asio::awaitable<Response> PasswordRoutes::reset(const Call &call)
{
    const std::string token = requiredText(call.body, "token");
    const std::string password = requiredText(call.body, "password");
    // Directus takes it, and the account has no usable password then.
    if (password.empty())
        throw invalidPayload("\"password\" is not allowed to be empty");
    const MailedClaims claims = m_services.mailedTokens.verify(MailScope::PasswordReset, token, now());
    requireGoodPassword(m_services.reader, password);
    requireUnspent(m_services.reader, claims);
    const std::string hash = co_await m_services.passwords.hash(password);
    const auto set = [&](Database &database) { setPassword(database, claims, hash); };
    co_await m_services.writer.write(set);
    co_return noContent();
}

} // namespace Latchkey::Server
