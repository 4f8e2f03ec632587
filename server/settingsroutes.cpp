// SPDX-License-Identifier: MIT
#include "settingsroutes.h"

#include "emailfilter.h"
#include "errors.h"
#include "itemsreader.h"
#include "passwordpolicy.h"
#include "querystring.h"

namespace asio = boost::asio;
namespace json = boost::json;

namespace Latchkey::Server {

namespace {

const std::string onlyKey = "1";

void requirePolicy(const json::object &values)
{
    const json::value *policy = values.if_contains("auth_password_policy");
    if (policy && policy->is_string() && !isPasswordPolicy(std::string(policy->get_string())))
        throw invalidPayload("\"auth_password_policy\" must be a regular expression");
}

void requireFilter(Database &database, const json::object &values)
{
    const json::value *filter = values.if_contains("public_registration_email_filter");
    if (!filter || filter->is_null())
        return;
    if (!filter->is_object())
        throw invalidPayload("\"public_registration_email_filter\" must be of type object");
    requireEmailFilter(database, filter->get_object());
}

} // namespace

SettingsRoutes::SettingsRoutes(const Services &services) : CollectionRoutes(services, "/settings", settingsCollection()) { }

void SettingsRoutes::addTo(Router &router)
{
    router.addPlain("GET", "/settings", [this](const Call &call) { return read(call); });
    router.add("PATCH", "/settings", [this](const Call &call) { return changeAll(call); });
}

asio::awaitable<json::object> SettingsRoutes::prepare(const Call &, json::object values, bool)
{
    requirePolicy(values);
    requireFilter(services().reader, values);
    co_return values;
}

Response SettingsRoutes::read(const Call &call) const
{
    const Query query = fieldsOnly(parseQueryString(call.request.query));
    const Rights rights(services().reader, call.asker);
    return jsonResponse(ItemsReader(services().reader, collection(), rights, call.asker).readOne(onlyKey, query));
}

asio::awaitable<Response> SettingsRoutes::changeAll(const Call &call)
{
    if (!call.body.is_object())
        throw invalidPayload("\"value\" must be of type object");
    const std::vector<std::string> keys(1, onlyKey);
    co_await change(call, keys, call.body.get_object());
    co_return readBack(call, onlyKey);
}

} // namespace Latchkey::Server
