// SPDX-License-Identifier: MIT
#include "sha1.h"

#include <algorithm>
#include <bit>
#include <cstdint>
#include <vector>

namespace Latchkey::Server {

namespace {

constexpr std::size_t blockSize = 64;

using Bytes = std::vector<unsigned char>;
using State = std::array<std::uint32_t, 5>;

std::uint32_t bigEndian(const unsigned char *bytes)
{
    return std::uint32_t(bytes[0]) << 24 | std::uint32_t(bytes[1]) << 16 | std::uint32_t(bytes[2]) << 8 | std::uint32_t(bytes[3]);
}

// A one bit, zeros, the length in bits: up to a whole number of blocks.
Bytes padded(Bytes message)
{
    const std::uint64_t bits = std::uint64_t(message.size()) * 8;
    message.push_back(0x80);
    while (message.size() % blockSize != blockSize - 8)
        message.push_back(0);
    for (int shift = 56; shift >= 0; shift -= 8)
        message.push_back(static_cast<unsigned char>(bits >> shift));
    return message;
}

std::uint32_t mixed(std::size_t round, const State &s)
{
    if (round < 20)
        return ((s[1] & s[2]) | (~s[1] & s[3])) + 0x5a827999U;
    if (round < 40)
        return (s[1] ^ s[2] ^ s[3]) + 0x6ed9eba1U;
    if (round < 60)
        return ((s[1] & s[2]) | (s[1] & s[3]) | (s[2] & s[3])) + 0x8f1bbcdcU;
    return (s[1] ^ s[2] ^ s[3]) + 0xca62c1d6U;
}

void addBlock(State &state, const unsigned char *block)
{
    std::array<std::uint32_t, 80> words;
    for (std::size_t i = 0; i < 16; ++i)
        words[i] = bigEndian(block + i * 4);
    for (std::size_t i = 16; i < words.size(); ++i)
        words[i] = std::rotl(words[i - 3] ^ words[i - 8] ^ words[i - 14] ^ words[i - 16], 1);
    State s = state;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const std::uint32_t next = std::rotl(s[0], 5) + mixed(i, s) + s[4] + words[i];
        s = {next, s[0], std::rotl(s[1], 30), s[2], s[3]};
    }
    for (std::size_t i = 0; i < state.size(); ++i)
        state[i] += s[i];
}

Sha1Digest sha1(Bytes message)
{
    const Bytes blocks = padded(std::move(message));
    State state{0x67452301U, 0xefcdab89U, 0x98badcfeU, 0x10325476U, 0xc3d2e1f0U};
    for (std::size_t i = 0; i < blocks.size(); i += blockSize)
        addBlock(state, blocks.data() + i);
    Sha1Digest digest;
    for (std::size_t i = 0; i < digest.size(); ++i)
        digest[i] = static_cast<unsigned char>(state[i / 4] >> (24 - i % 4 * 8));
    return digest;
}

Bytes blockOf(std::span<const unsigned char> key)
{
    Bytes block(key.begin(), key.end());
    if (block.size() > blockSize) {
        const Sha1Digest digest = sha1(block);
        block.assign(digest.begin(), digest.end());
    }
    block.resize(blockSize);
    return block;
}

Bytes combined(Bytes block, unsigned char mask, std::span<const unsigned char> message)
{
    std::transform(block.begin(), block.end(), block.begin(), [mask](unsigned char byte) { return byte ^ mask; });
    block.insert(block.end(), message.begin(), message.end());
    return block;
}

} // namespace

Sha1Digest hmacSha1(std::span<const unsigned char> key, std::span<const unsigned char> message)
{
    const Bytes block = blockOf(key);
    const Sha1Digest inner = sha1(combined(block, 0x36, message));
    return sha1(combined(block, 0x5c, inner));
}

} // namespace Latchkey::Server
