// SPDX-License-Identifier: MIT
#include "registrationroutes.h"

#include "accounts.h"
#include "configuration.h"
#include "databasewriter.h"
#include "emailfilter.h"
#include "errors.h"
#include "maildelivery.h"
#include "passwordpolicy.h"
#include "passwords.h"
#include "payload.h"
#include "querystring.h"
#include "ratelimiter.h"
#include "stall.h"

namespace asio = boost::asio;
namespace json = boost::json;

namespace Latchkey::Server {

namespace {

Registration readRegistration(const json::value &body)
{
    const Payload payload(body);
    Registration registration{payload.email("email"), payload.text("password"), {}, {}, payload.optionalText("verification_url")};
    registration.firstName = payload.optionalText("first_name");
    registration.lastName = payload.optionalText("last_name");
    payload.allowOnly({"email", "password", "verification_url", "first_name", "last_name"});
    return registration;
}

bool readFlag(Database &database, std::string_view sql)
{
    Statement settings = database.query(sql);
    return settings.next() && settings.integer(0) != 0;
}

void requireOpenRegistration(Database &database)
{
    if (!readFlag(database, "SELECT public_registration FROM directus_settings"))
        throw forbidden();
}

bool wantsVerification(Database &database)
{
    return readFlag(database, "SELECT public_registration_verify_email FROM directus_settings");
}

void addAccount(Database &database, const Registration &registration, const std::string &passwordHash)
{
    NewAccount account;
    account.email = registration.email;
    account.passwordHash = passwordHash;
    account.firstName = registration.firstName;
    account.lastName = registration.lastName;
    account.role = registrationRole(database);
    account.status = wantsVerification(database) ? "unverified" : "active";
    createAccount(database, account);
}

// A known address changes nothing and is not told. One that still waits for verification gets the mail again; the password stays
// that of the first time, or a stranger could set it.
void addOrRemind(Database &database, const Registration &registration, const std::string &passwordHash)
{
    const std::optional<Account> known = findAccountByEmail(database, registration.email);
    if (!known)
        addAccount(database, registration, passwordHash);
    if (wantsVerification(database) && (!known || known->status == "unverified"))
        queueMail(database, MailScope::Verification, registration.email, registration.verificationUrl);
}

std::string activate(Database &database, const std::string &email)
{
    const std::optional<Account> account = findAccountByEmail(database, email);
    if (!account || account->status != "unverified")
        throw invalidPayload("Invalid verification code");
    database.run("UPDATE directus_users SET status = 'active' WHERE id = ?", account->id);
    return account->id;
}

} // namespace

RegistrationRoutes::RegistrationRoutes(const Services &services) : m_services(services) { }

void RegistrationRoutes::addTo(Router &router)
{
    router.add("POST", "/users/register", [this](const Call &call) { return signUp(call); });
    router.add("GET", "/users/register/verify-email", [this](const Call &call) { return verify(call); });
}

asio::awaitable<Response> RegistrationRoutes::signUp(const Call &call)
{
    m_services.registrationLimiter.consume(call.request.address);
    const Registration registration = readRegistration(call.body);
    requireOpenRegistration(m_services.reader);
    const std::optional<std::string> &url = registration.verificationUrl;
    if (url && !m_services.mailLinks.allows(MailScope::Verification, *url))
        throw invalidPayload("URL \"" + validUtf8(*url) + "\" can't be used to verify registered users");
    // For known addresses, too (Directus spares them): else a weak password would ask whether there is an account.
    requireGoodPassword(m_services.reader, registration.password);
    co_return co_await atLeast(m_services.configuration.registerStallTime, enrol(registration));
}

asio::awaitable<Response> RegistrationRoutes::enrol(const Registration &registration)
{
    if (!mayRegister(m_services.reader, registration.email))
        throw forbidden();
    // Known or not, the work is the same: time does not tell which addresses have an account.
    const std::string passwordHash = co_await m_services.passwords.hash(registration.password);
    const auto add = [&](Database &database) { addOrRemind(database, registration, passwordHash); };
    co_await m_services.writer.write(add);
    m_services.mails.wake();
    co_return noContent();
}

asio::awaitable<Response> RegistrationRoutes::verify(const Call &call)
{
    const std::optional<std::string> token = queryParameter(call.request.query, "token");
    if (token && token->empty())
        co_return redirection("/admin/login");
    const MailedClaims claims = m_services.mailedTokens.verify(MailScope::Verification, token.value_or(std::string()), now());
    const auto job = [&claims](Database &database) { return activate(database, claims.email); };
    const std::string user = co_await m_services.writer.write(job);
    co_return redirection("/admin/users/" + user);
}

} // namespace Latchkey::Server
