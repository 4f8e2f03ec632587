// SPDX-License-Identifier: MIT
#pragma once

#include "graphqldocument.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace Latchkey::Server::Graphql {

/// An argument of a field, or a field of an input object.
struct InputField {
    std::string name;
    TypeReference type;
    std::string defaultValue = {}; ///< as a document has it; empty: none
};

struct FieldDefinition {
    std::string name;
    TypeReference type;
    std::vector<InputField> arguments = {};
};

struct Type {
    enum class Kind { Scalar, Object, Enum, InputObject };

    std::string name;
    Kind kind = Kind::Scalar;
    std::vector<FieldDefinition> fields = {}; ///< of an object
    std::vector<InputField> inputFields = {}; ///< of an input object
    std::vector<std::string> values = {}; ///< of an enum

    const FieldDefinition *field(std::string_view name) const;
    const InputField *inputField(std::string_view name) const;
    bool isLeaf() const { return kind == Kind::Scalar || kind == Kind::Enum; }
};

struct DirectiveDefinition {
    std::string name;
    std::vector<std::string> locations;
    std::vector<InputField> arguments;
};

/// The types that a document may speak of (specification, section 3). There are no interfaces and no unions. Starts with the
/// scalars of the specification, the types of introspection and an empty Query.
class Schema {
public:
    Schema();

    /// Adds the type, or gives back the one of that name.
    Type &add(const std::string &name, Type::Kind kind);
    const Type *type(std::string_view name) const;
    const std::map<std::string, Type, std::less<>> &types() const { return m_types; }

    Type &query() { return add("Query", Type::Kind::Object); }
    Type &mutation() { return add("Mutation", Type::Kind::Object); }
    /// Null when the schema has no such operations.
    const Type *root(OperationKind kind) const;

    const std::vector<DirectiveDefinition> &directives() const { return m_directives; }

    /// A field of a type, those of introspection included; null when there is none.
    const FieldDefinition *field(const Type &type, std::string_view name) const;

private:
    std::map<std::string, Type, std::less<>> m_types;
    std::vector<DirectiveDefinition> m_directives;
};

/// A field `name: type`, the type as a document has it.
FieldDefinition fieldOf(std::string name, std::string_view type, std::vector<InputField> arguments = {});
InputField inputOf(std::string name, std::string_view type);

} // namespace Latchkey::Server::Graphql
