// SPDX-License-Identifier: MIT
#include "loginattempts.h"

#include <limits>

namespace Latchkey::Server {

namespace {

// Without a setting there is no limit.
std::int64_t mostAttempts(Database &database)
{
    Statement settings = database.query("SELECT auth_login_attempts FROM directus_settings");
    return settings.next() && !settings.isNull(0) ? settings.integer(0) : std::numeric_limits<std::int64_t>::max();
}

std::int64_t attemptsOf(Database &database, const std::string &user)
{
    Statement row = database.query("SELECT attempts FROM latchkey_login_attempts WHERE user = ?", user);
    return row.next() ? row.integer(0) : 0;
}

void forgetAttempts(Database &database, const std::string &user)
{
    database.run("DELETE FROM latchkey_login_attempts WHERE user = ?", user);
}

// The count begins anew, so that an administrator who lets the person in again gives them all their attempts.
void suspend(Database &database, const std::string &user)
{
    database.run("UPDATE directus_users SET status = 'suspended' WHERE id = ? AND status = 'active'", user);
    forgetAttempts(database, user);
}

} // namespace

void countFailedLogin(Database &database, const std::string &user)
{
    if (attemptsOf(database, user) >= mostAttempts(database))
        return suspend(database, user);
    database.run("INSERT INTO latchkey_login_attempts (user, attempts) SELECT id, 1 FROM directus_users WHERE id = ? "
                 "ON CONFLICT (user) DO UPDATE SET attempts = attempts + 1",
        user);
}

bool admitLogin(Database &database, const std::string &user)
{
    if (attemptsOf(database, user) >= mostAttempts(database)) {
        suspend(database, user);
        return false;
    }
    forgetAttempts(database, user);
    return true;
}

} // namespace Latchkey::Server
