// SPDX-License-Identifier: MIT
#pragma once

#include "database.h"
#include "offload.h"

#include <atomic>
#include <functional>
#include <memory>

namespace Latchkey::Server {

/// The one place of the server that writes to the database: one thread, one connection, one transaction a job. The serving thread
/// goes on meanwhile, and a job is answered only when its commit is on the disk. Thread and connection start with the first job.
class DatabaseWriter {
public:
    explicit DatabaseWriter(std::function<std::unique_ptr<Database>()> connect);
    ~DatabaseWriter();

    /// Runs `job(Database &)` in a transaction on the writer's thread. What it throws undoes the transaction and comes back.
    template <typename Job>
    boost::asio::awaitable<std::invoke_result_t<const Job &, Database &>> write(const Job &job)
    {
        const auto work = [this, &job] {
            --m_waiting;
            return inTransaction(job);
        };
        ++m_waiting;
        co_return co_await offload(thread(), work);
    }

    /// Whether a job waits for the one under way. For any thread: a long job asks, so that nobody waits long for it.
    bool isAwaited() const { return m_waiting > 0; }

    /// Waits for the job under way and drops the ones that wait. For the end of the run.
    void finish();

private:
    template <typename Job>
    std::invoke_result_t<const Job &, Database &> inTransaction(const Job &job)
    {
        Transaction transaction(database());
        if constexpr (std::is_void_v<std::invoke_result_t<const Job &, Database &>>) {
            job(database());
            transaction.commit();
        } else {
            auto result = job(database());
            transaction.commit();
            return result;
        }
    }

    boost::asio::thread_pool &thread();
    Database &database();

    std::function<std::unique_ptr<Database>()> m_connect;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<boost::asio::thread_pool> m_thread;
    std::atomic<int> m_waiting = 0;
};

} // namespace Latchkey::Server
