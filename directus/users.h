// SPDX-License-Identifier: MIT
#pragma once

#include "directus/reply.h"

#include <QDateTime>
#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <QUrl>

namespace Directus {

class Client;
class Transport;

/// A user as far as the caller may see it: a role that may read posts only sees its own id and nothing else.
struct User {
    /// Whether logging in asks for a code.
    enum class TwoFactor {
        Unknown, ///< the caller may not see it
        Off,
        On,
    };

    QString id;
    QString email = {};
    QString firstName = {};
    QString lastName = {};
    QString role = {}; ///< its id
    QString roleName = {}; ///< only when "role.id" and "role.name" were asked for
    TwoFactor twoFactor = TwoFactor::Unknown;
    QDateTime lastAccess = {}; ///< UTC
    QString status = {}; ///< "active", "suspended", "unverified", "invited" …; empty where it may not be seen
};

/// What a new user gives.
struct Registration {
    QString email;
    QString password;
    QString firstName = {}; ///< left out when empty: Directus refuses empty names
    QString lastName = {};
    QUrl verificationUrl = {}; ///< where the link of the mail leads, if the project allows it; else to the project itself
};

/// A secret for codes that is not in use yet: enableTwoFactor() makes it the user's own.
struct TwoFactorSecret {
    QString secret; ///< base32
    QString otpauthUrl; ///< for a QR code
};

/// /users
class Users final {
public:
    /// What a stranger may do goes without a token, by `transport`; everything else by `client`. Neither is owned.
    Users(Transport *transport, Client *client);

    /// POST /users/register. Success says nothing about whether the address was known already: log in next, after
    /// registerUserVerify() where the project wants it. Errors: FORBIDDEN (no registration here, or not for this address),
    /// INVALID_PAYLOAD, FAILED_VALIDATION (password policy), REQUESTS_EXCEEDED (5 a minute and address by default). Success takes
    /// the server's REGISTER_STALL_TIME, 750 ms.
    Reply<void> *registerUser(const Registration &registration) const;

    /// GET /users/register/verify-email, with the token of the mail. Directus sends a browser on to the user in the admin app,
    /// which is the sign of success and is not followed; log in next. Errors: INVALID_PAYLOAD (verified already), TOKEN_EXPIRED,
    /// INVALID_TOKEN, FORBIDDEN (a token of another kind), Protocol for any other way a redirect leads.
    Reply<void> *registerUserVerify(const QString &token) const;

    /// POST /users/invite: mails a link with a token, to `inviteUrl` if there is one, else to the admin app. Success says nothing
    /// about whether the address was known already; Directus 12 says the same when the caller may not invite. Errors: FORBIDDEN,
    /// INVALID_PAYLOAD (the project does not allow `inviteUrl`).
    Reply<void> *inviteUser(const QString &email, const QString &role, const QUrl &inviteUrl = {}) const;

    /// POST /users/invite/accept, with the token of the mail; log in next. Errors: INVALID_INVITE (accepted already),
    /// TOKEN_EXPIRED, INVALID_TOKEN, FORBIDDEN (a token of another kind), FAILED_VALIDATION (password policy).
    Reply<void> *acceptUserInvite(const QString &token, const QString &password) const;

    /// GET /users/me. Without `fields` everything the caller may see; with them, one that may not be seen leaves the id only.
    /// Errors: INVALID_CREDENTIALS without a session.
    Reply<User> *readMe(const QStringList &fields = {}) const;

    /// GET /users, for who may see others, sorted by e-mail. Errors: FORBIDDEN.
    Reply<QList<User>> *readUsers() const;

    /// GET /users: the names of those that the caller may see, in no order. At most a hundred `ids`, as they stand in the
    /// address. Errors: FORBIDDEN, also where names may not be seen.
    Reply<QList<User>> *readNames(const QStringList &ids) const;

    /// PATCH /users/:id, as updateMe(). Errors: those of updateMe(); FORBIDDEN also when there is no such user.
    Reply<void> *updateUser(const QString &id, const QJsonObject &changes) const;

    /// DELETE /users/:id. Errors: FORBIDDEN, UNPROCESSABLE_CONTENT (the last administrator).
    Reply<void> *deleteUser(const QString &id) const;

    /// POST /users/:id/tfa/disable, for administrators: no code is asked for. Errors: FORBIDDEN.
    Reply<void> *disableTwoFactorOf(const QString &id) const;

    /// PATCH /users/me, with `changes` by Directus' names of fields. A new password or e-mail ends every session of the user,
    /// in json and cookie mode this one too. Errors: FORBIDDEN, FAILED_VALIDATION (password policy, no e-mail address),
    /// RECORD_NOT_UNIQUE (the e-mail belongs to somebody), VALUE_TOO_LONG.
    Reply<void> *updateMe(const QJsonObject &changes) const;

    /// POST /users/me/tfa/generate. Stores nothing; each call gives another one. Errors: INVALID_CREDENTIALS (wrong password, or
    /// no session), INVALID_PAYLOAD (codes are asked for already).
    Reply<TwoFactorSecret> *generateTwoFactorSecret(const QString &password) const;

    /// POST /users/me/tfa/enable, with the first code of `secret`. Codes count for their half minute only, so the clock must be
    /// right. Errors: INVALID_PAYLOAD (wrong code), FORBIDDEN (the role may not change its own `tfa_secret`, which generating
    /// does not tell).
    Reply<void> *enableTwoFactor(const QString &secret, const QString &otp) const;

    /// POST /users/me/tfa/disable. Errors: INVALID_PAYLOAD (wrong code, or nothing to disable), FORBIDDEN.
    Reply<void> *disableTwoFactor(const QString &otp) const;

private:
    Transport *m_transport;
    Client *m_client;
};

} // namespace Directus
