// SPDX-License-Identifier: MIT
#include "graphqlvaluecheck.h"

#include "graphqlproblems.h"

#include <algorithm>
#include <iterator>
#include <vector>

namespace Latchkey::Server::Graphql {

void ValueCheck::begin(const Operation &operation)
{
    m_operation = &operation;
    m_used.clear();
}

void ValueCheck::check(const Value &value, const TypeReference &type, bool hasDefault)
{
    if (value.kind == Value::Kind::Variable)
        return checkVariable(value, type, hasDefault);
    if (type.isNonNull()) {
        if (value.kind == Value::Kind::Null)
            return m_problems.add("Expected value of type " + quoted(type.text()) + ", found null.", value.location);
        return check(value, type.inner(), hasDefault);
    }
    if (value.kind == Value::Kind::Null)
        return;
    if (!type.isList())
        return checkNamed(value, *m_schema.type(type.name));
    if (value.kind != Value::Kind::List)
        return check(value, type.inner(), false);
    for (const Value &item : value.items)
        check(item, type.inner(), false);
}

void ValueCheck::checkVariable(const Value &value, const TypeReference &type, bool hasDefault)
{
    const std::vector<VariableDefinition> &known = m_operation->variables;
    const auto found = std::find_if(
        known.begin(), known.end(), [&](const VariableDefinition &entry) { return entry.name == value.text; });
    if (found == known.end())
        return m_problems.add("Variable " + quoted('$' + value.text) + " is not defined"
                + (m_operation->name.empty() ? "." : " by operation " + quoted(m_operation->name) + '.'),
            value.location);
    m_used.insert(value.text);
    if (!suits(found->type, type, hasDefault || found->defaultValue.has_value()))
        m_problems.add("Variable " + quoted('$' + value.text) + " of type " + quoted(found->type.text())
                + " used in position expecting type " + quoted(type.text()) + '.',
            value.location);
}

// AreTypesCompatible() of the specification; scalars that take anything take any variable.
bool ValueCheck::suits(const TypeReference &given, const TypeReference &wanted, bool hasDefault) const
{
    if (wanted.isNonNull())
        return given.isNonNull() ? suits(given.inner(), wanted.inner(), false)
                                 : hasDefault && suits(given, wanted.inner(), false);
    if (given.isNonNull())
        return suits(given.inner(), wanted, false);
    if (isAnything(wanted.name) && !wanted.isList())
        return true;
    if (given.isList() != wanted.isList())
        return false;
    return given.isList() ? suits(given.inner(), wanted.inner(), false) : given.name == wanted.name;
}

bool ValueCheck::isAnything(std::string_view name) const
{
    constexpr std::string_view specified[]{"Int", "Float", "String", "Boolean", "ID"};
    const Type *type = m_schema.type(name);
    return type->kind == Type::Kind::Scalar && std::find(std::begin(specified), std::end(specified), name) == std::end(specified);
}

void ValueCheck::checkNamed(const Value &value, const Type &type)
{
    switch (type.kind) {
    case Type::Kind::InputObject:
        return checkInputObject(value, type);
    case Type::Kind::Enum:
        return checkEnum(value, type);
    case Type::Kind::Scalar:
        return checkScalar(value, type);
    case Type::Kind::Object:
        break;
    }
}

void ValueCheck::checkEnum(const Value &value, const Type &type)
{
    const bool isKnown = std::find(type.values.begin(), type.values.end(), value.text) != type.values.end();
    if (value.kind != Value::Kind::Enum)
        m_problems.add("Enum " + quoted(type.name) + " cannot represent non-enum value: " + value.written() + '.'
                + didYouMean(value.text, type.values),
            value.location);
    else if (!isKnown)
        m_problems.add("Value " + quoted(value.text) + " does not exist in " + quoted(type.name) + " enum."
                + didYouMean(value.text, type.values),
            value.location);
}

void ValueCheck::checkScalar(const Value &value, const Type &type)
{
    if (isAnything(type.name))
        return checkVariablesIn(value);
    using Kind = Value::Kind;
    const bool isNumber = value.kind == Kind::Int || value.kind == Kind::Float;
    const bool suits = type.name == "Int" ? value.kind == Kind::Int
        : type.name == "Float"            ? isNumber
        : type.name == "Boolean"          ? value.kind == Kind::Boolean
        : type.name == "ID"               ? value.kind == Kind::String || value.kind == Kind::Int
                                          : value.kind == Kind::String;
    const std::string what = type.name == "Int" ? "non-integer"
        : type.name == "Float"                  ? "non numeric"
        : type.name == "Boolean"                ? "a non boolean"
        : type.name == "ID"                     ? "a non-string and non-integer"
                                                : "a non string";
    if (!suits)
        m_problems.add(type.name + " cannot represent " + what + " value: " + value.written(), value.location);
}

// Inside of what may be anything variables count as used, whatever their types.
void ValueCheck::checkVariablesIn(const Value &value)
{
    for (const Value &item : value.items) {
        if (item.kind == Value::Kind::Variable)
            m_used.insert(item.text);
        checkVariablesIn(item);
    }
}

void ValueCheck::checkInputObject(const Value &value, const Type &type)
{
    if (value.kind != Value::Kind::Object)
        return m_problems.add("Expected value of type " + quoted(type.name) + ", found " + value.written() + '.', value.location);
    std::set<std::string> seen;
    for (std::size_t i = 0; i < value.items.size(); ++i) {
        const InputField *field = type.inputField(value.names[i]);
        if (!seen.insert(value.names[i]).second)
            m_problems.add("There can be only one input field named " + quoted(value.names[i]) + '.', value.location);
        if (!field)
            m_problems.add("Field " + quoted(value.names[i]) + " is not defined by type " + quoted(type.name) + '.'
                    + didYouMean(value.names[i], namesOf(type.inputFields)),
                value.items[i].location);
        else
            check(value.items[i], field->type, !field->defaultValue.empty());
    }
    for (const InputField &field : type.inputFields) {
        if (field.type.isNonNull() && !seen.count(field.name))
            m_problems.add("Field " + quoted(type.name + '.' + field.name) + " of required type " + quoted(field.type.text())
                    + " was not provided.",
                value.location);
    }
}

} // namespace Latchkey::Server::Graphql
