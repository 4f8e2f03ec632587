// SPDX-License-Identifier: MIT
#include "app/postfields.h"

#include <QDateTime>
#include <QMap>
#include <QSet>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Latchkey {

namespace {

using Names = std::initializer_list<QLatin1StringView>;

constexpr Names idNames{"id"_L1, "uuid"_L1, "key"_L1, "slug"_L1, "code"_L1};
constexpr Names titleNames{"title"_L1, "name"_L1, "headline"_L1, "subject"_L1, "label"_L1};
constexpr Names contentNames{"content"_L1, "body"_L1, "text"_L1, "description"_L1, "message"_L1};
constexpr Names statusNames{"status"_L1, "state"_L1};
constexpr Names authorNames{"author"_L1, "user_created"_L1, "created_by"_L1, "writer"_L1};
constexpr Names dateNames{"publish_date"_L1, "date_published"_L1, "published_at"_L1, "published_on"_L1, "date_created"_L1,
    "created_at"_L1, "created_on"_L1, "date"_L1};

QDateTime readDate(const QJsonValue &value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
}

bool holds(const QList<QJsonObject> &items, const QString &name, bool (*isFit)(const QJsonValue &))
{
    return std::any_of(items.begin(), items.end(), [&](const QJsonObject &item) { return isFit(item[name]); });
}

bool isDate(const QJsonValue &value)
{
    return readDate(value).isValid();
}

bool isGiven(const QJsonValue &value)
{
    return !value.isUndefined();
}

QString firstOf(const QList<QJsonObject> &items, const Names &names, bool (*isFit)(const QJsonValue &) = isGiven)
{
    for (const auto name : names)
        if (holds(items, name, isFit))
            return name;
    return {};
}

bool isProse(const QJsonValue &value)
{
    const QString text = value.toString();
    return !text.trimmed().isEmpty() && !isUuid(text) && !isDate(value);
}

/// How much text each field holds in all of `items`.
QMap<QString, qint64> amountsOfText(const QList<QJsonObject> &items)
{
    QMap<QString, qint64> amounts;
    for (const QJsonObject &item : items)
        for (auto field = item.begin(); field != item.end(); ++field)
            if (isProse(field.value()))
                amounts[field.key()] += field.value().toString().size();
    return amounts;
}

QString longest(const QMap<QString, qint64> &amounts)
{
    const auto found = std::max_element(amounts.keyValueBegin(), amounts.keyValueEnd(),
        [](const auto &left, const auto &right) { return left.second < right.second; });
    return found == amounts.keyValueEnd() ? QString() : (*found).first;
}

/// What neither is a code nor says nothing: the longest of those that are left when the content is taken away.
void guessByType(PostFields &fields, const QList<QJsonObject> &items)
{
    QMap<QString, qint64> amounts = amountsOfText(items);
    for (const QString &taken : {fields.id, fields.title, fields.content, fields.status, fields.author})
        amounts.remove(taken);
    if (fields.content.isEmpty())
        fields.content = longest(amounts);
    amounts.remove(fields.content);
    if (fields.title.isEmpty())
        fields.title = longest(amounts);
    if (fields.title.isEmpty()) // one text only names a thing rather than telling of it
        fields.title = std::exchange(fields.content, {});
}

bool namesOneThing(const QString &field, const QList<QJsonObject> &items)
{
    QSet<QJsonValue> seen;
    for (const QJsonObject &item : items) {
        const QJsonValue value = item[field];
        if (value.isDouble() || isUuid(value.toString()))
            seen.insert(value);
    }
    return seen.size() == items.size();
}

/// "article_id", say, if each item has another one and no other field is like that: one that only points to something else
/// would have the list sorted and healed by what repeats.
QString guessId(const QList<QJsonObject> &items)
{
    if (items.size() < 2)
        return u"id"_s; // one says nothing
    QStringList fit;
    const QStringList fields = items.constFirst().keys();
    for (const QString &field : fields)
        if (field.endsWith("id"_L1, Qt::CaseInsensitive) && namesOneThing(field, items))
            fit.append(field);
    return fit.size() == 1 ? fit.constFirst() : QString();
}

QString anyDate(const QList<QJsonObject> &items)
{
    for (const QJsonObject &item : items)
        for (auto field = item.begin(); field != item.end(); ++field)
            if (isDate(field.value()))
                return field.key();
    return {};
}

void choose(QString &field, const QString &chosen)
{
    if (!chosen.isEmpty())
        field = chosen;
}

} // namespace

bool isUuid(const QString &text)
{
    return text.size() == 36 && !QUuid::fromString(text).isNull();
}

PostFields PostFields::guess(const QList<QJsonObject> &items)
{
    PostFields fields{
        .id = firstOf(items, idNames),
        .title = firstOf(items, titleNames),
        .content = firstOf(items, contentNames),
        .status = firstOf(items, statusNames),
        .author = firstOf(items, authorNames),
        .date = firstOf(items, dateNames, isDate),
    };
    if (fields.id.isEmpty())
        fields.id = guessId(items);
    if (fields.title.isEmpty() || fields.content.isEmpty())
        guessByType(fields, items);
    if (fields.date.isEmpty())
        fields.date = anyDate(items);
    return fields;
}

PostFields PostFields::with(const PostFields &chosen) const
{
    PostFields fields = *this;
    choose(fields.title, chosen.title);
    choose(fields.content, chosen.content);
    choose(fields.status, chosen.status);
    choose(fields.author, chosen.author);
    choose(fields.date, chosen.date);
    return fields;
}

QStringList PostFields::textFields(const QList<QJsonObject> &items)
{
    return amountsOfText(items).keys();
}

} // namespace Latchkey
