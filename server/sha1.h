// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <span>

namespace Latchkey::Server {

using Sha1Digest = std::array<unsigned char, 20>;

/// HMAC with SHA-1 (RFC 2104): what one-time codes are made with, and nothing else. libsodium has none.
Sha1Digest hmacSha1(std::span<const unsigned char> key, std::span<const unsigned char> message);

} // namespace Latchkey::Server
