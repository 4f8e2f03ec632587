// SPDX-License-Identifier: MIT
#include "itemsroutes.h"

#include "collections.h"
#include "errors.h"
#include "itemsreader.h"
#include "querystring.h"
#include "rights.h"

namespace json = boost::json;

namespace Latchkey::Server {

namespace {

const Collection &requireCollection(const std::string &name)
{
    const Collection *collection = findCollection(name);
    if (collection)
        return *collection;
    throw isSystemCollection(name) ? forbidden() : forbiddenCollection(name);
}

// SEARCH carries what would not fit into an address.
json::object queryInBody(const json::value &body)
{
    const json::value *query = body.is_object() ? body.get_object().if_contains("query") : nullptr;
    return query && query->is_object() ? query->get_object() : json::object();
}

} // namespace

ItemsRoutes::ItemsRoutes(const Services &services) : m_services(services) { }

void ItemsRoutes::addTo(Router &router)
{
    router.addPlain(
        "GET", "/items/:collection", [this](const Call &call) { return readMany(call, parseQueryString(call.request.query)); });
    router.addPlain("SEARCH", "/items/:collection", [this](const Call &call) { return readMany(call, queryInBody(call.body)); });
    router.addPlain("GET", "/items/:collection/:id", [this](const Call &call) { return readOne(call); });
}

Response ItemsRoutes::readMany(const Call &call, const json::object &parameters)
{
    const Query query = parseQuery(parameters);
    const Collection &collection = requireCollection(call.parameters[0]);
    const Rights rights(m_services.reader, call.asker);
    return jsonResponse(ItemsReader(m_services.reader, collection, rights, call.asker).readMany(query));
}

Response ItemsRoutes::readOne(const Call &call)
{
    const Query query = parseQuery(parseQueryString(call.request.query));
    const Collection &collection = requireCollection(call.parameters[0]);
    const Rights rights(m_services.reader, call.asker);
    return jsonResponse(ItemsReader(m_services.reader, collection, rights, call.asker).readOne(call.parameters[1], query));
}

} // namespace Latchkey::Server
