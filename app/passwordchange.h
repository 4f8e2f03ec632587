// SPDX-License-Identifier: MIT
#pragma once

#include "directus/authentication.h"
#include "directus/authenticationstorage.h"
#include "directus/client.h"

#include <QObject>

namespace Latchkey {

class Session;

/// How a change of the password has ended.
enum class PasswordChanged {
    SignedInAgain, ///< this session goes on with the new password; every other one is over
    SignInNeeded, ///< the password is the new one, and the person has to sign in with it: a code has run out, say, or who
                  ///< changed it has signed out meanwhile
};

/// One change of the password of who is signed in.
///
/// Directus does not ask for the old password, so a login checks it. The change ends every session of the account, this one
/// too; so it signs in again. It deletes itself when it is over.
class PasswordChange final : public QObject {
    Q_OBJECT

public:
    struct Wish {
        QString oldPassword;
        QString newPassword; ///< never empty
        QString otp = {}; ///< where the account asks for a code
    };

    /// Errors: INVALID_CREDENTIALS (the old password is not right), INVALID_OTP (a code is needed, or was wrong),
    /// FAILED_VALIDATION (the project's rules for passwords), FORBIDDEN (this account may not change it).
    static Directus::Reply<PasswordChanged> *start(Session *session, const Wish &wish);

private:
    PasswordChange(Session *session, Wish wish);

    void checkOldPassword();
    void change();
    void undoCheck(const Directus::Error &error);
    void signInAgain();
    bool hasSignedOut() const;

    Session *const m_session;
    const QString m_email; ///< of who changes it
    const Wish m_wish;
    Directus::MemoryStorage m_storage;
    Directus::Authentication m_authentication; ///< of the login that checks the old password
    Directus::Client m_client;
    Directus::Reply<PasswordChanged> *const m_reply;
};

} // namespace Latchkey
