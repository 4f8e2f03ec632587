// SPDX-License-Identifier: MIT
#pragma once

#include "directus/query.h"
#include "directus/reply.h"

#include <QJsonObject>
#include <QList>

namespace Directus {

class Client;

/// A page of items, and what `meta` was asked for.
struct ItemList {
    QList<QJsonObject> data;
    std::optional<qint64> totalCount = {}; ///< all items of the collection that the user may read
    std::optional<qint64> filterCount = {}; ///< those that `filter` and `search` let through
    QByteArray etag = {}; ///< of the answer, for readItemsIfChanged(); empty when the server gives none
};

/// /items/:collection
class Items final {
public:
    /// `client` is not owned and must live longer.
    explicit Items(Client *client);

    /// GET /items/:collection. Errors: FORBIDDEN for a collection or field that is not there as well as for one that may not
    /// be read; INVALID_QUERY.
    Reply<ItemList> *readItems(const QString &collection, const Query &query) const;

    /// The same, unless the answer is still the one of `etag`: then there is no list (304). With an empty etag it is always read.
    Reply<std::optional<ItemList>> *readItemsIfChanged(
        const QString &collection, const Query &query, const QByteArray &etag) const;

    /// GET /items/:collection/:id; of `query` only `fields` counts. Errors: FORBIDDEN, also for an id that does not exist.
    Reply<QJsonObject> *readItem(const QString &collection, const QString &id, const Query &query = {}) const;

    /// The address readItems() asks, for people to see. There is no token in it.
    QUrl urlOf(const QString &collection, const Query &query) const;

private:
    Client *m_client;
};

} // namespace Directus
