// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <optional>

namespace Directus {

/// What a client holds to stay logged in: Directus' `mode`, and a user's own token besides.
enum class AuthenticationMode {
    Json, ///< a refresh token, given and taken in the body; 7 days by default, anew with each refresh
    Cookie, ///< the same refresh token as a cookie
    Session, ///< one token for everything; a day by default, and what has run out cannot be refreshed
    StaticToken, ///< a token that an administrator gave the user: never runs out, good until it is taken away
};

/// "json", "cookie", "session" as Directus calls them, and "static".
QString nameOf(AuthenticationMode mode);

/// Reads what nameOf() gives; nothing for any other name.
std::optional<AuthenticationMode> authenticationModeFromName(QStringView name);

} // namespace Directus
