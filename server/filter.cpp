// SPDX-License-Identifier: MIT
#include "filter.h"

#include "clock.h"
#include "dynamicvariables.h"
#include "errors.h"
#include "number.h"

#include <boost/json/array.hpp>
#include <boost/json/serialize.hpp>
#include <boost/json/value.hpp>

#include <algorithm>
#include <array>
#include <optional>

namespace json = boost::json;

namespace Latchkey::Server {

namespace {

// SQLite itself gives up at 1000 levels and 32766 values; a query of people needs a fraction of that.
constexpr std::size_t mostConditions = 200;
constexpr std::size_t mostValues = 5000;

enum class Shape { Compare, List, Range, IsNull, IsEmpty, Match };
enum class Types { All, Ordered, Text, NotBoolean };

struct Operator {
    std::string_view name;
    Shape shape;
    Types types;
    std::string_view sql; // Compare: the operator; Match: the function
    bool negated = false;
};

constexpr std::array<Operator, 28> operators{{
    {"_eq", Shape::Compare, Types::All, " = "},
    {"_neq", Shape::Compare, Types::All, " = ", true},
    {"_lt", Shape::Compare, Types::Ordered, " < "},
    {"_lte", Shape::Compare, Types::Ordered, " <= "},
    {"_gt", Shape::Compare, Types::Ordered, " > "},
    {"_gte", Shape::Compare, Types::Ordered, " >= "},
    {"_in", Shape::List, Types::NotBoolean, ""},
    {"_nin", Shape::List, Types::NotBoolean, "", true},
    {"_between", Shape::Range, Types::Ordered, ""},
    {"_nbetween", Shape::Range, Types::Ordered, "", true},
    {"_null", Shape::IsNull, Types::All, ""},
    {"_nnull", Shape::IsNull, Types::All, "", true},
    {"_empty", Shape::IsEmpty, Types::Text, ""},
    {"_nempty", Shape::IsEmpty, Types::Text, "", true},
    {"_contains", Shape::Match, Types::Text, "contains"},
    {"_ncontains", Shape::Match, Types::Text, "contains", true},
    {"_icontains", Shape::Match, Types::Text, "contains"},
    {"_nicontains", Shape::Match, Types::Text, "contains", true},
    {"_starts_with", Shape::Match, Types::Text, "starts_with"},
    {"_nstarts_with", Shape::Match, Types::Text, "starts_with", true},
    {"_istarts_with", Shape::Match, Types::Text, "starts_with"},
    {"_nistarts_with", Shape::Match, Types::Text, "starts_with", true},
    {"_ends_with", Shape::Match, Types::Text, "ends_with"},
    {"_nends_with", Shape::Match, Types::Text, "ends_with", true},
    {"_iends_with", Shape::Match, Types::Text, "ends_with"},
    {"_niends_with", Shape::Match, Types::Text, "ends_with", true},
    {"_ieq", Shape::Match, Types::Text, "equals"},
    {"_nieq", Shape::Match, Types::Text, "equals", true},
}};

std::string_view typeName(FieldType type)
{
    switch (type) {
    case FieldType::Integer:
        return "integer";
    case FieldType::Float:
        return "float";
    case FieldType::String:
        return "string";
    case FieldType::Text:
        return "text";
    case FieldType::Uuid:
        return "uuid";
    case FieldType::Boolean:
        return "boolean";
    case FieldType::Date:
        return "date";
    case FieldType::DateTime:
        return "dateTime";
    case FieldType::Timestamp:
        return "timestamp";
    case FieldType::Json:
        return "json";
    case FieldType::Csv:
        return "csv";
    }
    return {};
}

bool suits(const Operator &op, const Field &field)
{
    // Comparing is guessing: of a secret one may learn whether it is there, nothing else.
    if (op.shape == Shape::IsNull)
        return true;
    if (field.isConcealed || field.type == FieldType::Json || field.type == FieldType::Csv)
        return false;
    switch (op.types) {
    case Types::All:
        return true;
    case Types::Ordered:
        return field.type == FieldType::Integer || field.type == FieldType::Float || isTime(field.type);
    case Types::Text:
        return isText(field.type);
    case Types::NotBoolean:
        return field.type != FieldType::Boolean;
    }
    return false;
}

std::string textOf(const json::value &value)
{
    return value.is_string() ? std::string(value.get_string()) : json::serialize(value);
}

// What is no number is like nothing, as NaN is.
SqlValue numberFrom(const json::value &value)
{
    if (value.is_int64())
        return value.get_int64();
    if (value.is_number())
        return value.to_number<double>();
    const std::string text = textOf(value);
    if (const std::optional<std::int64_t> whole = parseWhole(text))
        return *whole;
    const std::optional<double> real = parseReal(text);
    return real ? SqlValue(*real) : SqlValue(nullptr);
}

SqlValue timeFrom(const json::value &value)
{
    if (value.is_int64())
        return value.get_int64();
    const std::optional<Milliseconds> time = parseIsoTime(textOf(value));
    return time ? SqlValue(*time) : SqlValue(nullptr);
}

SqlValue boolFrom(const json::value &value)
{
    const std::string text = textOf(value);
    return std::int64_t(text == "true" || text == "1");
}

SqlValue convert(const json::value &value, FieldType type)
{
    if (value.is_null())
        return nullptr;
    switch (type) {
    case FieldType::Integer:
    case FieldType::Float:
        return numberFrom(value);
    case FieldType::Date:
    case FieldType::DateTime:
    case FieldType::Timestamp:
        return timeFrom(value);
    case FieldType::Boolean:
        return boolFrom(value);
    case FieldType::String:
    case FieldType::Text:
    case FieldType::Uuid:
    case FieldType::Json:
    case FieldType::Csv:
        return textOf(value);
    }
    return nullptr;
}

bool isTrue(const json::value &value)
{
    return !(value.is_bool() && !value.get_bool()) && !(value.is_string() && value.get_string() == "false");
}

// Walks a filter and writes SQL; counts as it goes, so that no request makes the database work without bounds.
class Compiler {
public:
    Compiler(SqlText &sql, const FilterFields &fields, const Accountability &asker) : m_sql(sql), m_fields(fields), m_asker(asker)
    {
    }

    // Several keys side by side all have to hold.
    void appendAll(const json::object &filter)
    {
        m_sql << "(";
        std::string_view separator;
        for (const auto &entry : filter) {
            m_sql << separator;
            appendEntry(entry.key(), entry.value());
            separator = " AND ";
        }
        m_sql << (filter.empty() ? "1)" : ")");
    }

private:
    void appendEntry(std::string_view key, const json::value &value)
    {
        if (key == "_and")
            appendGroup(value, " AND ");
        else if (key == "_or")
            appendGroup(value, " OR ");
        else
            appendRules(m_fields.field(key), value);
    }

    void appendGroup(const json::value &group, std::string_view separator)
    {
        const json::array list = group.is_array() ? group.get_array() : json::array{group};
        m_sql << "(";
        std::string_view before;
        for (const json::value &child : list) {
            if (!child.is_object())
                throw invalidQuery("A group of filters holds something that is no filter");
            m_sql << before;
            count();
            appendAll(child.get_object());
            before = separator;
        }
        m_sql << (list.empty() ? "1)" : ")");
    }

    // A bare value means "equal to it".
    void appendRules(const Field &field, const json::value &rules)
    {
        if (!rules.is_object())
            return appendRule(field, "_eq", rules);
        m_sql << "(";
        std::string_view separator;
        for (const auto &entry : rules.get_object()) {
            m_sql << separator;
            if (entry.key() == "_and" || entry.key() == "_or")
                appendFieldGroup(field, entry.value(), entry.key() == "_and" ? " AND " : " OR ");
            else
                appendRule(field, entry.key(), entry.value());
            separator = " AND ";
        }
        m_sql << (rules.get_object().empty() ? "1)" : ")");
    }

    void appendFieldGroup(const Field &field, const json::value &group, std::string_view separator)
    {
        const json::array list = group.is_array() ? group.get_array() : json::array{group};
        m_sql << "(";
        std::string_view before;
        for (const json::value &child : list) {
            m_sql << before;
            count();
            appendRules(field, child);
            before = separator;
        }
        m_sql << (list.empty() ? "1)" : ")");
    }

    void appendRule(const Field &field, std::string_view name, const json::value &value)
    {
        // A field's name in an operator's place goes into a related item, which nobody reads through here.
        if (!name.starts_with('_') && field.isRelation)
            throw forbiddenField(field.name, name);
        const auto found = std::find_if(
            operators.begin(), operators.end(), [name](const Operator &op) { return op.name == name; });
        if (found == operators.end() || !suits(*found, field))
            throw invalidQuery('"' + std::string(typeName(field.type)) + "\" field type does not contain the \""
                + std::string(name) + "\" filter operator");
        count();
        appendOperator(*found, field, value);
    }

    void appendOperator(const Operator &op, const Field &field, const json::value &value)
    {
        switch (op.shape) {
        case Shape::Compare:
            return appendComparison(op, field, single(op, value));
        case Shape::List:
            return appendList(op, field, value);
        case Shape::Range:
            return appendRange(op, field, value);
        case Shape::IsNull:
            return appendNullTest(field, op.negated == isTrue(value));
        case Shape::IsEmpty:
            return appendEmptyTest(field, op.negated == isTrue(value));
        case Shape::Match:
            return appendMatch(op, field, single(op, value));
        }
    }

    void appendComparison(const Operator &op, const Field &field, const json::value &value)
    {
        if (value.is_null())
            return appendNullTest(field, op.negated);
        m_sql << (op.negated ? "NOT " : "");
        m_fields.appendColumn(m_sql, field);
        m_sql << op.sql;
        bind(convert(value, field.type));
    }

    void appendList(const Operator &op, const Field &field, const json::value &value)
    {
        m_fields.appendColumn(m_sql, field);
        m_sql << (op.negated ? " NOT IN (" : " IN (");
        std::string_view separator;
        for (const json::value &entry : list(value)) {
            m_sql << separator;
            bind(convert(entry, field.type));
            separator = ",";
        }
        m_sql << ")";
    }

    void appendRange(const Operator &op, const Field &field, const json::value &value)
    {
        const json::array bounds = list(value);
        if (bounds.size() != 2)
            throw invalidQuery('"' + std::string(op.name) + "\" has to be an array of two values");
        m_fields.appendColumn(m_sql, field);
        m_sql << (op.negated ? " NOT BETWEEN " : " BETWEEN ");
        bind(convert(bounds[0], field.type));
        m_sql << " AND ";
        bind(convert(bounds[1], field.type));
    }

    void appendNullTest(const Field &field, bool negated)
    {
        m_fields.appendColumn(m_sql, field);
        m_sql << (negated ? " IS NOT NULL" : " IS NULL");
    }

    void appendEmptyTest(const Field &field, bool negated)
    {
        m_sql << (negated ? "NOT coalesce(" : "coalesce(");
        m_fields.appendColumn(m_sql, field);
        m_sql << " = '', 1)";
    }

    void appendMatch(const Operator &op, const Field &field, const json::value &value)
    {
        m_sql << (op.negated ? "NOT " : "") << op.sql << "(";
        m_fields.appendColumn(m_sql, field);
        m_sql << ", part(";
        bind(textOf(value));
        m_sql << "))";
    }

    // Replaces the words that stand for something at the time of asking.
    json::value resolved(const json::value &value) const
    {
        const bool isNull = value.is_string() && (value.get_string() == "null" || value.get_string() == "NULL");
        return isNull ? json::value() : resolveVariable(value, m_asker);
    }

    json::value single(const Operator &op, const json::value &value) const
    {
        if (value.is_object() || value.is_array())
            throw invalidQuery("The filter value for \"" + std::string(op.name) + "\" has to be a string, number, or boolean");
        return resolved(value);
    }

    // "1,2,3" and [1,2,3] are the same.
    json::array list(const json::value &value) const
    {
        json::array list;
        if (value.is_array()) {
            for (const json::value &entry : value.get_array())
                list.push_back(resolved(entry));
            return list;
        }
        const std::string text = textOf(value);
        for (std::size_t begin = 0; begin <= text.size();) {
            const std::size_t end = std::min(text.find(',', begin), text.size());
            list.push_back(resolved(json::value(text.substr(begin, end - begin))));
            begin = end + 1;
        }
        return list;
    }

    void bind(SqlValue value)
    {
        if (m_sql.valueCount() >= mostValues)
            throw invalidQuery("The filter has too many values");
        m_sql.bind(std::move(value));
    }

    void count()
    {
        if (++m_conditions > mostConditions)
            throw invalidQuery("The filter has too many conditions");
    }

    SqlText &m_sql;
    const FilterFields &m_fields;
    const Accountability &m_asker;
    std::size_t m_conditions = 0;
};

} // namespace

void appendFilter(SqlText &sql, const json::object &filter, const FilterFields &fields, const Accountability &asker)
{
    Compiler(sql, fields, asker).appendAll(filter);
}

} // namespace Latchkey::Server
