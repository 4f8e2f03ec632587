// SPDX-License-Identifier: MIT
#include "number.h"

#include <charconv>
#include <cmath>
#include <cstdlib>
#include <string>

namespace Latchkey::Server {

std::optional<std::int64_t> parseWhole(std::string_view text)
{
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || end != text.data() + text.size())
        return {};
    return number;
}

// std::from_chars reads no floating point with Apple's library; strtod reads too much, so the characters are looked at first.
// This program never sets a locale, so the point is a point.
std::optional<double> parseReal(std::string_view text)
{
    if (text.empty() || text.find_first_not_of("0123456789+-.eE") != std::string_view::npos)
        return {};
    const std::string terminated(text);
    char *end = nullptr;
    const double number = std::strtod(terminated.c_str(), &end);
    if (end != terminated.c_str() + terminated.size() || !std::isfinite(number))
        return {};
    return number;
}

} // namespace Latchkey::Server
