// SPDX-License-Identifier: MIT
#include "rights.h"

#include "networks.h"

#include <boost/json/parse.hpp>

#include <algorithm>

namespace json = boost::json;

namespace Latchkey::Server {

namespace {

// Plain look-ups by index, one after the other: as one query with a recursive part it cost more than reading a page of posts.
constexpr std::string_view policiesOfRole
    = "SELECT policy.id, policy.admin_access, policy.app_access, policy.enforce_tfa, policy.ip_access "
      "FROM directus_access AS access JOIN directus_policies AS policy ON policy.id = access.policy "
      "WHERE access.role = ?";
constexpr std::string_view policiesOfUser
    = "SELECT policy.id, policy.admin_access, policy.app_access, policy.enforce_tfa, policy.ip_access "
      "FROM directus_access AS access JOIN directus_policies AS policy ON policy.id = access.policy "
      "WHERE access.user = ?";
constexpr std::string_view publicPolicies
    = "SELECT policy.id, policy.admin_access, policy.app_access, policy.enforce_tfa, policy.ip_access "
      "FROM directus_access AS access JOIN directus_policies AS policy ON policy.id = access.policy "
      "WHERE access.role IS NULL AND access.user IS NULL";

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

bool isAllowedFrom(const std::vector<std::string> &networks, const std::string &address)
{
    const auto holdsIt = [&address](const std::string &network) { return isInNetwork(address, network); };
    return networks.empty() || std::any_of(networks.begin(), networks.end(), holdsIt);
}

json::object readFilter(const std::optional<std::string> &text)
{
    const json::value value = text ? json::parse(*text) : json::value();
    return value.is_object() ? value.get_object() : json::object();
}

} // namespace

// Roles that are each other's parents end the line.
std::vector<std::string> rolesAbove(Database &database, std::optional<std::string> role)
{
    std::vector<std::string> line;
    while (role && std::find(line.begin(), line.end(), *role) == line.end()) {
        line.push_back(*role);
        Statement parent = database.query("SELECT parent FROM directus_roles WHERE id = ?", *role);
        role = parent.next() ? parent.optionalText(0) : std::nullopt;
    }
    return line;
}

bool Permission::covers(std::string_view field) const
{
    return std::any_of(fields.begin(), fields.end(), [field](const std::string &name) { return name == "*" || name == field; });
}

Rights::Rights(Database &database, const Accountability &asker)
{
    if (asker.user)
        addPolicies(database.query(policiesOfUser, *asker.user), asker.address);
    else
        addPolicies(database.query(publicPolicies), asker.address);
    for (const std::string &role : rolesAbove(database, asker.role))
        addPolicies(database.query(policiesOfRole, role), asker.address);
    m_appAccess |= m_administrator;
    for (const std::string &policy : m_policies)
        readPermissions(database, policy);
    if (m_appAccess && !m_administrator)
        addAppPermissions();
}

void Rights::addPolicies(Statement policy, const std::string &address)
{
    while (policy.next()) {
        if (!isAllowedFrom(splitList(policy.text(4)), address))
            continue;
        m_policies.emplace(policy.text(0));
        m_administrator |= policy.integer(1) != 0;
        m_appAccess |= policy.integer(2) != 0;
        m_enforceTfa |= policy.integer(3) != 0;
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
    Statement row = database.query("SELECT collection, action, permissions, fields, validation, presets FROM "
                                   "directus_permissions WHERE policy = ? ORDER BY id",
        policy);
    while (row.next())
        m_permissions.push_back({std::string(row.text(0)), std::string(row.text(1)), readFilter(row.optionalText(2)),
            splitList(row.text(3)), readFilter(row.optionalText(4)), readFilter(row.optionalText(5))});
}

// What Directus lets everybody read who may use its app.
void Rights::addAppPermissions()
{
    const json::object own{{"id", {{"_eq", "$CURRENT_USER"}}}};
    const json::object ofMine{{"user", {{"_eq", "$CURRENT_USER"}}}};
    const json::object myRole{{"id", {{"_eq", "$CURRENT_ROLE"}}}};
    m_permissions.push_back({"directus_users", "read", own,
        {"id", "first_name", "last_name", "last_page", "email", "password", "location", "title", "description", "tags",
            "provider", "avatar", "language", "appearance", "theme_light", "theme_dark", "tfa_secret", "status", "role"}});
    m_permissions.push_back({"directus_activity", "read", ofMine,
        {"id", "action", "user", "timestamp", "ip", "user_agent", "collection", "item", "origin"}});
    m_permissions.push_back(
        {"directus_roles", "read", myRole, {"id", "name", "icon", "description", "parent", "children", "users"}});
    m_permissions.push_back({"directus_settings", "read", {}, {"id", "auth_login_attempts", "auth_password_policy"}});
}

} // namespace Latchkey::Server
