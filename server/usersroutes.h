// SPDX-License-Identifier: MIT
#pragma once

#include "router.h"
#include "services.h"

#include <optional>
#include <string>

namespace Latchkey::Server {

/// What somebody who registers says of themselves.
struct Registration {
    std::string email;
    std::string password;
    std::optional<std::string> firstName;
    std::optional<std::string> lastName;
};

/// `/users`: registering, and reading one's own account.
class UsersRoutes {
public:
    explicit UsersRoutes(const Services &services);

    void addTo(Router &router);

private:
    boost::asio::awaitable<Response> signUp(const Call &call);
    boost::asio::awaitable<Response> enrol(const Registration &registration);
    Response readMe(const Call &call);

    Services m_services;
};

} // namespace Latchkey::Server
