// SPDX-License-Identifier: MIT
#pragma once

#include "graphqlvalidation.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace Latchkey::Server::Graphql {

/// What has been found wrong with a document so far. Throws TooMuch when there is no point in looking on.
class ProblemList {
public:
    struct TooMuch { };

    void add(const std::string &message, Location location)
    {
        m_problems.push_back({message, location});
        if (m_problems.size() >= most)
            throw TooMuch();
    }

    /// For a document that is too large to look at the rest of it.
    [[noreturn]] void addLast(const std::string &message, Location location)
    {
        m_problems.push_back({message, location});
        throw TooMuch();
    }

    std::vector<Problem> take() { return std::move(m_problems); }

private:
    static constexpr std::size_t most = 50;

    std::vector<Problem> m_problems;
};

inline std::string quoted(std::string_view text)
{
    return '"' + std::string(text) + '"';
}

template <typename List>
std::vector<std::string> namesOf(const List &list)
{
    std::vector<std::string> names;
    names.reserve(list.size());
    for (const auto &entry : list)
        names.push_back(entry.name);
    return names;
}

} // namespace Latchkey::Server::Graphql
