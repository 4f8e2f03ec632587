// SPDX-License-Identifier: MIT
#include "rights.h"

#include <boost/json/parse.hpp>

#include <algorithm>

namespace json = boost::json;

namespace Latchkey::Server {

namespace {

// Plain look-ups by index, one after the other: as one query with a recursive part it cost more than reading a page of posts.
constexpr std::string_view policiesOfRole
    = "SELECT policy.id, policy.admin_access, policy.app_access FROM directus_access AS access "
      "JOIN directus_policies AS policy ON policy.id = access.policy WHERE access.role = ?";
constexpr std::string_view policiesOfUser
    = "SELECT policy.id, policy.admin_access, policy.app_access FROM directus_access AS access "
      "JOIN directus_policies AS policy ON policy.id = access.policy WHERE access.user = ?";
constexpr std::string_view publicPolicies
    = "SELECT policy.id, policy.admin_access, policy.app_access FROM directus_access AS access "
      "JOIN directus_policies AS policy ON policy.id = access.policy WHERE access.role IS NULL AND access.user IS NULL";

// The role, its parent and so on. Roles that are each other's parents end the line.
std::vector<std::string> lineOf(Database &database, std::optional<std::string> role)
{
    std::vector<std::string> line;
    while (role && std::find(line.begin(), line.end(), *role) == line.end()) {
        line.push_back(*role);
        Statement parent = database.query("SELECT parent FROM directus_roles WHERE id = ?", *role);
        role = parent.next() ? parent.optionalText(0) : std::nullopt;
    }
    return line;
}

std::vector<std::string> splitList(std::string_view text)
{
    std::vector<std::string> list;
    while (!text.empty()) {
        const auto comma = text.find(',');
        list.emplace_back(text.substr(0, comma));
        text = comma == std::string_view::npos ? std::string_view() : text.substr(comma + 1);
    }
    return list;
}

json::object readFilter(const std::optional<std::string> &text)
{
    const json::value value = text ? json::parse(*text) : json::value();
    return value.is_object() ? value.get_object() : json::object();
}

} // namespace

Rights::Rights(Database &database, const Accountability &asker)
{
    if (asker.user)
        addPolicies(database.query(policiesOfUser, *asker.user));
    else
        addPolicies(database.query(publicPolicies));
    for (const std::string &role : lineOf(database, asker.role))
        addPolicies(database.query(policiesOfRole, role));
    m_appAccess |= m_administrator;
    for (const std::string &policy : m_policies)
        readPermissions(database, policy);
}

void Rights::addPolicies(Statement policy)
{
    while (policy.next()) {
        m_policies.emplace(policy.text(0));
        m_administrator |= policy.integer(1) != 0;
        m_appAccess |= policy.integer(2) != 0;
    }
}

std::vector<Permission> Rights::rules(std::string_view collection, std::string_view action) const
{
    if (m_administrator)
        return {{std::string(collection), std::string(action), {}, {"*"}}};
    std::vector<Permission> rules;
    for (const Permission &permission : m_permissions) {
        if (permission.collection == collection && permission.action == action)
            rules.push_back(permission);
    }
    return rules;
}

void Rights::readPermissions(Database &database, const std::string &policy)
{
    Statement row = database.query(
        "SELECT collection, action, permissions, fields FROM directus_permissions WHERE policy = ? ORDER BY id", policy);
    while (row.next())
        m_permissions.push_back(
            {std::string(row.text(0)), std::string(row.text(1)), readFilter(row.optionalText(2)), splitList(row.text(3))});
}

} // namespace Latchkey::Server
