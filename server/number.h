// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace Latchkey::Server {

/// Reads a decimal number, the whole text or nothing. No blanks, no infinities; the locale makes no difference.
std::optional<std::int64_t> parseWhole(std::string_view text);
std::optional<double> parseReal(std::string_view text);

} // namespace Latchkey::Server
