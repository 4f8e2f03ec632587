// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>

namespace Directus {

/// The two clocks that a token's age needs, together, and replaceable in tests.
///
/// The steady clock does not jump when somebody sets the time, but on Linux it stands still while the machine sleeps; the
/// wall clock goes on during sleep, but can be set. Whoever takes the larger of the two ages errs on the safe side: a
/// refresh too early, never a token that is thought to be fresh and is not.
class Clock {
public:
    struct Instant {
        std::chrono::milliseconds steady;
        std::chrono::milliseconds wall; ///< since 1970, UTC
    };

    virtual ~Clock() = default;
    virtual Instant now() const;

    /// The machine's clock.
    static const Clock &system();
};

/// The larger of the two differences, and at least zero.
std::chrono::milliseconds elapsed(const Clock::Instant &since, const Clock::Instant &now);

} // namespace Directus
