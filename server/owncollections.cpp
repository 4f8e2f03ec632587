// SPDX-License-Identifier: MIT
#include "owncollections.h"

#include <string>

namespace Latchkey::Server {

namespace {

constexpr std::string_view columns
    = "SELECT columns.name, lower(columns.type), columns.\"notnull\" AND columns.dflt_value IS NULL, columns.pk, fields.special, "
      "coalesce(fields.required, 0) FROM pragma_table_info(?1) AS columns LEFT JOIN directus_fields AS fields "
      "ON fields.collection = ?1 AND fields.field = columns.name ORDER BY columns.pk DESC, columns.cid";

// Of the names that collectionmaker.cpp gives to columns.
FieldType typeOf(std::string_view column)
{
    return column.starts_with("integer")  ? FieldType::Integer
        : column.starts_with("varchar")   ? FieldType::String
        : column.starts_with("char")      ? FieldType::Uuid
        : column.starts_with("boolean")   ? FieldType::Boolean
        : column.starts_with("float")     ? FieldType::Float
        : column.starts_with("timestamp") ? FieldType::Timestamp
        : column.starts_with("datetime")  ? FieldType::DateTime
        : column.starts_with("date")      ? FieldType::Date
        : column.starts_with("json")      ? FieldType::Json
                                          : FieldType::Text;
}

Special specialOf(std::string_view name)
{
    return name == "user-created" ? Special::UserCreated
        : name == "date-created"  ? Special::DateCreated
        : name == "date-updated"  ? Special::DateUpdated
                                  : Special::None;
}

Field fieldFrom(const Statement &row)
{
    Field field;
    field.name = row.text(0);
    field.type = typeOf(row.text(1));
    const bool isKey = row.integer(3) != 0;
    field.special = specialOf(row.text(4));
    field.isRequired = !isKey && field.special == Special::None && (row.integer(2) != 0 || row.integer(5) != 0);
    field.isRelation = field.special == Special::UserCreated;
    field.related = field.isRelation ? "directus_users" : "";
    return field;
}

OwnCollection posts()
{
    return {findCollection("posts"), [](const Collection *) {}};
}

OwnCollection read(Database &database, std::string_view name)
{
    auto collection = std::make_shared<Collection>();
    collection->name = name;
    for (Statement row = database.query(columns, name); row.next();)
        collection->fields.push_back(fieldFrom(row));
    return collection->fields.empty() ? nullptr : collection;
}

} // namespace

OwnCollection findOwnCollection(Database &database, std::string_view name)
{
    if (findCollection(name))
        return posts();
    const bool isKnown = database.query("SELECT 1 FROM directus_collections WHERE collection = ?", name).next();
    return isKnown ? read(database, name) : nullptr;
}

std::vector<OwnCollection> ownCollections(Database &database)
{
    std::vector<OwnCollection> collections{posts()};
    for (Statement row = database.query("SELECT collection FROM directus_collections ORDER BY collection"); row.next();) {
        if (const OwnCollection collection = read(database, row.text(0)))
            collections.push_back(collection);
    }
    return collections;
}

} // namespace Latchkey::Server
