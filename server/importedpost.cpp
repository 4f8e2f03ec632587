// SPDX-License-Identifier: MIT
#include "importedpost.h"

#include "number.h"

namespace Latchkey::Server {

namespace {

std::int64_t wholeFrom(std::string_view field, std::string_view text)
{
    const std::optional<std::int64_t> number = parseWhole(text);
    if (!number)
        throw PostError(
            "\"" + std::string(field) + "\" is \"" + std::string(text.substr(0, 40)) + "\", which is no whole number");
    return *number;
}

// As ISO 8601, or in milliseconds since 1970.
Milliseconds timeFrom(std::string_view field, std::string_view text)
{
    const std::optional<Milliseconds> time = parseIsoTime(text);
    const std::optional<std::int64_t> number = time ? std::nullopt : parseWhole(text);
    if (!time && !number)
        throw PostError("\"" + std::string(field) + "\" is \"" + std::string(text.substr(0, 40))
            + "\", which is no date. Write it like 2026-11-22 or 2026-11-22T04:53:27Z");
    return time ? *time : *number;
}

} // namespace

bool ImportedPost::take(std::string_view field, std::string_view text)
{
    const auto set = [text](std::optional<std::string> &target) {
        target = text.empty() ? std::nullopt : std::optional(std::string(text));
        return true;
    };
    const auto setTime = [&](std::optional<Milliseconds> &target) {
        target = text.empty() ? std::nullopt : std::optional(timeFrom(field, text));
        return true;
    };
    if (field == "title") {
        title = text;
        return true;
    }
    if (field == "id") {
        id = text.empty() ? std::nullopt : std::optional(wholeFrom(field, text));
        return true;
    }
    return field == "status"      ? set(status)
        : field == "slug"         ? set(slug)
        : field == "content"      ? set(content)
        : field == "user_created" ? set(userCreated)
        : field == "date_created" ? setTime(dateCreated)
        : field == "date_updated" ? setTime(dateUpdated)
        : field == "publish_date" ? setTime(publishDate)
                                  : false;
}

void ImportedPost::requireComplete() const
{
    if (title.empty())
        throw PostError("\"title\" is missing");
}

} // namespace Latchkey::Server
