// SPDX-License-Identifier: MIT
#include "upkeep.h"

#include "databasewriter.h"
#include "ranks.h"
#include "searchindex.h"

#include <boost/asio/as_tuple.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/use_awaitable.hpp>

#include <chrono>
#include <iostream>

namespace asio = boost::asio;

namespace Latchkey::Server {

namespace {

// An import of another process makes work, too; nobody tells of it.
constexpr std::chrono::milliseconds betweenLooks{3000};
constexpr std::chrono::milliseconds betweenSteps{20};

// Every step ends in a commit that waits for the disk, and leaves a piece of the index that has to be merged with others later:
// few long steps cost less than many short ones. Requests do not wait for it, since it ends as soon as one wants to write; other
// processes do.
constexpr std::chrono::milliseconds longestStep{400};

void work(Database &database, const DatabaseWriter &writer)
{
    const auto end = std::chrono::steady_clock::now() + longestStep;
    Ranks ranks(database);
    if (ranks.needMaintenance())
        ranks.maintain();
    SearchIndex index(database);
    do
        index.takeSome();
    while (index.hasWaiting() && !writer.isAwaited() && std::chrono::steady_clock::now() < end);
}

} // namespace

void Upkeep::start(const asio::any_io_executor &executor)
{
    m_timer.emplace(executor);
    asio::co_spawn(executor, run(), asio::detached);
}

void Upkeep::stop()
{
    m_isStopped = true;
    if (m_timer)
        m_timer->cancel();
}

void Upkeep::finish()
{
    stop();
    m_timer.reset();
}

asio::awaitable<void> Upkeep::run()
{
    while (!m_isStopped) {
        const bool more = co_await takeStep();
        co_await waitFor(more ? betweenSteps : betweenLooks);
    }
}

// Whether there may be more to do.
asio::awaitable<bool> Upkeep::takeStep()
{
    try {
        if (!SearchIndex(m_reader).hasWaiting() && !Ranks(m_reader).needMaintenance())
            co_return false;
        const auto step = [this](Database &database) { work(database, m_writer); };
        co_await m_writer.write(step);
        co_return true;
    } catch (const std::exception &error) {
        // All of it can wait: a full disk, say, or an import that holds the database.
        std::cerr << "latchkey-server: the search index is not up to date yet: " << error.what() << std::endl;
        co_return false;
    }
}

asio::awaitable<void> Upkeep::waitFor(std::chrono::milliseconds time)
{
    if (m_isStopped)
        co_return;
    m_timer->expires_after(time);
    co_await m_timer->async_wait(asio::as_tuple(asio::use_awaitable));
}

} // namespace Latchkey::Server
