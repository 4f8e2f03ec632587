// SPDX-License-Identifier: MIT
#pragma once

#include "database.h"

#include <string>

namespace Latchkey::Server {

/// Logins of active accounts that failed in a row are counted; with one more than `auth_login_attempts` the account is suspended.
/// Directus counts in memory; here a restart forgets nothing.
void countFailedLogin(Database &database, const std::string &user);

/// To be asked before a login with the right password and code counts. Directus lets the one that suspends an account in; here it
/// is refused, too: false, and the account is suspended. Else the count begins anew.
bool admitLogin(Database &database, const std::string &user);

} // namespace Latchkey::Server
