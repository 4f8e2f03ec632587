// SPDX-License-Identifier: MIT
#include "app/accountlist.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Latchkey {

namespace {

constexpr qsizetype mostAccounts = 20;

bool isSameProject(const Account &a, const Account &b)
{
    return a.isLocal || b.isLocal ? a.isLocal == b.isLocal : a.project == b.project;
}

} // namespace

AccountList::AccountList(const QString &settingsFile) : m_settings(settingsFile, QSettings::IniFormat) { }

std::optional<Account> AccountList::current() const
{
    const QList<Account> accounts = read();
    return accounts.isEmpty() ? std::nullopt : std::optional(accounts.constFirst());
}

void AccountList::use(const Account &account)
{
    QList<Account> accounts = read();
    accounts.removeIf([&account](const Account &other) { return other.tokenKey() == account.tokenKey(); });
    accounts.prepend(account);
    write(accounts.mid(0, mostAccounts));
}

QString AccountList::emailFor(const Account &account) const
{
    const QList<Account> accounts = read();
    const auto known = std::find_if(accounts.begin(), accounts.end(),
        [&account](const Account &other) { return isSameProject(account, other) && !other.email.isEmpty(); });
    return known == accounts.end() ? QString() : known->email;
}

QList<Account> AccountList::read() const
{
    QList<Account> accounts;
    const int count = m_settings.beginReadArray("accounts"_L1);
    for (int i = 0; i < count; ++i) {
        m_settings.setArrayIndex(i);
        const Account account{
            .project = QUrl(m_settings.value("project"_L1).toString()),
            .email = m_settings.value("email"_L1).toString(),
            .isLocal = m_settings.value("local"_L1).toBool(),
        };
        if (account.isLocal || account.project.isValid())
            accounts.append(account);
    }
    m_settings.endArray();
    return accounts;
}

void AccountList::write(const QList<Account> &accounts)
{
    m_settings.remove("accounts"_L1);
    m_settings.beginWriteArray("accounts"_L1, int(accounts.size()));
    for (int i = 0; i < accounts.size(); ++i) {
        m_settings.setArrayIndex(i);
        m_settings.setValue("project"_L1, accounts[i].project.toString(QUrl::FullyEncoded));
        m_settings.setValue("email"_L1, accounts[i].email);
        m_settings.setValue("local"_L1, accounts[i].isLocal);
    }
    m_settings.endArray();
    m_settings.sync();
}

} // namespace Latchkey
