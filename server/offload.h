// SPDX-License-Identifier: MIT
#pragma once

#include <boost/asio/awaitable.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/thread_pool.hpp>
#include <boost/asio/use_awaitable.hpp>

#include <type_traits>

namespace Latchkey::Server {

/// Runs `work` on a thread of the pool and comes back to the caller's own with what it returned or threw. `work` has to stay
/// where it is until then. (A named variable: GCC 12 destroys temporaries in a co_await expression twice.)
template <typename Work>
boost::asio::awaitable<std::invoke_result_t<const Work &>> offload(boost::asio::thread_pool &pool, const Work &work)
{
    using Value = std::invoke_result_t<const Work &>;
    const auto job = [&work]() -> boost::asio::awaitable<Value> { co_return work(); };
    co_return co_await boost::asio::co_spawn(pool, job, boost::asio::use_awaitable);
}

} // namespace Latchkey::Server
