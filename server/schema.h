// SPDX-License-Identifier: MIT
#pragma once

#include "database.h"

namespace Latchkey::Server {

/// Throws Failure (DataUnusable) when the file was written by another program or by a newer one. Reads only.
void requireOwnDatabase(Database &database);

/// Whether there is nothing for migrate() to do.
bool isUpToDate(Database &database);

/// Brings the database to this program's state: makes the tables of a new file, runs the missing steps on an
/// older one. True when the file was new. Wants a transaction around it.
bool migrate(Database &database);

} // namespace Latchkey::Server
