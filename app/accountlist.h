// SPDX-License-Identifier: MIT
#pragma once

#include "app/account.h"

#include <QSettings>

#include <optional>

namespace Latchkey {

/// The accounts this profile knows, on several projects and of several people. Signing out leaves an account in the list, so
/// that its address need not be typed again; only remove() takes it out. Kept in the profile's settings file, written at once
/// and as a whole, so that a program that is killed finds the old list or the new one.
class AccountList final {
public:
    explicit AccountList(const QString &settingsFile);

    /// In the person's order: new ones come last, and using one moves none, so that each keeps its number.
    QList<Account> all() const;

    /// The account that the program was last used with.
    std::optional<Account> current() const;

    /// The account last used with the project of `account`, whatever its e-mail.
    std::optional<Account> lastUsedAt(const Account &account) const;

    /// The e-mail address last used with a project; empty if none.
    QString emailFor(const Account &account) const;

    /// `account` is the one in use now. It is added if need be; beyond twenty, the one that was not used for longest is
    /// forgotten.
    void use(const Account &account);

    /// Whether the next run goes on with its session. What is kept in the keychain is the caller's to clear.
    void setKeepSignedIn(const Account &account, bool keep);

    /// Puts it at `position` of all(); out of range: at the end.
    void move(const Account &account, qsizetype position);

    /// Forgets it and its e-mail. Its session and its token are the caller's to end.
    void remove(const Account &account);

private:
    struct Entry {
        Account account;
        int place; ///< in the person's order
        bool operator==(const Entry &) const = default;
    };

    QList<Entry> read() const;
    QList<Entry> readAnew();
    void write(const QList<Entry> &entries);

    mutable QSettings m_settings; ///< the list is in order of use
};

} // namespace Latchkey
