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
};

/// /items/:collection
class Items final {
public:
    /// `client` is not owned and must live longer.
    explicit Items(Client *client);

    /// GET /items/:collection. Errors: FORBIDDEN for a collection or field that is not there as well as for one that may not
    /// be read; INVALID_QUERY.
    Reply<ItemList> *readItems(const QString &collection, const Query &query) const;

    /// GET /items/:collection/:id; of `query` only `fields` counts. Errors: FORBIDDEN, also for an id that does not exist.
    Reply<QJsonObject> *readItem(const QString &collection, const QString &id, const Query &query = {}) const;

private:
    Client *m_client;
};

} // namespace Directus
