// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonObject>
#include <QStringList>
#include <QUrlQuery>

#include <optional>

namespace Directus {

/// The query parameters of /items, by Directus' names. What is empty is left out.
struct Query {
    QStringList fields = {};
    std::optional<int> limit = {}; ///< -1 is all, 0 is none (with `meta`: to count); the server's default is 100
    std::optional<int> page = {}; ///< from 1
    std::optional<int> offset = {};
    QStringList sort = {}; ///< a leading "-" is descending
    QString search = {};
    QJsonObject filter = {}; ///< e.g. {"status": {"_eq": "published"}}
    QStringList meta = {}; ///< "total_count", "filter_count"
    QJsonObject aggregate = {}; ///< e.g. {"count": "*"}; the answer is rows of figures instead of items
    QStringList groupBy = {}; ///< with `aggregate`: one row for each value of these fields

    QUrlQuery toUrlQuery() const;

    bool operator==(const Query &) const = default;
};

} // namespace Directus
