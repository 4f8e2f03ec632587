// SPDX-License-Identifier: MIT
#include "itemswriter.h"

#include "clock.h"
#include "collectionfields.h"
#include "dynamicvariables.h"
#include "errors.h"
#include "number.h"
#include "random.h"

#include <boost/json/array.hpp>
#include <boost/json/serialize.hpp>

#include <algorithm>

namespace json = boost::json;

namespace Latchkey::Server {

namespace {

// What clients that count in doubles can tell apart; beyond it there would be no next number either.
constexpr std::int64_t largestKey = (std::int64_t(1) << 53) - 1;

ApiError unusable(const Field &field, std::string_view expectation)
{
    return invalidPayload("\"" + field.name + "\" " + std::string(expectation));
}

SqlValue textFrom(const json::value &value, const Field &field)
{
    if (value.is_structured())
        throw unusable(field, "must be a string");
    return value.is_string() ? std::string(value.get_string()) : json::serialize(value);
}

SqlValue wholeFrom(const json::value &value, const Field &field)
{
    if (value.is_int64())
        return value.get_int64();
    const auto number = value.is_string() ? parseWhole(value.get_string()) : std::nullopt;
    if (!number)
        throw unusable(field, "must be a number");
    return *number;
}

SqlValue realFrom(const json::value &value, const Field &field)
{
    const auto number = value.is_number() ? std::optional(value.to_number<double>())
        : value.is_string()               ? parseReal(value.get_string())
                                          : std::nullopt;
    if (!number)
        throw unusable(field, "must be a number");
    return *number;
}

SqlValue flagFrom(const json::value &value, const Field &field)
{
    if (!value.is_bool())
        throw unusable(field, "must be a boolean");
    return std::int64_t(value.get_bool());
}

SqlValue timeFrom(const json::value &value, const Field &field)
{
    const auto time = value.is_string() ? parseIsoTime(value.get_string()) : std::nullopt;
    if (!time)
        throw unusable(field, "must be a date in ISO 8601");
    return *time;
}

// ["a","b"] is kept as "a,b".
SqlValue listFrom(const json::value &value, const Field &field)
{
    if (!value.is_array())
        return textFrom(value, field);
    std::string list;
    for (const json::value &entry : value.get_array()) {
        if (!entry.is_string())
            throw unusable(field, "must be a list of strings");
        list += list.empty() ? "" : ",";
        list += entry.get_string();
    }
    return list;
}

SqlValue convert(const json::value &value, const Field &field)
{
    if (value.is_null())
        return nullptr;
    switch (field.type) {
    case FieldType::Integer:
        return wholeFrom(value, field);
    case FieldType::Float:
        return realFrom(value, field);
    case FieldType::Boolean:
        return flagFrom(value, field);
    case FieldType::Date:
    case FieldType::DateTime:
    case FieldType::Timestamp:
        return timeFrom(value, field);
    case FieldType::Json:
        return json::serialize(value);
    case FieldType::Csv:
        return listFrom(value, field);
    case FieldType::String:
    case FieldType::Text:
    case FieldType::Uuid:
        return textFrom(value, field);
    }
    return nullptr;
}

// An address names a key by a number or by a text, whatever its column holds.
SqlValue keyFrom(const json::value &value, const Field &field)
{
    return field.type == FieldType::Integer ? wholeFrom(value, field) : textFrom(value, field);
}

std::string keyText(const SqlValue &key)
{
    const auto *number = std::get_if<std::int64_t>(&key);
    return number ? std::to_string(*number) : std::get<std::string>(key);
}

// "… constraint failed: posts.title" → title
std::string fieldIn(std::string_view message)
{
    const auto dot = message.rfind('.');
    return dot == std::string_view::npos ? std::string() : std::string(message.substr(dot + 1));
}

ApiError constraintError(const DatabaseError &error, const Collection &collection, const json::object &values)
{
    const std::string_view message = error.what();
    if (message.starts_with("NOT NULL"))
        return failedValidation(fieldIn(message), "required");
    if (message.starts_with("FOREIGN KEY"))
        return invalidForeignKey(collection.name);
    // The index over e-mail addresses has a name instead of a field.
    const std::string field = message.find("email_unique") != std::string_view::npos ? "email" : fieldIn(message);
    const Field *known = collection.find(field);
    const json::value *value = known && !known->isConcealed ? values.if_contains(field) : nullptr;
    return recordNotUnique(collection.name, field, value && value->is_string() ? std::string_view(value->get_string()) : "");
}

std::vector<const Permission *> all(const std::vector<Permission> &rules)
{
    std::vector<const Permission *> all;
    all.reserve(rules.size());
    for (const Permission &rule : rules)
        all.push_back(&rule);
    return all;
}

} // namespace

ItemsWriter::ItemsWriter(Database &database, const Collection &collection, const Rights &rights, const Accountability &asker)
    : m_database(database), m_collection(collection), m_rights(rights), m_asker(asker)
{
}

std::string ItemsWriter::create(const json::object &given)
{
    const Rules rules = rulesFor("create");
    requireFields(rules, given);
    const json::object values = withPresets(rules, given);
    requireComplete(values);
    const SqlValue chosen = keyIn(values);
    insert(chosen, values);
    const std::string key = chosen == SqlValue(nullptr) ? std::to_string(m_database.lastInsertedNumber()) : keyText(chosen);
    requireValid(rules, key);
    return key;
}

void ItemsWriter::update(const std::string &key, const json::object &values)
{
    const Rules rules = rulesFor("update");
    requireFields(rules, values);
    requireItem(rules, key, values);
    requireSameKey(key, values);
    change(key, values);
    requireValid(rules, key);
}

void ItemsWriter::remove(const std::string &key)
{
    requireItem(rulesFor("delete"), key, {});
    SqlText sql;
    sql << "DELETE FROM \"" << m_collection.name << "\" WHERE ";
    appendKey(sql, key);
    run(sql, {});
}

void ItemsWriter::requireCreatable(const json::object &values) const
{
    requireFields(rulesFor("create"), values);
}

void ItemsWriter::requireUpdatable(const json::object &values) const
{
    requireFields(rulesFor("update"), values);
}

ItemsWriter::Rules ItemsWriter::rulesFor(std::string_view action) const
{
    Rules rules = m_rights.rules(m_collection.name, action);
    if (rules.empty())
        throw forbiddenCollection(m_collection.name);
    return rules;
}

void ItemsWriter::requireFields(const Rules &rules, const json::object &values) const
{
    for (const auto &entry : values) {
        const std::string_view name = writableField(entry.key()).name;
        if (std::none_of(rules.begin(), rules.end(), [name](const Permission &rule) { return rule.covers(name); }))
            throw forbiddenField(m_collection.name, name);
    }
}

const Field &ItemsWriter::writableField(std::string_view name) const
{
    const Field *field = m_collection.find(name);
    if (!field || !field->expression.empty())
        throw forbiddenField(m_collection.name, validUtf8(name));
    return *field;
}

json::object ItemsWriter::withPresets(const Rules &rules, const json::object &values) const
{
    json::object complete;
    for (const Permission &rule : rules) {
        for (const auto &preset : rule.presets)
            complete[preset.key()] = resolveVariable(preset.value(), m_asker);
    }
    for (const auto &entry : values)
        complete[entry.key()] = entry.value();
    return complete;
}

void ItemsWriter::requireComplete(const json::object &values) const
{
    for (const Field &field : m_collection.fields) {
        const json::value *value = values.if_contains(field.name);
        if (field.isRequired && (!value || value->is_null()))
            throw failedValidation(field.name, "required");
    }
}

// The key asked for, or a new one; null: the database numbers.
SqlValue ItemsWriter::keyIn(const json::object &values) const
{
    const Field &field = m_collection.primaryKey();
    const json::value *chosen = values.if_contains(field.name);
    if (!chosen || chosen->is_null())
        return field.type == FieldType::Integer ? SqlValue(nullptr) : SqlValue(randomUuid());
    const SqlValue key = keyFrom(*chosen, field);
    const auto *number = std::get_if<std::int64_t>(&key);
    if (number && (*number > largestKey || *number < -largestKey))
        throw unusable(field, "is too large");
    return key;
}

SqlValue ItemsWriter::storedKey(const std::string &key) const
{
    if (m_collection.primaryKey().type != FieldType::Integer)
        return key;
    const std::optional<std::int64_t> number = parseWhole(key);
    if (!number)
        throw forbidden();
    return *number;
}

// For each field there has to be a rule that covers it and is about this item.
void ItemsWriter::requireItem(const Rules &rules, const std::string &key, const json::object &values)
{
    SqlText sql;
    sql << "SELECT 1 FROM \"" << m_collection.name << "\" WHERE ";
    appendKey(sql, key);
    sql << " AND ";
    appendRows(sql, all(rules));
    for (const auto &entry : values) {
        std::vector<const Permission *> covering = all(rules);
        std::erase_if(covering, [&entry](const Permission *rule) { return !rule->covers(entry.key()); });
        sql << " AND ";
        appendRows(sql, covering);
    }
    if (!sql.prepare(m_database).next())
        throw forbidden();
}

// Whoever knows an item knows it by its key.
void ItemsWriter::requireSameKey(const std::string &key, const json::object &values) const
{
    const Field &field = m_collection.primaryKey();
    const json::value *given = values.if_contains(field.name);
    if (given && keyFrom(*given, field) != storedKey(key))
        throw unusable(field, "cannot be changed");
}

void ItemsWriter::appendRows(SqlText &sql, const std::vector<const Permission *> &rules) const
{
    sql << "(0";
    for (const Permission *rule : rules) {
        sql << " OR ";
        appendFilter(sql, rule->filter, CollectionFields(m_collection), m_asker);
    }
    sql << ")";
}

void ItemsWriter::appendKey(SqlText &sql, const std::string &key) const
{
    sql << "\"" << m_collection.primaryKey().name << "\" = ";
    sql.bind(storedKey(key));
}

void ItemsWriter::insert(const SqlValue &key, const json::object &values)
{
    SqlText columns;
    SqlText sql;
    columns << "INSERT INTO \"" << m_collection.name << "\" (";
    std::string_view separator;
    const auto add = [&](const Field &field, SqlValue value) {
        columns << separator << "\"" << field.name << "\"";
        sql << separator;
        sql.bind(std::move(value));
        separator = ", ";
    };
    for (const Field &field : m_collection.fields) {
        const json::value *value = values.if_contains(field.name);
        if (field.special == Special::UserCreated || field.special == Special::DateCreated)
            add(field, filledIn(field.special));
        else if (&field == &m_collection.primaryKey())
            add(field, key);
        else if (value && field.expression.empty())
            add(field, convert(*value, field));
    }
    columns << ") VALUES (";
    run(columns.append(sql) << ")", values);
}

void ItemsWriter::change(const std::string &key, const json::object &values)
{
    SqlText sql;
    sql << "UPDATE \"" << m_collection.name << "\" SET ";
    std::string_view separator;
    for (const Field &field : m_collection.fields) {
        const json::value *value = values.if_contains(field.name);
        if (!value && !(field.special == Special::DateUpdated && !values.empty()))
            continue;
        sql << separator << "\"" << field.name << "\" = ";
        sql.bind(field.special == Special::DateUpdated ? filledIn(field.special) : convert(*value, field));
        separator = ", ";
    }
    if (separator.empty())
        return;
    sql << " WHERE ";
    appendKey(sql, key);
    run(sql, values);
}

// Of several rules one has to be content with the item as it is now.
void ItemsWriter::requireValid(const Rules &rules, const std::string &key)
{
    const auto isContent = [&](const Permission &rule) { return rule.validation.empty() || holds(rule.validation, key); };
    if (std::none_of(rules.begin(), rules.end(), isContent))
        throw failedValidation(rules.front().validation.begin()->key(), "regex");
}

bool ItemsWriter::holds(const json::object &filter, const std::string &key)
{
    SqlText sql;
    sql << "SELECT 1 FROM \"" << m_collection.name << "\" WHERE ";
    appendKey(sql, key);
    sql << " AND ";
    appendFilter(sql, filter, CollectionFields(m_collection), m_asker);
    return sql.prepare(m_database).next();
}

void ItemsWriter::run(const SqlText &sql, const json::object &values)
{
    try {
        Statement statement = sql.prepare(m_database);
        while (statement.next()) { }
    } catch (const DatabaseError &error) {
        if (!error.isConstraint())
            throw;
        throw constraintError(error, m_collection, values);
    }
}

SqlValue ItemsWriter::filledIn(Special special) const
{
    if (special == Special::UserCreated)
        return m_asker.user ? SqlValue(*m_asker.user) : SqlValue(nullptr);
    return now();
}

} // namespace Latchkey::Server
