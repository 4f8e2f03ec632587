// SPDX-License-Identifier: MIT
#pragma once

struct sqlite3;

namespace Latchkey::Server {

/// Adds the SQL functions `contains(text, part(?))`, `starts_with(text, part(?))`, `ends_with(text, part(?))` and
/// `equals(text, part(?))`, where `part` prepares once what is looked for. They take ASCII letters of either case for the same,
/// as LIKE does, and their time grows with the text alone: LIKE's grows with text times part, which lets a single request take
/// minutes. Null for a text that is null.
void addTextMatches(sqlite3 *database);

} // namespace Latchkey::Server
