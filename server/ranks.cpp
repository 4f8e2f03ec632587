// SPDX-License-Identifier: MIT
#include "ranks.h"

#include <algorithm>
#include <array>
#include <limits>
#include <string>

namespace Latchkey::Server {

namespace {

constexpr std::array<std::string_view, 3> orders{"id", "date_created", "publish_date"};

// Where every order begins; also what stands for NULL, which comes before all dates. schema.cpp has the same number.
constexpr std::int64_t beginning = -9'000'000'000'000'000;

constexpr std::int64_t newStretch = 1024;
constexpr std::int64_t longestStretch = 4096;

} // namespace

// An item's place in an order; of the order by id both are the id.
struct Ranks::Place {
    std::int64_t key = beginning;
    std::int64_t id = 0;
};

bool isRankedOrder(std::string_view collection, std::string_view field)
{
    return collection == "posts" && std::find(orders.begin(), orders.end(), field) != orders.end();
}

std::optional<std::vector<std::int64_t>> Ranks::idsAt(
    std::string_view order, bool descending, std::int64_t offset, std::int64_t limit)
{
    const std::optional<std::int64_t> total = count();
    if (!total)
        return {};
    std::vector<std::int64_t> ids;
    if (offset >= *total)
        return ids;
    const std::optional<Place> start = stretchAt(order, descending, offset);
    const std::vector<Place> places = placesFrom(order, start, descending, offset + limit);
    for (std::size_t i = static_cast<std::size_t>(offset); i < places.size(); ++i)
        ids.push_back(places[i].id);
    return ids;
}

std::optional<std::int64_t> Ranks::count()
{
    Statement sum = m_database.query("SELECT sum(items) FROM latchkey_ranks WHERE sort = 'id'");
    sum.next();
    return sum.isNull(0) ? std::nullopt : std::optional(sum.integer(0));
}

// The stretch that holds the position, and in `offset` the position within it. Ascending it is told by its beginning; descending
// by the beginning of the one behind it, and nothing for the last.
std::optional<Ranks::Place> Ranks::stretchAt(std::string_view order, bool descending, std::int64_t &offset)
{
    Statement stretch = m_database.query(descending
            ? "SELECT first, id, items FROM latchkey_ranks WHERE sort = ? ORDER BY first DESC, id DESC"
            : "SELECT first, id, items FROM latchkey_ranks WHERE sort = ? ORDER BY first, id",
        order);
    std::optional<Place> behind;
    while (stretch.next()) {
        const Place here{stretch.integer(0), stretch.integer(1)};
        if (offset < stretch.integer(2))
            return descending ? behind : here;
        offset -= stretch.integer(2);
        behind = here;
    }
    return behind;
}

namespace {

// One run of places that an index gives in order, without a sort.
std::string zone(std::string_view order, std::string_view condition, bool descending)
{
    const std::string column(order);
    const std::string direction = descending ? " DESC" : "";
    return "SELECT " + column + ", id FROM posts WHERE " + std::string(condition) + " ORDER BY " + column + direction + ", id"
        + direction + " LIMIT ?";
}

std::string withColumn(std::string condition, std::string_view column)
{
    for (auto at = condition.find('$'); at != std::string::npos; at = condition.find('$'))
        condition.replace(at, 1, column);
    return condition;
}

struct Zone {
    std::string_view condition; // '$' stands for the column; ?1 and ?2 are key and id, ?3 is the most to give
    bool ofNull; // for a start among those without a date; else for one among those with
};

constexpr std::array<Zone, 4> ascendingZones{{
    {"$ IS NULL AND id >= ?2 AND ?1 IS NOT NULL", true},
    {"$ > ?1 AND ?2 IS NOT NULL", true},
    {"$ = ?1 AND id >= ?2", false},
    {"$ > ?1 AND ?2 IS NOT NULL", false},
}};

constexpr std::array<Zone, 4> descendingZones{{
    {"$ IS NULL AND id < ?2 AND ?1 IS NOT NULL", true},
    {"$ = ?1 AND id < ?2", false},
    {"$ < ?1 AND ?2 IS NOT NULL", false},
    {"$ IS NULL AND ?1 IS NOT NULL AND ?2 IS NOT NULL", false},
}};

} // namespace

// At most so many, from the start on (ascending) or before it (descending); without a start from the very end backwards.
std::vector<Ranks::Place> Ranks::placesFrom(
    std::string_view order, const std::optional<Place> &start, bool descending, std::int64_t count)
{
    constexpr std::int64_t past = std::numeric_limits<std::int64_t>::max();
    const Place from = start.value_or(Place{past, past});
    std::vector<Place> places;
    for (const Zone &part : descending ? descendingZones : ascendingZones) {
        const std::int64_t missing = count - static_cast<std::int64_t>(places.size());
        if (part.ofNull != (from.key == beginning) || missing <= 0)
            continue;
        const std::string sql = zone(order, withColumn(std::string(part.condition), order), descending);
        Statement row = m_database.query(sql, from.key, from.id, missing);
        while (row.next())
            places.push_back({row.isNull(0) ? beginning : row.integer(0), row.integer(1)});
    }
    return places;
}

bool Ranks::needMaintenance()
{
    const auto isCounted = [this](std::string_view order) {
        return m_database.query("SELECT 1 FROM latchkey_ranks WHERE sort = ?", order).next();
    };
    return !std::all_of(orders.begin(), orders.end(), isCounted)
        || m_database.query("SELECT 1 FROM latchkey_ranks WHERE items > ?", longestStretch).next();
}

void Ranks::maintain()
{
    for (std::string_view order : orders)
        countAll(order);
    struct Long {
        std::string order;
        Place start;
        std::int64_t items;
    };
    std::vector<Long> found;
    Statement row = m_database.query("SELECT sort, first, id, items FROM latchkey_ranks WHERE items > ?", longestStretch);
    while (row.next())
        found.push_back({std::string(row.text(0)), {row.integer(1), row.integer(2)}, row.integer(3)});
    for (const Long &stretch : found)
        halve(stretch.order, stretch.start, stretch.items);
}

void Ranks::countAll(std::string_view order)
{
    m_database.run("INSERT INTO latchkey_ranks (sort, first, id, items) SELECT ?1, ?2, 0, (SELECT count(*) FROM posts) "
                   "WHERE NOT EXISTS (SELECT 1 FROM latchkey_ranks WHERE sort = ?1)",
        order, beginning);
}

// Into as many as are needed: the items of an import come in one piece.
void Ranks::halve(std::string_view order, const Place &start, std::int64_t items)
{
    const std::vector<Place> places = placesFrom(order, start, false, items);
    m_database.run("DELETE FROM latchkey_ranks WHERE sort = ? AND first = ? AND id = ?", order, start.key, start.id);
    for (std::size_t begin = 0; begin < places.size() || begin == 0; begin += newStretch) {
        const Place first = begin == 0 ? start : places[begin];
        const auto count = std::min<std::int64_t>(newStretch, static_cast<std::int64_t>(places.size() - begin));
        m_database.run(
            "INSERT INTO latchkey_ranks (sort, first, id, items) VALUES (?, ?, ?, ?)", order, first.key, first.id, count);
    }
}

void Ranks::suspend()
{
    m_database.execute("DELETE FROM latchkey_ranks");
}

} // namespace Latchkey::Server
