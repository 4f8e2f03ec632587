// SPDX-License-Identifier: MIT
#include "app/passwordpolicies.h"

#include "directus/error.h"

using namespace Qt::StringLiterals;

namespace Latchkey {

namespace {

QString keyFor(const Account &account)
{
    return account.projectGroup() + "/passwordRefused"_L1;
}

} // namespace

PasswordPolicies::PasswordPolicies(const QString &settingsFile) : m_settings(settingsFile, QSettings::IniFormat) { }

bool PasswordPolicies::isRefusal(const Directus::Error &error)
{
    return error.code == Directus::ErrorCode::FailedValidation && error.field == "password"_L1;
}

std::optional<QDateTime> PasswordPolicies::lastRefusal(const Account &account) const
{
    const auto when = QDateTime::fromString(m_settings.value(keyFor(account)).toString(), Qt::ISODate);
    return when.isValid() ? std::optional(when.toUTC()) : std::nullopt;
}

void PasswordPolicies::rememberRefusal(const Account &account, const QDateTime &when)
{
    m_settings.setValue(keyFor(account), when.toUTC().toString(Qt::ISODate));
    m_settings.sync();
}

} // namespace Latchkey
