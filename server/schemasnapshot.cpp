// SPDX-License-Identifier: MIT
#include "schemasnapshot.h"

#include <boost/json/array.hpp>

namespace json = boost::json;

namespace Latchkey::Server {

namespace {

struct ColumnType {
    std::string_view type; // as Directus calls it
    std::string_view column; // as SQLite does
    std::string_view interface;
};

ColumnType columnType(const Field &field)
{
    switch (field.type) {
    case FieldType::Integer:
        return {"integer", "integer", "input"};
    case FieldType::Boolean:
        return {"boolean", "boolean", "boolean"};
    case FieldType::Timestamp:
        return {"timestamp", "datetime", "datetime"};
    case FieldType::Json:
        return {"json", "json", "input-code"};
    case FieldType::Csv:
        return {"csv", "text", "tags"};
    case FieldType::Uuid:
        return {"uuid", "char", "input"};
    case FieldType::Float:
        return {"float", "float", "input"};
    case FieldType::Date:
        return {"date", "date", "datetime"};
    case FieldType::DateTime:
        return {"dateTime", "datetime", "datetime"};
    case FieldType::Text:
        return {"text", "text", "input-rich-text-md"};
    case FieldType::String:
        break;
    }
    return {"string", "varchar", "input"};
}

json::value lengthOf(const Field &field)
{
    const ColumnType type = columnType(field);
    return type.column == "varchar" ? json::value(255) : type.column == "char" ? json::value(36) : json::value();
}

json::value specialOf(const Field &field)
{
    switch (field.special) {
    case Special::UserCreated:
        return json::array{"user-created"};
    case Special::DateCreated:
        return json::array{"date-created"};
    case Special::DateUpdated:
        return json::array{"date-updated"};
    case Special::None:
        break;
    }
    if (field.type == FieldType::Boolean)
        return json::array{"cast-boolean"};
    if (field.type == FieldType::Json)
        return json::array{"cast-json"};
    return nullptr;
}

json::object describeColumn(const Collection &collection, const Field &field)
{
    const bool isKey = &field == &collection.primaryKey();
    const bool isNumbered = isKey && field.type == FieldType::Integer;
    const bool isStatus = collection.name == "posts" && field.name == "status";
    const bool isRelated = !field.related.empty();
    return {{"name", field.name}, {"table", collection.name}, {"data_type", columnType(field).column},
        {"default_value", isStatus ? json::value("draft") : json::value()}, {"max_length", lengthOf(field)},
        {"numeric_precision", nullptr}, {"numeric_scale", nullptr}, {"is_nullable", !isKey && !field.isRequired && !isStatus},
        {"is_unique", isKey}, {"is_indexed", false}, {"is_primary_key", isKey}, {"is_generated", false},
        {"generation_expression", nullptr}, {"has_auto_increment", isNumbered},
        {"foreign_key_table", isRelated ? json::value(field.related) : json::value()},
        {"foreign_key_column", isRelated ? json::value("id") : json::value()}};
}

json::object describeMeta(const Collection &collection, const Field &field)
{
    const bool isKey = &field == &collection.primaryKey();
    const bool isFilledIn = field.special != Special::None;
    return {{"collection", collection.name}, {"conditions", nullptr}, {"display", nullptr}, {"display_options", nullptr},
        {"field", field.name}, {"group", nullptr}, {"hidden", isKey || isFilledIn},
        {"interface", field.isRelation ? "select-dropdown-m2o" : columnType(field).interface}, {"note", nullptr},
        {"options", nullptr}, {"readonly", isKey || isFilledIn}, {"required", field.isRequired},
        {"sort", std::distance(collection.fields.data(), &field) + 1}, {"special", specialOf(field)}, {"translations", nullptr},
        {"validation", nullptr}, {"validation_message", nullptr}, {"width", "full"}};
}

json::object describeRelation(const Collection &collection, const Field &field)
{
    return {{"collection", collection.name}, {"field", field.name}, {"related_collection", field.related},
        {"meta",
            {{"junction_field", nullptr}, {"many_collection", collection.name}, {"many_field", field.name},
                {"one_allowed_collections", nullptr}, {"one_collection", field.related}, {"one_collection_field", nullptr},
                {"one_deselect_action", "nullify"}, {"one_field", nullptr}, {"sort_field", nullptr}}},
        {"schema",
            {{"table", collection.name}, {"column", field.name}, {"foreign_key_table", field.related},
                {"foreign_key_column", "id"}, {"constraint_name", nullptr}, {"on_update", "NO ACTION"},
                {"on_delete", "SET NULL"}}}};
}

} // namespace

json::object describeField(const Collection &collection, const Field &field)
{
    return {{"collection", collection.name}, {"field", field.name}, {"type", columnType(field).type},
        {"meta", describeMeta(collection, field)}, {"schema", describeColumn(collection, field)}};
}

json::object describeCollection(const Collection &collection)
{
    return {{"collection", collection.name},
        {"meta",
            {{"accountability", "all"}, {"archive_app_filter", true}, {"archive_field", nullptr}, {"archive_value", nullptr},
                {"collapse", "open"}, {"collection", collection.name}, {"color", nullptr}, {"display_template", nullptr},
                {"group", nullptr}, {"hidden", false}, {"icon", nullptr}, {"item_duplication_fields", nullptr}, {"note", nullptr},
                {"preview_url", nullptr}, {"singleton", false}, {"sort", nullptr}, {"sort_field", nullptr},
                {"translations", nullptr}, {"unarchive_value", nullptr}, {"versioning", false}}},
        {"schema", {{"name", collection.name}}}};
}

namespace {

// A column of SQLite does not tell a timestamp from a time without a zone; there Directus tells them by this.
json::value specialInSnapshot(const Field &field, Origins origins)
{
    const bool isLeftOut = origins == Origins::AsGiven && field.special != Special::None;
    const json::value special = isLeftOut ? json::value() : specialOf(field);
    json::array all = special.is_array() ? special.get_array() : json::array();
    if (field.type == FieldType::Timestamp)
        all.emplace_back("cast-timestamp");
    return all.empty() ? json::value() : json::value(std::move(all));
}

json::object fieldInSnapshot(const Collection &collection, const Field &field, Origins origins)
{
    json::object description = describeField(collection, field);
    description["meta"].as_object()["special"] = specialInSnapshot(field, origins);
    return description;
}

} // namespace

json::object schemaSnapshot(const std::vector<OwnCollection> &collections, Origins origins)
{
    json::array described;
    json::array fields;
    json::array relations;
    for (const OwnCollection &collection : collections) {
        described.push_back(describeCollection(*collection));
        for (const Field &field : collection->fields) {
            fields.push_back(fieldInSnapshot(*collection, field, origins));
            if (!field.related.empty())
                relations.push_back(describeRelation(*collection, field));
        }
    }
    return {{"version", 1}, {"directus", "12.4.0"}, {"vendor", "sqlite"}, {"collections", std::move(described)},
        {"fields", std::move(fields)}, {"systemFields", json::array()}, {"relations", std::move(relations)}};
}

} // namespace Latchkey::Server
