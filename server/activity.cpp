// SPDX-License-Identifier: MIT
#include "activity.h"

namespace Latchkey::Server {

namespace {

constexpr std::int64_t mostLogins = 100;
constexpr std::int64_t mostOfAll = 100'000; // those of removed accounts stay, as in Directus

std::optional<std::string> unlessEmpty(const std::string &text)
{
    return text.empty() ? std::nullopt : std::optional(text);
}

void forgetOldLogins(Database &database, const std::string &user)
{
    database.run("DELETE FROM directus_activity WHERE user = ? AND id <= "
                 "(SELECT id FROM directus_activity WHERE user = ? ORDER BY id DESC LIMIT 1 OFFSET ?)",
        user, user, mostLogins);
    database.run("DELETE FROM directus_activity WHERE id <= (SELECT max(id) FROM directus_activity) - ?", mostOfAll);
}

} // namespace

void recordLogin(Database &database, const std::string &user, const Visitor &visitor, Milliseconds at)
{
    database.run("INSERT INTO directus_activity (action, user, timestamp, ip, user_agent, collection, item, origin) "
                 "VALUES ('login', ?, ?, ?, ?, 'directus_users', ?, ?)",
        user, at, unlessEmpty(visitor.address), unlessEmpty(visitor.userAgent), user, unlessEmpty(visitor.origin));
    forgetOldLogins(database, user);
}

} // namespace Latchkey::Server
