// SPDX-License-Identifier: MIT
#include "policylinks.h"

#include "errors.h"
#include "itemswriter.h"

#include <boost/json/value.hpp>

namespace json = boost::json;

namespace Latchkey::Server {

namespace {

json::array listIn(const json::value &value, std::string_view name)
{
    const json::value *list = value.is_object() ? value.get_object().if_contains(name) : nullptr;
    return list && list->is_array() ? list->get_array() : json::array();
}

// The list may hold keys of links that are there already; those stay as they are.
json::array onlyNew(const json::array &list)
{
    json::array created;
    for (const json::value &entry : list) {
        if (entry.is_object())
            created.push_back(entry);
    }
    return created;
}

std::string policyIn(const json::value &entry)
{
    const json::value *policy = entry.is_object() ? entry.get_object().if_contains("policy") : nullptr;
    if (policy && policy->is_object())
        policy = policy->get_object().if_contains("id");
    if (!policy || !policy->is_string())
        throw invalidPayload("\"policy\" is required");
    return std::string(policy->get_string());
}

} // namespace

void PolicyLinks::apply(Database &database, const Rights &rights, const Accountability &asker, const std::string &key) const
{
    ItemsWriter access(database, accessCollection(), rights, asker);
    for (const json::value &entry : created)
        access.create({{side, key}, {"policy", policyIn(entry)}});
    for (const json::value &entry : removed)
        access.remove(entry.is_string() ? std::string(entry.get_string()) : std::string());
}

PolicyLinks takePolicyLinks(const Collection &collection, json::object &values)
{
    PolicyLinks links;
    links.side = &collection == &rolesCollection() ? "role" : &collection == &usersCollection() ? "user" : "";
    const json::value *given = values.if_contains("policies");
    if (links.side.empty() || !given)
        return links;
    links.created = given->is_array() ? onlyNew(given->get_array()) : listIn(*given, "create");
    links.removed = listIn(*given, "delete");
    values.erase("policies");
    return links;
}

} // namespace Latchkey::Server
