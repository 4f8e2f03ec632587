// SPDX-License-Identifier: MIT
#pragma once

#include "graphqlexecution.h"

namespace Latchkey::Server::Graphql {

/// Answers `__schema` and `__type` (specification, section 4).
class Introspection {
public:
    explicit Introspection(const Execution &execution) : m_execution(execution), m_schema(execution.schema()) { }

    boost::json::value schema(const CollectedField &field) const;
    /// The type of that name; null when there is none.
    boost::json::value namedType(const CollectedField &field, std::string_view name) const;

private:
    boost::json::value type(const CollectedField &field, const TypeReference &type) const;
    boost::json::value typeFieldOf(const CollectedField &field, const Type &type, const std::string &name) const;
    boost::json::value fields(const CollectedField &field, const Type &type) const;
    boost::json::value inputs(const CollectedField &field, const std::vector<InputField> &inputs) const;
    boost::json::value values(const CollectedField &field, const Type &type) const;
    boost::json::value types(const CollectedField &field) const;
    boost::json::value directives(const CollectedField &field) const;

    const Execution &m_execution;
    const Schema &m_schema;
};

} // namespace Latchkey::Server::Graphql
