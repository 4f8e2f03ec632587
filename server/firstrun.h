// SPDX-License-Identifier: MIT
#pragma once

#include "configuration.h"
#include "database.h"

namespace Latchkey::Server {

/// Fills a new database with what the quickstart of Directus ends with: the collection posts with a few of them, the role "User"
/// with the policy "Read Posts" for whoever registers, registration on, verification off. Besides, as nobody administers a server
/// on one's own machine, the policy lets people read and change their own account.
void fillQuickstart(Database &database);

/// Adds the account of ADMIN_EMAIL.
void addAdministrator(Database &database, const Administrator &administrator);

} // namespace Latchkey::Server
