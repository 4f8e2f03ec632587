// SPDX-License-Identifier: MIT
#pragma once

#include "http.h"

#include <boost/asio/awaitable.hpp>
#include <boost/asio/io_context.hpp>

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>

namespace Latchkey::Server {

/// What one client, or all together, may cost.
struct HttpLimits {
    std::size_t headerBytes = 16 * 1024; ///< more: 431
    std::size_t bodyBytes = 1024 * 1024; ///< more: 400 INVALID_PAYLOAD, as Directus words it
    std::size_t smallBodyBytes = 16 * 1024; ///< larger ones share the next
    std::size_t largeBodiesBytes = 4 * 1024 * 1024; ///< bodies under way and being answered, of all together; more: 503
    std::size_t connections = 400; ///< more: whoever has been waited for longest has to go
    std::size_t unsentBytes = 64 * 1024 * 1024; ///< answers that clients have not fetched yet, of all together; more: 503
    std::chrono::milliseconds requestTime{15'000}; ///< from a request's first byte to its last
    std::chrono::milliseconds idleTime{75'000}; ///< between two requests
    std::chrono::milliseconds answerTime{60'000}; ///< for a client to fetch its answer
};

/// Accepts connections and speaks HTTP/1.1 on them. The only part that knows sockets.
class HttpListener {
public:
    using Answer = std::function<boost::asio::awaitable<Response>(Request)>;

    /// Binds and listens. Throws Failure (AddressUnavailable) when it cannot.
    HttpListener(boost::asio::io_context &context, const std::string &host, std::uint16_t port, Answer answer,
        const HttpLimits &limits = HttpLimits());
    ~HttpListener();

    /// The port that is bound; another than asked for when that was 0.
    std::uint16_t port() const;

    /// Accepts no more; connections end when the request they are busy with has been answered. `done` is called when the last
    /// has ended.
    void stop(std::function<void()> done);

private:
    class Implementation;

    std::shared_ptr<Implementation> m_implementation;
};

} // namespace Latchkey::Server
