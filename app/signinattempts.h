// SPDX-License-Identifier: MIT
#pragma once

#include "app/account.h"

#include <QHash>
#include <QSettings>

namespace Latchkey {

/// How often in a row a project has refused to sign somebody in. Directus suspends an account after a number of refusals that it
/// tells nobody (25 unless the project says otherwise), without a word; it counts wrong codes after a right password as well,
/// and forgets by a success only.
///
/// Kept in the profile's settings by a digest, and only for what looks like an e-mail address: in its field passwords get typed
/// as well.
class SignInAttempts final {
public:
    explicit SignInAttempts(const QString &settingsFile);

    /// From so many refusals on the person should hear that the project may lock the account.
    static constexpr int warnsFrom = 3;

    int refusalsInARow(const Account &account) const;
    bool mayLockSoon(const Account &account) const { return refusalsInARow(account) >= warnsFrom; }

    /// Wrong e-mail or password, or a wrong code.
    void countRefusal(const Account &account);

    /// Somebody has signed in, or has set a new password.
    void forget(const Account &account);

private:
    struct Entry {
        QString who;
        int refusals;
    };

    QList<Entry> read() const;
    void write(const QList<Entry> &entries);

    mutable QSettings m_settings; ///< the last refused come first
    QHash<QString, int> m_ofThisRun; ///< for what is no address
};

} // namespace Latchkey
