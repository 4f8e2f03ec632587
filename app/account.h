// SPDX-License-Identifier: MIT
#pragma once

#include "directus/authenticationmode.h"

#include <QString>
#include <QUrl>

namespace Latchkey {

/// Who signs in, and where. It holds no secrets.
struct Account {
    QUrl project; ///< the address the API answers at; for the local server, the one of this run
    QString email = {}; ///< as typed, or what else the person is known by there: a reader of the quickstart's recipe cannot ask
                        ///< the server for it
    bool isLocal = false; ///< on the bundled server, whose port may change from run to run
    bool keepSignedIn = true; ///< off: the session's token is in memory only, and the next run asks for the password

    Directus::AuthenticationMode mode = Directus::AuthenticationMode::Json; ///< what the entry in the keychain is

    /// Somebody has signed in before. A static token may not tell its user's e-mail.
    bool isKnown() const { return !email.isEmpty() || mode == Directus::AuthenticationMode::StaticToken; }

    /// Names the account's entry in the keychain. The same person on the same project has the same one in every run.
    QString tokenKey() const;

    /// Names the group of the project in the profile's settings: an address has signs that mean something there.
    QString projectGroup() const;

    bool operator==(const Account &) const = default;
};

} // namespace Latchkey
