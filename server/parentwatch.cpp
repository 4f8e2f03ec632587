// SPDX-License-Identifier: MIT
#include "parentwatch.h"

#include <array>
#include <cstdio>
#include <mutex>
#include <thread>

#ifdef __linux__
#include <csignal>
#include <sys/prctl.h>
#endif

namespace Latchkey::Server {

struct ParentWatch::Shared {
    std::mutex mutex;
    std::function<void()> gone;
};

namespace {

void awaitEndOfInput()
{
    std::array<char, 64> ignored;
    while (std::fread(ignored.data(), 1, ignored.size(), stdin) > 0) { }
}

} // namespace

ParentWatch::ParentWatch(std::function<void()> gone) : m_shared(std::make_shared<Shared>())
{
    m_shared->gone = std::move(gone);
#ifdef __linux__
    prctl(PR_SET_PDEATHSIG, SIGTERM);
#endif
    // Detached: nothing portable wakes a thread that reads, and the process' end does.
    std::thread([shared = m_shared] {
        awaitEndOfInput();
        const std::lock_guard lock(shared->mutex);
        if (shared->gone)
            shared->gone();
    }).detach();
}

ParentWatch::~ParentWatch()
{
    const std::lock_guard lock(m_shared->mutex);
    m_shared->gone = nullptr;
}

} // namespace Latchkey::Server
