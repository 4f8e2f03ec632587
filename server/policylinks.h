// SPDX-License-Identifier: MIT
#pragma once

#include "collections.h"
#include "rights.h"

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>

#include <string>

namespace Latchkey::Server {

/// Which policies a role or a user gets or loses along with its own fields: rows of directus_access, as Directus' nested writing
/// has them.
struct PolicyLinks {
    std::string side; ///< the column of directus_access that points to the item: `role` or `user`
    boost::json::array created;
    boost::json::array removed; ///< keys of directus_access

    /// In the transaction that writes the item. Throws what ItemsWriter throws.
    void apply(Database &database, const Rights &rights, const Accountability &asker, const std::string &key) const;
};

/// Takes `policies` out of the values of a role or a user: `{"create":[{"policy":…}],"delete":[…]}` or a list of what to create.
/// Throws ApiError INVALID_PAYLOAD.
PolicyLinks takePolicyLinks(const Collection &collection, boost::json::object &values);

} // namespace Latchkey::Server
