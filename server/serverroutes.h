// SPDX-License-Identifier: MIT
#pragma once

#include "router.h"
#include "services.h"

namespace Latchkey::Server {

/// `/server`: what the project is called and how it looks. (`/server/ping` is answered before any token is judged.)
class ServerRoutes {
public:
    explicit ServerRoutes(const Services &services);

    void addTo(Router &router);

private:
    Response info(const Call &call);
    Response health(const Call &call) const;

    Services m_services;
};

/// `/server/ping`.
Response pong();

} // namespace Latchkey::Server
