// SPDX-License-Identifier: MIT
#pragma once

#include "graphqlschema.h"

#include <set>
#include <string>
#include <string_view>

namespace Latchkey::Server::Graphql {

class ProblemList;

/// Holds values against the types they have to be of, and notes which variables of an operation they use.
class ValueCheck {
public:
    /// Both have to outlive it.
    ValueCheck(const Schema &schema, ProblemList &problems) : m_schema(schema), m_problems(problems) { }

    /// What follows belongs to this operation, which has to stay until the next one begins.
    void begin(const Operation &operation);

    bool hasUsed(const std::string &variable) const { return m_used.count(variable) > 0; }

    void check(const Value &value, const TypeReference &type, bool hasDefault);

private:
    void checkVariable(const Value &value, const TypeReference &type, bool hasDefault);
    bool suits(const TypeReference &given, const TypeReference &wanted, bool hasDefault) const;
    bool isAnything(std::string_view name) const;
    void checkNamed(const Value &value, const Type &type);
    void checkEnum(const Value &value, const Type &type);
    void checkScalar(const Value &value, const Type &type);
    void checkVariablesIn(const Value &value);
    void checkInputObject(const Value &value, const Type &type);

    const Schema &m_schema;
    ProblemList &m_problems;
    const Operation *m_operation = nullptr;
    std::set<std::string> m_used;
};

} // namespace Latchkey::Server::Graphql
