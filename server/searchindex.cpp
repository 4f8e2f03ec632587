// SPDX-License-Identifier: MIT
#include "searchindex.h"

#include <vector>

namespace Latchkey::Server {

namespace {

// A term's first pieces tell it from most others already.
constexpr std::size_t mostPieces = 24;

constexpr std::int64_t fewMatches = 2000;

// So few that a request that writes hardly waits for them.
constexpr std::int64_t batch = 100;

bool beginsCharacter(char c)
{
    return (static_cast<unsigned char>(c) & 0xc0) != 0x80;
}

// Where the characters of a UTF-8 text begin, and its end.
std::vector<std::size_t> characterBounds(std::string_view text)
{
    std::vector<std::size_t> bounds;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (beginsCharacter(text[i]))
            bounds.push_back(i);
    }
    bounds.push_back(text.size());
    return bounds;
}

std::string quoted(std::string_view text)
{
    std::string result = "\"";
    for (char c : text)
        result.append(c == '"' ? 2 : 1, c);
    return result + '"';
}

} // namespace

// All of its pieces have to be there: the index keeps no positions, which makes it a third as large.
std::string SearchIndex::matchFor(std::string_view term)
{
    // SQLite ends its texts there, a post's text does not.
    term = term.substr(0, term.find('\0'));
    const std::vector<std::size_t> bounds = characterBounds(term);
    std::string match;
    for (std::size_t i = 0; i + 3 < bounds.size() && i < mostPieces; ++i)
        match += (i > 0 ? " AND " : "") + quoted(term.substr(bounds[i], bounds[i + 3] - bounds[i]));
    return match;
}

bool SearchIndex::isRare(const std::string &match)
{
    Statement count = m_database.query("SELECT count(*) FROM (SELECT 1 FROM latchkey_posts_search_waiting UNION ALL "
                                       "SELECT 1 FROM latchkey_posts_search WHERE latchkey_posts_search MATCH ? LIMIT ?)",
        match, fewMatches + 1);
    count.next();
    return count.integer(0) <= fewMatches;
}

bool SearchIndex::hasWaiting()
{
    return m_database.query("SELECT 1 FROM latchkey_posts_search_waiting LIMIT 1").next();
}

void SearchIndex::takeSome()
{
    m_database.run(
        "INSERT INTO latchkey_posts_search (rowid, status, title, slug, content) SELECT id, status, title, slug, content FROM "
        "posts WHERE id IN (SELECT id FROM latchkey_posts_search_waiting ORDER BY id LIMIT ?)",
        batch);
    m_database.run("DELETE FROM latchkey_posts_search_waiting WHERE id IN (SELECT id FROM latchkey_posts_search_waiting ORDER BY "
                   "id LIMIT ?)",
        batch);
}

} // namespace Latchkey::Server
