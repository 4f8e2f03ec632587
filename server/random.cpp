// SPDX-License-Identifier: MIT
#include "random.h"

#include "base64.h"

#include <sodium.h>

#include <array>

namespace Latchkey::Server {

std::string randomToken(std::size_t length)
{
    constexpr std::string_view alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-";
    std::string token(length, '\0');
    randombytes_buf(token.data(), token.size());
    for (char &c : token)
        c = alphabet[static_cast<unsigned char>(c) % alphabet.size()];
    return token;
}

std::string randomUuid()
{
    std::array<unsigned char, 16> bytes;
    randombytes_buf(bytes.data(), bytes.size());
    bytes[6] = static_cast<unsigned char>((bytes[6] & 0x0f) | 0x40);
    bytes[8] = static_cast<unsigned char>((bytes[8] & 0x3f) | 0x80);
    std::array<char, 33> hex;
    sodium_bin2hex(hex.data(), hex.size(), bytes.data(), bytes.size());
    std::string uuid(hex.data(), 32);
    for (std::size_t position : {20U, 16U, 12U, 8U})
        uuid.insert(position, 1, '-');
    return uuid;
}

std::string tokenDigest(std::string_view token)
{
    std::array<unsigned char, 32> digest;
    crypto_generichash(
        digest.data(), digest.size(), reinterpret_cast<const unsigned char *>(token.data()), token.size(), nullptr, 0);
    return base64Url(digest);
}

} // namespace Latchkey::Server
