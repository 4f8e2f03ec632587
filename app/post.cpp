// SPDX-License-Identifier: MIT
#include "app/post.h"

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

QString idText(const QJsonValue &value)
{
    return value.isDouble() ? QString::number(value.toInteger()) : value.toString();
}

QDateTime firstDate(const QJsonObject &item)
{
    for (const auto key : {"publish_date"_L1, "date_published"_L1, "published_at"_L1, "date_created"_L1})
        if (const auto date = QDateTime::fromString(item[key].toString(), Qt::ISODateWithMs); date.isValid())
            return date.toUTC();
    return {};
}

QString firstText(const QJsonObject &item, std::initializer_list<QLatin1StringView> keys)
{
    for (const auto key : keys)
        if (const QString found = text(item[key]); !found.trimmed().isEmpty())
            return found;
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
    static const QRegularExpression breaks(u"</?(p|br|div|li|h[1-6]|tr|td|th|blockquote|pre|hr)\\b[^>]*>"_s);
    static const QRegularExpression tags(u"<[a-zA-Z/!][^>]*(>|$)"_s); // the last one may be cut in two
    static const QRegularExpression links(u"!?\\[([^\\]]*)\\]\\([^)]*\\)"_s);
    static const QRegularExpression marks(u"(?m)^\\s*([>*+-]|\\d+\\.)\\s+|[*_`~]{1,3}"_s);
    source.remove(notProse);
    source.replace(breaks, u" "_s);
    source.remove(tags);
    source.replace(links, u"\\1"_s);
    source.remove(marks);
    return source.simplified();
}

} // namespace

QString Post::excerpt() const
{
    return beginning(withoutMarkup(beginning(content, excerptSource)), excerptLength);
}

Post Post::fromItem(const QJsonObject &item)
{
    return {
        .id = idText(item["id"_L1]),
        .title = firstText(item, {"title"_L1, "name"_L1, "headline"_L1}),
        .content = firstText(item, {"content"_L1, "body"_L1, "text"_L1}),
        .status = item["status"_L1].toString(),
        .date = firstDate(item),
    };
}

} // namespace Latchkey
