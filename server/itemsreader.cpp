// SPDX-License-Identifier: MIT
#include "itemsreader.h"

#include "errors.h"
#include "jsontext.h"
#include "number.h"
#include "ranks.h"
#include "readablefields.h"
#include "rowtext.h"
#include "searchindex.h"

#include <algorithm>

namespace Latchkey::Server {

namespace {

// "user_created.role.parent.name" has three.
constexpr std::ptrdiff_t deepestRelation = 4;

void requireModestSize(const std::string &json)
{
    if (json.size() > mostAnswerBytes)
        throw answerTooLarge();
}

template <typename Outputs>
bool isNew(const Outputs &outputs, const Field &field)
{
    return std::none_of(outputs.begin(), outputs.end(), [&field](const auto &output) { return output.field == &field; });
}

bool isUuid(std::string_view text)
{
    return text.size() == 36 && text.find_first_not_of("0123456789abcdefABCDEF-") == std::string_view::npos;
}

} // namespace

namespace {

void appendCounts(std::string &json, const Statement &row, int column, const std::vector<std::string> &counted)
{
    json += "\"count\":";
    if (counted.empty())
        return appendInteger(json, row.integer(column));
    char separator = '{';
    for (const std::string &name : counted) {
        json += separator;
        appendJsonString(json, name);
        json += ':';
        appendInteger(json, row.integer(++column));
        separator = ',';
    }
    json += '}';
}

// The groups' columns by their numbers, each followed by a comma. A group has no other values than these to be sorted by.
std::string groupOrder(const Query &query)
{
    std::string order;
    for (const SortKey &key : query.sort) {
        const auto group = std::find(query.groups.begin(), query.groups.end(), key.field);
        if (group == query.groups.end())
            throw invalidQuery("\"sort\" of an aggregate has to be one of \"groupBy\"");
        order += std::to_string(group - query.groups.begin() + 1) + (key.descending ? " DESC, " : ", ");
    }
    return order;
}

std::string groupRows(Statement row, const std::vector<const Field *> &groups, const std::vector<std::string> &counted)
{
    std::string json;
    while (row.next()) {
        json += json.empty() ? "{" : ",{";
        int column = 0;
        for (const Field *field : groups) {
            appendJsonString(json, field->name);
            json += ':';
            appendValue(json, row, column++, *field);
            json += ',';
        }
        appendCounts(json, row, column, counted);
        json += '}';
        requireModestSize(json);
    }
    return json;
}

} // namespace

// What one column of the answer shows: a field, or in the place of a relation the item it points to.
struct ItemsReader::Output {
    const Field *field;
    std::unique_ptr<ItemsReader> related = {};
    Query query = {};
};

ItemsReader::ItemsReader(Database &database, const Collection &collection, const Rights &rights, const Accountability &asker)
    : m_database(database)
    , m_collection(collection)
    , m_rights(rights)
    , m_asker(asker)
    , m_fields(std::make_unique<ReadableFields>(collection, rights, asker))
{
}

ItemsReader::~ItemsReader() = default;

std::string ItemsReader::readMany(const Query &query)
{
    if (!query.counted.empty())
        return countGroups(query);
    const Outputs fields = requestedFields(query);
    const SqlText sql = pageSql(query);
    std::string json = "{";
    appendMeta(json, query);
    json += "\"data\":[";
    if (const auto ids = distantIds(query))
        appendItems(json, *ids, fields);
    else
        appendRows(json, sql, fields);
    json += "]}";
    return json;
}

SqlText ItemsReader::pageSql(const Query &query) const
{
    SqlText sql;
    appendSelect(sql, requestedFields(query));
    appendCondition(sql, query);
    appendOrder(sql, query);
    sql << " LIMIT ";
    sql.bind(query.limit);
    sql << " OFFSET ";
    sql.bind(query.offset);
    return sql;
}

// `{"data":[{"status":"draft","count":6}, …]}`; of a field its name stands between: `"count":{"id":6}`.
std::string ItemsReader::countGroups(const Query &query)
{
    const bool ofItems = std::find(query.counted.begin(), query.counted.end(), "*") != query.counted.end();
    std::vector<const Field *> groups;
    SqlText sql;
    std::string columns;
    sql << "SELECT ";
    for (const std::string &name : query.groups) {
        groups.push_back(&countableField(name));
        m_fields->appendColumn(sql, *groups.back());
        sql << ", ";
        columns += (columns.empty() ? "" : ", ") + std::to_string(groups.size());
    }
    sql << "count(*)";
    for (const std::string &name : ofItems ? std::vector<std::string>() : query.counted) {
        sql << ", count(";
        m_fields->appendColumn(sql, countableField(name));
        sql << ")";
    }
    sql << " FROM \"" << m_collection.name << "\" WHERE ";
    appendCondition(sql, query);
    if (!groups.empty())
        sql << " GROUP BY " << columns << " ORDER BY " << groupOrder(query) << columns;
    sql << " LIMIT ";
    sql.bind(query.limit);
    sql << " OFFSET ";
    sql.bind(query.offset);
    return "{\"data\":[" + groupRows(sql.prepare(m_database), groups, ofItems ? std::vector<std::string>() : query.counted)
        + "]}";
}

const Field &ItemsReader::countableField(const std::string &name) const
{
    const Field &field = m_fields->field(name);
    if (field.isConcealed)
        throw forbiddenField(m_collection.name, name);
    return field;
}

std::string ItemsReader::readOne(std::string_view key, const Query &query)
{
    return "{\"data\":" + itemText(key, query) + '}';
}

std::string ItemsReader::itemText(std::string_view key, const Query &query)
{
    const Outputs fields = requestedFields(query);
    SqlText sql;
    appendSelect(sql, fields);
    appendCondition(sql, query);
    sql << " AND \"" << m_collection.primaryKey().name << "\" = ";
    appendKey(sql, key);
    std::string json;
    appendRows(json, sql, fields);
    if (json.empty())
        throw forbidden();
    return json;
}

ItemsReader::Outputs ItemsReader::requestedFields(const Query &query) const
{
    Outputs outputs;
    if (query.fields.empty())
        addAll(outputs);
    requireFields(query.fields);
    for (const std::string &name : query.fields) {
        if (name == "*" || name.starts_with("*."))
            addAll(outputs);
        else if (name.find('.') != std::string::npos)
            addRelated(outputs, name);
        else if (isNew(outputs, m_fields->field(name)))
            outputs.push_back({&m_fields->field(name)});
    }
    return outputs;
}

void ItemsReader::addAll(Outputs &outputs) const
{
    for (const Field *field : m_fields->all()) {
        if (isNew(outputs, *field))
            outputs.push_back({field});
    }
}

// "role.name". What may not be read of a related item is left out without a word, as Directus does.
void ItemsReader::addRelated(Outputs &outputs, std::string_view name) const
{
    const Field &field = m_fields->field(name.substr(0, name.find('.')));
    if (!field.isRelation)
        throw forbiddenField(m_collection.name, name);
    const std::string inner(name.substr(name.find('.') + 1));
    const Collection *related = anyCollection(field.related);
    if (!related || std::count(inner.begin(), inner.end(), '.') > deepestRelation)
        return;
    try {
        auto reader = std::make_unique<ItemsReader>(m_database, *related, m_rights, m_asker);
        reader->requireFields({inner});
        if (isNew(outputs, field))
            outputs.push_back({&field});
        Output &output = *std::find_if(
            outputs.begin(), outputs.end(), [&](const Output &known) { return known.field == &field; });
        output.query.fields.push_back(inner);
        output.related = std::move(reader);
    } catch (const ApiError &error) {
        if (error.code() != "FORBIDDEN")
            throw;
    }
}

// All that are amiss are named at once.
void ItemsReader::requireFields(const std::vector<std::string> &names) const
{
    std::vector<std::string> missing;
    for (const std::string &name : names) {
        if (name != "*" && !name.starts_with("*.") && !m_fields->find(name.substr(0, name.find('.'))))
            missing.push_back(name);
    }
    if (missing.size() == 1)
        throw forbiddenField(m_collection.name, missing.front());
    if (!missing.empty())
        throw forbiddenFields(m_collection.name, missing);
}

void ItemsReader::appendSelect(SqlText &sql, const Outputs &fields) const
{
    sql << "SELECT ";
    std::string_view separator;
    for (const Output &output : fields) {
        sql << separator;
        appendOutput(sql, *output.field);
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
    appendCandidates(sql, term);
    sql << " AND (0";
    for (const Field *field : m_fields->all()) {
        if (!field->isConcealed)
            appendSearchIn(sql, *field, term);
    }
    sql << ")";
}

// What is common is found sooner by going through the posts in the order asked for.
void ItemsReader::appendCandidates(SqlText &sql, const std::string &term) const
{
    const std::string match = isRankedOrder(m_collection.name, "id") ? SearchIndex::matchFor(term) : std::string();
    if (match.empty() || !SearchIndex(m_database).isRare(match))
        return;
    sql << " AND id IN (SELECT rowid FROM latchkey_posts_search WHERE latchkey_posts_search MATCH ";
    sql.bind(match);
    sql << " UNION ALL SELECT id FROM latchkey_posts_search_waiting";
    if (const std::optional<std::int64_t> number = parseWhole(term)) {
        sql << " UNION ALL SELECT ";
        sql.bind(*number);
    }
    if (isUuid(term)) {
        sql << " UNION ALL SELECT id FROM posts WHERE user_created = ";
        sql.bind(lowerCase(term));
    }
    sql << ")";
}

void ItemsReader::appendSearchIn(SqlText &sql, const Field &field, const std::string &term) const
{
    const auto append = [&](std::string_view before, std::string_view between, SqlValue value, std::string_view after) {
        sql << " OR " << before;
        m_fields->appendColumn(sql, field);
        sql << between;
        sql.bind(std::move(value));
        sql << after;
    };
    if (isText(field.type))
        append("contains(", ", part(", term, "))");
    else if (field.type == FieldType::Integer && parseWhole(term))
        append("", " = ", *parseWhole(term), "");
    else if (field.type == FieldType::Uuid && isUuid(term))
        append("", " = ", lowerCase(term), "");
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

bool ItemsReader::showsAll(const Query &query) const
{
    return m_fields->showsEveryRow() && query.filter.empty() && query.search.empty();
}

namespace {

// The field that alone settles the order, the primary key coming last anyway.
std::optional<SortKey> onlyOrder(const Query &query)
{
    if (query.sort.empty())
        return SortKey{"id"};
    const SortKey &first = query.sort.front();
    const bool onlyId = query.sort.size() == 2 && query.sort[1].field == "id" && query.sort[1].descending == first.descending;
    return query.sort.size() == 1 || onlyId ? std::optional(first) : std::nullopt;
}

} // namespace

// The database steps over everything that comes before a page. Far back, where that takes long, the counted orders spare it.
std::optional<std::vector<std::int64_t>> ItemsReader::distantIds(const Query &query) const
{
    constexpr std::int64_t far = 1000;
    constexpr std::int64_t largestPage = 1000;
    const std::optional<SortKey> order = onlyOrder(query);
    const bool isPage = query.offset >= far && query.limit >= 0 && query.limit <= largestPage;
    if (!isPage || !showsAll(query) || !order || !isRankedOrder(m_collection.name, order->field))
        return {};
    return Ranks(m_database).idsAt(order->field, order->descending, query.offset, query.limit);
}

void ItemsReader::appendItems(std::string &json, const std::vector<std::int64_t> &ids, const Outputs &fields)
{
    for (const std::int64_t id : ids) {
        SqlText sql;
        appendSelect(sql, fields);
        appendCondition(sql, {});
        sql << " AND id = ";
        sql.bind(id);
        json += id == ids.front() ? "" : ",";
        appendRows(json, sql, fields);
    }
}

std::int64_t ItemsReader::countItems(const Query &query)
{
    if (isRankedOrder(m_collection.name, "id") && showsAll(query)) {
        if (const std::optional<std::int64_t> counted = Ranks(m_database).count())
            return *counted;
    }
    SqlText sql;
    sql << "SELECT count(*) FROM \"" << m_collection.name << "\" WHERE ";
    appendCondition(sql, query);
    Statement row = sql.prepare(m_database);
    row.next();
    return row.integer(0);
}

void ItemsReader::appendRow(std::string &json, const Statement &row, const Outputs &outputs)
{
    char separator = '{';
    int column = 0;
    for (const Output &output : outputs) {
        json += separator;
        appendJsonString(json, output.field->name);
        json += ':';
        if (output.related)
            appendRelated(json, row, column++, output);
        else
            appendValue(json, row, column++, *output.field);
        separator = ',';
    }
    json += outputs.empty() ? "{}" : "}";
}

// An item that may not be read looks like none.
void ItemsReader::appendRelated(std::string &json, const Statement &row, int column, const Output &output)
{
    const std::optional<std::string> key = row.optionalText(column);
    try {
        json += key ? output.related->itemText(*key, output.query) : "null";
    } catch (const ApiError &error) {
        if (error.code() != "FORBIDDEN")
            throw;
        json += "null";
    }
}

void ItemsReader::appendRows(std::string &json, const SqlText &sql, const Outputs &fields)
{
    Statement row = sql.prepare(m_database);
    for (bool first = true; row.next(); first = false) {
        if (!first)
            json += ',';
        appendRow(json, row, fields);
        requireModestSize(json);
    }
}

} // namespace Latchkey::Server
