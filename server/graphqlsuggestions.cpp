// SPDX-License-Identifier: MIT
#include "graphqlvalidation.h"

#include "http.h"

#include <algorithm>

namespace Latchkey::Server::Graphql {

namespace {

// Optimal string alignment: how many letters have to be changed, added, left out or swapped. Another case alone counts as one.
std::size_t distance(const std::string &left, const std::string &right)
{
    if (left == right)
        return 0;
    const std::string a = lowerCase(left);
    const std::string b = lowerCase(right);
    if (a == b)
        return 1;
    std::vector<std::vector<std::size_t>> d(a.size() + 1, std::vector<std::size_t>(b.size() + 1));
    for (std::size_t i = 0; i <= a.size(); ++i) {
        for (std::size_t j = 0; j <= b.size(); ++j) {
            if (i == 0 || j == 0) {
                d[i][j] = i + j;
                continue;
            }
            const std::size_t change = d[i - 1][j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
            d[i][j] = std::min({d[i - 1][j] + 1, d[i][j - 1] + 1, change});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                d[i][j] = std::min(d[i][j], d[i - 2][j - 2] + 1);
        }
    }
    return d[a.size()][b.size()];
}

struct Suggestion {
    std::size_t distance;
    std::string name;
    bool operator<(const Suggestion &other) const
    {
        return distance != other.distance ? distance < other.distance : name < other.name;
    }
};

} // namespace

std::string didYouMean(const std::string &name, const std::vector<std::string> &known)
{
    constexpr std::size_t longest = 64; // what is longer is no slip of the finger, and the comparison is a product of lengths
    constexpr std::size_t most = 5;
    std::vector<Suggestion> suggestions;
    for (const std::string &candidate : name.size() > longest ? std::vector<std::string>() : known) {
        const std::size_t threshold = name.size() * 2 / 5 + 1;
        const std::size_t apart = distance(name, candidate);
        if (apart <= threshold)
            suggestions.push_back({apart, candidate});
    }
    std::sort(suggestions.begin(), suggestions.end());
    suggestions.resize(std::min(suggestions.size(), most));
    std::string text;
    for (std::size_t i = 0; i < suggestions.size(); ++i) {
        const bool isLast = i + 1 == suggestions.size();
        text += i == 0 ? "" : !isLast ? ", " : suggestions.size() > 2 ? ", or " : " or ";
        text += '"' + suggestions[i].name + '"';
    }
    return text.empty() ? text : " Did you mean " + text + '?';
}

} // namespace Latchkey::Server::Graphql
