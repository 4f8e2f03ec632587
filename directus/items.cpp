// SPDX-License-Identifier: MIT
#include "directus/items.h"

#include "directus/client.h"
#include "directus/decodedaside.h"
#include "directus/json.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Directus {

namespace {

std::optional<qint64> readCount(const QJsonObject &meta, QLatin1StringView key)
{
    const QJsonValue value = meta[key];
    return value.isDouble() ? std::optional(value.toInteger()) : std::nullopt;
}

Result<ItemList> decodeItemList(const Response &response)
{
    const auto document = readDocument(response);
    if (!document)
        return Failure<Error>(document.error());
    if (!(*document)["data"_L1].isArray())
        return Failure<Error>(Error::protocol(u"items are not a list"_s, response.status));

    const QJsonObject meta = (*document)["meta"_L1].toObject();
    ItemList list{
        .data = {},
        .totalCount = readCount(meta, "total_count"_L1),
        .filterCount = readCount(meta, "filter_count"_L1),
        .etag = response.etag,
    };
    const QJsonArray data = (*document)["data"_L1].toArray();
    list.data.reserve(data.size());
    for (const QJsonValue &item : data) {
        if (!item.isObject())
            return Failure<Error>(Error::protocol(u"an item is not an object"_s, response.status));
        list.data.append(item.toObject());
    }
    return list;
}

Result<QJsonObject> decodeItem(const Response &response)
{
    const auto data = readData(response);
    if (!data)
        return Failure<Error>(data.error());
    if (!data->isObject())
        return Failure<Error>(Error::protocol(u"the item is not an object"_s, response.status));
    return data->toObject();
}

Result<std::optional<ItemList>> decodeChangedItemList(const Response &response)
{
    if (response.isNotModified())
        return std::optional<ItemList>();
    return decodeItemList(response).map([](const ItemList &list) { return std::optional(list); });
}

QString pathPiece(const QString &text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

Request listRequest(const QString &collection, const Query &query)
{
    return {.path = "items/"_L1 + pathPiece(collection), .query = query.toUrlQuery()};
}

} // namespace

Items::Items(Client *client) : m_client(client) { }

Reply<ItemList> *Items::readItems(const QString &collection, const Query &query) const
{
    return decodedAside<ItemList>(m_client->send(listRequest(collection, query)), decodeItemList);
}

Reply<std::optional<ItemList>> *Items::readItemsIfChanged(
    const QString &collection, const Query &query, const QByteArray &etag) const
{
    Request request = listRequest(collection, query);
    request.etag = etag;
    return decodedAside<std::optional<ItemList>>(m_client->send(request), decodeChangedItemList);
}

QUrl Items::urlOf(const QString &collection, const Query &query) const
{
    return m_client->urlOf(listRequest(collection, query));
}

Reply<QJsonObject> *Items::readItem(const QString &collection, const QString &id, const Query &query) const
{
    const Request request{
        .path = "items/"_L1 + pathPiece(collection) + u'/' + pathPiece(id),
        .query = Query{.fields = query.fields}.toUrlQuery(),
    };
    return decodedAside<QJsonObject>(m_client->send(request), decodeItem);
}

} // namespace Directus
