// SPDX-License-Identifier: MIT
#pragma once

#include "sessions.h"

namespace Latchkey::Server {

/// Adds a row to directus_activity, where people see when and from where they signed in. Of each person the newest hundred stay.
void recordLogin(Database &database, const std::string &user, const Visitor &visitor, Milliseconds at);

} // namespace Latchkey::Server
