// SPDX-License-Identifier: MIT
#pragma once

#include "app/account.h"

#include <QDateTime>
#include <QSettings>

#include <optional>

namespace Directus {
struct Error;
}

namespace Latchkey {

/// Which projects are known to have a policy for passwords. They tell nobody what it is, and that there is one shows only when a
/// password is refused: remembered, so that the next form can say so before somebody tries. Nothing of a password is kept.
class PasswordPolicies final {
public:
    explicit PasswordPolicies(const QString &settingsFile);

    /// Whether a new password was refused by the project's policy, and not for another reason.
    static bool isRefusal(const Directus::Error &error);

    /// When the project of `account` last refused a password; UTC.
    std::optional<QDateTime> lastRefusal(const Account &account) const;

    void rememberRefusal(const Account &account, const QDateTime &when);

private:
    mutable QSettings m_settings;
};

} // namespace Latchkey
