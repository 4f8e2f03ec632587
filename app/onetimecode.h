// SPDX-License-Identifier: MIT
#pragma once

#include "directus/clock.h"

#include <QDateTime>
#include <QString>

#include <chrono>

namespace Latchkey {

/// A one-time code while it is being typed: six digits of a step of thirty seconds.
class OneTimeCode final {
public:
    static constexpr qsizetype length = 6;
    static constexpr std::chrono::seconds step{30};

    OneTimeCode() = default;

    /// Takes what was typed or pasted: "123 456", "123-456", full-width and other scripts' digits. A letter makes it unusable;
    /// it is not left out, so that nobody sends six digits of something else.
    static OneTimeCode typed(const QString &text);

    /// ASCII digits, at most one more than needed.
    QString digits() const { return m_digits; }

    /// Six digits and nothing else: it can be sent.
    bool isComplete() const { return m_isUsable && m_digits.size() == length; }

    /// It may become a code by typing on.
    bool isPossible() const { return m_isUsable && m_digits.size() <= length; }

    bool operator==(const OneTimeCode &) const = default;

private:
    QString m_digits;
    bool m_isUsable = true;
};

/// How far this machine's clock is from a server's, as far as an answer's Date header tells: that has whole seconds, and the
/// answer was on its way for a while.
class ClockSkew final {
public:
    ClockSkew() = default;

    /// `date` is the Date header of an answer that arrived `now`, `roundTrip` after the request had gone out. No skew when
    /// `date` is invalid.
    static ClockSkew between(const QDateTime &date, const Directus::Clock::Instant &now, std::chrono::milliseconds roundTrip);

    /// Positive when this machine is ahead; the best guess.
    std::chrono::milliseconds ahead() const { return m_ahead; }

    /// The part of it that is beyond doubt, zero when the clocks may well agree.
    std::chrono::milliseconds certainlyAhead() const;

    /// A code that was right by this machine's clock was of another step for the server.
    bool explainsRefusal(const Directus::Clock::Instant &sent) const;

private:
    std::chrono::milliseconds m_ahead{0};
    std::chrono::milliseconds m_doubt{0};
};

/// How long the code that an authenticator shows now is good for by the server's clock; more than zero, at most thirty seconds.
/// Directus takes the code of the step it is in, and neither the one before nor the one after.
std::chrono::milliseconds restOfStep(const Directus::Clock::Instant &now, const ClockSkew &skew = {});

/// A code that was sent in one step and judged in the next is refused, however right it was: the person types the new one.
bool hasStepEndedBetween(
    const Directus::Clock::Instant &sent, const Directus::Clock::Instant &answered, const ClockSkew &skew = {});

} // namespace Latchkey
