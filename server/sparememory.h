// SPDX-License-Identifier: MIT
#pragma once

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/steady_timer.hpp>

#include <optional>

namespace Latchkey::Server {

/// Gives the memory that many or large requests have needed back to the system, once nobody has asked for anything for some
/// seconds. Without requests it does nothing, not even wake up.
class SpareMemory {
public:
    void start(const boost::asio::any_io_executor &executor) { m_timer.emplace(executor); }

    /// A request has been answered.
    void noteRequest();

    /// Does no more.
    void stop();

    /// For the end of the run.
    void finish();

private:
    void wait();
    void look();

    std::optional<boost::asio::steady_timer> m_timer;
    bool m_isWaiting = false;
    bool m_isStopped = false;
    bool m_wasAsked = false; ///< since the wait began
};

} // namespace Latchkey::Server
