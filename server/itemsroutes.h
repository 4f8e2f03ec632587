// SPDX-License-Identifier: MIT
#pragma once

#include "router.h"
#include "services.h"

#include <boost/json/object.hpp>

namespace Latchkey::Server {

/// `/items`: reading items, and writing them for who may.
class ItemsRoutes {
public:
    explicit ItemsRoutes(const Services &services) : m_services(services) { }

    void addTo(Router &router);

private:
    Response readMany(const Call &call, const boost::json::object &parameters);
    Response readOne(const Call &call);
    boost::asio::awaitable<Response> write(const Call &call);

    Services m_services;
};

} // namespace Latchkey::Server
