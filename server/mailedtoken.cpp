// SPDX-License-Identifier: MIT
#include "mailedtoken.h"

#include "accounts.h"
#include "configuration.h"
#include "errors.h"

#include <boost/json/value.hpp>

#include <array>
#include <cstdio>
#include <cstdlib>

namespace json = boost::json;

namespace Latchkey::Server {

namespace {

constexpr std::chrono::hours resetLifetime{24};

} // namespace

MailedTokens::MailedTokens(const Configuration &configuration, std::string secret)
    : m_configuration(configuration), m_tokens(std::move(secret))
{
}

std::string MailedTokens::sign(MailScope scope, const Account &account, Milliseconds issued) const
{
    json::object claims{{"email", account.email}, {"scope", nameOf(scope)}};
    if (scope == MailScope::PasswordReset)
        claims["hash"] = passwordFingerprint(account);
    return m_tokens.sign(std::move(claims), issued, lifetime(scope));
}

MailedClaims MailedTokens::verify(MailScope scope, std::string_view token, Milliseconds at) const
{
    const json::object claims = m_tokens.verify(token, at);
    const std::optional<std::string> email = textClaim(claims, "email");
    if (textClaim(claims, "scope") != nameOf(scope) || !email)
        throw forbidden();
    return {*email, textClaim(claims, "hash")};
}

std::chrono::milliseconds MailedTokens::lifetime(MailScope scope) const
{
    switch (scope) {
    case MailScope::Verification:
        return m_configuration.emailVerificationTokenTtl;
    case MailScope::PasswordReset:
        return resetLifetime;
    case MailScope::Invite:
        return m_configuration.userInviteTokenTtl;
    }
    return {};
}

// Directus' own: the string hash of Java over the stored hash, without its sign.
std::string passwordFingerprint(const Account &account)
{
    std::int32_t hash = 0;
    for (char c : account.passwordHash.value_or("null"))
        hash = static_cast<std::int32_t>(31U * static_cast<std::uint32_t>(hash) + static_cast<unsigned char>(c));
    std::array<char, 16> hex;
    std::snprintf(hex.data(), hex.size(), "%llx", static_cast<unsigned long long>(std::llabs(hash)));
    return hex.data();
}

} // namespace Latchkey::Server
