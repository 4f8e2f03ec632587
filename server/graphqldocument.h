// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <optional>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

namespace Latchkey::Server::Graphql {

/// A place in a document; both count from 1, columns in characters.
struct Location {
    std::size_t line = 1;
    std::size_t column = 1;
};

/// The document is none, or it is too long or too deep. The text is that of graphql-js.
class SyntaxError : public std::runtime_error {
public:
    SyntaxError(const std::string &text, Location location)
        : std::runtime_error("Syntax Error: " + text), m_location(location) { }

    Location location() const { return m_location; }

private:
    Location m_location;
};

// The names are those of the GraphQL specification (October 2021), section 2.

/// A type as it is written: `[posts!]!` is named `posts`, with the wrappers `![!` around it, outermost first.
struct TypeReference {
    std::string name;
    std::string wrappers;

    bool isNonNull() const { return wrappers.starts_with('!'); }
    bool isList() const { return wrappers.starts_with('['); }
    /// Without the outermost wrapper.
    TypeReference inner() const { return {name, wrappers.substr(1)}; }
    std::string text() const;
    bool operator==(const TypeReference &) const = default;
};

struct Value {
    enum class Kind { Variable, Int, Float, String, Boolean, Null, Enum, List, Object };

    Kind kind = Kind::Null;
    std::string text; ///< of a variable the name, of an enum the name, of a scalar its text
    std::vector<Value> items; ///< of a list, and of an object beside `names`
    std::vector<std::string> names;
    Location location;

    /// As a document has it.
    std::string written() const;
};

struct Argument {
    std::string name;
    Value value;
    Location location;
};

struct Directive {
    std::string name;
    std::vector<Argument> arguments;
    Location location;
};

struct Selection {
    enum class Kind { Field, FragmentSpread, InlineFragment };

    Kind kind = Kind::Field;
    std::string alias; ///< empty: none
    std::string name; ///< of the field or the fragment
    std::string typeCondition; ///< of an inline fragment; empty: none
    std::vector<Argument> arguments;
    std::vector<Directive> directives;
    std::vector<Selection> selections;
    Location location;

    const std::string &responseKey() const { return alias.empty() ? name : alias; }
};

struct VariableDefinition {
    std::string name;
    TypeReference type;
    std::optional<Value> defaultValue;
    Location location;
};

enum class OperationKind { Query, Mutation, Subscription };

struct Operation {
    OperationKind kind = OperationKind::Query;
    std::string name; ///< empty: none
    std::vector<VariableDefinition> variables;
    std::vector<Directive> directives;
    std::vector<Selection> selections;
    Location location;
};

struct Fragment {
    std::string name;
    std::string typeCondition;
    std::vector<Directive> directives;
    std::vector<Selection> selections;
    Location location;
};

struct Document {
    std::vector<Operation> operations;
    std::vector<Fragment> fragments;

    const Fragment *fragment(const std::string &name) const;
};

} // namespace Latchkey::Server::Graphql
