// SPDX-License-Identifier: MIT
#include "dynamicvariables.h"

#include "clock.h"
#include "errors.h"

#include <algorithm>

namespace json = boost::json;

namespace Latchkey::Server {

namespace {

json::value orNull(const std::optional<std::string> &text)
{
    return text ? json::value(*text) : json::value();
}

// "-1 day". A plus sign in an address means a blank.
json::value timeFromNow(std::string_view distance)
{
    distance.remove_prefix(std::min(distance.find_first_not_of(" +"), distance.size()));
    const auto duration = parseDuration(distance);
    if (!duration)
        throw invalidQuery("\"$NOW\" takes a duration such as \"$NOW(-1 day)\"");
    return json::value(isoTime(now() + duration->count()));
}

} // namespace

json::value resolveVariable(const json::value &value, const Accountability &asker)
{
    constexpr std::string_view nowWith = "$NOW(";
    const std::string_view text = value.is_string() ? std::string_view(value.get_string()) : std::string_view();
    if (text == "$NOW")
        return json::value(isoTime(now()));
    if (text.starts_with(nowWith) && text.ends_with(')'))
        return timeFromNow(text.substr(nowWith.size(), text.size() - nowWith.size() - 1));
    if (text == "$CURRENT_USER")
        return orNull(asker.user);
    if (text == "$CURRENT_ROLE")
        return orNull(asker.role);
    return value;
}

} // namespace Latchkey::Server
