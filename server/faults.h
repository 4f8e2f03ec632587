// SPDX-License-Identifier: MIT
#pragma once

#include "router.h"
#include "services.h"

#include <chrono>
#include <optional>
#include <string>

namespace Latchkey::Server {

/// Trouble on demand, so that anyone can see how a client copes: `/latchkey/faults`, for administrators, and only when the server
/// was started with `--faults`. It is never troubled itself. Nothing of it outlives the run.
class Faults {
public:
    explicit Faults(const Services &services) : m_services(services) { }

    void addTo(Router &router);

    /// To be asked before a request is looked at: waits when the server is to be slow, and gives the answer that was ordered in
    /// the place of the true one.
    boost::asio::awaitable<std::optional<Response>> before(const Request &request);

    /// To be told of every answer; one that is to be dropped gets the status 0. What was asked for has been done.
    void after(const Request &request, Response &response);

    /// Throws ApiError TOKEN_EXPIRED when the access token was issued before all were expired.
    void requireFresh(const std::string &token) const;

private:
    Response show(const Call &call) const;
    Response reset(const Call &call);
    boost::asio::awaitable<Response> order(const Call &call);
    boost::asio::awaitable<void> expireAccessTokens();

    struct Orders {
        int answers = 0; ///< so many requests get `status`
        int status = 503;
        int drops = 0; ///< so many answers are not sent
        std::chrono::milliseconds delay{0}; ///< before every request
    };

    Services m_services;
    Orders m_orders;
    std::optional<std::chrono::milliseconds> m_expiredBefore; // since 1970
};

} // namespace Latchkey::Server
