// SPDX-License-Identifier: MIT
#pragma once

#include "router.h"
#include "services.h"

namespace Latchkey::Server {

/// `/users/invite`: accounts for others, who choose their own password.
class InvitationRoutes {
public:
    explicit InvitationRoutes(const Services &services);

    void addTo(Router &router);

private:
    boost::asio::awaitable<Response> invite(const Call &call);
    boost::asio::awaitable<Response> accept(const Call &call);

    Services m_services;
};

} // namespace Latchkey::Server
