// SPDX-License-Identifier: MIT
#include "itemsreader.h"

#include "clock.h"
#include "errors.h"
#include "jsontext.h"
#include "number.h"
#include "readablefields.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace Latchkey::Server {

namespace {

void appendInteger(std::string &json, std::int64_t number)
{
    std::array<char, 24> digits;
    const auto [end, error] = std::to_chars(digits.data(), digits.data() + digits.size(), number);
    json.append(digits.data(), end);
}

void appendValue(std::string &json, const Statement &row, int column, const Field &field)
{
    if (row.isNull(column)) {
        json += "null";
        return;
    }
    switch (field.type) {
    case FieldType::Integer:
        return appendInteger(json, row.integer(column));
    case FieldType::Boolean:
        json += row.integer(column) ? "true" : "false";
        return;
    case FieldType::Timestamp:
        return appendJsonString(json, isoTime(row.integer(column)));
    case FieldType::Json:
        json += row.text(column);
        return;
    case FieldType::String:
    case FieldType::Uuid:
        return appendJsonString(json, row.text(column));
    }
}

void appendRow(std::string &json, const Statement &row, const std::vector<const Field *> &fields)
{
    char separator = '{';
    int column = 0;
    for (const Field *field : fields) {
        json += separator;
        appendJsonString(json, field->name);
        json += ':';
        appendValue(json, row, column++, *field);
        separator = ',';
    }
    json += fields.empty() ? "{}" : "}";
}

bool isUuid(std::string_view text)
{
    return text.size() == 36 && text.find_first_not_of("0123456789abcdefABCDEF-") == std::string_view::npos;
}

std::string anywhere(const std::string &term)
{
    std::string pattern = "%";
    for (char c : term) {
        if (c == '%' || c == '_' || c == '\\')
            pattern += '\\';
        pattern += c;
    }
    return pattern + '%';
}

} // namespace

ItemsReader::ItemsReader(Database &database, const Collection &collection, const Rights &rights, const Accountability &asker)
    : m_database(database)
    , m_collection(collection)
    , m_asker(asker)
    , m_fields(std::make_unique<ReadableFields>(collection, rights, asker))
{
}

ItemsReader::~ItemsReader() = default;

std::string ItemsReader::readMany(const Query &query)
{
    const std::vector<const Field *> fields = requestedFields(query);
    SqlText sql;
    appendSelect(sql, fields);
    appendCondition(sql, query);
    appendOrder(sql, query);
    sql << " LIMIT ";
    sql.bind(query.limit);
    sql << " OFFSET ";
    sql.bind(query.offset);

    // Counts and rows are of one moment.
    Transaction snapshot(m_database, Transaction::Kind::Read);
    std::string json = "{";
    appendMeta(json, query);
    json += "\"data\":[";
    appendRows(json, sql, fields);
    json += "]}";
    return json;
}

std::string ItemsReader::readOne(std::string_view key, const Query &query)
{
    const std::vector<const Field *> fields = requestedFields(query);
    SqlText sql;
    appendSelect(sql, fields);
    appendCondition(sql, query);
    sql << " AND \"" << m_collection.primaryKey().name << "\" = ";
    appendKey(sql, key);
    std::string json = "{\"data\":";
    const std::size_t before = json.size();
    appendRows(json, sql, fields);
    if (json.size() == before)
        throw forbidden();
    return json + '}';
}

std::vector<const Field *> ItemsReader::requestedFields(const Query &query) const
{
    if (query.fields.empty())
        return m_fields->all();
    std::vector<const Field *> fields;
    const auto add = [&fields](const Field *field) {
        if (std::find(fields.begin(), fields.end(), field) == fields.end())
            fields.push_back(field);
    };
    for (const std::string &name : query.fields) {
        if (name == "*" || name.starts_with("*."))
            std::for_each(m_fields->all().begin(), m_fields->all().end(), add);
        else if (!isOfRelatedItem(name))
            add(&m_fields->field(name));
    }
    return fields;
}

// "user_created.first_name": left out without a word, as Directus does where the related item may not be read.
bool ItemsReader::isOfRelatedItem(std::string_view name) const
{
    const auto dot = name.find('.');
    return dot != std::string_view::npos && m_fields->field(name.substr(0, dot)).isRelation;
}

void ItemsReader::appendSelect(SqlText &sql, const std::vector<const Field *> &fields) const
{
    sql << "SELECT ";
    std::string_view separator;
    for (const Field *field : fields) {
        sql << separator;
        appendOutput(sql, *field);
        separator = ", ";
    }
    sql << (fields.empty() ? "NULL FROM \"" : " FROM \"") << m_collection.name << "\" WHERE ";
}

// A secret does not even leave the database.
void ItemsReader::appendOutput(SqlText &sql, const Field &field) const
{
    sql << (field.isConcealed ? "CASE WHEN " : "");
    m_fields->appendColumn(sql, field);
    sql << (field.isConcealed ? " IS NOT NULL THEN '**********' END" : "");
}

void ItemsReader::appendCondition(SqlText &sql, const Query &query) const
{
    m_fields->appendRowCondition(sql);
    if (!query.filter.empty()) {
        sql << " AND ";
        appendFilter(sql, query.filter, *m_fields, m_asker);
    }
    if (!query.search.empty())
        appendSearch(sql, query.search);
}

void ItemsReader::appendSearch(SqlText &sql, const std::string &term) const
{
    sql << " AND (0";
    for (const Field *field : m_fields->all()) {
        if (!field->isConcealed)
            appendSearchIn(sql, *field, term);
    }
    sql << ")";
}

void ItemsReader::appendSearchIn(SqlText &sql, const Field &field, const std::string &term) const
{
    const auto append = [&](std::string_view comparison, SqlValue value) {
        sql << " OR ";
        m_fields->appendColumn(sql, field);
        sql << comparison;
        sql.bind(std::move(value));
    };
    if (field.type == FieldType::String) {
        append(" LIKE ", anywhere(term));
        sql << " ESCAPE '\\'";
    } else if (field.type == FieldType::Integer && parseWhole(term)) {
        append(" = ", *parseWhole(term));
    } else if (field.type == FieldType::Uuid && isUuid(term)) {
        append(" = ", lowerCase(term));
    }
}

// The primary key last, so that pages never overlap; in the direction of the key before it, so that one index serves both.
void ItemsReader::appendOrder(SqlText &sql, const Query &query) const
{
    sql << " ORDER BY ";
    for (const SortKey &key : query.sort) {
        const Field &field = m_fields->field(key.field);
        // The order of secrets tells about the secrets.
        if (field.isConcealed)
            throw forbiddenField(m_collection.name, key.field);
        m_fields->appendColumn(sql, field);
        sql << (key.descending ? " DESC, " : ", ");
    }
    const bool descending = !query.sort.empty() && query.sort.back().descending;
    sql << "\"" << m_collection.primaryKey().name << (descending ? "\" DESC" : "\"");
}

void ItemsReader::appendKey(SqlText &sql, std::string_view key) const
{
    if (m_collection.primaryKey().type != FieldType::Integer)
        return sql.bind(std::string(key));
    const std::optional<std::int64_t> number = parseWhole(key);
    if (!number)
        throw forbidden();
    sql.bind(*number);
}

void ItemsReader::appendMeta(std::string &json, const Query &query)
{
    if (query.meta.empty())
        return;
    json += "\"meta\":";
    char separator = '{';
    for (MetaCount count : query.meta) {
        const bool total = count == MetaCount::Total;
        json += separator;
        json += total ? "\"total_count\":" : "\"filter_count\":";
        appendInteger(json, countItems(total ? Query() : query));
        separator = ',';
    }
    json += "},";
}

std::int64_t ItemsReader::countItems(const Query &query)
{
    SqlText sql;
    sql << "SELECT count(*) FROM \"" << m_collection.name << "\" WHERE ";
    appendCondition(sql, query);
    Statement row = sql.prepare(m_database);
    row.next();
    return row.integer(0);
}

void ItemsReader::appendRows(std::string &json, const SqlText &sql, const std::vector<const Field *> &fields)
{
    Statement row = sql.prepare(m_database);
    for (bool first = true; row.next(); first = false) {
        if (!first)
            json += ',';
        appendRow(json, row, fields);
    }
}

} // namespace Latchkey::Server
