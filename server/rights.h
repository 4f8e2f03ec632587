// SPDX-License-Identifier: MIT
#pragma once

#include "accountability.h"
#include "database.h"

#include <boost/json/object.hpp>

#include <set>
#include <string>
#include <vector>

namespace Latchkey::Server {

/// One rule of a policy: this action on these rows and fields of a collection.
struct Permission {
    std::string collection;
    std::string action;
    boost::json::object filter; ///< the rows it is about; empty: all
    std::vector<std::string> fields; ///< `*` stands for all
    boost::json::object validation = {}; ///< what an item has to be like after it has been written
    boost::json::object presets = {}; ///< what a new item gets when nothing is said

    bool covers(std::string_view field) const;
};

/// The role, its parent and so on.
std::vector<std::string> rolesAbove(Database &database, std::optional<std::string> role);

/// What somebody may do, by the policies of their role (and its parents) and their own; for the anonymous by the public ones.
/// A policy with `ip_access` counts from those addresses only. Looked up afresh for every request, so a change counts at once.
class Rights {
public:
    Rights(Database &database, const Accountability &asker);

    bool isAdministrator() const { return m_administrator; }
    bool hasAppAccess() const { return m_appAccess; }
    bool mustUseTfa() const { return m_enforceTfa; }
    const std::vector<Permission> &permissions() const { return m_permissions; }

    /// The rules for one action on one collection. Administrators have one for everything.
    std::vector<Permission> rules(std::string_view collection, std::string_view action) const;

private:
    void addPolicies(Statement policy, const std::string &address);
    void readPermissions(Database &database, const std::string &policy);
    void addAppPermissions();

    bool m_administrator = false;
    bool m_appAccess = false;
    bool m_enforceTfa = false;
    std::set<std::string> m_policies; // by id: the same may come from the role and from the user
    std::vector<Permission> m_permissions;
};

} // namespace Latchkey::Server
