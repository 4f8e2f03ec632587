// SPDX-License-Identifier: MIT
#include "emailaddress.h"

#include "http.h"
#include "topleveldomains.h"

#include <algorithm>

namespace Latchkey::Server {

namespace {

constexpr std::size_t longestAddress = 254;
constexpr std::size_t longestLocalPart = 64;
constexpr std::size_t longestLabel = 63;

bool isLetterOrDigit(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

// Part of a UTF-8 sequence: addresses may be international.
bool isBeyondAscii(char c)
{
    return static_cast<unsigned char>(c) >= 0x80;
}

bool isAtom(std::string_view part)
{
    constexpr std::string_view marks = "!#$%&'*+-/=?^_`{|}~";
    return !part.empty() && std::all_of(part.begin(), part.end(), [&](char c) {
        return isLetterOrDigit(c) || isBeyondAscii(c) || marks.find(c) != std::string_view::npos;
    });
}

bool isLabel(std::string_view label)
{
    const auto inner = [](char c) { return isLetterOrDigit(c) || isBeyondAscii(c) || c == '-'; };
    return !label.empty() && label.size() <= longestLabel && label.front() != '-' && label.back() != '-'
        && std::all_of(label.begin(), label.end(), inner);
}

template <typename Accepts>
bool allParts(std::string_view dotted, Accepts accepts)
{
    for (;;) {
        const auto dot = dotted.find('.');
        if (!accepts(dotted.substr(0, dot)))
            return false;
        if (dot == std::string_view::npos)
            return true;
        dotted.remove_prefix(dot + 1);
    }
}

bool isDomain(std::string_view domain)
{
    const auto lastDot = domain.rfind('.');
    return lastDot != std::string_view::npos && allParts(domain, isLabel)
        && isTopLevelDomain(lowerCase(domain.substr(lastDot + 1)));
}

} // namespace

bool isEmailAddress(std::string_view text)
{
    const auto at = text.find('@');
    if (at == std::string_view::npos || text.size() > longestAddress || at > longestLocalPart)
        return false;
    return allParts(text.substr(0, at), isAtom) && isDomain(text.substr(at + 1));
}

} // namespace Latchkey::Server
