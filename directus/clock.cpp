// SPDX-License-Identifier: MIT
#include "directus/clock.h"

#include <algorithm>

namespace Directus {

using std::chrono::duration_cast;
using std::chrono::milliseconds;

Clock::Instant Clock::now() const
{
    return {
        .steady = duration_cast<milliseconds>(std::chrono::steady_clock::now().time_since_epoch()),
        .wall = duration_cast<milliseconds>(std::chrono::system_clock::now().time_since_epoch()),
    };
}

const Clock &Clock::system()
{
    static const Clock clock;
    return clock;
}

milliseconds elapsed(const Clock::Instant &since, const Clock::Instant &now)
{
    return std::max({now.steady - since.steady, now.wall - since.wall, milliseconds::zero()});
}

} // namespace Directus
