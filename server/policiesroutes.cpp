// SPDX-License-Identifier: MIT
#include "policiesroutes.h"

#include "errors.h"
#include "networks.h"

#include <boost/json/array.hpp>
#include <boost/json/serialize.hpp>

#include <algorithm>

namespace asio = boost::asio;
namespace json = boost::json;

namespace Latchkey::Server {

namespace {

// A policy with an entry that is misread would count from nowhere.
void requireNetworks(const json::object &values)
{
    const json::value *list = values.if_contains("ip_access");
    if (!list || list->is_null())
        return;
    const auto isGood = [](const json::value &entry) { return entry.is_string() && isNetwork(entry.get_string()); };
    if (!list->is_array() || !std::all_of(list->get_array().begin(), list->get_array().end(), isGood))
        throw invalidPayload("IP Access contains an incorrect value. Valid values are: IP addresses, IP ranges and CIDR blocks");
}

} // namespace

PoliciesRoutes::PoliciesRoutes(const Services &services) : CollectionRoutes(services, "/policies", policiesCollection()) { }

void PoliciesRoutes::addTo(Router &router)
{
    router.addPlain("GET", "/policies/me/globals", [this](const Call &call) { return readGlobals(call); });
    CollectionRoutes::addTo(router);
}

asio::awaitable<json::object> PoliciesRoutes::prepare(const Call &, json::object values, bool)
{
    requireNetworks(values);
    co_return values;
}

Response PoliciesRoutes::readGlobals(const Call &call) const
{
    const Rights rights(services().reader, call.asker);
    json::object globals{{"app_access", rights.hasAppAccess()}};
    if (call.asker.user) {
        globals["admin_access"] = rights.isAdministrator();
        globals["enforce_tfa"] = rights.mustUseTfa();
    }
    return jsonResponse(json::serialize(json::object{{"data", std::move(globals)}}));
}

} // namespace Latchkey::Server
