// SPDX-License-Identifier: MIT
#pragma once

#include "clock.h"

#include <string>
#include <string_view>

namespace Latchkey::Server {

/// One-time codes as authenticator apps make them (RFC 6238) and Directus wants them: SHA-1, six digits, a new one every 30 s.

/// Sixteen characters of base32.
std::string randomTfaSecret();

/// Empty when the secret is no base32.
std::string oneTimeCode(std::string_view secret, Milliseconds at);

/// Whether it is the code of this very step; the one before and the one after are not good, as in Directus.
bool isOneTimeCode(std::string_view code, std::string_view secret, Milliseconds at);

/// What an authenticator app reads from a QR code.
std::string otpauthUrl(std::string_view secret, std::string_view account, std::string_view project);

} // namespace Latchkey::Server
