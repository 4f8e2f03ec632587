// SPDX-License-Identifier: MIT
#include "collectionmaker.h"

#include "errors.h"
#include "owncollections.h"

#include <boost/json/array.hpp>
#include <boost/json/serialize.hpp>

#include <algorithm>
#include <array>

namespace json = boost::json;

namespace Latchkey::Server {

namespace {

constexpr std::size_t mostFields = 100;
constexpr std::size_t longestName = 64;

struct ColumnType {
    std::string_view type;
    std::string_view column;
};

constexpr std::array<ColumnType, 10> types{
    {{"string", "varchar(255)"}, {"text", "text"}, {"integer", "integer"}, {"float", "float"}, {"boolean", "boolean"},
        {"date", "date"}, {"dateTime", "datetime"}, {"timestamp", "timestamp"}, {"uuid", "char(36)"}, {"json", "json"}}};

// Names become part of SQL, in quotes; so nothing but letters, digits and underscores, and no wondering about the rest.
void requireName(const std::string &name, const std::string &what)
{
    const auto isPlain = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
    };
    const bool isDigit = !name.empty() && name.front() >= '0' && name.front() <= '9';
    if (name.empty() || name.size() > longestName || isDigit || !std::all_of(name.begin(), name.end(), isPlain))
        throw invalidPayload("\"" + what + "\" has to be a name of letters, digits and underscores, of at most 64 characters");
}

std::string requiredText(const json::object &object, const std::string &name)
{
    const json::value *value = object.if_contains(name);
    if (!value || !value->is_string() || value->get_string().empty())
        throw invalidPayload("\"" + name + "\" is required");
    return std::string(value->get_string());
}

json::object objectIn(const json::object &object, std::string_view name)
{
    const json::value *value = object.if_contains(name);
    return value && value->is_object() ? value->get_object() : json::object();
}

bool isSet(const json::object &object, std::string_view name)
{
    const json::value *value = object.if_contains(name);
    return value && value->is_bool() && value->get_bool();
}

bool isUnset(const json::object &object, std::string_view name)
{
    const json::value *value = object.if_contains(name);
    return value && value->is_bool() && !value->get_bool();
}

std::string_view columnOf(const std::string &type)
{
    const auto found = std::find_if(types.begin(), types.end(), [&](const ColumnType &known) { return known.type == type; });
    if (found == types.end())
        throw invalidPayload(
            "\"type\" must be one of [string, text, integer, float, boolean, date, dateTime, timestamp, uuid, json]");
    return found->column;
}

// The definition of a column takes no values, only text.
std::string literal(const json::value &value)
{
    if (value.is_bool())
        return value.get_bool() ? "1" : "0";
    if (value.is_number())
        return json::serialize(value);
    if (!value.is_string() || value.get_string().find('\0') != json::string::npos)
        throw invalidPayload("\"default_value\" has to be a string, number or boolean");
    std::string text = "'";
    for (char c : value.get_string())
        text.append(c == '\'' ? 2 : 1, c);
    return text + '\'';
}

struct Column {
    std::string name;
    std::string definition;
    bool isKey = false;
};

Column columnFrom(const json::object &definition)
{
    const json::object schema = objectIn(definition, "schema");
    Column column;
    column.name = requiredText(definition, "field");
    requireName(column.name, "field");
    const std::string type = requiredText(definition, "type");
    column.definition = '"' + column.name + "\" " + std::string(columnOf(type));
    column.isKey = isSet(schema, "is_primary_key");
    const json::value *initial = schema.if_contains("default_value");
    if (column.isKey)
        column.definition += type == "integer" ? " NOT NULL PRIMARY KEY AUTOINCREMENT" : " NOT NULL PRIMARY KEY";
    else if (initial && !initial->is_null())
        column.definition += (isUnset(schema, "is_nullable") ? " NOT NULL DEFAULT " : " DEFAULT ") + literal(*initial);
    if (isSet(schema, "is_unique") && !column.isKey)
        column.definition += " UNIQUE";
    return column;
}

std::vector<json::object> fieldsIn(const json::object &definition)
{
    std::vector<json::object> fields;
    const json::value *list = definition.if_contains("fields");
    for (const json::value &field : list && list->is_array() ? list->get_array() : json::array()) {
        if (!field.is_object())
            throw invalidPayload("\"fields\" must be a list of objects");
        fields.push_back(field.get_object());
    }
    if (fields.size() > mostFields)
        throw invalidPayload("\"fields\" has too many entries");
    return fields;
}

// `special` is a list in Directus; of ours at most one says something.
std::optional<std::string> specialIn(const json::object &meta)
{
    const json::value *special = meta.if_contains("special");
    if (!special || special->is_null())
        return {};
    const json::value first = special->is_array() && !special->get_array().empty() ? special->get_array().front() : *special;
    return first.is_string() ? std::optional(std::string(first.get_string())) : std::nullopt;
}

std::optional<std::string> textIn(const json::object &meta, std::string_view name)
{
    const json::value *value = meta.if_contains(name);
    return value && value->is_string() ? std::optional(std::string(value->get_string())) : std::nullopt;
}

bool isRequired(const json::object &definition)
{
    const json::object schema = objectIn(definition, "schema");
    const bool hasDefault = schema.contains("default_value") && !schema.at("default_value").is_null();
    return isSet(objectIn(definition, "meta"), "required") || (isUnset(schema, "is_nullable") && !hasDefault);
}

} // namespace

void CollectionMaker::createCollection(const json::object &definition)
{
    const std::string collection = requiredText(definition, "collection");
    requireNewName(collection);
    std::vector<json::object> fields = fieldsIn(definition);
    std::vector<Column> columns;
    columns.reserve(fields.size() + 1);
    for (const json::object &field : fields)
        columns.push_back(columnFrom(field));
    const auto keys = std::count_if(columns.begin(), columns.end(), [](const Column &column) { return column.isKey; });
    if (keys > 1)
        throw invalidPayload("A collection has one primary key");
    if (keys == 0)
        columns.insert(columns.begin(), {"id", "\"id\" integer NOT NULL PRIMARY KEY AUTOINCREMENT", true});
    std::string sql = "CREATE TABLE \"" + collection + "\" (";
    for (const Column &column : columns)
        sql += (&column == &columns.front() ? "" : ", ") + column.definition;
    try {
        m_database.run(sql + ')');
    } catch (const DatabaseError &error) {
        throw invalidPayload("The fields make no collection (" + std::string(error.what()) + ')');
    }
    m_database.run("INSERT INTO directus_collections (collection) VALUES (?)", collection);
    describeCollection(collection, objectIn(definition, "meta"));
    for (const json::object &field : fields) {
        json::object meta = objectIn(field, "meta");
        meta["required"] = isRequired(field);
        describeField(collection, requiredText(field, "field"), meta);
    }
}

void CollectionMaker::removeCollection(const std::string &collection)
{
    requireChangeable(collection);
    m_database.run("DROP TABLE \"" + collection + '"');
    m_database.run("DELETE FROM directus_collections WHERE collection = ?", collection);
    m_database.run("DELETE FROM directus_fields WHERE collection = ?", collection);
    m_database.run("DELETE FROM directus_permissions WHERE collection = ?", collection);
}

void CollectionMaker::createField(const std::string &collection, const json::object &definition)
{
    requireChangeable(collection);
    const Column column = columnFrom(definition);
    if (column.isKey)
        throw invalidPayload("A collection has one primary key");
    if (findOwnCollection(m_database, collection)->fields.size() >= mostFields)
        throw invalidPayload("The collection has too many fields");
    try {
        m_database.run("ALTER TABLE \"" + collection + "\" ADD COLUMN " + column.definition);
    } catch (const DatabaseError &error) {
        throw invalidPayload("The field cannot be added (" + std::string(error.what()) + ')');
    }
    json::object meta = objectIn(definition, "meta");
    meta["required"] = isRequired(definition);
    describeField(collection, column.name, meta);
}

void CollectionMaker::removeField(const std::string &collection, const std::string &field)
{
    requireChangeable(collection);
    const OwnCollection known = findOwnCollection(m_database, collection);
    if (!known->find(field))
        throw forbidden();
    if (field == known->primaryKey().name)
        throw invalidPayload("The primary key cannot be removed");
    try {
        m_database.run("ALTER TABLE \"" + collection + "\" DROP COLUMN \"" + known->find(field)->name + '"');
    } catch (const DatabaseError &error) {
        throw invalidPayload("The field cannot be removed (" + std::string(error.what()) + ')');
    }
    m_database.run("DELETE FROM directus_fields WHERE collection = ? AND field = ?", collection, field);
}

void CollectionMaker::describeCollection(const std::string &collection, const json::object &meta)
{
    requireChangeable(collection);
    if (meta.contains("note"))
        m_database.run("UPDATE directus_collections SET note = ? WHERE collection = ?", textIn(meta, "note"), collection);
    if (meta.contains("icon"))
        m_database.run("UPDATE directus_collections SET icon = ? WHERE collection = ?", textIn(meta, "icon"), collection);
}

void CollectionMaker::describeField(const std::string &collection, const std::string &field, const json::object &meta)
{
    requireChangeable(collection);
    if (!findOwnCollection(m_database, collection)->find(field))
        throw forbidden();
    m_database.run("INSERT OR IGNORE INTO directus_fields (collection, field) VALUES (?, ?)", collection, field);
    const auto set = [&](const char *sql, const SqlValue &value) { m_database.run(sql, value, collection, field); };
    const auto orNull = [](const std::optional<std::string> &text) { return text ? SqlValue(*text) : SqlValue(nullptr); };
    if (meta.contains("special"))
        set("UPDATE directus_fields SET special = ? WHERE collection = ? AND field = ?", orNull(specialIn(meta)));
    if (meta.contains("note"))
        set("UPDATE directus_fields SET note = ? WHERE collection = ? AND field = ?", orNull(textIn(meta, "note")));
    if (meta.contains("required"))
        set("UPDATE directus_fields SET required = ? WHERE collection = ? AND field = ?", std::int64_t(isSet(meta, "required")));
}

void CollectionMaker::requireNewName(const std::string &collection)
{
    requireName(collection, "collection");
    for (const char *prefix : {"directus_", "latchkey_", "sqlite_"}) {
        if (lowerCase(collection).starts_with(prefix))
            throw invalidPayload("Collections can't start with \"" + std::string(prefix) + '"');
    }
    // SQLite's names know no case.
    if (m_database.query("SELECT 1 FROM sqlite_master WHERE lower(name) = lower(?)", collection).next())
        throw invalidPayload("Collection \"" + collection + "\" already exists");
}

void CollectionMaker::requireChangeable(const std::string &collection)
{
    if (!m_database.query("SELECT 1 FROM directus_collections WHERE collection = ?", collection).next())
        throw forbidden();
}

} // namespace Latchkey::Server
