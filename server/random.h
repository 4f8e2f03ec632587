// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace Latchkey::Server {

/// So many characters of `[A-Za-z0-9_-]`, six random bits each, as Directus makes its refresh tokens.
std::string randomToken(std::size_t length);

/// A version 4 UUID.
std::string randomUuid();

/// What is kept of a token: enough to know it again, not enough to use it. Tokens are random or keyed to one account, so one
/// round of BLAKE2b does.
std::string tokenDigest(std::string_view token);

} // namespace Latchkey::Server
