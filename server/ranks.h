// SPDX-License-Identifier: MIT
#pragma once

#include "database.h"

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace Latchkey::Server {

/// Finds the items at a distant position of an order without stepping over all that come before. For each such order of the posts
/// (by id, date_created, publish_date; equal ones by id) `latchkey_ranks` tells how many items lie in each of its stretches;
/// triggers keep the numbers. An order without stretches is one that is not counted at the moment: during an import, say.
class Ranks {
public:
    explicit Ranks(Database &database) : m_database(database) { }

    /// The ids from that position on, at most `limit` of them. Empty when the order is not counted.
    std::optional<std::vector<std::int64_t>> idsAt(
        std::string_view order, bool descending, std::int64_t offset, std::int64_t limit);

    /// How many items there are. Empty when they are not counted.
    std::optional<std::int64_t> count();

    /// Counts afresh what is not counted and halves what has become long. Wants a transaction around it.
    void maintain();

    /// Whether maintain() has something to do.
    bool needMaintenance();

    /// Stops the counting until maintain() begins anew: for who adds very many.
    void suspend();

private:
    struct Place;

    std::optional<Place> stretchAt(std::string_view order, bool descending, std::int64_t &offset);
    std::vector<Place> placesFrom(std::string_view order, const std::optional<Place> &start, bool descending, std::int64_t count);
    void countAll(std::string_view order);
    void halve(std::string_view order, const Place &start, std::int64_t items);

    Database &m_database;
};

/// Whether the posts have a counted order of that name.
bool isRankedOrder(std::string_view collection, std::string_view field);

} // namespace Latchkey::Server
