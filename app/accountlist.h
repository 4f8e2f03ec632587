// SPDX-License-Identifier: MIT
#pragma once

#include "app/account.h"

#include <QSettings>

#include <optional>

namespace Latchkey {

/// The accounts this profile knows, most recently used first. Kept in the profile's settings file, written at once and
/// as a whole, so that a program that is killed finds the old list or the new one.
class AccountList final {
public:
    explicit AccountList(const QString &settingsFile);

    /// The account that the program was last used with.
    std::optional<Account> current() const;

    /// Puts `account` first.
    void use(const Account &account);

    /// The e-mail address last used with a project; empty if none.
    QString emailFor(const Account &account) const;

private:
    QList<Account> read() const;
    void write(const QList<Account> &accounts);

    mutable QSettings m_settings;
};

} // namespace Latchkey
