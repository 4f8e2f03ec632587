// SPDX-License-Identifier: MIT
#pragma once

#include "graphqlexecution.h"
#include "graphqlprojectschema.h"
#include "router.h"
#include "services.h"

namespace Latchkey::Server {

/// `/graphql` and `/graphql/system`. Every field of Query and Mutation is a request to a route of the REST API, made inside: so
/// there is one place for each rule.
class GraphqlRoutes {
public:
    GraphqlRoutes(const Services &services, const Router &routes) : m_services(services), m_routes(routes) { }

    void addTo(Router &router);

private:
    using MakeSchema = Graphql::ProjectSchema (*)(Database &database, const Accountability &asker);

    boost::asio::awaitable<Response> answer(const Call &call, MakeSchema makeSchema);

    Services m_services;
    const Router &m_routes;
};

} // namespace Latchkey::Server
