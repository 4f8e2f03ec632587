// SPDX-License-Identifier: MIT
#include "mimemessage.h"

#include "random.h"

#include <sodium.h>

#include <algorithm>
#include <string_view>

namespace Latchkey::Server {

namespace {

constexpr std::size_t longestLine = 76;
constexpr std::string_view hexDigits = "0123456789ABCDEF";

bool isAscii(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return c >= ' ' && c <= '~'; });
}

std::string base64(std::string_view text)
{
    std::string encoded(sodium_base64_ENCODED_LEN(text.size(), sodium_base64_VARIANT_ORIGINAL), '\0');
    sodium_bin2base64(encoded.data(), encoded.size(), reinterpret_cast<const unsigned char *>(text.data()), text.size(),
        sodium_base64_VARIANT_ORIGINAL);
    encoded.pop_back(); // the terminating zero
    return encoded;
}

// A name before an address: quoted, or as an encoded word (RFC 2047). A line break in it would begin a header of its own.
std::string phrase(std::string_view name)
{
    if (!isAscii(name))
        return "=?UTF-8?B?" + base64(name) + "?=";
    std::string quoted = "\"";
    for (char c : name) {
        if (c == '"' || c == '\\')
            quoted += '\\';
        quoted += c;
    }
    return quoted + '"';
}

std::string mailDate(Milliseconds time)
{
    std::string date = httpDate(time);
    return date.replace(date.size() - 3, 3, "+0000");
}

// Only line feeds stay as they are; they become the line ends of the mail.
std::string quotedCharacter(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    const bool plain = (c >= ' ' && c <= '~' && c != '=') || c == '\t';
    return plain ? std::string(1, c) : std::string{'=', hexDigits[byte >> 4], hexDigits[byte & 0x0fU]};
}

// Breaks long lines softly, with a `=` at the end, and hides blanks before a line end, which would get lost on the way.
std::string quotedPrintable(std::string_view text)
{
    std::string encoded;
    std::size_t length = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '\n') {
            encoded += "\r\n";
            length = 0;
            continue;
        }
        const bool lastOfLine = i + 1 == text.size() || text[i + 1] == '\n';
        const std::string character = text[i] == ' ' && lastOfLine ? "=20" : quotedCharacter(text[i]);
        if (length + character.size() >= longestLine) {
            encoded += "=\r\n";
            length = 0;
        }
        encoded += character;
        length += character.size();
    }
    return encoded;
}

std::string part(std::string_view type, std::string_view content)
{
    return "Content-Type: " + std::string(type) + "; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n"
        + quotedPrintable(content) + "\r\n";
}

} // namespace

std::string mimeMessage(const Mail &mail, Milliseconds date)
{
    const std::string domain = mail.from.substr(mail.from.find('@') + 1);
    const std::string boundary = "=_" + randomToken(24);
    return "From: " + phrase(mail.senderName) + " <" + mail.from + ">\r\nTo: " + mail.to + "\r\nSubject: " + mail.subject
        + "\r\nMessage-ID: <" + randomUuid() + '@' + domain + ">\r\nDate: " + mailDate(date)
        + "\r\nMIME-Version: 1.0\r\nContent-Type: multipart/alternative; boundary=\"" + boundary + "\"\r\n\r\n--" + boundary
        + "\r\n" + part("text/plain", mail.text) + "--" + boundary + "\r\n" + part("text/html", mail.html) + "--" + boundary
        + "--\r\n";
}

} // namespace Latchkey::Server
