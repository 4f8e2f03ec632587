// SPDX-License-Identifier: MIT
#pragma once

#include "directus/clock.h"

#include <QString>

#include <optional>

namespace Latchkey {

/// What an authenticator needs to make one-time codes for an account, as Directus gives it: SHA-1, six digits, thirty seconds.
/// Whoever has the secret can make the codes: it never goes to a log or a file that the person did not ask for.
struct AuthenticatorKey {
    QString secret; ///< base32, in capitals, without padding
    QString issuer = {}; ///< the project's name
    QString account = {}; ///< the e-mail address

    /// Reads the `otpauth_url` of tfa/generate. Nothing for other kinds of codes, or without a secret that is base32.
    static std::optional<AuthenticatorKey> fromUrl(const QString &otpauthUrl);

    /// The address for a QR code.
    QString toUrl() const;

    /// The secret in groups of four, for people who type it: "JBSW Y3DP EHPK 3PXP".
    QString groupedSecret() const;

    /// The code of the step that `wall` is in; milliseconds since 1970, UTC. Empty when the secret is no base32.
    QString codeAt(std::chrono::milliseconds wall) const;

    /// How many steps the clock that made `code` is from `wall`: 0 for the code of now, 1 for the next one, -1 for the last
    /// one. Nothing when it is none of the ten steps around, and so not a code of this key.
    std::optional<int> stepsOff(const QString &code, std::chrono::milliseconds wall) const;

    bool operator==(const AuthenticatorKey &) const = default;
};

} // namespace Latchkey
