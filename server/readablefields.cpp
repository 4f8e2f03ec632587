// SPDX-License-Identifier: MIT
#include "readablefields.h"

#include "errors.h"

#include <algorithm>

namespace Latchkey::Server {

namespace {

// The rows of a rule are the project's own choice: it may look at any field.
class EveryField : public FilterFields {
public:
    explicit EveryField(const Collection &collection) : m_collection(collection) { }

    const Field &field(std::string_view name) const override
    {
        const Field *field = m_collection.find(name);
        if (!field)
            throw forbiddenField(m_collection.name, name);
        return *field;
    }

    void appendColumn(SqlText &sql, const Field &field) const override { sql << "\"" << field.name << "\""; }

private:
    const Collection &m_collection;
};

bool covers(const Permission &rule, std::string_view field)
{
    return std::any_of(
        rule.fields.begin(), rule.fields.end(), [field](const std::string &name) { return name == "*" || name == field; });
}

} // namespace

ReadableFields::ReadableFields(const Collection &collection, const Rights &rights, const Accountability &asker)
    : m_collection(collection), m_asker(asker), m_rules(rights.rules(collection.name, "read"))
{
    if (m_rules.empty())
        throw forbiddenCollection(collection.name);
    for (const Permission &rule : m_rules)
        addFieldsOf(rule);
}

const Field *ReadableFields::find(std::string_view name) const
{
    const auto found = std::find_if(m_fields.begin(), m_fields.end(), [name](const Field *field) { return field->name == name; });
    return found == m_fields.end() ? nullptr : *found;
}

const Field &ReadableFields::field(std::string_view name) const
{
    const Field *field = find(name);
    if (!field)
        throw forbiddenField(m_collection.name, name);
    return *field;
}

void ReadableFields::appendColumn(SqlText &sql, const Field &field) const
{
    std::vector<const Permission *> covering;
    for (const Permission &rule : m_rules) {
        if (covers(rule, field.name))
            covering.push_back(&rule);
    }
    // When every rule shows the field, the condition on the rows says all.
    if (covering.size() == m_rules.size())
        return EveryField(m_collection).appendColumn(sql, field);
    sql << "CASE WHEN ";
    appendConditionOf(sql, covering);
    sql << " THEN ";
    EveryField(m_collection).appendColumn(sql, field);
    sql << " END";
}

void ReadableFields::appendRowCondition(SqlText &sql) const
{
    std::vector<const Permission *> rules;
    for (const Permission &rule : m_rules)
        rules.push_back(&rule);
    appendConditionOf(sql, rules);
}

void ReadableFields::addFieldsOf(const Permission &rule)
{
    const auto add = [this](const Field *field) {
        if (field && !find(field->name))
            m_fields.push_back(field);
    };
    for (const std::string &name : rule.fields) {
        if (name != "*")
            add(m_collection.find(name));
    }
    if (covers(rule, "*")) {
        for (const Field &field : m_collection.fields)
            add(&field);
    }
}

void ReadableFields::appendConditionOf(SqlText &sql, const std::vector<const Permission *> &rules) const
{
    const auto isUnconditional = [](const Permission *rule) { return rule->filter.empty(); };
    if (std::any_of(rules.begin(), rules.end(), isUnconditional)) {
        sql << "1";
        return;
    }
    sql << "(";
    std::string_view separator;
    for (const Permission *rule : rules) {
        sql << separator;
        appendFilter(sql, rule->filter, EveryField(m_collection), m_asker);
        separator = " OR ";
    }
    sql << ")";
}

} // namespace Latchkey::Server
