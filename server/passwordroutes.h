// SPDX-License-Identifier: MIT
#pragma once

#include "router.h"
#include "services.h"

#include <optional>
#include <string>

namespace Latchkey::Server {

/// `/auth/password`: a new password for who has forgotten the old one.
class PasswordRoutes {
public:
    explicit PasswordRoutes(const Services &services);

    void addTo(Router &router);

private:
    boost::asio::awaitable<Response> request(const Call &call);
    boost::asio::awaitable<Response> sendLink(std::string email, std::optional<std::string> url);
    boost::asio::awaitable<Response> reset(const Call &call);

    Services m_services;
};

} // namespace Latchkey::Server
