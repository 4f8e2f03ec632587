// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

#include <chrono>

namespace Directus {

/// What a person types to log in.
struct Credentials {
    QString email; ///< sent as it is: Directus matches without regard to case, but refuses padding
    QString password;
    QString otp = {}; ///< left out of the request when empty: Directus refuses an empty one
    QString provider = {}; ///< name of a provider that takes passwords itself, e.g. by LDAP; empty is Directus' own
    QString identifier = {}; ///< what such a provider knows the person by; sent in place of the e-mail when there is one
};

/// The tokens of a session, as login and refresh give them.
struct AuthenticationData {
    QByteArray accessToken;
    QByteArray refreshToken; ///< what the session goes on with, and all that has to be kept: see AuthenticationMode
    std::chrono::milliseconds expires{0}; ///< lifetime of the access token, from its arrival on; max() is for ever
};

} // namespace Directus
