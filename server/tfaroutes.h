// SPDX-License-Identifier: MIT
#pragma once

#include "router.h"
#include "services.h"

namespace Latchkey::Server {

/// `/users/me/tfa`: the second factor of one's own account; and taking it from somebody who has lost it.
class TfaRoutes {
public:
    explicit TfaRoutes(const Services &services);

    void addTo(Router &router);

private:
    boost::asio::awaitable<Response> generate(const Call &call);
    boost::asio::awaitable<Response> enable(const Call &call);
    boost::asio::awaitable<Response> disable(const Call &call);
    boost::asio::awaitable<Response> disableFor(const Call &call);

    Services m_services;
};

} // namespace Latchkey::Server
