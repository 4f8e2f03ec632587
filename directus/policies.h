// SPDX-License-Identifier: MIT
#pragma once

#include "directus/reply.h"

namespace Directus {

class Client;

/// What the caller's policies say together.
struct PolicyGlobals {
    bool appAccess = false; ///< may use Data Studio
    bool adminAccess = false;
    bool enforceTfa = false; ///< should set up a second factor; the API itself insists on nothing

    bool operator==(const PolicyGlobals &) const = default;
};

/// /policies
class Policies final {
public:
    /// `client` is not owned and must live longer.
    explicit Policies(Client *client);

    /// GET /policies/me/globals. Errors: Protocol without a session, since a stranger gets half of it.
    Reply<PolicyGlobals> *readGlobals() const;

private:
    Client *m_client;
};

} // namespace Directus
