// SPDX-License-Identifier: MIT
#include "app/post.h"

#include "app/htmlsanitizer.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Latchkey {

namespace {

constexpr qsizetype excerptSource = 600; // characters of the content that are looked at
constexpr qsizetype excerptLength = 200;

QString text(const QJsonValue &value)
{
    return value.isDouble() ? QString::number(value.toDouble(), 'g', 17) : value.toString();
}

/// A field of type JSON may hold the content itself.
QString contentText(const QJsonValue &value)
{
    if (value.isObject() && !value.toObject().isEmpty())
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson());
    if (value.isArray() && !value.toArray().isEmpty())
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson());
    return text(value);
}

QString idText(const QJsonValue &value)
{
    return value.isDouble() ? QString::number(value.toInteger()) : value.toString();
}

QString nameText(const QJsonObject &user)
{
    for (const auto key : {"name"_L1, "title"_L1})
        if (!user[key].toString().isEmpty())
            return user[key].toString();
    return (user["first_name"_L1].toString() + u' ' + user["last_name"_L1].toString()).trimmed();
}

QString authorText(const QJsonValue &value)
{
    const QString name = value.isObject() ? nameText(value.toObject()) : value.toString().trimmed();
    return isUuid(name) ? QString() : name;
}

QString authorIdText(const QJsonValue &value)
{
    return idText(value.isObject() ? value["id"_L1] : value);
}

/// What is not published yet has the date of its making.
QDateTime dateOf(const QJsonObject &item, const PostFields &fields)
{
    for (const QString &key : {fields.date, u"date_created"_s, u"created_at"_s})
        if (const auto date = QDateTime::fromString(item[key].toString(), Qt::ISODateWithMs); date.isValid())
            return date.toUTC();
    return {};
}

/// At most `length` UTF-16 units of `text`, without half a character at the end.
QString beginning(const QString &text, qsizetype length)
{
    const bool cutsPair = text.size() > length && text.at(length).isLowSurrogate();
    return text.left(cutsPair ? length - 1 : length);
}

QString withoutMarkup(QString source)
{
    static const QRegularExpression notProse(u"(?m)^(#{1,6}\\s|\\s*\\||```|~~~).*$"_s); // headings, tables, fences
    static const QRegularExpression tag(u"<[a-zA-Z/!]"_s);
    static const QRegularExpression links(u"!?\\[([^\\]]*)\\]\\([^)]*\\)"_s);
    static const QRegularExpression lineMarks(u"(?m)^\\s*([>*+-]|\\d+\\.)\\s+"_s);
    static const QRegularExpression wordMarks(
        u"(?<![\\p{L}\\p{N}])[*_`~]{1,3}(?=\\S)|(?<=\\S)[*_`~]{1,3}(?![\\p{L}\\p{N}])"_s); // my_name and 2*3 have none
    source.remove(notProse);
    if (source.contains(tag))
        source = plainText(source);
    source.replace(links, u"\\1"_s);
    source.remove(lineMarks);
    source.remove(wordMarks);
    return source.simplified();
}

} // namespace

QString Post::excerpt() const
{
    return beginning(withoutMarkup(beginning(content, excerptSource)), excerptLength);
}

Post Post::abridged(qsizetype length) const
{
    Post post = *this;
    post.isAbridged = content.size() > length;
    if (post.isAbridged)
        post.content = beginning(content, length);
    return post;
}

Post Post::fromItem(const QJsonObject &item, const PostFields &fields)
{
    return {
        .id = idText(item[fields.id]),
        .title = text(item[fields.title]),
        .content = contentText(item[fields.content]),
        .status = item[fields.status].toString(),
        .author = authorText(item[fields.author]),
        .authorId = authorIdText(item[fields.author]),
        .date = dateOf(item, fields),
    };
}

} // namespace Latchkey
