// SPDX-License-Identifier: MIT
#include "graphqlexecution.h"

#include "errors.h"
#include "graphqlvalidation.h"
#include "number.h"

#include <boost/json/array.hpp>
#include <boost/json/serialize.hpp>

#include <algorithm>
#include <limits>
#include <numeric>

namespace json = boost::json;

namespace Latchkey::Server::Graphql {

namespace {

// A copy of a variable stands in each of its places, and a short document may have thousands of them.
constexpr std::size_t mostVariableBytes = 2 * 1024 * 1024;

const Operation &chosenOperation(const Document &document, const std::string &name)
{
    if (name.empty() && document.operations.size() == 1)
        return document.operations.front();
    if (name.empty())
        throw Problem{document.operations.empty() ? "Must provide an operation."
                                                  : "Must provide operation name if query contains multiple operations.",
            {}};
    const auto found = std::find_if(document.operations.begin(), document.operations.end(),
        [&](const Operation &operation) { return operation.name == name; });
    if (found == document.operations.end())
        throw Problem{"Unknown operation named \"" + name + "\".", {}};
    return *found;
}

std::string quoted(const std::string &text)
{
    return '"' + text + '"';
}

// CoerceVariableValues() of the specification: throws what is wrong with the value as a text.
class InputCoercion {
public:
    explicit InputCoercion(const Schema &schema) : m_schema(schema) { }

    void require(const json::value &value, const TypeReference &type) const
    {
        if (type.isNonNull()) {
            if (value.is_null())
                throw "Expected non-nullable type " + quoted(type.text()) + " not to be null.";
            return require(value, type.inner());
        }
        if (value.is_null())
            return;
        if (!type.isList())
            return requireNamed(value, *m_schema.type(type.name));
        if (!value.is_array())
            return require(value, type.inner());
        for (const json::value &item : value.get_array())
            require(item, type.inner());
    }

private:
    void requireNamed(const json::value &value, const Type &type) const
    {
        if (type.kind == Type::Kind::InputObject)
            return requireObject(value, type);
        if (type.kind == Type::Kind::Enum) {
            if (!value.is_string() || std::find(type.values.begin(), type.values.end(), value.get_string()) == type.values.end())
                throw "Value " + json::serialize(value) + " does not exist in " + quoted(type.name) + " enum.";
            return;
        }
        if (!suits(value, type.name))
            throw type.name + " cannot represent value: " + json::serialize(value);
    }

    static bool suits(const json::value &value, const std::string &scalar)
    {
        if (scalar == "Int")
            return value.is_int64() && value.get_int64() >= std::numeric_limits<std::int32_t>::min()
                && value.get_int64() <= std::numeric_limits<std::int32_t>::max();
        if (scalar == "Float")
            return value.is_number();
        if (scalar == "Boolean")
            return value.is_bool();
        if (scalar == "ID")
            return value.is_string() || value.is_int64();
        return scalar != "String" || value.is_string();
    }

    void requireObject(const json::value &value, const Type &type) const
    {
        if (!value.is_object())
            throw "Expected type " + quoted(type.name) + " to be an object.";
        for (const auto &entry : value.get_object()) {
            const InputField *field = type.inputField(entry.key());
            if (!field)
                throw "Field " + quoted(entry.key()) + " is not defined by type " + quoted(type.name) + '.';
            require(entry.value(), field->type);
        }
        for (const InputField &field : type.inputFields) {
            if (field.type.isNonNull() && !value.get_object().contains(field.name))
                throw "Field " + quoted(field.name) + " of required type " + quoted(field.type.text()) + " was not provided.";
        }
    }

    const Schema &m_schema;
};

} // namespace

Execution::Execution(
    const Document &document, const Schema &schema, const std::string &operationName, const json::object &variables)
    : m_document(document), m_schema(schema), m_operation(chosenOperation(document, operationName))
{
    for (const VariableDefinition &definition : m_operation.variables)
        takeVariable(definition, variables);
}

void Execution::takeVariable(const VariableDefinition &definition, const json::object &given)
{
    const std::string name = quoted('$' + definition.name);
    const json::value *value = given.if_contains(definition.name);
    if (!value && definition.defaultValue) {
        keepVariable(definition.name, valueOf(*definition.defaultValue));
        return;
    }
    if (!value && definition.type.isNonNull())
        throw Problem{"Variable " + name + " of required type " + quoted(definition.type.text()) + " was not provided.",
            definition.location};
    if (!value)
        return;
    try {
        InputCoercion(m_schema).require(*value, definition.type);
    } catch (const std::string &reason) {
        throw Problem{"Variable " + name + " got invalid value " + json::serialize(*value) + "; " + reason, definition.location};
    }
    keepVariable(definition.name, *value);
}

void Execution::keepVariable(const std::string &name, const json::value &value)
{
    m_variables[name] = value;
    m_variableBytes[name] = json::serialize(value).size();
}

std::size_t Execution::variableBytesIn(const Value &value) const
{
    const auto variable = value.kind == Value::Kind::Variable ? m_variableBytes.find(value.text) : m_variableBytes.end();
    const std::size_t own = variable == m_variableBytes.end() ? 0 : variable->second;
    return std::accumulate(value.items.begin(), value.items.end(), own,
        [this](std::size_t bytes, const Value &item) { return bytes + variableBytesIn(item); });
}

void Execution::requireModestSize(const CollectedField &field) const
{
    std::size_t bytes = 0;
    for (const Argument &argument : field.first().arguments)
        bytes += variableBytesIn(argument.value);
    if (bytes > mostVariableBytes)
        throw invalidQuery("The variables are too large to stand in so many places");
}

std::vector<CollectedField> Execution::rootFields() const
{
    std::vector<CollectedField> fields;
    Visited visited;
    collect(m_operation.selections, fields, visited);
    return fields;
}

std::vector<CollectedField> Execution::subfields(const CollectedField &field) const
{
    std::vector<CollectedField> fields;
    Visited visited;
    for (const Selection *selection : field.selections)
        collect(selection->selections, fields, visited);
    return fields;
}

// A document that passed validation has fragments on the very type they are spread in. Each is followed once: fragments that
// spread others twice, which do the same, would else take for ever.
void Execution::collect(const std::vector<Selection> &selections, std::vector<CollectedField> &fields, Visited &visited) const
{
    for (const Selection &selection : selections) {
        if (!isWanted(selection))
            continue;
        const bool isSpread = selection.kind == Selection::Kind::FragmentSpread;
        const Fragment *fragment = isSpread ? m_document.fragment(selection.name) : nullptr;
        if (selection.kind == Selection::Kind::Field)
            add(fields, selection);
        else if (!isSpread)
            collect(selection.selections, fields, visited);
        else if (visited.insert(fragment).second)
            collect(fragment->selections, fields, visited);
    }
}

void Execution::add(std::vector<CollectedField> &fields, const Selection &selection)
{
    const auto known = std::find_if(
        fields.begin(), fields.end(), [&](const CollectedField &field) { return field.key == selection.responseKey(); });
    if (known == fields.end())
        fields.push_back({selection.responseKey(), {&selection}});
    else
        known->selections.push_back(&selection);
}

bool Execution::isWanted(const Selection &selection) const
{
    return std::all_of(selection.directives.begin(), selection.directives.end(),
        [this](const Directive &directive) { return condition(directive) == (directive.name == "include"); });
}

bool Execution::condition(const Directive &directive) const
{
    const json::value value = valueOf(directive.arguments.front().value);
    return value.is_bool() && value.get_bool();
}

json::value Execution::valueOf(const Value &value) const
{
    switch (value.kind) {
    case Value::Kind::Variable: {
        const json::value *known = m_variables.if_contains(value.text);
        return known ? *known : json::value();
    }
    case Value::Kind::Int:
    case Value::Kind::Float: {
        if (const std::optional<std::int64_t> whole = parseWhole(value.text))
            return *whole;
        const std::optional<double> real = parseReal(value.text);
        return real ? json::value(*real) : json::value();
    }
    case Value::Kind::Boolean:
        return value.text == "true";
    case Value::Kind::Null:
        return nullptr;
    case Value::Kind::String:
    case Value::Kind::Enum:
        return json::value(value.text);
    case Value::Kind::List: {
        json::array list;
        for (const Value &item : value.items)
            list.push_back(valueOf(item));
        return list;
    }
    case Value::Kind::Object: {
        json::object object;
        for (std::size_t i = 0; i < value.items.size(); ++i)
            object[value.names[i]] = valueOf(value.items[i]);
        return object;
    }
    }
    return nullptr;
}

// A variable that was not given counts as an argument that was left out.
json::object Execution::arguments(const CollectedField &field) const
{
    requireModestSize(field);
    json::object arguments;
    for (const Argument &argument : field.first().arguments) {
        const bool isMissing = argument.value.kind == Value::Kind::Variable && !m_variables.contains(argument.value.text);
        if (!isMissing)
            arguments[argument.name] = valueOf(argument.value);
    }
    return arguments;
}

json::value Execution::complete(const json::value &value, const TypeReference &type, const CollectedField &field) const
{
    if (type.isNonNull())
        return complete(value, type.inner(), field);
    if (value.is_null())
        return nullptr;
    if (type.isList()) {
        json::array list;
        for (const json::value &item : value.is_array() ? value.get_array() : json::array{value})
            list.push_back(complete(item, type.inner(), field));
        return list;
    }
    const Type &named = *m_schema.type(type.name);
    if (named.isLeaf())
        return completeLeaf(value, named);
    return value.is_object() ? json::value(completeObject(value.get_object(), named, field)) : json::value();
}

json::object Execution::completeObject(const json::object &object, const Type &type, const CollectedField &field) const
{
    json::object result;
    for (const CollectedField &inner : subfields(field)) {
        const std::string &name = inner.first().name;
        if (name == "__typename") {
            result[inner.key] = type.name;
            continue;
        }
        const json::value *value = object.if_contains(name);
        result[inner.key] = value ? complete(*value, m_schema.field(type, name)->type, inner) : json::value();
    }
    return result;
}

// Numbers that JavaScript's 32 bits may not hold travel as texts.
json::value Execution::completeLeaf(const json::value &value, const Type &type) const
{
    const bool isText = type.name == "ID" || type.name == "GraphQLBigInt" || type.name == "String";
    return isText && !value.is_string() ? json::value(json::serialize(value)) : value;
}

} // namespace Latchkey::Server::Graphql
