// SPDX-License-Identifier: MIT
#include "readablefields.h"

#include "collectionfields.h"
#include "errors.h"

#include <algorithm>

namespace Latchkey::Server {

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
        if (rule.covers(field.name))
            covering.push_back(&rule);
    }
    // When every rule shows the field, the condition on the rows says all.
    if (covering.size() == m_rules.size())
        return CollectionFields(m_collection).appendColumn(sql, field);
    sql << "CASE WHEN ";
    appendConditionOf(sql, covering);
    sql << " THEN ";
    CollectionFields(m_collection).appendColumn(sql, field);
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
    if (rule.covers("*")) {
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
        appendFilter(sql, rule->filter, CollectionFields(m_collection), m_asker);
        separator = " OR ";
    }
    sql << ")";
}

} // namespace Latchkey::Server
