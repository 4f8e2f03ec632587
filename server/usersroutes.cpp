// SPDX-License-Identifier: MIT
#include "usersroutes.h"

#include "accounts.h"
#include "collections.h"
#include "configuration.h"
#include "databasewriter.h"
#include "errors.h"
#include "itemsreader.h"
#include "passwords.h"
#include "payload.h"
#include "querystring.h"
#include "ratelimiter.h"
#include "rights.h"
#include "stall.h"

#include <boost/json/serialize.hpp>

namespace asio = boost::asio;
namespace json = boost::json;

namespace Latchkey::Server {

namespace {

Registration readRegistration(const json::value &body)
{
    const Payload payload(body);
    Registration registration{payload.email("email"), payload.text("password"), {}, {}};
    const std::optional<std::string> verificationUrl = payload.optionalText("verification_url");
    registration.firstName = payload.optionalText("first_name");
    registration.lastName = payload.optionalText("last_name");
    payload.allowOnly({"email", "password", "verification_url", "first_name", "last_name"});
    if (verificationUrl)
        throw invalidPayload("URL \"" + *verificationUrl + "\" can't be used to verify registered users");
    return registration;
}

void requireOpenRegistration(Database &database)
{
    Statement settings = database.query("SELECT public_registration FROM directus_settings");
    if (!settings.next() || settings.integer(0) == 0)
        throw forbidden();
}

std::string initialStatus(Database &database)
{
    Statement settings = database.query("SELECT public_registration_verify_email FROM directus_settings");
    return settings.next() && settings.integer(0) != 0 ? "unverified" : "active";
}

// A known address changes nothing and is not told.
void createUnlessTaken(Database &database, const Registration &registration, const std::string &passwordHash)
{
    if (findAccountByEmail(database, registration.email))
        return;
    NewAccount account;
    account.email = registration.email;
    account.passwordHash = passwordHash;
    account.firstName = registration.firstName;
    account.lastName = registration.lastName;
    account.role = registrationRole(database);
    account.status = initialStatus(database);
    createAccount(database, account);
}

Query fieldsOnly(const json::object &parameters)
{
    Query query;
    query.fields = parseQuery(parameters).fields;
    return query;
}

} // namespace

UsersRoutes::UsersRoutes(const Services &services) : m_services(services) { }

void UsersRoutes::addTo(Router &router)
{
    router.add("POST", "/users/register", [this](const Call &call) { return signUp(call); });
    router.addPlain("GET", "/users/me", [this](const Call &call) { return readMe(call); });
}

asio::awaitable<Response> UsersRoutes::signUp(const Call &call)
{
    m_services.registrationLimiter.consume(call.request.address);
    const Registration registration = readRegistration(call.body);
    requireOpenRegistration(m_services.reader);
    co_return co_await atLeast(m_services.configuration.registerStallTime, enrol(registration));
}

asio::awaitable<Response> UsersRoutes::enrol(const Registration &registration)
{
    // Known or not, the work is the same: time does not tell which addresses have an account.
    const std::string passwordHash = co_await m_services.passwords.hash(registration.password);
    const auto create = [&](Database &database) { createUnlessTaken(database, registration, passwordHash); };
    co_await m_services.writer.write(create);
    co_return noContent();
}

Response UsersRoutes::readMe(const Call &call)
{
    if (!call.asker.user)
        throw invalidCredentials();
    const Query query = fieldsOnly(parseQueryString(call.request.query));
    try {
        const Rights rights(m_services.reader, call.asker);
        return jsonResponse(
            ItemsReader(m_services.reader, usersCollection(), rights, call.asker).readOne(*call.asker.user, query));
    } catch (const ApiError &error) {
        if (error.code() != "FORBIDDEN")
            throw;
        // One's own id is no secret, whatever else may not be read.
        return jsonResponse(json::serialize(json::object{{"data", {{"id", *call.asker.user}}}}));
    }
}

} // namespace Latchkey::Server
