// SPDX-License-Identifier: MIT
#pragma once

#include "directus/reply.h"

#include <QString>

namespace Latchkey {

class Session;
struct MailToken;

/// What somebody may do at a project without being signed in there: ask for a mail, and use what came by mail. Nothing of it
/// sends a token of the session along.
class Recovery final {
public:
    /// The session must live longer, and longer than what comes of these calls matters.
    explicit Recovery(Session *session);

    /// The project mails a link to set a new password; it opens this program where the project and the desktop let it. Success
    /// says nothing about whether the address is known. Errors: those of Directus::Passwords::passwordRequest().
    Directus::Reply<void> *requestPasswordReset(const QString &email) const;

    /// Confirms an address, sets a new password or accepts an invitation, whichever `token` is for. `newPassword` does not count
    /// for the first and is never empty for the others. Errors: those of Directus::Users::registerUserVerify(),
    /// Directus::Passwords::passwordReset() and Directus::Users::acceptUserInvite().
    Directus::Reply<void> *redeem(const MailToken &token, const QString &newPassword = {}) const;

private:
    Session *m_session;
};

} // namespace Latchkey
