// SPDX-License-Identifier: MIT
#include "graphqlintrospection.h"

#include <boost/json/array.hpp>

namespace json = boost::json;

namespace Latchkey::Server::Graphql {

namespace {

const char *kindName(Type::Kind kind)
{
    switch (kind) {
    case Type::Kind::Scalar:
        return "SCALAR";
    case Type::Kind::Object:
        return "OBJECT";
    case Type::Kind::Enum:
        return "ENUM";
    case Type::Kind::InputObject:
        break;
    }
    return "INPUT_OBJECT";
}

// An object of which `answer` gives the fields by name; what it does not know is null, as descriptions are.
template <typename Answer>
json::object objectOf(const Execution &execution, const CollectedField &field, const char *typeName, const Answer &answer)
{
    json::object object;
    for (const CollectedField &inner : execution.subfields(field)) {
        const std::string &name = inner.first().name;
        object[inner.key] = name == "__typename" ? json::value(typeName) : answer(name, inner);
    }
    return object;
}

json::value plain(const std::string &name, const std::string &sought)
{
    return sought == "name" ? json::value(name) : sought == "isDeprecated" ? json::value(false) : json::value();
}

} // namespace

json::value Introspection::schema(const CollectedField &field) const
{
    return objectOf(m_execution, field, "__Schema", [this](const std::string &name, const CollectedField &inner) -> json::value {
        if (name == "types")
            return types(inner);
        if (name == "queryType")
            return namedType(inner, "Query");
        if (name == "mutationType")
            return namedType(inner, "Mutation");
        return name == "directives" ? directives(inner) : json::value();
    });
}

json::value Introspection::namedType(const CollectedField &field, std::string_view name) const
{
    return m_schema.type(name) ? type(field, {std::string(name), {}}) : json::value();
}

json::value Introspection::type(const CollectedField &field, const TypeReference &type) const
{
    return objectOf(m_execution, field, "__Type", [&](const std::string &name, const CollectedField &inner) -> json::value {
        if (!type.wrappers.empty()) {
            if (name == "kind")
                return type.isNonNull() ? "NON_NULL" : "LIST";
            return name == "ofType" ? this->type(inner, type.inner()) : json::value();
        }
        return typeFieldOf(inner, *m_schema.type(type.name), name);
    });
}

json::value Introspection::typeFieldOf(const CollectedField &field, const Type &type, const std::string &name) const
{
    if (name == "kind")
        return kindName(type.kind);
    if (name == "name")
        return json::value(type.name);
    if (name == "fields" && type.kind == Type::Kind::Object)
        return fields(field, type);
    if (name == "interfaces" && type.kind == Type::Kind::Object)
        return json::array();
    if (name == "inputFields" && type.kind == Type::Kind::InputObject)
        return inputs(field, type.inputFields);
    if (name == "enumValues" && type.kind == Type::Kind::Enum)
        return values(field, type);
    return nullptr;
}

json::value Introspection::fields(const CollectedField &field, const Type &owner) const
{
    json::array list;
    for (const FieldDefinition &definition : owner.fields) {
        const auto answer = [&](const std::string &name, const CollectedField &inner) -> json::value {
            if (name == "args")
                return inputs(inner, definition.arguments);
            return name == "type" ? type(inner, definition.type) : plain(definition.name, name);
        };
        list.push_back(objectOf(m_execution, field, "__Field", answer));
    }
    return list;
}

json::value Introspection::inputs(const CollectedField &field, const std::vector<InputField> &inputs) const
{
    json::array list;
    for (const InputField &input : inputs) {
        const auto answer = [&](const std::string &name, const CollectedField &inner) -> json::value {
            if (name == "defaultValue" && !input.defaultValue.empty())
                return json::value(input.defaultValue);
            return name == "type" ? type(inner, input.type) : plain(input.name, name);
        };
        list.push_back(objectOf(m_execution, field, "__InputValue", answer));
    }
    return list;
}

json::value Introspection::values(const CollectedField &field, const Type &owner) const
{
    json::array list;
    for (const std::string &value : owner.values) {
        const auto answer = [&](const std::string &name, const CollectedField &) { return plain(value, name); };
        list.push_back(objectOf(m_execution, field, "__EnumValue", answer));
    }
    return list;
}

json::value Introspection::types(const CollectedField &field) const
{
    json::array list;
    for (const auto &entry : m_schema.types())
        list.push_back(type(field, {entry.first, {}}));
    return list;
}

json::value Introspection::directives(const CollectedField &field) const
{
    json::array list;
    for (const DirectiveDefinition &directive : m_schema.directives()) {
        const auto answer = [&](const std::string &name, const CollectedField &inner) -> json::value {
            if (name == "locations")
                return json::array(directive.locations.begin(), directive.locations.end());
            if (name == "isRepeatable")
                return false;
            return name == "args" ? inputs(inner, directive.arguments) : plain(directive.name, name);
        };
        list.push_back(objectOf(m_execution, field, "__Directive", answer));
    }
    return list;
}

} // namespace Latchkey::Server::Graphql
