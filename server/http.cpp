// SPDX-License-Identifier: MIT
#include "http.h"

#include <algorithm>

namespace Latchkey::Server {

namespace {

char lowerCase(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

const Header *find(const std::vector<Header> &headers, std::string_view name)
{
    const auto found = std::find_if(
        headers.begin(), headers.end(), [name](const Header &header) { return equalsIgnoringCase(header.name, name); });
    return found == headers.end() ? nullptr : &*found;
}

std::string_view valueOf(const Header *header)
{
    return header ? std::string_view(header->value) : std::string_view();
}

bool isContinuation(char c)
{
    return (static_cast<unsigned char>(c) & 0xc0) == 0x80;
}

// How many bytes the character at the front of the text takes; 0 when they are no valid UTF-8.
std::size_t characterLength(std::string_view text)
{
    const auto lead = static_cast<unsigned char>(text[0]);
    if (lead < 0x80)
        return 1;
    const std::size_t length = lead >= 0xc2 && lead < 0xe0 ? 2
        : lead >= 0xe0 && lead < 0xf0                      ? 3
        : lead >= 0xf0 && lead < 0xf5                      ? 4
                                                           : 0;
    if (length == 0 || text.size() < length || !std::all_of(text.begin() + 1, text.begin() + length, isContinuation))
        return 0;
    const auto second = static_cast<unsigned char>(text[1]);
    const bool overlong = (lead == 0xe0 && second < 0xa0) || (lead == 0xf0 && second < 0x90);
    const bool surrogate = lead == 0xed && second >= 0xa0;
    const bool beyondUnicode = lead == 0xf4 && second >= 0x90;
    return overlong || surrogate || beyondUnicode ? 0 : length;
}

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return -1;
}

} // namespace

std::string_view Request::header(std::string_view name) const
{
    return valueOf(find(headers, name));
}

bool Request::has(std::string_view name) const
{
    return find(headers, name) != nullptr;
}

std::string_view Response::header(std::string_view name) const
{
    return valueOf(find(headers, name));
}

Response jsonResponse(std::string body)
{
    return {200,
        {{"Cache-Control", "no-cache"}, {"Vary", "Origin, Cache-Control"}, {"Content-Type", "application/json; charset=utf-8"}},
        std::move(body)};
}

Response redirection(const std::string &location)
{
    return {302, {{"Location", location}, {"Vary", "Accept"}, {"Content-Type", "text/plain; charset=utf-8"}},
        "Found. Redirecting to " + location};
}

Response noContent()
{
    return {204, {{"Cache-Control", "no-cache"}, {"Vary", "Origin, Cache-Control"}}, {}};
}

bool equalsIgnoringCase(std::string_view left, std::string_view right)
{
    return std::equal(
        left.begin(), left.end(), right.begin(), right.end(), [](char a, char b) { return lowerCase(a) == lowerCase(b); });
}

std::string lowerCase(std::string_view text)
{
    std::string lower(text);
    std::transform(lower.begin(), lower.end(), lower.begin(), [](char c) { return lowerCase(c); });
    return lower;
}

std::string validUtf8(std::string_view text)
{
    std::string valid;
    for (std::string_view rest = text; !rest.empty();) {
        const std::size_t length = characterLength(rest);
        valid += length == 0 ? std::string_view("\xef\xbf\xbd") : rest.substr(0, length);
        rest.remove_prefix(std::max<std::size_t>(length, 1));
    }
    return valid;
}

std::string percentEncoded(std::string_view text)
{
    constexpr std::string_view plain = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.!~*'()";
    constexpr std::string_view hex = "0123456789ABCDEF";
    std::string encoded;
    for (char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (plain.find(c) != std::string_view::npos)
            encoded += c;
        else
            encoded.append({'%', hex[byte >> 4], hex[byte & 0x0fU]});
    }
    return encoded;
}

std::string percentDecoded(std::string_view text, bool plusIsSpace)
{
    std::string decoded;
    decoded.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool escape = text[i] == '%' && i + 2 < text.size() && hexDigit(text[i + 1]) >= 0 && hexDigit(text[i + 2]) >= 0;
        if (escape) {
            decoded += static_cast<char>(hexDigit(text[i + 1]) * 16 + hexDigit(text[i + 2]));
            i += 2;
        } else {
            decoded += plusIsSpace && text[i] == '+' ? ' ' : text[i];
        }
    }
    return decoded;
}

} // namespace Latchkey::Server
