// SPDX-License-Identifier: MIT
#include "emailaddress.h"

#include "http.h"

#include <algorithm>
#include <array>

namespace Latchkey::Server {

namespace {

constexpr std::size_t longestAddress = 254;
constexpr std::size_t longestLocalPart = 64;
constexpr std::size_t longestLabel = 63;

// Reserved for ever (RFC 2606, 6761, 6762, 7686, 9476), so no mail can reach them.
constexpr std::array<std::string_view, 8> neverTopLevel{
    "test", "example", "invalid", "localhost", "local", "internal", "onion", "alt"};

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool isLetterOrDigit(char c)
{
    return isLetter(c) || (c >= '0' && c <= '9');
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

bool isTopLevel(std::string_view label)
{
    const bool reserved = std::any_of(
        neverTopLevel.begin(), neverTopLevel.end(), [label](std::string_view name) { return equalsIgnoringCase(name, label); });
    return label.size() >= 2 && (isLetter(label.front()) || isBeyondAscii(label.front())) && !reserved;
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
    return lastDot != std::string_view::npos && allParts(domain, isLabel) && isTopLevel(domain.substr(lastDot + 1));
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
