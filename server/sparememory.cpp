// SPDX-License-Identifier: MIT
#include "sparememory.h"

#include "platform.h"

#include <chrono>

namespace Latchkey::Server {

namespace {

constexpr std::chrono::seconds quietTime{2};

} // namespace

void SpareMemory::noteRequest()
{
    m_wasAsked = true;
    if (m_timer && !m_isWaiting && !m_isStopped)
        wait();
}

void SpareMemory::wait()
{
    m_wasAsked = false;
    m_isWaiting = true;
    m_timer->expires_after(quietTime);
    m_timer->async_wait([this](const boost::system::error_code &error) {
        if (!error && !m_isStopped)
            look();
    });
}

void SpareMemory::look()
{
    m_isWaiting = false;
    if (m_wasAsked)
        wait();
    else
        giveFreedMemoryBack();
}

void SpareMemory::stop()
{
    m_isStopped = true;
    if (m_timer)
        m_timer->cancel();
}

void SpareMemory::finish()
{
    stop();
    m_timer.reset();
}

} // namespace Latchkey::Server
