// SPDX-License-Identifier: MIT
#pragma once

#include "http.h"

#include <boost/asio/awaitable.hpp>

#include <chrono>

namespace Latchkey::Server {

/// Answers, or throws, what `work` does, but never sooner than after that time: how long it took tells nothing then.
boost::asio::awaitable<Response> atLeast(std::chrono::milliseconds duration, boost::asio::awaitable<Response> work);

} // namespace Latchkey::Server
