// SPDX-License-Identifier: MIT
#include "verifiedtokens.h"

namespace Latchkey::Server {

VerifiedTokens::VerifiedTokens(const AccessTokens &tokens, std::size_t most) : m_tokens(tokens), m_most(most) { }

std::optional<AccessClaims> VerifiedTokens::read(const std::string &token, Milliseconds at)
{
    const auto known = m_claims.find(token);
    if (known != m_claims.end() && known->second.expires > at)
        return known->second;
    if (known != m_claims.end())
        m_claims.erase(known);
    if (!AccessTokens::looksLikeOurs(token))
        return {};
    // Only what has been verified gets in, so nobody fills this with inventions.
    AccessClaims claims = m_tokens.verify(token, at);
    std::erase_if(m_claims, [at](const auto &entry) { return entry.second.expires <= at; });
    if (m_claims.size() >= m_most)
        m_claims.clear();
    m_claims.emplace(token, claims);
    return claims;
}

} // namespace Latchkey::Server
