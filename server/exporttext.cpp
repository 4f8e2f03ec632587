// SPDX-License-Identifier: MIT
#include "exporttext.h"

#include <boost/json/object.hpp>
#include <boost/json/serialize.hpp>

namespace json = boost::json;

namespace Latchkey::Server {

namespace {

std::string quoted(std::string_view text)
{
    std::string cell = "\"";
    for (char c : text) {
        if (c == '"')
            cell += '"';
        cell += c;
    }
    return cell + '"';
}

std::string cellOf(const json::value &value)
{
    if (value.is_null())
        return {};
    if (value.is_string())
        return quoted(value.get_string());
    const std::string text = json::serialize(value);
    return value.is_structured() ? quoted(text) : text;
}

std::string headLine(const json::object &item)
{
    std::string line;
    for (const auto &entry : item)
        line += (line.empty() ? "" : ",") + quoted(entry.key());
    return line;
}

} // namespace

std::string csvText(const json::array &items)
{
    if (items.empty())
        return {};
    std::string text = headLine(items.front().as_object());
    for (const json::value &item : items) {
        char separator = '\n';
        for (const auto &entry : item.as_object()) {
            text += separator + cellOf(entry.value());
            separator = ',';
        }
    }
    return text;
}

} // namespace Latchkey::Server
