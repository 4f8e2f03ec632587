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

/// Lists from before there were modes name none.
Directus::AuthenticationMode readMode(const QString &name)
{
    return Directus::authenticationModeFromName(name).value_or(Directus::AuthenticationMode::Json);
}

bool isSameAccount(const Account &a, const Account &b)
{
    return a.tokenKey() == b.tokenKey();
}

} // namespace

AccountList::AccountList(const QString &settingsFile) : m_settings(settingsFile, QSettings::IniFormat) { }

QList<Account> AccountList::all() const
{
    QList<Entry> entries = read();
    std::stable_sort(entries.begin(), entries.end(), [](const Entry &a, const Entry &b) { return a.place < b.place; });
    QList<Account> accounts;
    for (const Entry &entry : std::as_const(entries))
        accounts.append(entry.account);
    return accounts;
}

std::optional<Account> AccountList::current() const
{
    const QList<Entry> entries = read();
    return entries.isEmpty() ? std::nullopt : std::optional(entries.constFirst().account);
}

std::optional<Account> AccountList::lastUsedAt(const Account &account) const
{
    const QList<Entry> entries = read();
    const auto known = std::find_if(entries.begin(), entries.end(),
        [&account](const Entry &entry) { return isSameProject(account, entry.account) && entry.account.isKnown(); });
    return known == entries.end() ? std::nullopt : std::optional(known->account);
}

QString AccountList::emailFor(const Account &account) const
{
    const auto known = lastUsedAt(account);
    return known ? known->email : QString();
}

void AccountList::use(const Account &account)
{
    const QList<Entry> former = readAnew();
    QList<Entry> entries = former;
    int place = 0;
    for (const Entry &entry : std::as_const(entries))
        place = std::max(place, entry.place + 1);
    for (const Entry &entry : std::as_const(entries))
        place = isSameAccount(entry.account, account) ? entry.place : place;
    entries.removeIf([&account](const Entry &entry) { return isSameAccount(entry.account, account); });
    entries.prepend({account, place});
    if (entries != former) // which is so at most starts
        write(entries.mid(0, mostAccounts));
}

void AccountList::setKeepSignedIn(const Account &account, bool keep)
{
    QList<Entry> entries = readAnew();
    for (Entry &entry : entries)
        if (isSameAccount(entry.account, account))
            entry.account.keepSignedIn = keep;
    write(entries);
}

void AccountList::move(const Account &account, qsizetype position)
{
    m_settings.sync();
    QList<Account> ordered = all();
    if (ordered.removeIf([&account](const Account &other) { return isSameAccount(other, account); }) == 0)
        return;
    ordered.insert(position < 0 ? ordered.size() : std::min(position, ordered.size()), account);

    QList<Entry> entries = read();
    for (Entry &entry : entries)
        for (int place = 0; place < ordered.size(); ++place)
            if (isSameAccount(ordered[place], entry.account))
                entry.place = place;
    write(entries);
}

void AccountList::remove(const Account &account)
{
    QList<Entry> entries = readAnew();
    entries.removeIf([&account](const Entry &entry) { return isSameAccount(entry.account, account); });
    write(entries);
}

QList<AccountList::Entry> AccountList::read() const
{
    QList<Entry> entries;
    const int count = m_settings.beginReadArray("accounts"_L1);
    for (int i = 0; i < count; ++i) {
        m_settings.setArrayIndex(i);
        const Account account{
            .project = QUrl(m_settings.value("project"_L1).toString()),
            .email = m_settings.value("email"_L1).toString(),
            .isLocal = m_settings.value("local"_L1).toBool(),
            .keepSignedIn = m_settings.value("keepSignedIn"_L1, true).toBool(),
            .mode = readMode(m_settings.value("mode"_L1).toString()),
        };
        if (account.isLocal || account.project.isValid())
            entries.append({account, m_settings.value("place"_L1, i).toInt()});
    }
    m_settings.endArray();
    return entries;
}

/// The list is written as a whole: what another program of this profile has put into it meanwhile has to be among it.
QList<AccountList::Entry> AccountList::readAnew()
{
    m_settings.sync();
    return read();
}

void AccountList::write(const QList<Entry> &entries)
{
    m_settings.remove("accounts"_L1);
    m_settings.beginWriteArray("accounts"_L1, int(entries.size()));
    for (int i = 0; i < entries.size(); ++i) {
        m_settings.setArrayIndex(i);
        m_settings.setValue("project"_L1, entries[i].account.project.toString(QUrl::FullyEncoded));
        m_settings.setValue("email"_L1, entries[i].account.email);
        m_settings.setValue("local"_L1, entries[i].account.isLocal);
        m_settings.setValue("keepSignedIn"_L1, entries[i].account.keepSignedIn);
        m_settings.setValue("mode"_L1, Directus::nameOf(entries[i].account.mode));
        m_settings.setValue("place"_L1, entries[i].place);
    }
    m_settings.endArray();
    m_settings.sync();
}

} // namespace Latchkey
