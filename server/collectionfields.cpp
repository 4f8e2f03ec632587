// SPDX-License-Identifier: MIT
#include "collectionfields.h"

#include "errors.h"

namespace Latchkey::Server {

const Field &CollectionFields::field(std::string_view name) const
{
    const Field *field = m_collection.find(name);
    if (!field)
        throw forbiddenField(m_collection.name, name);
    return *field;
}

void CollectionFields::appendColumn(SqlText &sql, const Field &field) const
{
    if (field.expression.empty())
        sql << "\"" << field.name << "\"";
    else
        sql << field.expression;
}

} // namespace Latchkey::Server
