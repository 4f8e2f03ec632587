// SPDX-License-Identifier: MIT
#pragma once

#include "graphqlschema.h"
#include "owncollections.h"
#include "rights.h"

#include <map>
#include <string>
#include <vector>

namespace Latchkey::Server::Graphql {

/// How a field of Query or Mutation is answered: by which route of the REST API, and how its answer is read.
struct Resolver {
    enum class Kind {
        List, ///< SEARCH with the arguments as the query
        ById, ///< GET path/:id
        Aggregated, ///< SEARCH that counts
        Create, ///< POST with `data`
        Update, ///< PATCH path/:id with `data`
        Delete, ///< DELETE path/:id
        Get, ///< GET, with `fields`
        Change, ///< PATCH with `data`
        Post, ///< POST with the arguments; the data of the answer, or true
        Own, ///< POST, but null for who is not signed in
        GetByToken, ///< GET with `token`; true
        Ping,
    };

    Kind kind;
    std::string path;
    const Collection *collection = nullptr;
};

/// What one asker may do by GraphQL: the schema is cut to their rights, so that a field that they may not read is not there.
struct ProjectSchema {
    Schema schema;
    std::map<std::string, Resolver, std::less<>> queries;
    std::map<std::string, Resolver, std::less<>> mutations;
    std::vector<OwnCollection> collections; ///< that the resolvers point to
};

/// `/graphql`: the items.
ProjectSchema itemsSchema(Database &database, const Accountability &asker);

/// `/graphql/system`: signing in, one's own account, and administration.
ProjectSchema systemSchema(Database &database, const Accountability &asker);

} // namespace Latchkey::Server::Graphql
