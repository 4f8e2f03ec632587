// SPDX-License-Identifier: MIT
#pragma once

#include "configuration.h"

#include <chrono>
#include <string>
#include <unordered_map>

namespace Latchkey::Server {

/// So many points per address in a fixed window that begins with the first request.
class RateLimiter {
public:
    using Clock = std::chrono::steady_clock;

    explicit RateLimiter(const RateLimit &limit);

    /// Takes one point. Throws ApiError REQUESTS_EXCEEDED with Retry-After when there is none left.
    void consume(const std::string &address, Clock::time_point at = Clock::now());

private:
    struct Window {
        Clock::time_point end;
        int used = 0;
    };

    void forgetEnded(Clock::time_point at);

    const RateLimit m_limit;
    std::unordered_map<std::string, Window> m_windows;
    Clock::time_point m_nextCleaning;
};

} // namespace Latchkey::Server
