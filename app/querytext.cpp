// SPDX-License-Identifier: MIT
#include "app/querytext.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Latchkey {

namespace {

QString jsonText(const QJsonValue &value)
{
    const QByteArray list = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(list.sliced(1, list.size() - 2));
}

QString singleQuoted(QString text)
{
    return u'\'' + text.replace(u"'"_s, u"'\\''"_s) + u'\'';
}

/// GraphQL writes objects with bare names.
QString argument(const QJsonValue &value)
{
    QStringList parts;
    if (value.isArray()) {
        const QJsonArray list = value.toArray();
        std::transform(list.begin(), list.end(), std::back_inserter(parts), argument);
        return u'[' + parts.join(u", "_s) + u']';
    }
    if (!value.isObject())
        return jsonText(value);
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        parts.append(it.key() + ": "_L1 + argument(it.value()));
    return u'{' + parts.join(u", "_s) + u'}';
}

QJsonObject parameters(const Directus::Query &query)
{
    QJsonObject object;
    if (!query.fields.isEmpty())
        object["fields"_L1] = QJsonArray::fromStringList(query.fields);
    if (!query.filter.isEmpty())
        object["filter"_L1] = query.filter;
    if (query.limit)
        object["limit"_L1] = *query.limit;
    if (query.offset.value_or(0) > 0)
        object["offset"_L1] = *query.offset;
    if (!query.search.isEmpty())
        object["search"_L1] = query.search;
    if (!query.sort.isEmpty())
        object["sort"_L1] = QJsonArray::fromStringList(query.sort);
    return object;
}

/// GraphQL has no "all fields", and a relation is a selection of its own.
QString selection(const QStringList &fields)
{
    QStringList names;
    for (const QString &field : fields)
        if (field != u'*')
            names.append(field.contains(u'.') ? QString(field).replace(u'.', " { "_L1) + " }"_L1 : field);
    return names.isEmpty() ? u"id"_s : names.join(u' ');
}

bool isRelation(const QString &field, const QStringList &fields)
{
    return fields.contains(field + ".id"_L1);
}

/// REST compares a relation with a key; GraphQL wants to be told that it is the key.
QJsonValue throughKeys(const QJsonValue &filter, const QStringList &fields)
{
    if (filter.isArray()) {
        QJsonArray all;
        for (const QJsonValue &one : filter.toArray())
            all.append(throughKeys(one, fields));
        return all;
    }
    QJsonObject conditions = filter.toObject();
    for (auto it = conditions.begin(); it != conditions.end(); ++it) {
        if (isRelation(it.key(), fields))
            it.value() = QJsonObject{{"id"_L1, it.value()}};
        else if (it.value().isArray())
            it.value() = throughKeys(it.value(), fields);
    }
    return conditions;
}

} // namespace

QString QueryText::asUrl() const
{
    return address.toString(QUrl::FullyEncoded);
}

QString QueryText::asCurl() const
{
    return "curl -H \"Authorization: Bearer $TOKEN\" "_L1 + singleQuoted(asUrl());
}

QString QueryText::asSdk() const
{
    QString base = project.toString(QUrl::FullyEncoded);
    if (base.endsWith(u'/'))
        base.chop(1);
    const QString options = QString::fromUtf8(QJsonDocument(parameters(query)).toJson()).trimmed();
    return u"import { createDirectus, readItems, rest, staticToken } from '@directus/sdk';\n\n"
           "const client = createDirectus(%1).with(staticToken(process.env.TOKEN)).with(rest());\n"
           "const items = await client.request(readItems(%2, %3));\n"_s.arg(jsonText(base), jsonText(collection), options);
}

QString QueryText::asGraphQl() const
{
    QJsonObject arguments = parameters(query);
    arguments.remove("fields"_L1);
    if (!query.filter.isEmpty())
        arguments["filter"_L1] = throughKeys(query.filter, query.fields);
    const QString given = argument(arguments);
    const QString inner = given.sliced(1, given.size() - 2);
    return u"query {\n  %1%2 {\n    %3\n  }\n}\n"_s.arg(
        collection, inner.isEmpty() ? QString() : u'(' + inner + u')', selection(query.fields));
}

} // namespace Latchkey
