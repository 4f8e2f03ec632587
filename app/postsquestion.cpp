// SPDX-License-Identifier: MIT
#include "app/postsquestion.h"

#include <QDateTime>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Latchkey {

namespace {

QString orElse(const QString &field, const QString &usual)
{
    return field.isEmpty() ? usual : field;
}

/// Where the day begins here, as the server counts time.
QString instant(const QDate &day)
{
    return day.startOfDay().toUTC().toString(Qt::ISODateWithMs);
}

QJsonObject condition(const QString &field, const QString &comparison, const QString &value)
{
    return {{field, QJsonObject{{comparison, value}}}};
}

QJsonObject containing(const PostFields &fields, const QString &text)
{
    QJsonArray either;
    for (const QString &field : {orElse(fields.title, u"title"_s), fields.content})
        if (!field.isEmpty())
            either.append(condition(field, u"_icontains"_s, text));
    return either.size() == 1 ? either.at(0).toObject() : QJsonObject{{"_or"_L1, either}};
}

QJsonObject condition(const PostFilter &filter, const PostFields &fields)
{
    const QString date = orElse(fields.date, u"date_created"_s);
    switch (filter.kind) {
    case PostFilter::Kind::Status:
        return condition(orElse(fields.status, u"status"_s), u"_eq"_s, filter.value);
    case PostFilter::Kind::Author:
        return condition(orElse(fields.author, u"user_created"_s), u"_eq"_s, filter.value);
    case PostFilter::Kind::From:
        return condition(date, u"_gte"_s, instant(filter.day));
    case PostFilter::Kind::Until:
        return condition(date, u"_lt"_s, instant(filter.day.addDays(1)));
    case PostFilter::Kind::Text:
        return containing(fields, filter.value);
    }
    Q_UNREACHABLE();
}

QJsonObject allOf(const QList<PostFilter> &filters, const PostFields &fields)
{
    if (filters.isEmpty())
        return {};
    if (filters.size() == 1)
        return condition(filters.constFirst(), fields);
    QJsonArray all;
    for (const PostFilter &filter : filters)
        all.append(condition(filter, fields));
    return {{"_and"_L1, all}};
}

/// The id settles the order of posts of the same instant, so that no page repeats or skips one.
QStringList sortKeys(PostsQuestion::Order order, const PostFields &fields)
{
    using Order = PostsQuestion::Order;
    const bool isByTitle = order == Order::ByTitle || order == Order::ByTitleDescending;
    const bool isDescending = order == Order::NewestFirst || order == Order::ByTitleDescending;
    const QString sign = isDescending ? u"-"_s : QString();
    QStringList keys{sign + (isByTitle ? orElse(fields.title, u"title"_s) : orElse(fields.date, u"date_created"_s))};
    if (!fields.id.isEmpty())
        keys.append(sign + fields.id);
    return keys;
}

QStringList withAuthor(const QString &author)
{
    return {u"*"_s, author + ".id"_L1, author + ".first_name"_L1, author + ".last_name"_L1};
}

} // namespace

Directus::Query PostsQuestion::query() const
{
    return {
        .fields = namesAuthor ? withAuthor(fields.author) : QStringList(),
        .sort = isSorted ? sortKeys(order, fields) : QStringList(),
        .search = search.trimmed(),
        .filter = allOf(filters, fields),
    };
}

void PostsQuestion::addFilter(const PostFilter &filter)
{
    removeFilter(filter.kind);
    filters.append(filter);
}

void PostsQuestion::removeFilter(PostFilter::Kind kind)
{
    filters.removeIf([kind](const PostFilter &filter) { return filter.kind == kind; });
}

} // namespace Latchkey
