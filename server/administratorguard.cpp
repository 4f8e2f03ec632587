// SPDX-License-Identifier: MIT
#include "administratorguard.h"

#include "errors.h"

namespace Latchkey::Server {

namespace {

// By a policy of their own, of their role, or of a role above it.
constexpr std::string_view activeAdministrators = R"sql(
WITH RECURSIVE
    policies (id) AS (SELECT id FROM directus_policies WHERE admin_access),
    roles (id) AS (
        SELECT role FROM directus_access WHERE role IS NOT NULL AND policy IN policies
        UNION SELECT child.id FROM directus_roles AS child JOIN roles ON child.parent = roles.id),
    users (id) AS (
        SELECT user FROM directus_access WHERE user IS NOT NULL AND policy IN policies
        UNION SELECT id FROM directus_users WHERE role IN roles)
SELECT 1 FROM directus_users WHERE status = 'active' AND id IN users LIMIT 1
)sql";

bool hasAdministrator(Database &database)
{
    return database.query(activeAdministrators).next();
}

} // namespace

AdministratorGuard::AdministratorGuard(Database &database) : m_database(database), m_hadOne(hasAdministrator(database)) { }

void AdministratorGuard::requireOneLeft() const
{
    if (m_hadOne && !hasAdministrator(m_database))
        throw unprocessableContent("Your last administrator can't be removed");
}

} // namespace Latchkey::Server
