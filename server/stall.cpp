// SPDX-License-Identifier: MIT
#include "stall.h"

#include <boost/asio/steady_timer.hpp>
#include <boost/asio/this_coro.hpp>
#include <boost/asio/use_awaitable.hpp>

#include <exception>

namespace asio = boost::asio;

namespace Latchkey::Server {

asio::awaitable<Response> atLeast(std::chrono::milliseconds duration, asio::awaitable<Response> work)
{
    asio::steady_timer timer(co_await asio::this_coro::executor, duration);
    Response response;
    std::exception_ptr failure;
    try {
        response = co_await std::move(work);
    } catch (...) {
        failure = std::current_exception();
    }
    co_await timer.async_wait(asio::use_awaitable);
    if (failure)
        std::rethrow_exception(failure);
    co_return response;
}

} // namespace Latchkey::Server
