// SPDX-License-Identifier: MIT
#include "app/signinattempts.h"

#include <QCryptographicHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Latchkey {

namespace {

constexpr qsizetype mostEntries = 50;
constexpr int highestCount = 1000;

QString digestOf(const Account &account)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(account.tokenKey().toUtf8(), QCryptographicHash::Sha256).toHex().left(16));
}

bool looksLikeAddress(const QString &email)
{
    const qsizetype at = email.indexOf(u'@');
    return at > 0 && email.indexOf(u'.', at) > at + 1;
}

} // namespace

SignInAttempts::SignInAttempts(const QString &settingsFile) : m_settings(settingsFile, QSettings::IniFormat) { }

int SignInAttempts::refusalsInARow(const Account &account) const
{
    const QString who = digestOf(account);
    const QList<Entry> entries = read();
    const auto known = std::find_if(entries.begin(), entries.end(), [&who](const Entry &entry) { return entry.who == who; });
    return known == entries.end() ? m_ofThisRun.value(who) : known->refusals;
}

void SignInAttempts::countRefusal(const Account &account)
{
    const QString who = digestOf(account);
    const int refusals = std::min(refusalsInARow(account) + 1, highestCount);
    if (!looksLikeAddress(account.email)) {
        m_ofThisRun.insert(who, refusals);
        return;
    }
    QList<Entry> entries = read();
    entries.removeIf([&who](const Entry &entry) { return entry.who == who; });
    entries.prepend({who, refusals});
    write(entries.mid(0, mostEntries));
}

void SignInAttempts::forget(const Account &account)
{
    const QString who = digestOf(account);
    m_ofThisRun.remove(who);
    QList<Entry> entries = read();
    if (entries.removeIf([&who](const Entry &entry) { return entry.who == who; }) > 0)
        write(entries);
}

QList<SignInAttempts::Entry> SignInAttempts::read() const
{
    QList<Entry> entries;
    const int count = std::min<int>(m_settings.beginReadArray("refusedSignIns"_L1), mostEntries);
    for (int i = 0; i < count; ++i) {
        m_settings.setArrayIndex(i);
        entries.append(
            {m_settings.value("who"_L1).toString(), std::clamp(m_settings.value("refusals"_L1).toInt(), 0, highestCount)});
    }
    m_settings.endArray();
    return entries;
}

void SignInAttempts::write(const QList<Entry> &entries)
{
    m_settings.remove("refusedSignIns"_L1);
    m_settings.beginWriteArray("refusedSignIns"_L1, int(entries.size()));
    for (int i = 0; i < entries.size(); ++i) {
        m_settings.setArrayIndex(i);
        m_settings.setValue("who"_L1, entries[i].who);
        m_settings.setValue("refusals"_L1, entries[i].refusals);
    }
    m_settings.endArray();
    m_settings.sync();
}

} // namespace Latchkey
