// SPDX-License-Identifier: MIT
#include "rowtext.h"

#include "clock.h"
#include "jsontext.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace Latchkey::Server {

namespace {

// "a,b" is ["a","b"].
void appendList(std::string &json, std::string_view text)
{
    json += '[';
    for (std::size_t begin = 0; !text.empty() && begin <= text.size();) {
        const std::size_t end = std::min(text.find(',', begin), text.size());
        json += begin > 0 ? "," : "";
        appendJsonString(json, text.substr(begin, end - begin));
        begin = end + 1;
    }
    json += ']';
}

// SQLite writes 2 as 2.0 and knows infinities; JSON does neither.
void appendReal(std::string &json, std::string_view text)
{
    if (text.ends_with(".0"))
        text.remove_suffix(2);
    json += text.find('n') == std::string_view::npos ? text : "null";
}

} // namespace

void appendInteger(std::string &json, std::int64_t number)
{
    std::array<char, 24> digits;
    const auto [end, error] = std::to_chars(digits.data(), digits.data() + digits.size(), number);
    json.append(digits.data(), end);
}

void appendValue(std::string &json, const Statement &row, int column, const Field &field)
{
    if (row.isNull(column)) {
        json += "null";
        return;
    }
    switch (field.type) {
    case FieldType::Integer:
        return appendInteger(json, row.integer(column));
    case FieldType::Boolean:
        json += row.integer(column) ? "true" : "false";
        return;
    case FieldType::Float:
        return appendReal(json, row.text(column));
    case FieldType::Date:
        return appendJsonString(json, isoTime(row.integer(column)).substr(0, 10));
    case FieldType::DateTime:
        return appendJsonString(json, isoTime(row.integer(column)).substr(0, 19));
    case FieldType::Timestamp:
        return appendJsonString(json, isoTime(row.integer(column)));
    case FieldType::Json:
        json += row.text(column);
        return;
    case FieldType::Csv:
        return appendList(json, row.text(column));
    case FieldType::String:
    case FieldType::Text:
    case FieldType::Uuid:
        return appendJsonString(json, row.text(column));
    }
}

} // namespace Latchkey::Server
