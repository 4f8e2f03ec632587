// SPDX-License-Identifier: MIT
#pragma once

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/awaitable.hpp>
#include <boost/asio/steady_timer.hpp>

#include <optional>

namespace Latchkey::Server {

class Database;
class DatabaseWriter;

/// Keeps what makes many posts quick, beside the requests and in small steps: the search index and the counts of the orders.
class Upkeep {
public:
    Upkeep(Database &reader, DatabaseWriter &writer) : m_reader(reader), m_writer(writer) { }

    void start(const boost::asio::any_io_executor &executor);

    /// Does no more; the rest is for the next run.
    void stop();

    /// For the end of the run.
    void finish();

private:
    boost::asio::awaitable<void> run();
    boost::asio::awaitable<bool> takeStep();
    boost::asio::awaitable<void> waitFor(std::chrono::milliseconds time);

    Database &m_reader;
    DatabaseWriter &m_writer;
    std::optional<boost::asio::steady_timer> m_timer;
    bool m_isStopped = false;
};

} // namespace Latchkey::Server
