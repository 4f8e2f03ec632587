// SPDX-License-Identifier: MIT
#pragma once

#include "router.h"
#include "services.h"

#include <chrono>

namespace Latchkey::Server {

/// `/auth`: signing in, renewing a session, signing out, in json mode.
class AuthRoutes {
public:
    explicit AuthRoutes(const Services &services);

    void addTo(Router &router);

private:
    boost::asio::awaitable<Response> login(const Call &call);
    boost::asio::awaitable<Response> refresh(const Call &call);
    boost::asio::awaitable<Response> logout(const Call &call);
    Response tokens(const Accountability &user, const std::string &refreshToken);

    Services m_services;
};

} // namespace Latchkey::Server
