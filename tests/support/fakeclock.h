// SPDX-License-Identifier: MIT
#pragma once

#include "directus/clock.h"

/// A clock whose two hands are moved by the test. It begins at some ordinary moment of 2026.
class FakeClock final : public Directus::Clock {
public:
    Instant now() const override { return m_now; }

    /// Time goes by: both hands move.
    void advance(std::chrono::milliseconds time)
    {
        m_now.steady += time;
        m_now.wall += time;
    }

    /// The machine sleeps: on Linux its steady clock stands still.
    void sleep(std::chrono::milliseconds time) { m_now.wall += time; }

    /// Somebody, or the network, sets the time; may be negative.
    void setWallForward(std::chrono::milliseconds time) { m_now.wall += time; }

private:
    Instant m_now{.steady = std::chrono::hours(5), .wall = std::chrono::milliseconds(1'795'300'000'000)};
};
