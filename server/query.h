// SPDX-License-Identifier: MIT
#pragma once

#include <boost/json/object.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace Latchkey::Server {

struct SortKey {
    std::string field;
    bool descending = false;
};

enum class MetaCount { Total, Filtered };

/// A read of items as the request's parameters ask for it, checked for form but not yet against any collection.
struct Query {
    static constexpr std::int64_t noLimit = -1;

    std::vector<std::string> fields; ///< empty: all
    std::int64_t limit = 100; ///< or noLimit
    std::int64_t offset = 0;
    std::vector<SortKey> sort;
    std::string search;
    boost::json::object filter;
    std::vector<MetaCount> meta; ///< in the order asked for
    std::vector<std::string> counted; ///< `aggregate[count]`: fields, or `*` for the items themselves; empty: no aggregate
    std::vector<std::string> groups; ///< `groupBy`
};

/// Reads the parameters of a GET, or the `query` object of a SEARCH; unknown ones are ignored.
/// Throws ApiError INVALID_QUERY, also for a `limit` above `mostItems`; who asks for no limit gets so many.
Query parseQuery(const boost::json::object &parameters, std::int64_t mostItems = Query::noLimit);

/// Of those parameters only `fields`: for the answers that show a single item.
Query fieldsOnly(const boost::json::object &parameters);

} // namespace Latchkey::Server
