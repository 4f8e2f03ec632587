// SPDX-License-Identifier: MIT
#pragma once

#include "accountability.h"
#include "collections.h"
#include "sqltext.h"

#include <boost/json/object.hpp>

namespace Latchkey::Server {

/// The fields that a filter may name, and the SQL that stands for them.
class FilterFields {
public:
    virtual ~FilterFields() = default;

    /// Throws ApiError FORBIDDEN for a field that is not there or not to be read.
    virtual const Field &field(std::string_view name) const = 0;
    virtual void appendColumn(SqlText &sql, const Field &field) const = 0;
};

/// Appends Directus' filter rules (`{"status":{"_eq":"draft"}}`, `_and`, `_or`, `$CURRENT_USER`, `$CURRENT_ROLE`, `$NOW`) as one
/// SQL condition. Throws ApiError INVALID_QUERY for an operator that the field's type has not, and for too large filters.
void appendFilter(SqlText &sql, const boost::json::object &filter, const FilterFields &fields, const Accountability &asker);

} // namespace Latchkey::Server
