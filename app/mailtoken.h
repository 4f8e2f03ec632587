// SPDX-License-Identifier: MIT
#pragma once

#include "directus/clock.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <optional>

namespace Latchkey {

/// What Directus mails to a person, and what it says of itself. It is read and not verified: only the project can tell whether
/// the token is its own, and whether it has been used or overtaken by a newer one.
struct MailToken {
    enum class Purpose {
        VerifyEmail,
        ResetPassword,
        AcceptInvite,
        Unknown, ///< of a Directus newer than this program
    };

    QByteArray text; ///< a secret: it opens the account. Never for a log or a window's title
    Purpose purpose = Purpose::Unknown;
    QString email = {}; ///< one line without invisible characters, never empty
    QDateTime issued = {}; ///< UTC; invalid when the token does not say
    QDateTime expires = {}; ///< UTC; invalid when the token does not say

    /// Nothing for every other token: an access token, another program's, one that names nobody.
    static std::optional<MailToken> read(const QByteArray &text);

    /// By this machine's clock, which may be wrong: the server has the last word.
    bool isExpired(const Directus::Clock &clock = Directus::Clock::system()) const;

    bool operator==(const MailToken &) const = default;
};

} // namespace Latchkey
