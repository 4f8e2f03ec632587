// SPDX-License-Identifier: MIT
#pragma once

#include "database.h"

#include <cstdint>

namespace Latchkey::Server {

/// Throws Failure (DataUnusable) when the file was written by another program or by a newer one. Reads only.
void requireOwnDatabase(Database &database);

/// How many steps of the schema the file has behind it; 0 when it is new.
std::int64_t schemaVersion(Database &database);

/// Whether there is nothing for migrate() to do.
bool isUpToDate(Database &database);

/// Brings the database to this program's state: makes the tables of a new file, runs the missing steps on an
/// older one. True when the file was new. Wants a transaction around it.
bool migrate(Database &database);

} // namespace Latchkey::Server
