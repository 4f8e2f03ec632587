// SPDX-License-Identifier: MIT
#pragma once

#include "app/backoff.h"
#include "directus/error.h"

#include <QObject>
#include <QTimer>

namespace Directus {
class Authentication;
}

namespace Latchkey {

/// Refreshes a session ahead of time, and tries again, ever more patiently, while the server cannot be reached.
class RefreshSchedule final : public QObject {
    Q_OBJECT

public:
    /// `authentication` is not owned and must live longer.
    explicit RefreshSchedule(Directus::Authentication *authentication, QObject *parent = nullptr);

    /// The session is looked after from now on.
    void start();

    /// Nothing more is begun, also when a refresh that is under way comes back.
    void stop();

    /// The person does not want to wait for the next attempt.
    void retryNow();

    /// Time to the next attempt after a failure; zero when none is waiting.
    std::chrono::milliseconds retryIn() const;

private:
    void plan();
    void planRetry(const Directus::Error &error);
    void refreshIfDue();

    Directus::Authentication *const m_authentication;
    Backoff m_backoff;
    QTimer m_look; ///< looks whether a refresh is due
    QTimer m_retry;
    bool m_isRunning = false;
};

} // namespace Latchkey
