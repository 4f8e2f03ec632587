// SPDX-License-Identifier: MIT
#pragma once

#include "database.h"

#include <string>
#include <string_view>

namespace Latchkey::Server {

/// The full-text index of the posts: by the three-letter pieces of their texts, so that any part of a word is found. It gives
/// candidates only; what Directus would find among them is for the query itself to say. Posts get into it some time after they
/// were written: until then they wait in a list, and each of them is a candidate.
class SearchIndex {
public:
    explicit SearchIndex(Database &database) : m_database(database) { }

    /// What to MATCH with to find the term. Empty when it is too short for the index.
    static std::string matchFor(std::string_view term);

    /// Whether so few posts match that looking at each is cheaper than going through the posts in the order asked for.
    bool isRare(const std::string &match);

    /// Whether posts wait.
    bool hasWaiting();

    /// Takes in some of those that wait. Wants a transaction around it.
    void takeSome();

private:
    Database &m_database;
};

} // namespace Latchkey::Server
