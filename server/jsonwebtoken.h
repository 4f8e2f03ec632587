// SPDX-License-Identifier: MIT
#pragma once

#include "clock.h"

#include <boost/json/object.hpp>

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace Latchkey::Server {

/// Signs and judges JSON Web Tokens as Directus makes them: HS256 and nothing else, issuer "directus".
class JsonWebTokens {
public:
    explicit JsonWebTokens(std::string secret);

    /// Adds `iat`, `exp` and `iss` to the claims.
    std::string sign(boost::json::object claims, Milliseconds issued, std::chrono::milliseconds lifetime) const;

    /// Whether the text claims to be one of ours; says nothing about its signature.
    static bool looksLikeOurs(std::string_view token);

    /// The claims. Throws ApiError: INVALID_TOKEN for a wrong signature, TOKEN_EXPIRED for one that has run out.
    boost::json::object verify(std::string_view token, Milliseconds at) const;

    /// When claims run out. Throws ApiError INVALID_TOKEN when they do not say.
    static Milliseconds expiry(const boost::json::object &claims);

private:
    std::string signatureOf(std::string_view signedPart) const;

    std::string m_secret;
};

/// A claim that is a text; empty when it is not there or something else.
std::optional<std::string> textClaim(const boost::json::object &claims, std::string_view name);

} // namespace Latchkey::Server
