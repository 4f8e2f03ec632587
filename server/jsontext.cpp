// SPDX-License-Identifier: MIT
#include "jsontext.h"

#include <array>
#include <cstdio>

namespace Latchkey::Server {

namespace {

bool isPlain(char c)
{
    return static_cast<unsigned char>(c) >= 0x20 && c != '"' && c != '\\';
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
    std::size_t begin = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (isPlain(text[i]))
            continue;
        json += text.substr(begin, i - begin);
        appendEscaped(json, text[i]);
        begin = i + 1;
    }
    json += text.substr(begin);
    json += '"';
}

} // namespace Latchkey::Server
