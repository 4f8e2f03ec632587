// SPDX-License-Identifier: MIT
#include "querystring.h"

#include "http.h"

#include <boost/json/array.hpp>
#include <boost/json/value.hpp>

#include <algorithm>
#include <vector>

namespace json = boost::json;

namespace Latchkey::Server {

namespace {

// Deeper nesting is kept as one odd key, which no collection has a field for.
constexpr std::size_t deepest = 10;
constexpr std::size_t mostParameters = 1000;

template <typename Visit>
void forEachPair(std::string_view query, Visit visit)
{
    for (std::size_t count = 0; !query.empty() && count < mostParameters; ++count) {
        const auto end = query.find('&');
        const std::string_view pair = query.substr(0, end);
        query = end == std::string_view::npos ? std::string_view() : query.substr(end + 1);
        const auto equals = pair.find('=');
        const std::string_view value = equals == std::string_view::npos ? std::string_view() : pair.substr(equals + 1);
        if (!pair.empty())
            visit(validUtf8(percentDecoded(pair.substr(0, equals), true)), validUtf8(percentDecoded(value, true)));
    }
}

// "filter[a][_eq]" → filter, a, _eq
std::vector<std::string> splitName(std::string_view name)
{
    const auto open = name.find('[');
    std::vector<std::string> steps{std::string(name.substr(0, open))};
    std::string_view rest = open == std::string_view::npos ? std::string_view() : name.substr(open);
    while (rest.starts_with('[') && steps.size() <= deepest) {
        const auto close = rest.find(']');
        if (close == std::string_view::npos)
            break;
        steps.emplace_back(rest.substr(1, close - 1));
        rest.remove_prefix(close + 1);
    }
    if (!rest.empty())
        steps.emplace_back(rest);
    return steps;
}

json::value &childOf(json::value &parent, const std::string &step)
{
    if (!parent.is_object())
        parent = json::object();
    json::object &object = parent.get_object();
    // `[]` appends.
    return object[step.empty() ? std::to_string(object.size()) : step];
}

void store(json::value &place, const std::string &value)
{
    if (place.is_array())
        place.get_array().emplace_back(value);
    else if (place.is_string())
        place = json::array{place, json::value(value)};
    else
        place = value;
}

bool isIndex(std::string_view key)
{
    return !key.empty() && key.find_first_not_of("0123456789") == std::string_view::npos;
}

bool isList(const json::object &object)
{
    const auto hasIndex = [](const auto &entry) { return isIndex(entry.key()); };
    return !object.empty() && std::all_of(object.begin(), object.end(), hasIndex);
}

// {"0":a,"1":b} was meant as [a,b].
void makeLists(json::value &value)
{
    if (!value.is_object())
        return;
    for (auto &entry : value.get_object())
        makeLists(entry.value());
    if (!isList(value.get_object()))
        return;
    json::array list;
    for (auto &entry : value.get_object())
        list.push_back(std::move(entry.value()));
    value = std::move(list);
}

} // namespace

json::object parseQueryString(std::string_view query)
{
    json::value root = json::object();
    forEachPair(query, [&root](const std::string &name, const std::string &value) {
        json::value *place = &root;
        for (const std::string &step : splitName(name))
            place = &childOf(*place, step);
        store(*place, value);
    });
    for (auto &entry : root.get_object())
        makeLists(entry.value());
    return std::move(root.get_object());
}

std::optional<std::string> queryParameter(std::string_view query, std::string_view name)
{
    std::optional<std::string> found;
    forEachPair(query, [&](const std::string &key, const std::string &value) {
        if (!found && key == name)
            found = value;
    });
    return found;
}

} // namespace Latchkey::Server
