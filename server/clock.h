// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace Latchkey::Server {

/// Times are kept as milliseconds since 1970 (UTC), as Directus keeps them in SQLite.
using Milliseconds = std::int64_t;

Milliseconds millisecondsSinceEpoch(std::chrono::system_clock::time_point time);
Milliseconds now();

/// `2026-11-22T04:53:27.450Z`
std::string isoTime(Milliseconds time);

/// `Sun, 22 Nov 2026 04:53:27 GMT`, as headers and cookies have it.
std::string httpDate(Milliseconds time);

/// Reads an ISO 8601 date or date and time: `2026-11-22`, `2026-11-22T04:53`, with seconds, fraction, `Z` or `+01:00`. Without an
/// offset UTC is meant.
std::optional<Milliseconds> parseIsoTime(std::string_view text);

/// Reads a duration in Directus' units: `15m`, `7d`, `1.5h`, `500ms`, or plain milliseconds. Empty when it is none.
std::optional<std::chrono::milliseconds> parseDuration(std::string_view text);

} // namespace Latchkey::Server
