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
    std::optional<std::string> verificationUrl;
};

/// `/users/register`: making an account for oneself, and proving that the address is one's own.
class RegistrationRoutes {
public:
    explicit RegistrationRoutes(const Services &services);

    void addTo(Router &router);

private:
    boost::asio::awaitable<Response> signUp(const Call &call);
    boost::asio::awaitable<Response> enrol(const Registration &registration);
    boost::asio::awaitable<Response> verify(const Call &call);

    Services m_services;
};

} // namespace Latchkey::Server
