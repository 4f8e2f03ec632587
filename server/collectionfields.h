// SPDX-License-Identifier: MIT
#pragma once

#include "filter.h"

namespace Latchkey::Server {

/// Every field of a collection: for the rules of a project, which may look at any, whoever asks.
class CollectionFields : public FilterFields {
public:
    explicit CollectionFields(const Collection &collection) : m_collection(collection) { }

    const Field &field(std::string_view name) const override;
    void appendColumn(SqlText &sql, const Field &field) const override;

private:
    const Collection &m_collection;
};

} // namespace Latchkey::Server
