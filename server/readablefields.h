// SPDX-License-Identifier: MIT
#pragma once

#include "filter.h"
#include "rights.h"

#include <vector>

namespace Latchkey::Server {

/// What an asker may read of a collection: which rows, and which fields in which rows.
class ReadableFields : public FilterFields {
public:
    /// Throws ApiError FORBIDDEN without any rule that allows reading.
    ReadableFields(const Collection &collection, const Rights &rights, const Accountability &asker);

    /// In the order in which `*` gives them: the collection's, or that of the rules' own lists.
    const std::vector<const Field *> &all() const { return m_fields; }
    const Field *find(std::string_view name) const;

    const Field &field(std::string_view name) const override;

    /// The column, or null in rows of which the field may not be read.
    void appendColumn(SqlText &sql, const Field &field) const override;

    /// Whether every row may be read, and all of these fields in each.
    bool showsEveryRow() const { return m_rules.size() == 1 && m_rules.front().filter.empty(); }

    /// The condition on the rows.
    void appendRowCondition(SqlText &sql) const;

private:
    void addFieldsOf(const Permission &rule);
    void appendConditionOf(SqlText &sql, const std::vector<const Permission *> &rules) const;

    const Collection &m_collection;
    const Accountability &m_asker;
    std::vector<Permission> m_rules;
    std::vector<const Field *> m_fields;
};

} // namespace Latchkey::Server
