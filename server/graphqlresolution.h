// SPDX-License-Identifier: MIT
#pragma once

#include "graphqlexecution.h"
#include "graphqlprojectschema.h"
#include "router.h"

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>

#include <string>
#include <vector>

namespace Latchkey::Server::Graphql {

/// Answers the fields of Query or Mutation one after the other, each by a request to a route.
class Resolution {
public:
    Resolution(const Router &routes, const Call &call, const ProjectSchema &project, const Execution &execution)
        : m_routes(routes), m_call(call), m_project(project), m_execution(execution)
    {
    }

    /// `{"data":…}`, with `errors` when a field failed; the cookies that a route has set go along.
    boost::asio::awaitable<Response> run();

private:
    struct InnerRequest {
        std::string method;
        std::string path;
        std::string query;
        boost::json::value body;
    };

    boost::asio::awaitable<void> resolve(const CollectedField &field);
    boost::asio::awaitable<boost::json::value> answer(const CollectedField &field);
    boost::asio::awaitable<boost::json::value> ask(const CollectedField &field, const Resolver &resolver);
    InnerRequest requestFor(const CollectedField &field, const Resolver &resolver) const;
    boost::asio::awaitable<boost::json::value> send(const InnerRequest &inner);
    boost::json::value listQuery(const CollectedField &field, boost::json::object arguments, const Collection &collection) const;
    boost::json::value countQuery(const CollectedField &field, boost::json::object arguments, const Collection &collection) const;
    std::vector<std::string> requestedFields(const CollectedField &field, const Type &type, const std::string &prefix) const;
    std::string fieldsQuery(const CollectedField &field, const FieldDefinition &definition) const;
    const FieldDefinition &definitionOf(const CollectedField &field) const;
    void fail(const CollectedField &field, const Response &refusal);

    const Router &m_routes;
    const Call &m_call;
    const ProjectSchema &m_project;
    const Execution &m_execution;
    boost::json::object m_data;
    boost::json::array m_errors;
    std::vector<Header> m_cookies;
    std::size_t m_answeredBytes = 0;
};

} // namespace Latchkey::Server::Graphql
