// SPDX-License-Identifier: MIT
#pragma once

#include "jsonwebtoken.h"

#include <optional>
#include <string>
#include <string_view>

namespace Latchkey::Server {

/// What a Directus access token says about its bearer. The access flags are hints for clients; rights are looked up afresh.
struct AccessClaims {
    std::string user;
    std::optional<std::string> role;
    bool appAccess = false;
    bool adminAccess = false;
    std::optional<std::string> session; ///< session mode only: the session's token
    bool enforceTfa = false; ///< the person has to set up a second factor; in what a login gives only
    Milliseconds expires = 0; ///< set by verify(); sign() takes a lifetime
};

/// Access tokens, and the session tokens of session mode: JSON Web Tokens that say who somebody is.
class AccessTokens {
public:
    explicit AccessTokens(std::string secret);

    std::string sign(const AccessClaims &claims, Milliseconds issued, std::chrono::milliseconds lifetime) const;

    /// Whether the text claims to be one of ours; says nothing about its signature.
    static bool looksLikeOurs(std::string_view token) { return JsonWebTokens::looksLikeOurs(token); }

    /// Throws ApiError: INVALID_TOKEN for a wrong signature or missing claims, TOKEN_EXPIRED for one that has run out.
    AccessClaims verify(std::string_view token, Milliseconds at) const;

private:
    JsonWebTokens m_tokens;
};

} // namespace Latchkey::Server
