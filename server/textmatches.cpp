// SPDX-License-Identifier: MIT
#include "textmatches.h"

#include "http.h"

#include <sqlite3.h>

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace Latchkey::Server {

namespace {

char folded(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

// What is looked for, prepared once for all rows: by Knuth, Morris and Pratt, who look at each character of a text once.
class Part {
public:
    explicit Part(std::string_view text) : m_text(lowerCase(text)), m_fallbacks(m_text.size())
    {
        for (std::size_t i = 1; i < m_text.size(); ++i)
            m_fallbacks[i] = static_cast<std::uint32_t>(grown(m_fallbacks[i - 1], m_text[i]));
    }

    bool isIn(std::string_view text) const
    {
        std::size_t matched = 0;
        for (auto c = text.begin(); matched < m_text.size() && c != text.end(); ++c)
            matched = grown(matched, folded(*c));
        return matched == m_text.size();
    }

    bool begins(std::string_view text) const { return is(text.substr(0, m_text.size())); }

    bool ends(std::string_view text) const
    {
        return text.size() >= m_text.size() && is(text.substr(text.size() - m_text.size()));
    }

    bool is(std::string_view text) const { return equalsIgnoringCase(text, m_text); }

private:
    // How much of the part has been seen after one more character.
    std::size_t grown(std::size_t matched, char c) const
    {
        while (matched > 0 && m_text[matched] != c)
            matched = m_fallbacks[matched - 1];
        return m_text[matched] == c ? matched + 1 : 0;
    }

    std::string m_text;
    std::vector<std::uint32_t> m_fallbacks; // of so many characters seen, how many still count when the next one differs
};

std::string_view textOf(sqlite3_value *value)
{
    const unsigned char *text = sqlite3_value_text(value);
    return {reinterpret_cast<const char *>(text), static_cast<std::size_t>(sqlite3_value_bytes(value))};
}

void forgetPart(void *part)
{
    delete static_cast<Part *>(part);
}

constexpr const char *partType = "part";

// SQLite keeps it as long as the statement's value stays the same.
void makePart(sqlite3_context *context, int, sqlite3_value **arguments)
{
    if (sqlite3_value_type(arguments[0]) == SQLITE_NULL)
        return;
    if (!sqlite3_get_auxdata(context, 0))
        sqlite3_set_auxdata(context, 0, new Part(textOf(arguments[0])), forgetPart);
    void *part = sqlite3_get_auxdata(context, 0);
    if (!part)
        return sqlite3_result_error_nomem(context);
    sqlite3_result_pointer(context, part, partType, nullptr);
}

template <bool (Part::*matches)(std::string_view) const>
void match(sqlite3_context *context, int, sqlite3_value **arguments)
{
    const auto *part = static_cast<const Part *>(sqlite3_value_pointer(arguments[1], partType));
    if (sqlite3_value_type(arguments[0]) == SQLITE_NULL || !part)
        return;
    sqlite3_result_int(context, (part->*matches)(textOf(arguments[0])));
}

template <bool (Part::*matches)(std::string_view) const>
void add(sqlite3 *database, const char *name)
{
    constexpr int arguments = 2;
    sqlite3_create_function_v2(database, name, arguments, SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_DIRECTONLY, nullptr,
        match<matches>, nullptr, nullptr, nullptr);
}

// It does not claim to be deterministic: beside an argument that never changes, SQLite keeps a copy of the row's text for each
// condition until the statement ends.
void addPart(sqlite3 *database)
{
    sqlite3_create_function_v2(
        database, "part", 1, SQLITE_UTF8 | SQLITE_DIRECTONLY, nullptr, makePart, nullptr, nullptr, nullptr);
}

} // namespace

void addTextMatches(sqlite3 *database)
{
    addPart(database);
    add<&Part::isIn>(database, "contains");
    add<&Part::begins>(database, "starts_with");
    add<&Part::ends>(database, "ends_with");
    add<&Part::is>(database, "equals");
}

} // namespace Latchkey::Server
