// SPDX-License-Identifier: MIT
#include "directus/query.h"

#include <QJsonDocument>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace Directus {

namespace {

/// QUrlQuery leaves "+" and some other signs as they are, and a server reads "+" as a blank.
void add(QUrlQuery &query, const QString &name, const QString &value)
{
    if (!value.isEmpty())
        query.addQueryItem(name, QString::fromLatin1(QUrl::toPercentEncoding(value, ",")));
}

void add(QUrlQuery &query, const QString &name, const std::optional<int> &value)
{
    if (value)
        query.addQueryItem(name, QString::number(*value));
}

QString compactJson(const QJsonObject &object)
{
    return object.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

} // namespace

QUrlQuery Query::toUrlQuery() const
{
    QUrlQuery query;
    add(query, u"fields"_s, fields.join(u','));
    add(query, u"limit"_s, limit);
    add(query, u"page"_s, page);
    add(query, u"offset"_s, offset);
    add(query, u"sort"_s, sort.join(u','));
    add(query, u"search"_s, search);
    add(query, u"filter"_s, compactJson(filter));
    add(query, u"meta"_s, meta.join(u','));
    add(query, u"aggregate"_s, compactJson(aggregate));
    add(query, u"groupBy"_s, groupBy.join(u','));
    return query;
}

} // namespace Directus
