// SPDX-License-Identifier: MIT
#include "rolesroutes.h"

#include "errors.h"
#include "itemsreader.h"
#include "querystring.h"

#include <boost/json/array.hpp>
#include <boost/json/serialize.hpp>

namespace json = boost::json;

namespace Latchkey::Server {

namespace {

json::array idsOnly(const std::vector<std::string> &roles)
{
    json::array list;
    for (const std::string &role : roles)
        list.push_back(json::object{{"id", role}});
    return list;
}

} // namespace

RolesRoutes::RolesRoutes(const Services &services) : CollectionRoutes(services, "/roles", rolesCollection()) { }

void RolesRoutes::addTo(Router &router)
{
    router.addPlain("GET", "/roles/me", [this](const Call &call) { return readMine(call); });
    CollectionRoutes::addTo(router);
}

// Whoever may not read roles is told the ids of their own all the same.
Response RolesRoutes::readMine(const Call &call) const
{
    if (!call.asker.user)
        throw forbidden();
    const Transaction snapshot(services().reader, Transaction::Kind::Read);
    const std::vector<std::string> roles = rolesAbove(services().reader, call.asker.role);
    const Rights rights(services().reader, call.asker);
    if (rights.rules(collection().name, "read").empty())
        return jsonResponse(json::serialize(json::object{{"data", idsOnly(roles)}}));
    Query query = fieldsOnly(parseQueryString(call.request.query));
    query.filter = {{"id", {{"_in", json::array(roles.begin(), roles.end())}}}};
    return jsonResponse(ItemsReader(services().reader, collection(), rights, call.asker).readMany(query));
}

} // namespace Latchkey::Server
