// SPDX-License-Identifier: MIT
#include "app/refreshschedule.h"

#include "directus/authentication.h"

#include <algorithm>

using namespace std::chrono_literals;
using Directus::Authentication;
using std::chrono::milliseconds;

namespace Latchkey {

namespace {

/// The longest time between two looks at the clock. A life of 30 days overflows an int of milliseconds, and a timer knows
/// nothing of the time the machine slept: looking every now and then answers both.
constexpr milliseconds longestNap = 30s;

/// The shortest one: a project whose tokens live no longer, which is one that counts in seconds what Directus counts in
/// milliseconds, is not asked without a pause. Whoever needs a token sooner refreshes by itself.
constexpr milliseconds shortestNap = 1s;

} // namespace

RefreshSchedule::RefreshSchedule(Authentication *authentication, QObject *parent)
    : QObject(parent), m_authentication(authentication)
{
    m_look.setSingleShot(true);
    m_retry.setSingleShot(true);
    m_retry.setTimerType(Qt::PreciseTimer); // a coarse one may come earlier than Retry-After allows
    connect(&m_look, &QTimer::timeout, this, &RefreshSchedule::refreshIfDue);
    connect(&m_retry, &QTimer::timeout, this, &RefreshSchedule::retryNow);
    connect(authentication, &Authentication::refreshed, this, [this] {
        m_backoff.reset();
        plan();
    });
    connect(authentication, &Authentication::refreshFailed, this, &RefreshSchedule::planRetry);
    connect(authentication, &Authentication::sessionEnded, this, &RefreshSchedule::stop);
}

void RefreshSchedule::start()
{
    m_isRunning = true;
    if (m_authentication->isAccessTokenFresh())
        plan();
}

void RefreshSchedule::stop()
{
    m_isRunning = false;
    m_look.stop();
    m_retry.stop();
    m_backoff.reset();
}

void RefreshSchedule::retryNow()
{
    m_retry.stop();
    m_authentication->refresh();
}

milliseconds RefreshSchedule::retryIn() const
{
    return m_retry.isActive() ? m_retry.remainingTimeAsDuration() : 0ms;
}

void RefreshSchedule::plan()
{
    m_retry.stop();
    if (!m_isRunning)
        return;
    m_look.start(std::clamp<milliseconds>(m_authentication->refreshDueIn(), shortestNap, longestNap));
}

void RefreshSchedule::planRetry(const Directus::Error &error)
{
    m_look.stop();
    if (m_isRunning)
        m_retry.start(m_backoff.next(error.retryAfter));
}

void RefreshSchedule::refreshIfDue()
{
    if (m_authentication->refreshDueIn() > 0ms)
        plan();
    else
        m_authentication->refresh();
}

} // namespace Latchkey
