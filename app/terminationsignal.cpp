// SPDX-License-Identifier: MIT
#include "app/terminationsignal.h"

#include <QSocketNotifier>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <signal.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstddef>
#include <utility>
#endif

namespace Latchkey {

#ifdef Q_OS_UNIX

namespace {

constexpr std::array endingSignals{SIGTERM, SIGINT, SIGHUP};

int writeEnd = -1; // a handler is given nothing but the number of its signal

/// Hardly anything may be called here: not Qt, not the heap.
void passOn(int)
{
    const int former = errno;
    const char byte = 0;
    [[maybe_unused]] const ssize_t written = ::write(writeEnd, &byte, 1); // a full pipe says it as well
    errno = former;
}

std::array<struct sigaction, endingSignals.size()> former; // who handled them before

void handleThem()
{
    struct sigaction action = {};
    action.sa_handler = passOn;
    action.sa_flags = SA_RESTART | SA_RESETHAND;
    sigemptyset(&action.sa_mask);
    for (std::size_t i = 0; i < endingSignals.size(); ++i)
        ::sigaction(endingSignals[i], &action, &former[i]);
}

void giveThemBack()
{
    for (std::size_t i = 0; i < endingSignals.size(); ++i)
        ::sigaction(endingSignals[i], &former[i], nullptr);
}

} // namespace

TerminationSignal::TerminationSignal(QObject *parent) : QObject(parent)
{
    std::array<int, 2> ends{};
    if (::pipe(ends.data()) != 0)
        return; // the signals end the program as they always do
    for (const int end : ends) {
        ::fcntl(end, F_SETFD, FD_CLOEXEC);
        ::fcntl(end, F_SETFL, O_NONBLOCK);
    }
    m_readEnd = ends[0];
    writeEnd = ends[1];
    m_notifier = new QSocketNotifier(m_readEnd, QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, [this] {
        m_notifier->setEnabled(false);
        Q_EMIT arrived();
    });
    handleThem();
}

TerminationSignal::~TerminationSignal()
{
    if (m_readEnd < 0)
        return;
    giveThemBack();
    m_notifier->setEnabled(false);
    ::close(m_readEnd);
    ::close(std::exchange(writeEnd, -1));
}

#else

TerminationSignal::TerminationSignal(QObject *parent) : QObject(parent) { }

TerminationSignal::~TerminationSignal() = default;

#endif

} // namespace Latchkey
