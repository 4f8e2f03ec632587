// SPDX-License-Identifier: MIT
#pragma once

#include "graphqlschema.h"

#include <boost/json/object.hpp>
#include <boost/json/value.hpp>

#include <cstddef>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace Latchkey::Server::Graphql {

/// The fields under one response key; there are several when fragments select the same field again.
struct CollectedField {
    std::string key;
    std::vector<const Selection *> selections;

    const Selection &first() const { return *selections.front(); }
};

/// What of a validated document is executed: one operation and its variables (specification, section 6).
class Execution {
public:
    /// Throws Problem when there is no such operation, or when a variable is missing or of another type. An empty name stands for
    /// the only operation. Document and schema have to outlive it.
    Execution(
        const Document &document, const Schema &schema, const std::string &operationName, const boost::json::object &variables);

    const Operation &operation() const { return m_operation; }
    const Schema &schema() const { return m_schema; }

    /// What is selected at the root, and below a field; @skip, @include and fragments have been followed.
    std::vector<CollectedField> rootFields() const;
    std::vector<CollectedField> subfields(const CollectedField &field) const;

    /// The arguments given, variables replaced; those left out are not there. Throws ApiError INVALID_QUERY when what the
    /// variables bring in would be too large.
    boost::json::object arguments(const CollectedField &field) const;

    /// Cuts a value of that type to what is selected: aliases, `__typename`, ids as texts. What the value does not have is null.
    boost::json::value complete(const boost::json::value &value, const TypeReference &type, const CollectedField &field) const;

private:
    using Visited = std::set<const Fragment *>;

    void collect(const std::vector<Selection> &selections, std::vector<CollectedField> &fields, Visited &visited) const;
    static void add(std::vector<CollectedField> &fields, const Selection &selection);
    bool isWanted(const Selection &selection) const;
    bool condition(const Directive &directive) const;
    boost::json::value valueOf(const Value &value) const;
    void requireModestSize(const CollectedField &field) const;
    std::size_t variableBytesIn(const Value &value) const;
    void keepVariable(const std::string &name, const boost::json::value &value);
    void takeVariable(const VariableDefinition &definition, const boost::json::object &given);
    boost::json::object completeObject(const boost::json::object &object, const Type &type, const CollectedField &field) const;
    boost::json::value completeLeaf(const boost::json::value &value, const Type &type) const;

    const Document &m_document;
    const Schema &m_schema;
    const Operation &m_operation;
    boost::json::object m_variables;
    std::map<std::string, std::size_t> m_variableBytes; // as text
};

} // namespace Latchkey::Server::Graphql
