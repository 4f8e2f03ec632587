// SPDX-License-Identifier: MIT
#pragma once

#include "http.h"

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace Latchkey::Server {

/// Directus' names.
constexpr std::string_view refreshTokenCookie = "directus_refresh_token";
constexpr std::string_view sessionTokenCookie = "directus_session_token";

/// The value of a request's cookie; empty when it has none of that name or one without a value.
std::optional<std::string> readCookie(const Request &request, std::string_view name);

/// The header that leaves a cookie with the client, out of the reach of its scripts.
Header setCookie(std::string_view name, std::string_view value, std::chrono::milliseconds lifetime);

/// The header that makes a cookie worthless. As in Directus it does not remove it, but empties it for its whole lifetime.
Header clearCookie(std::string_view name, std::chrono::milliseconds lifetime);

} // namespace Latchkey::Server
