// SPDX-License-Identifier: MIT
#include "app/readingchoices.h"

#include "app/accountlist.h"

#include <QCryptographicHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Latchkey {

namespace {

/// A collection's name may have signs that mean something in a settings file.
QString fieldKey(const QString &collection, const QString &field)
{
    return "fields/"_L1 + QString::fromLatin1(collection.toUtf8().toHex()) + u'/' + field;
}

/// Tells one account from the other, and no more.
QString namedInSettings(const Account &account)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(account.tokenKey().toUtf8(), QCryptographicHash::Sha256).toHex().left(16));
}

} // namespace

ReadingChoices::ReadingChoices(const QString &settingsFile, const Account &account)
    : m_settings(settingsFile, QSettings::IniFormat), m_group(account.projectGroup()), m_person(namedInSettings(account))
{
}

bool ReadingChoices::usesColumns() const
{
    return m_settings.value("reading/columns"_L1, false).toBool();
}

void ReadingChoices::setUsesColumns(bool columns)
{
    m_settings.setValue("reading/columns"_L1, columns);
}

double ReadingChoices::zoom() const
{
    const double zoom = m_settings.value("reading/zoom"_L1, 1).toDouble();
    return zoom > 0 ? zoom : 1;
}

void ReadingChoices::setZoom(double zoom)
{
    m_settings.setValue("reading/zoom"_L1, zoom);
}

QString ReadingChoices::collection() const
{
    return m_settings.value(ofProject(u"collection"_s), u"posts"_s).toString();
}

void ReadingChoices::setCollection(const QString &name)
{
    m_settings.setValue(ofProject(u"collection"_s), name);
}

PostFields ReadingChoices::fields(const QString &collection) const
{
    return {
        .title = m_settings.value(ofProject(fieldKey(collection, u"title"_s))).toString(),
        .content = m_settings.value(ofProject(fieldKey(collection, u"content"_s))).toString(),
    };
}

PostFields ReadingChoices::learnedFields(const QString &collection) const
{
    return {
        .author = m_settings.value(ofProject(fieldKey(collection, u"namedAuthor"_s))).toString(),
        .date = m_settings.value(ofProject(fieldKey(collection, u"date"_s))).toString(),
    };
}

void ReadingChoices::learn(const PostsQuestion &question)
{
    const PostFields learned{
        .author = question.namesAuthor ? question.fields.author : QString(),
        .date = question.fields.date,
    };
    if (learned == learnedFields(question.collection))
        return;
    m_settings.setValue(ofProject(fieldKey(question.collection, u"namedAuthor"_s)), learned.author);
    m_settings.setValue(ofProject(fieldKey(question.collection, u"date"_s)), learned.date);
}

void ReadingChoices::setFields(const QString &collection, const PostFields &fields)
{
    m_settings.setValue(ofProject(fieldKey(collection, u"title"_s)), fields.title);
    m_settings.setValue(ofProject(fieldKey(collection, u"content"_s)), fields.content);
}

std::optional<ReadingPlace> ReadingChoices::place() const
{
    const QStringList kept = m_settings.value(ofProject(u"place"_s)).toStringList();
    if (kept.size() != 5 || kept.at(0) != m_person)
        return {};
    return ReadingPlace{.collection = kept.at(1),
        .postId = kept.at(2),
        .row = std::max(0, kept.at(3).toInt()),
        .firstShown = std::max(0, kept.at(4).toInt())};
}

void ReadingChoices::leave(const std::optional<ReadingPlace> &place)
{
    if (!isAccountKept())
        forgetPlace();
    else if (place)
        m_settings.setValue(ofProject(u"place"_s),
            QStringList{
                m_person, place->collection, place->postId, QString::number(place->row), QString::number(place->firstShown)});
}

bool ReadingChoices::isAccountKept() const
{
    const QList<Account> accounts = AccountList(m_settings.fileName()).all();
    return std::any_of(accounts.begin(), accounts.end(),
        [this](const Account &account) { return account.keepSignedIn && namedInSettings(account) == m_person; });
}

void ReadingChoices::forgetPlace()
{
    if (place())
        m_settings.remove(ofProject(u"place"_s));
}

} // namespace Latchkey
