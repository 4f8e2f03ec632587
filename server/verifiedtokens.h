// SPDX-License-Identifier: MIT
#pragma once

#include "accesstoken.h"

#include <cstddef>
#include <optional>
#include <string>
#include <unordered_map>

namespace Latchkey::Server {

/// Access tokens as requests bring them, verified once each: a program sends the same one with every request until it runs out,
/// and to read it again costs an eighth of a page of posts. Whether a token has run out is looked at every time.
class VerifiedTokens {
public:
    /// The signer must live longer. Beyond `most` all are forgotten and verified afresh.
    explicit VerifiedTokens(const AccessTokens &tokens, std::size_t most = 256);

    /// What the token says; empty when it does not claim to be one of ours. Throws as AccessTokens::verify does.
    std::optional<AccessClaims> read(const std::string &token, Milliseconds at);

    std::size_t size() const { return m_claims.size(); }

private:
    const AccessTokens &m_tokens;
    const std::size_t m_most;
    std::unordered_map<std::string, AccessClaims> m_claims;
};

} // namespace Latchkey::Server
