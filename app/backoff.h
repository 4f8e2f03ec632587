// SPDX-License-Identifier: MIT
#pragma once

#include <QRandomGenerator>

#include <chrono>
#include <optional>

namespace Latchkey {

/// How long to wait before the next attempt: doubling from a second to five minutes, each time somewhere between half and
/// the whole of it, so that a thousand windows do not come back to a recovering server in the same instant.
class Backoff final {
public:
    explicit Backoff(QRandomGenerator *random = QRandomGenerator::global());

    /// Never shorter than what the server asked for by Retry-After.
    std::chrono::milliseconds next(std::optional<std::chrono::milliseconds> retryAfter = {});

    void reset() { m_attempts = 0; }

private:
    QRandomGenerator *m_random;
    int m_attempts = 0;
};

} // namespace Latchkey
