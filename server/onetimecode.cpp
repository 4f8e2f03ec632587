// SPDX-License-Identifier: MIT
#include "onetimecode.h"

#include "http.h"
#include "sha1.h"

#include <sodium.h>

#include <cstdio>
#include <optional>
#include <vector>

namespace Latchkey::Server {

namespace {

constexpr std::string_view alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
constexpr std::size_t secretLength = 16;
constexpr Milliseconds step = 30'000;

using Bytes = std::vector<unsigned char>;

// Apps show secrets in lower case, in groups and with padding; all of that is the same secret.
std::optional<Bytes> fromBase32(std::string_view text)
{
    Bytes bytes;
    unsigned buffer = 0;
    unsigned bits = 0;
    for (char c : text) {
        if (c == ' ' || c == '=')
            continue;
        const auto value = alphabet.find(c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c);
        if (value == std::string_view::npos)
            return {};
        buffer = (buffer << 5 | static_cast<unsigned>(value)) & 0xffff;
        bits += 5;
        if (bits >= 8) {
            bits -= 8;
            bytes.push_back(static_cast<unsigned char>(buffer >> bits));
        }
    }
    return bytes;
}

std::array<unsigned char, 8> counterAt(Milliseconds at)
{
    auto counter = static_cast<std::uint64_t>(at / step);
    std::array<unsigned char, 8> bytes;
    for (std::size_t i = bytes.size(); i-- > 0; counter >>= 8)
        bytes[i] = static_cast<unsigned char>(counter);
    return bytes;
}

// Four bytes from where the last one points to (RFC 4226, 5.3).
std::uint32_t truncated(const Sha1Digest &digest)
{
    const std::size_t offset = digest.back() & 0x0fU;
    return (digest[offset] & 0x7fU) << 24 | std::uint32_t(digest[offset + 1]) << 16 | std::uint32_t(digest[offset + 2]) << 8
        | std::uint32_t(digest[offset + 3]);
}

} // namespace

std::string randomTfaSecret()
{
    std::string secret(secretLength, '\0');
    randombytes_buf(secret.data(), secret.size());
    for (char &c : secret)
        c = alphabet[static_cast<unsigned char>(c) % alphabet.size()];
    return secret;
}

std::string oneTimeCode(std::string_view secret, Milliseconds at)
{
    const std::optional<Bytes> key = fromBase32(secret);
    if (!key || key->empty())
        return {};
    std::array<char, 16> digits;
    std::snprintf(digits.data(), digits.size(), "%06u", truncated(hmacSha1(*key, counterAt(at))) % 1'000'000U);
    return digits.data();
}

bool isOneTimeCode(std::string_view code, std::string_view secret, Milliseconds at)
{
    const std::string expected = oneTimeCode(secret, at);
    return !expected.empty() && code.size() == expected.size()
        && sodium_memcmp(code.data(), expected.data(), expected.size()) == 0;
}

std::string otpauthUrl(std::string_view secret, std::string_view account, std::string_view project)
{
    const std::string issuer = percentEncoded(project);
    return "otpauth://totp/" + issuer + ':' + percentEncoded(account) + "?secret=" + std::string(secret)
        + "&period=30&digits=6&algorithm=SHA1&issuer=" + issuer;
}

} // namespace Latchkey::Server
