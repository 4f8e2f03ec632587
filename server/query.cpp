// SPDX-License-Identifier: MIT
#include "query.h"

#include "errors.h"
#include "number.h"

#include <boost/json/array.hpp>
#include <boost/json/parse.hpp>
#include <boost/json/value.hpp>

#include <algorithm>
#include <cmath>
#include <string_view>

namespace json = boost::json;

namespace Latchkey::Server {

namespace {

constexpr double greatestWhole = 9'007'199'254'740'991.0; // what JavaScript calls a safe integer

std::string_view trimmed(std::string_view text)
{
    const auto begin = text.find_first_not_of(' ');
    return begin == std::string_view::npos ? std::string_view() : text.substr(begin, text.find_last_not_of(' ') - begin + 1);
}

void appendParts(std::vector<std::string> &list, std::string_view text)
{
    for (;;) {
        const auto comma = text.find(',');
        const std::string_view part = trimmed(text.substr(0, comma));
        if (!part.empty())
            list.emplace_back(part);
        if (comma == std::string_view::npos)
            return;
        text.remove_prefix(comma + 1);
    }
}

// "a,b" and ["a","b"] are the same.
std::vector<std::string> readList(const json::object &parameters, std::string_view name)
{
    std::vector<std::string> list;
    const json::value *value = parameters.if_contains(name);
    if (!value || value->is_null())
        return list;
    if (value->is_string()) {
        appendParts(list, value->get_string());
        return list;
    }
    if (!value->is_array())
        throw invalidQuery('"' + std::string(name) + "\" must be an array");
    for (const json::value &entry : value->get_array()) {
        if (!entry.is_string())
            throw invalidQuery('"' + std::string(name) + "[" + std::to_string(list.size()) + "]\" must be a string");
        appendParts(list, entry.get_string());
    }
    return list;
}

// An empty text is 0, as in JavaScript.
std::optional<double> readNumber(const json::value &value)
{
    if (value.is_number())
        return value.to_number<double>();
    if (!value.is_string())
        return {};
    const std::string_view text = trimmed(value.get_string());
    return text.empty() ? 0 : parseReal(text);
}

std::optional<std::int64_t> readWhole(const json::object &parameters, const std::string &name, std::int64_t least)
{
    const json::value *value = parameters.if_contains(name);
    if (!value || value->is_null())
        return {};
    const std::optional<double> number = readNumber(*value);
    if (!number)
        throw invalidQuery('"' + name + "\" must be a number");
    if (std::abs(*number) > greatestWhole)
        throw invalidQuery('"' + name + "\" must be a safe number");
    if (std::floor(*number) != *number)
        throw invalidQuery('"' + name + "\" must be an integer");
    if (*number < static_cast<double>(least))
        throw invalidQuery('"' + name + "\" must be greater than or equal to " + std::to_string(least));
    return static_cast<std::int64_t>(*number);
}

std::int64_t readLimit(const json::object &parameters, std::int64_t standard, std::int64_t most)
{
    const std::optional<std::int64_t> limit = readWhole(parameters, "limit", Query::noLimit);
    if (most == Query::noLimit)
        return limit.value_or(standard);
    if (limit > most)
        throw invalidQuery("\"limit\" must be less than or equal to " + std::to_string(most));
    return limit == Query::noLimit ? most : limit.value_or(std::min(standard, most));
}

std::vector<SortKey> readSort(const json::object &parameters)
{
    std::vector<SortKey> keys;
    for (const std::string &entry : readList(parameters, "sort")) {
        const bool descending = entry.starts_with('-');
        keys.push_back({descending ? entry.substr(1) : entry, descending});
    }
    return keys;
}

std::vector<MetaCount> readMeta(const json::object &parameters)
{
    std::vector<MetaCount> counts;
    for (const std::string &name : readList(parameters, "meta")) {
        if (name == "*")
            return {MetaCount::Total, MetaCount::Filtered};
        if (name != "total_count" && name != "filter_count")
            throw invalidQuery("\"meta[" + std::to_string(counts.size()) + "]\" must be one of [total_count, filter_count]");
        counts.push_back(name == "total_count" ? MetaCount::Total : MetaCount::Filtered);
    }
    return counts;
}

// An object, or the JSON text of one.
json::object readObject(const json::object &parameters, const std::string &name)
{
    const json::value *value = parameters.if_contains(name);
    if (!value || value->is_null())
        return {};
    json::error_code error;
    const json::value object = value->is_string() ? json::parse(value->get_string(), error) : *value;
    if (error)
        throw invalidQuery("Invalid JSON for " + name + " object");
    if (object.is_null())
        return {};
    if (!object.is_object())
        throw invalidQuery('"' + name + "\" must be of type object");
    return object.get_object();
}

std::vector<std::string> readCounted(const json::object &parameters)
{
    const json::object aggregate = readObject(parameters, "aggregate");
    for (const auto &entry : aggregate) {
        if (entry.key() != "count")
            throw invalidQuery("This server aggregates by count only");
    }
    return readList(aggregate, "count");
}

std::string readSearch(const json::object &parameters)
{
    const json::value *value = parameters.if_contains("search");
    if (!value || value->is_null())
        return {};
    if (!value->is_string())
        throw invalidQuery("\"search\" must be a string");
    return std::string(value->get_string());
}

} // namespace

Query parseQuery(const json::object &parameters, std::int64_t mostItems)
{
    Query query;
    query.fields = readList(parameters, "fields");
    query.limit = readLimit(parameters, query.limit, mostItems);
    query.offset = readWhole(parameters, "offset", 0).value_or(0);
    const std::int64_t page = readWhole(parameters, "page", 0).value_or(0);
    if (page > 0 && query.limit > 0)
        query.offset = page - 1 > static_cast<std::int64_t>(greatestWhole) / query.limit
            ? static_cast<std::int64_t>(greatestWhole)
            : (page - 1) * query.limit;
    query.sort = readSort(parameters);
    query.search = readSearch(parameters);
    query.filter = readObject(parameters, "filter");
    query.meta = readMeta(parameters);
    query.counted = readCounted(parameters);
    query.groups = readList(parameters, "groupBy");
    if (!query.groups.empty() && query.counted.empty())
        throw invalidQuery("\"groupBy\" needs an \"aggregate\"");
    return query;
}

Query fieldsOnly(const json::object &parameters)
{
    Query query;
    query.fields = parseQuery(parameters).fields;
    return query;
}

} // namespace Latchkey::Server
