// SPDX-License-Identifier: MIT
#include "jsontext.h"

#include <array>
#include <cstdint>
#include <cstdio>
#include <cstring>

namespace Latchkey::Server {

namespace {

constexpr std::uint64_t everyByte = 0x0101010101010101; // times a byte: that byte eight times
constexpr std::uint64_t highBits = 0x80 * everyByte;

bool isPlain(char c)
{
    return static_cast<unsigned char>(c) >= 0x20 && c != '"' && c != '\\';
}

// Of those whose high bit is not set; a byte above a smaller one may be told to be smaller itself.
std::uint64_t bytesBelow(std::uint64_t word, std::uint64_t bound)
{
    return (word - bound * everyByte) & ~word & highBits;
}

bool arePlain(std::uint64_t word)
{
    const std::uint64_t quotes = bytesBelow(word ^ ('"' * everyByte), 1);
    const std::uint64_t backslashes = bytesBelow(word ^ ('\\' * everyByte), 1);
    return (quotes | backslashes | bytesBelow(word, 0x20)) == 0;
}

// How many characters from `begin` on can be copied as they are; eight are looked at in one step.
std::size_t plainLength(std::string_view text, std::size_t begin)
{
    std::size_t i = begin;
    for (std::uint64_t word = 0; i + sizeof word <= text.size(); i += sizeof word) {
        std::memcpy(&word, text.data() + i, sizeof word);
        if (!arePlain(word))
            break;
    }
    while (i < text.size() && isPlain(text[i]))
        ++i;
    return i - begin;
}

void appendEscaped(std::string &json, char c)
{
    constexpr std::string_view special = "\"\\\b\f\n\r\t";
    constexpr std::string_view letters = "\"\\bfnrt";
    const auto index = special.find(c);
    if (index != std::string_view::npos) {
        json += '\\';
        json += letters[index];
        return;
    }
    std::array<char, 8> escape;
    std::snprintf(escape.data(), escape.size(), "\\u%04x", static_cast<unsigned>(static_cast<unsigned char>(c)));
    json += escape.data();
}

} // namespace

void appendJsonString(std::string &json, std::string_view text)
{
    json += '"';
    for (std::size_t i = 0; i < text.size(); ++i) {
        const std::size_t length = plainLength(text, i);
        json += text.substr(i, length);
        i += length;
        if (i < text.size())
            appendEscaped(json, text[i]);
    }
    json += '"';
}

} // namespace Latchkey::Server
