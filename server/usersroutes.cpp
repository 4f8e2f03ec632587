// SPDX-License-Identifier: MIT
#include "usersroutes.h"

#include "emailaddress.h"
#include "errors.h"
#include "itemsreader.h"
#include "passwordpolicy.h"
#include "passwords.h"
#include "querystring.h"
#include "random.h"
#include "sessions.h"

#include <boost/json/serialize.hpp>

namespace asio = boost::asio;
namespace json = boost::json;

namespace Latchkey::Server {

namespace {

void requireUntouched(const json::object &values, std::string_view field)
{
    if (values.contains(field))
        throw invalidPayload("You can't change the \"" + std::string(field) + "\" value manually");
}

void requireEmailAddress(const json::object &values)
{
    const json::value *email = values.if_contains("email");
    if (email && !email->is_null() && !(email->is_string() && isEmailAddress(email->get_string())))
        throw failedValidation("email", "email");
}

// Empty: none is to be set.
std::string passwordIn(const json::object &values)
{
    const json::value *password = values.if_contains("password");
    if (!password || password->is_null())
        return {};
    if (!password->is_string())
        throw invalidPayload("\"password\" must be a string");
    if (password->get_string().empty())
        throw invalidPayload("\"password\" is not allowed to be empty");
    return std::string(password->get_string());
}

// As with refresh tokens, only what is needed to know it again is kept.
void digestToken(json::object &values)
{
    json::value *token = values.if_contains("token");
    if (token && token->is_string())
        *token = token->get_string().empty() ? json::value() : json::value(tokenDigest(token->get_string()));
}

} // namespace

UsersRoutes::UsersRoutes(const Services &services) : CollectionRoutes(services, "/users", usersCollection()) { }

void UsersRoutes::addTo(Router &router)
{
    router.addPlain("GET", "/users/me", [this](const Call &call) { return readMe(call); });
    router.add("PATCH", "/users/me", [this](const Call &call) { return changeMe(call); });
    CollectionRoutes::addTo(router);
}

Response UsersRoutes::readMe(const Call &call) const
{
    if (!call.asker.user)
        throw invalidCredentials();
    const Query query = fieldsOnly(parseQueryString(call.request.query));
    try {
        const Rights rights(services().reader, call.asker);
        return jsonResponse(
            ItemsReader(services().reader, usersCollection(), rights, call.asker).readOne(*call.asker.user, query));
    } catch (const ApiError &error) {
        if (error.code() != "FORBIDDEN")
            throw;
        // One's own id is no secret, whatever else may not be read.
        return jsonResponse(json::serialize(json::object{{"data", {{"id", *call.asker.user}}}}));
    }
}

asio::awaitable<Response> UsersRoutes::changeMe(const Call &call)
{
    if (!call.asker.user)
        throw invalidCredentials();
    if (!call.body.is_object())
        throw invalidPayload("\"value\" must be of type object");
    const std::vector<std::string> keys(1, *call.asker.user);
    co_await change(call, keys, call.body.get_object());
    co_return readMe(call);
}

asio::awaitable<json::object> UsersRoutes::prepare(const Call &call, json::object values, bool isNew)
{
    requireUntouched(values, "tfa_secret");
    const Rights rights(services().reader, call.asker);
    if (!rights.isAdministrator()) {
        requireUntouched(values, "provider");
        requireUntouched(values, "external_identifier");
    }
    json::object fields = values;
    fields.erase("policies");
    const ItemsWriter writer(services().reader, usersCollection(), rights, call.asker);
    isNew ? writer.requireCreatable(fields) : writer.requireUpdatable(fields);
    requireEmailAddress(values);
    co_await hashPassword(values);
    digestToken(values);
    co_return values;
}

asio::awaitable<void> UsersRoutes::hashPassword(json::object &values)
{
    const std::string password = passwordIn(values);
    if (password.empty())
        co_return;
    requireGoodPassword(services().reader, password);
    const std::string hash = co_await services().passwords.hash(password);
    values["password"] = hash;
}

// Who knew the old password, or still reads the old address, is signed out; so is who may no longer be here. In session mode the
// caller stays.
void UsersRoutes::settle(Database &database, const Accountability &asker, const std::string &key, const json::object &values)
{
    const json::value *status = values.if_contains("status");
    if (status && *status != "active")
        closeSessionsOf(database, key);
    else if (values.contains("password") || values.contains("email"))
        closeSessionsOf(database, key, asker.session);
}

} // namespace Latchkey::Server
