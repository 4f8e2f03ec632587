// SPDX-License-Identifier: MIT
#pragma once

#include "accountability.h"
#include "http.h"

#include <boost/asio/awaitable.hpp>
#include <boost/json/value.hpp>

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace Latchkey::Server {

/// A request that has been judged: who is asking, and what the route's pattern matched.
struct Call {
    const Request &request;
    const boost::json::value &body; ///< an empty object when there was none
    const Accountability &asker;
    std::vector<std::string> parameters; ///< what stood in the pattern's places, decoded
};

using Handler = std::function<boost::asio::awaitable<Response>(const Call &)>;

/// Finds the handler for a method and a path. Patterns are paths whose segments `:name` match anything.
class Router {
public:
    struct Match {
        const Handler &handler;
        std::vector<std::string> parameters;
    };

    void add(std::string method, std::string_view pattern, Handler handler);

    /// For handlers that wait for nothing.
    void addPlain(std::string method, std::string_view pattern, std::function<Response(const Call &)> handler);

    /// HEAD finds what GET finds. Throws ApiError ROUTE_NOT_FOUND, also for a known path with another method.
    Match match(std::string_view method, std::string_view path) const;

    /// The methods of a path, as an Allow header has them; empty for an unknown path.
    std::string allowedMethods(std::string_view path) const;

private:
    struct Route {
        std::string method;
        std::vector<std::string> segments;
        Handler handler;
    };

    std::vector<Route> m_routes;
};

} // namespace Latchkey::Server
