// SPDX-License-Identifier: MIT
#pragma once

#include "router.h"
#include "services.h"

namespace Latchkey::Server {

/// `/permissions/me`: what the asker may do, so that a client can show it before it is tried.
class PermissionsRoutes {
public:
    explicit PermissionsRoutes(const Services &services);

    void addTo(Router &router);

private:
    Response readMine(const Call &call);

    Services m_services;
};

} // namespace Latchkey::Server
