// SPDX-License-Identifier: MIT
#include "tfaroutes.h"

#include "accounts.h"
#include "databasewriter.h"
#include "errors.h"
#include "itemswriter.h"
#include "onetimecode.h"
#include "passwords.h"

#include <boost/json/serialize.hpp>

namespace asio = boost::asio;
namespace json = boost::json;

namespace Latchkey::Server {

namespace {

std::string requiredText(const json::value &body, const std::string &name)
{
    const json::value *value = body.is_object() ? body.get_object().if_contains(name) : nullptr;
    if (!value || !value->is_string() || value->get_string().empty())
        throw invalidPayload('"' + name + "\" is required");
    return std::string(value->get_string());
}

Account requireAccount(Database &database, const Accountability &asker)
{
    const std::optional<Account> account = asker.user ? findAccount(database, *asker.user) : std::nullopt;
    if (!account)
        throw invalidCredentials();
    return *account;
}

void requireNoTfa(const Account &account)
{
    if (account.tfaSecret)
        throw invalidPayload("TFA Secret is already set for this user");
}

void requireTfa(const Account &account)
{
    if (!account.tfaSecret)
        throw invalidPayload("User \"" + account.id + "\" doesn't have TFA enabled");
}

void requireCode(const std::string &code, const std::string &secret)
{
    if (!isOneTimeCode(code, secret, now()))
        throw invalidPayload("\"otp\" is invalid");
}

std::string projectName(Database &database)
{
    Statement settings = database.query("SELECT project_name FROM directus_settings");
    return settings.next() ? std::string(settings.text(0)) : "Directus";
}

void storeSecret(Database &database, const Accountability &asker, const std::string &secret)
{
    requireNoTfa(requireAccount(database, asker));
    const Rights rights(database, asker);
    ItemsWriter(database, usersCollection(), rights, asker).update(*asker.user, {{"tfa_secret", secret}});
}

void removeSecret(Database &database, const std::string &user)
{
    if (database.run("UPDATE directus_users SET tfa_secret = NULL WHERE id = ?", user) == 0)
        throw forbidden();
}

} // namespace

TfaRoutes::TfaRoutes(const Services &services) : m_services(services) { }

void TfaRoutes::addTo(Router &router)
{
    router.add("POST", "/users/me/tfa/generate", [this](const Call &call) { return generate(call); });
    router.add("POST", "/users/me/tfa/enable", [this](const Call &call) { return enable(call); });
    router.add("POST", "/users/me/tfa/disable", [this](const Call &call) { return disable(call); });
    router.add("POST", "/users/:id/tfa/disable", [this](const Call &call) { return disableFor(call); });
}

// Nothing is stored: the client brings the secret back along with the first code.
asio::awaitable<Response> TfaRoutes::generate(const Call &call)
{
    const Account account = requireAccount(m_services.reader, call.asker);
    const std::string password = requiredText(call.body, "password");
    const bool right = co_await m_services.passwords.verify(account.passwordHash, password);
    if (!right)
        throw invalidCredentials();
    requireNoTfa(account);
    const std::string secret = randomTfaSecret();
    const json::object data{
        {"secret", secret}, {"otpauth_url", otpauthUrl(secret, account.email, projectName(m_services.reader))}};
    co_return jsonResponse(json::serialize(json::object{{"data", data}}));
}

asio::awaitable<Response> TfaRoutes::enable(const Call &call)
{
    const Account account = requireAccount(m_services.reader, call.asker);
    const std::string secret = requiredText(call.body, "secret");
    const std::string code = requiredText(call.body, "otp");
    const Rights rights(m_services.reader, call.asker);
    ItemsWriter(m_services.reader, usersCollection(), rights, call.asker).requireUpdatable({{"tfa_secret", secret}});
    requireNoTfa(account);
    requireCode(code, secret);
    const auto store = [&](Database &database) { storeSecret(database, call.asker, secret); };
    co_await m_services.writer.write(store);
    co_return noContent();
}

asio::awaitable<Response> TfaRoutes::disable(const Call &call)
{
    const Account account = requireAccount(m_services.reader, call.asker);
    const std::string code = requiredText(call.body, "otp");
    requireTfa(account);
    requireCode(code, *account.tfaSecret);
    const auto remove = [&](Database &database) { removeSecret(database, account.id); };
    co_await m_services.writer.write(remove);
    co_return noContent();
}

asio::awaitable<Response> TfaRoutes::disableFor(const Call &call)
{
    if (!Rights(m_services.reader, call.asker).isAdministrator())
        throw forbidden();
    const auto remove = [&](Database &database) { removeSecret(database, call.parameters[0]); };
    co_await m_services.writer.write(remove);
    co_return noContent();
}

} // namespace Latchkey::Server
