// SPDX-License-Identifier: MIT
#pragma once

#include "directus/reply.h"

#include <QString>
#include <QUrl>

namespace Directus {

class Transport;

/// /auth/password: a new password for who has lost theirs. No access token is ever sent along.
class Passwords final {
public:
    /// `transport` is not owned and must live longer.
    explicit Passwords(Transport *transport);

    /// POST /auth/password/request: mails a link with a token, to `resetUrl` if there is one, else to the admin app. Success
    /// says nothing about whether the address is known. Errors: INVALID_PAYLOAD (the project does not allow `resetUrl`). Takes
    /// half a second.
    Reply<void> *passwordRequest(const QString &email, const QUrl &resetUrl = {}) const;

    /// POST /auth/password/reset, with the token of the mail; ends every session of the user. Errors: FORBIDDEN (used already,
    /// or the password was changed since, or a token of another kind), TOKEN_EXPIRED (after a day), INVALID_TOKEN,
    /// FAILED_VALIDATION (password policy; the token stays good). Directus accepts an empty password and locks the account by it.
    Reply<void> *passwordReset(const QString &token, const QString &password) const;

private:
    Transport *m_transport;
};

} // namespace Directus
