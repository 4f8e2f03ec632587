// SPDX-License-Identifier: MIT
#pragma once

#include "mailedtoken.h"
#include "maillinks.h"
#include "mailqueue.h"
#include "mailtransport.h"

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/awaitable.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/thread_pool.hpp>

#include <memory>
#include <optional>

namespace Latchkey::Server {

class DatabaseWriter;

/// Sends the queued mails one after the other, beside the requests. What could not be sent is tried again, also after a restart.
class MailDelivery {
public:
    MailDelivery(const Configuration &configuration, Database &reader, DatabaseWriter &writer, const MailedTokens &tokens,
        const MailLinks &links);
    ~MailDelivery();

    /// Begins, with what an earlier run has left.
    void start(const boost::asio::any_io_executor &executor);

    /// To be called when a transaction that queued a mail has been committed.
    void wake();

    /// Sends no more; the rest stays in the queue.
    void stop();

    /// Waits for the thread. For the end of the run.
    void finish();

private:
    boost::asio::awaitable<void> run();
    boost::asio::awaitable<void> wait();
    boost::asio::awaitable<void> waitFor(std::chrono::milliseconds time);
    boost::asio::awaitable<void> deliverNext(const QueuedMail &mail);
    boost::asio::awaitable<void> deliver(const QueuedMail &mail);
    boost::asio::awaitable<void> send(const OutgoingMail &mail);
    boost::asio::awaitable<void> retryLater(const QueuedMail &mail, const MailFailure &failure);
    std::optional<OutgoingMail> write(const QueuedMail &mail) const;

    const Configuration &m_configuration;
    Database &m_reader;
    DatabaseWriter &m_writer;
    const MailedTokens &m_tokens;
    const MailLinks &m_links;
    std::unique_ptr<MailTransport> m_transport;
    std::unique_ptr<boost::asio::thread_pool> m_thread;
    std::optional<boost::asio::steady_timer> m_timer;
    bool m_isStopped = false;
};

} // namespace Latchkey::Server
