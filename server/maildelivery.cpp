// SPDX-License-Identifier: MIT
#include "maildelivery.h"

#include "accounts.h"
#include "databasewriter.h"
#include "mailtexts.h"
#include "offload.h"

#include <boost/asio/as_tuple.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/use_awaitable.hpp>

#include <algorithm>
#include <iostream>

namespace asio = boost::asio;

namespace Latchkey::Server {

namespace {

constexpr std::chrono::seconds afterTrouble{10};

// Whether the mail still has a sense: a person may have been verified, or removed, while it waited.
bool isWanted(const std::optional<Account> &account, MailScope scope)
{
    if (!account)
        return false;
    switch (scope) {
    case MailScope::Verification:
        return account->status == "unverified";
    case MailScope::PasswordReset:
        return account->isActive();
    case MailScope::Invite:
        break;
    }
    return account->status == "invited";
}

std::string projectName(Database &database)
{
    Statement settings = database.query("SELECT project_name FROM directus_settings");
    return settings.next() ? std::string(settings.text(0)) : "Directus";
}

} // namespace

MailDelivery::MailDelivery(const Configuration &configuration, Database &reader, DatabaseWriter &writer,
    const MailedTokens &tokens, const MailLinks &links)
    : m_configuration(configuration)
    , m_reader(reader)
    , m_writer(writer)
    , m_tokens(tokens)
    , m_links(links)
    , m_transport(makeMailTransport(configuration))
{
}

MailDelivery::~MailDelivery() = default;

void MailDelivery::start(const asio::any_io_executor &executor)
{
    m_timer.emplace(executor);
    asio::co_spawn(executor, run(), asio::detached);
}

void MailDelivery::wake()
{
    if (m_timer)
        m_timer->cancel();
}

void MailDelivery::stop()
{
    m_isStopped = true;
    m_transport->abort();
    wake();
}

void MailDelivery::finish()
{
    stop();
    m_thread.reset();
    m_timer.reset();
}

asio::awaitable<void> MailDelivery::run()
{
    while (!m_isStopped) {
        const std::optional<QueuedMail> mail = nextDueMail(m_reader, now());
        if (mail)
            co_await deliverNext(*mail);
        else
            co_await wait();
    }
}

asio::awaitable<void> MailDelivery::wait()
{
    constexpr std::chrono::hours aWhile{1};
    const std::optional<Milliseconds> next = nextMailTime(m_reader);
    co_await waitFor(next ? std::chrono::milliseconds(std::max<Milliseconds>(*next - now(), 1)) : aWhile);
}

asio::awaitable<void> MailDelivery::waitFor(std::chrono::milliseconds time)
{
    m_timer->expires_after(time);
    co_await m_timer->async_wait(asio::as_tuple(asio::use_awaitable));
}

// A full disk, say, must not end the sending for good.
asio::awaitable<void> MailDelivery::deliverNext(const QueuedMail &mail)
{
    bool failed = false;
    try {
        co_await deliver(mail);
    } catch (const std::exception &error) {
        std::cerr << "latchkey-server: the mails could not be seen to: " << error.what() << std::endl;
        failed = true;
    }
    if (failed && !m_isStopped)
        co_await waitFor(afterTrouble);
}

asio::awaitable<void> MailDelivery::deliver(const QueuedMail &mail)
{
    std::optional<MailFailure> failure;
    try {
        if (const std::optional<OutgoingMail> outgoing = write(mail))
            co_await send(*outgoing);
    } catch (const MailFailure &caught) {
        failure = caught;
    }
    const auto forget = [&mail](Database &database) { forgetMail(database, mail); };
    if (failure)
        co_await retryLater(mail, *failure);
    else
        co_await m_writer.write(forget);
}

asio::awaitable<void> MailDelivery::send(const OutgoingMail &mail)
{
    if (!m_thread)
        m_thread = std::make_unique<asio::thread_pool>(1);
    const auto work = [this, &mail] { m_transport->send(mail); };
    co_await offload(*m_thread, work);
}

asio::awaitable<void> MailDelivery::retryLater(const QueuedMail &mail, const MailFailure &failure)
{
    // Aborted: that says nothing about the mail.
    if (m_isStopped)
        co_return;
    const auto postpone = [&](Database &database) {
        if (!failure.isFinal())
            return postponeMail(database, mail, now());
        forgetMail(database, mail);
        return false;
    };
    const bool again = co_await m_writer.write(postpone);
    std::cerr << "latchkey-server: a mail could not be sent: " << failure.what()
              << (again ? ". It will be tried again." : ". It has been given up.") << std::endl;
}

std::optional<OutgoingMail> MailDelivery::write(const QueuedMail &queued) const
{
    const std::optional<Account> account = findAccountByEmail(m_reader, queued.email);
    if (!isWanted(account, queued.scope))
        return {};
    const std::string token = m_tokens.sign(queued.scope, *account, now());
    Mail mail;
    mail.from = m_configuration.emailFrom;
    mail.to = account->email;
    writeMail(mail, queued.scope, projectName(m_reader), m_links.link(queued.scope, queued.url, token));
    return OutgoingMail{mail.from, mail.to, mimeMessage(mail, now())};
}

} // namespace Latchkey::Server
