// SPDX-License-Identifier: MIT
#pragma once

#include "jsonwebtoken.h"
#include "mailscope.h"

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace Latchkey::Server {

struct Account;
struct Configuration;

/// What a token in a mail says: whose address it went to, and for a reset, which password it may replace.
struct MailedClaims {
    std::string email;
    std::optional<std::string> passwordHash; ///< passwordFingerprint() of then
};

/// Tokens that prove that somebody reads the mails of an address. They are no access tokens.
class MailedTokens {
public:
    MailedTokens(const Configuration &configuration, std::string secret);

    /// For a reset it replaces the present password of the account only.
    std::string sign(MailScope scope, const Account &account, Milliseconds issued) const;

    /// Throws ApiError: INVALID_TOKEN, TOKEN_EXPIRED, and FORBIDDEN for one that is meant for something else.
    MailedClaims verify(MailScope scope, std::string_view token, Milliseconds at) const;

private:
    std::chrono::milliseconds lifetime(MailScope scope) const;

    const Configuration &m_configuration;
    JsonWebTokens m_tokens;
};

/// Changes with every change of the password: so a token that bears it is good but once.
std::string passwordFingerprint(const Account &account);

} // namespace Latchkey::Server
