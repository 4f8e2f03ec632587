// SPDX-License-Identifier: MIT
#pragma once

#include "accesstoken.h"
#include "accountability.h"
#include "router.h"
#include "services.h"

#include <chrono>

namespace Latchkey::Server {

struct Account;

/// How tokens travel: both in the body; the refresh token in a cookie; one session token in a cookie.
enum class AuthMode { Json, Cookie, Session };

/// `/auth`: signing in, renewing a session, signing out.
class AuthRoutes {
public:
    explicit AuthRoutes(const Services &services);

    void addTo(Router &router);

private:
    boost::asio::awaitable<Response> login(const Call &call);
    boost::asio::awaitable<void> requireProof(const Account &account, const std::string &otp, bool rightPassword);
    boost::asio::awaitable<Response> refresh(const Call &call);
    boost::asio::awaitable<Response> logout(const Call &call);
    std::string refreshTokenOf(const Call &call, AuthMode mode) const;
    Response answer(AuthMode mode, AccessClaims claims, const std::string &refreshToken) const;
    AccessClaims claimsOf(const Accountability &owner) const;

    Services m_services;
};

} // namespace Latchkey::Server
