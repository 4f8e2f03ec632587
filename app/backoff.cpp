// SPDX-License-Identifier: MIT
#include "app/backoff.h"

#include <algorithm>

using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace Latchkey {

namespace {

constexpr milliseconds first = 1s;
constexpr milliseconds longest = 5min;
constexpr milliseconds longestRetryAfter = 1h; // a server that asks for more has its clock or its header wrong

} // namespace

Backoff::Backoff(QRandomGenerator *random) : m_random(random) { }

milliseconds Backoff::next(std::optional<milliseconds> retryAfter)
{
    const int doublings = std::min(m_attempts++, 10);
    const milliseconds whole = std::min<milliseconds>(longest, first * (1 << doublings));
    const milliseconds jittered = whole / 2 + milliseconds(m_random->bounded(int(whole.count() / 2) + 1));
    return std::max(jittered, std::min<milliseconds>(retryAfter.value_or(0ms), longestRetryAfter));
}

} // namespace Latchkey
