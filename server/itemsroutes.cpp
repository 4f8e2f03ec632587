// SPDX-License-Identifier: MIT
#include "itemsroutes.h"

#include "clock.h"
#include "collectionroutes.h"
#include "configuration.h"
#include "errors.h"
#include "exporttext.h"
#include "itemsreader.h"
#include "owncollections.h"
#include "querystring.h"
#include "rights.h"

#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>

namespace asio = boost::asio;
namespace json = boost::json;

namespace Latchkey::Server {

namespace {

OwnCollection requireCollection(Database &database, const std::string &name)
{
    OwnCollection collection = findOwnCollection(database, name);
    if (collection)
        return collection;
    throw isSystemCollection(name) ? forbidden() : forbiddenCollection(name);
}

// posts 20261122-45415.csv
std::string fileName(const std::string &collection, std::string_view ending)
{
    const std::string time = isoTime(now());
    const std::string day = time.substr(0, 4) + time.substr(5, 2) + time.substr(8, 2);
    const std::string clock = std::to_string(std::stoi(time.substr(11, 2))) + time.substr(14, 2) + time.substr(17, 2);
    return collection + ' ' + day + '-' + clock + '.' + std::string(ending);
}

// A file to keep instead of an answer to read.
Response exported(const std::string &answer, const std::string &collection, const json::value &format)
{
    const json::value items = json::parse(answer).at("data");
    Response response = jsonResponse(format == "csv" ? csvText(items.as_array()) : json::serialize(items));
    if (format == "csv")
        response.headers.back().value = "text/csv; charset=utf-8";
    else if (format != "json")
        throw invalidQuery("\"export\" must be one of [csv, json]");
    const std::string ending(format.get_string());
    response.headers.push_back({"Content-Disposition", "attachment; filename=\"" + fileName(collection, ending) + '"'});
    return response;
}

// SEARCH carries what would not fit into an address.
json::object queryInBody(const json::value &body)
{
    const json::value *query = body.is_object() ? body.get_object().if_contains("query") : nullptr;
    return query && query->is_object() ? query->get_object() : json::object();
}

} // namespace

void ItemsRoutes::addTo(Router &router)
{
    router.addPlain(
        "GET", "/items/:collection", [this](const Call &call) { return readMany(call, parseQueryString(call.request.query)); });
    router.addPlain("SEARCH", "/items/:collection", [this](const Call &call) { return readMany(call, queryInBody(call.body)); });
    router.addPlain("GET", "/items/:collection/:id", [this](const Call &call) { return readOne(call); });
    for (const char *method : {"POST", "PATCH", "DELETE"}) {
        router.add(method, "/items/:collection", [this](const Call &call) { return write(call); });
        if (method != std::string_view("POST"))
            router.add(method, "/items/:collection/:id", [this](const Call &call) { return write(call); });
    }
}

// What every collection has, for this one.
asio::awaitable<Response> ItemsRoutes::write(const Call &call)
{
    const OwnCollection collection = requireCollection(m_services.reader, call.parameters[0]);
    CollectionRoutes routes(m_services, {}, *collection);
    const Call inner{call.request, call.body, call.asker, {call.parameters.begin() + 1, call.parameters.end()}};
    co_return co_await routes.write(inner);
}

Response ItemsRoutes::readMany(const Call &call, const json::object &parameters)
{
    const Query query = parseQuery(parameters, m_services.configuration.queryLimitMax);
    const Transaction snapshot(m_services.reader, Transaction::Kind::Read);
    const OwnCollection collection = requireCollection(m_services.reader, call.parameters[0]);
    const Rights rights(m_services.reader, call.asker);
    const std::string items = ItemsReader(m_services.reader, *collection, rights, call.asker).readMany(query);
    const json::value *format = parameters.if_contains("export");
    return format ? exported(items, collection->name, *format) : jsonResponse(items);
}

Response ItemsRoutes::readOne(const Call &call)
{
    const Query query = parseQuery(parseQueryString(call.request.query));
    const Transaction snapshot(m_services.reader, Transaction::Kind::Read);
    const OwnCollection collection = requireCollection(m_services.reader, call.parameters[0]);
    const Rights rights(m_services.reader, call.asker);
    return jsonResponse(ItemsReader(m_services.reader, *collection, rights, call.asker).readOne(call.parameters[1], query));
}

} // namespace Latchkey::Server
