// SPDX-License-Identifier: MIT
#include "ratelimiter.h"

#include "errors.h"

#include <iterator>

namespace Latchkey::Server {

RateLimiter::RateLimiter(const RateLimit &limit) : m_limit(limit) { }

void RateLimiter::consume(const std::string &address, Clock::time_point at)
{
    if (!m_limit.enabled)
        return;
    forgetEnded(at);
    Window &window = m_windows.try_emplace(address, Window{at + m_limit.duration}).first->second;
    if (window.end <= at)
        window = {at + m_limit.duration};
    if (window.used >= m_limit.points) {
        const auto wait = std::chrono::ceil<std::chrono::milliseconds>(window.end - at);
        throw requestsExceeded(m_limit.points, wait, std::chrono::system_clock::now() + wait);
    }
    ++window.used;
}

// Once a window's length, so that addresses that came by once do not pile up.
void RateLimiter::forgetEnded(Clock::time_point at)
{
    if (at < m_nextCleaning)
        return;
    m_nextCleaning = at + m_limit.duration;
    for (auto window = m_windows.begin(); window != m_windows.end();)
        window = window->second.end <= at ? m_windows.erase(window) : std::next(window);
}

} // namespace Latchkey::Server
