// SPDX-License-Identifier: MIT
#include "permissionsroutes.h"

#include "collections.h"
#include "errors.h"
#include "rights.h"

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <boost/json/serialize.hpp>

#include <algorithm>
#include <array>

namespace asio = boost::asio;
namespace json = boost::json;

namespace Latchkey::Server {

namespace {

constexpr std::array<std::string_view, 5> actions{"create", "read", "update", "delete", "share"};

// "full" says nothing of the fields: only that no rule narrows the rows.
json::object describe(const Permission &rule)
{
    json::array fields;
    for (const std::string &field : rule.fields)
        fields.emplace_back(field);
    return {{"access", rule.filter.empty() ? "full" : "partial"}, {"fields", std::move(fields)}};
}

// Two rules for the same: the wider access, all the fields of both.
void merge(json::object &known, const json::object &further)
{
    if (further.at("access") == "full")
        known["access"] = "full";
    json::array &fields = known.at("fields").as_array();
    for (const json::value &field : further.at("fields").as_array()) {
        if (std::find(fields.begin(), fields.end(), field) == fields.end())
            fields.push_back(field);
    }
}

void addMissingActions(json::object &collection)
{
    for (std::string_view action : actions)
        collection.emplace(action, json::object{{"access", "none"}});
}

json::object describeMine(const Rights &rights)
{
    json::object mine;
    for (const Permission &rule : rights.permissions()) {
        json::value &collection = mine.emplace(rule.collection, json::object()).first->value();
        json::object described = describe(rule);
        const auto [known, isNew] = collection.as_object().emplace(rule.action, described);
        if (!isNew)
            merge(known->value().as_object(), described);
    }
    for (auto &collection : mine)
        addMissingActions(collection.value().as_object());
    return mine;
}

json::object describeEverything()
{
    json::object everything;
    for (const std::string &name : collectionNames()) {
        json::object collection;
        for (std::string_view action : actions)
            collection[action] = describe({name, std::string(action), {}, {"*"}});
        everything[name] = std::move(collection);
    }
    return everything;
}

} // namespace

PermissionsRoutes::PermissionsRoutes(const Services &services)
    : CollectionRoutes(services, "/permissions", permissionsCollection())
{
}

void PermissionsRoutes::addTo(Router &router)
{
    router.addPlain("GET", "/permissions/me", [this](const Call &call) { return readMine(call); });
    CollectionRoutes::addTo(router);
}

asio::awaitable<json::object> PermissionsRoutes::prepare(const Call &, json::object values, bool)
{
    const json::value *action = values.if_contains("action");
    const auto isAction = [action](std::string_view name) { return action->is_string() && action->get_string() == name; };
    if (action && std::none_of(actions.begin(), actions.end(), isAction))
        throw invalidPayload("\"action\" must be one of [create, read, update, delete, share]");
    co_return values;
}

Response PermissionsRoutes::readMine(const Call &call) const
{
    if (!call.asker.user)
        throw forbidden();
    const Rights rights(services().reader, call.asker);
    json::object mine = rights.isAdministrator() ? describeEverything() : describeMine(rights);
    return jsonResponse(json::serialize(json::object{{"data", std::move(mine)}}));
}

} // namespace Latchkey::Server
