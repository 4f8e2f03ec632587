// SPDX-License-Identifier: MIT
#include "graphqlschema.h"

#include "graphqlparser.h"

#include <algorithm>

namespace Latchkey::Server::Graphql {

namespace {

template <typename List>
const typename List::value_type *named(const List &list, std::string_view name)
{
    const auto found = std::find_if(list.begin(), list.end(), [name](const auto &entry) { return entry.name == name; });
    return found == list.end() ? nullptr : &*found;
}

std::vector<InputField> withDeprecated()
{
    return {{"includeDeprecated", {"Boolean", ""}, "false"}};
}

// Specification, section 4.2.
void addIntrospection(Schema &schema)
{
    const auto object = [&schema](const char *name, std::vector<FieldDefinition> fields) {
        schema.add(name, Type::Kind::Object).fields = std::move(fields);
    };
    object("__Schema",
        {fieldOf("description", "String"), fieldOf("types", "[__Type!]!"), fieldOf("queryType", "__Type!"),
            fieldOf("mutationType", "__Type"), fieldOf("subscriptionType", "__Type"), fieldOf("directives", "[__Directive!]!")});
    object("__Type",
        {fieldOf("kind", "__TypeKind!"), fieldOf("name", "String"), fieldOf("description", "String"),
            fieldOf("specifiedByURL", "String"), fieldOf("fields", "[__Field!]", withDeprecated()),
            fieldOf("interfaces", "[__Type!]"), fieldOf("possibleTypes", "[__Type!]"),
            fieldOf("enumValues", "[__EnumValue!]", withDeprecated()),
            fieldOf("inputFields", "[__InputValue!]", withDeprecated()), fieldOf("ofType", "__Type")});
    object("__Field",
        {fieldOf("name", "String!"), fieldOf("description", "String"), fieldOf("args", "[__InputValue!]!", withDeprecated()),
            fieldOf("type", "__Type!"), fieldOf("isDeprecated", "Boolean!"), fieldOf("deprecationReason", "String")});
    object("__InputValue",
        {fieldOf("name", "String!"), fieldOf("description", "String"), fieldOf("type", "__Type!"),
            fieldOf("defaultValue", "String"), fieldOf("isDeprecated", "Boolean!"), fieldOf("deprecationReason", "String")});
    object("__EnumValue",
        {fieldOf("name", "String!"), fieldOf("description", "String"), fieldOf("isDeprecated", "Boolean!"),
            fieldOf("deprecationReason", "String")});
    object("__Directive",
        {fieldOf("name", "String!"), fieldOf("description", "String"), fieldOf("isRepeatable", "Boolean!"),
            fieldOf("locations", "[__DirectiveLocation!]!"), fieldOf("args", "[__InputValue!]!", withDeprecated())});
    schema.add("__TypeKind", Type::Kind::Enum).values = {
        "SCALAR", "OBJECT", "INTERFACE", "UNION", "ENUM", "INPUT_OBJECT", "LIST", "NON_NULL"};
    schema.add("__DirectiveLocation", Type::Kind::Enum).values = {"QUERY", "MUTATION", "SUBSCRIPTION", "FIELD",
        "FRAGMENT_DEFINITION", "FRAGMENT_SPREAD", "INLINE_FRAGMENT", "VARIABLE_DEFINITION", "SCHEMA", "SCALAR", "OBJECT",
        "FIELD_DEFINITION", "ARGUMENT_DEFINITION", "INTERFACE", "UNION", "ENUM", "ENUM_VALUE", "INPUT_OBJECT",
        "INPUT_FIELD_DEFINITION"};
}

} // namespace

FieldDefinition fieldOf(std::string name, std::string_view type, std::vector<InputField> arguments)
{
    return {std::move(name), parseType(type), std::move(arguments)};
}

InputField inputOf(std::string name, std::string_view type)
{
    return {std::move(name), parseType(type)};
}

const FieldDefinition *Type::field(std::string_view sought) const
{
    return named(fields, sought);
}

const InputField *Type::inputField(std::string_view sought) const
{
    return named(inputFields, sought);
}

Schema::Schema()
{
    for (const char *scalar : {"Int", "Float", "String", "Boolean", "ID"})
        add(scalar, Type::Kind::Scalar);
    addIntrospection(*this);
    query();
    const std::vector<InputField> condition{inputOf("if", "Boolean!")};
    const std::vector<std::string> places{"FIELD", "FRAGMENT_SPREAD", "INLINE_FRAGMENT"};
    m_directives = {{"include", places, condition}, {"skip", places, condition}};
}

Type &Schema::add(const std::string &name, Type::Kind kind)
{
    return m_types.try_emplace(name, Type{name, kind}).first->second;
}

const Type *Schema::type(std::string_view name) const
{
    const auto found = m_types.find(name);
    return found == m_types.end() ? nullptr : &found->second;
}

const Type *Schema::root(OperationKind kind) const
{
    return kind == OperationKind::Query ? type("Query") : kind == OperationKind::Mutation ? type("Mutation") : nullptr;
}

const FieldDefinition *Schema::field(const Type &type, std::string_view name) const
{
    static const FieldDefinition typeName = fieldOf("__typename", "String!");
    static const FieldDefinition schemaField = fieldOf("__schema", "__Schema!");
    static const FieldDefinition typeField = fieldOf("__type", "__Type", {inputOf("name", "String!")});
    if (name == "__typename")
        return &typeName;
    if (type.name == "Query" && name == "__schema")
        return &schemaField;
    if (type.name == "Query" && name == "__type")
        return &typeField;
    return type.field(name);
}

} // namespace Latchkey::Server::Graphql
