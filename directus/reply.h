// SPDX-License-Identifier: MIT
#pragma once

#include "directus/error.h"
#include "directus/result.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <optional>
#include <type_traits>
#include <utility>
#include <vector>

namespace Directus {

/// What every Reply has besides its type.
class ReplyBase : public QObject {
    Q_OBJECT

public:
    /// True once the outcome is known, also while the handlers still wait for their turn.
    bool isSettled() const { return m_settled; }

    /// Nobody wants the answer any more. The handlers get `Cancelled`, even if an answer has just arrived and was not
    /// delivered yet; then the request itself is stopped.
    void abort();

Q_SIGNALS:
    /// After the handlers have run. The reply deletes itself when control returns to the event loop.
    void finished();

    /// For the producer: stop what you are doing for this reply. The outcome is decided already, so that whatever the
    /// stopped source reports from inside its abort() comes too late.
    void aborted();

protected:
    explicit ReplyBase(QObject *parent);

    void scheduleDelivery();
    virtual void deliver() = 0;
    virtual void settleAsCancelled() = 0;

    bool m_settled = false;
    bool m_delivered = false;
};

/// One typed answer to come.
///
///     session->signIn(credentials)->then(this, &SignInPage::finishSignIn);
///
/// It settles exactly once, and its handlers run in a later turn of the event loop than the call that made it, so a caller
/// can always connect first. It belongs to the object that made it and deletes itself after its handlers have run; who keeps
/// a pointer in order to abort() it keeps a QPointer. If its maker is destroyed first, the handlers are not called.
template <typename T, typename E = Error>
class Reply final : public ReplyBase {
public:
    using Outcome = Result<T, E>;

    explicit Reply(QObject *parent) : ReplyBase(parent) { }

    /// Calls `handler` with the outcome, unless `context` is gone by then. `handler` is anything that takes a
    /// `const Result<T> &`, or a member function of `context`. More than one are called in order.
    template <typename Context, typename Handler>
    Reply *then(Context *context, Handler handler)
    {
        Q_ASSERT_X(!m_delivered, "Reply::then", "the reply has been delivered already");
        m_handlers.push_back({context, bind(context, std::move(handler))});
        return this;
    }

    /// For the producer. The first outcome counts, later ones are ignored.
    void settle(Outcome outcome)
    {
        if (m_settled)
            return;
        m_outcome.emplace(std::move(outcome));
        scheduleDelivery();
    }

private:
    using Call = std::function<void(const Outcome &)>;
    struct Listener {
        QPointer<QObject> context;
        Call call;
    };

    template <typename Context, typename Handler>
    static Call bind(Context *context, Handler handler)
    {
        if constexpr (std::is_member_function_pointer_v<Handler>)
            return [context, handler](const Outcome &outcome) { std::invoke(handler, context, outcome); };
        else
            return handler;
    }

    void deliver() override
    {
        // A handler may destroy this reply together with its maker: nothing of it is touched while they run.
        const auto listeners = std::exchange(m_handlers, {});
        const auto outcome = std::move(*m_outcome);
        for (const Listener &listener : listeners)
            if (listener.context)
                listener.call(outcome);
    }

    void settleAsCancelled() override
    {
        m_outcome.emplace(Failure<E>(E::cancelled()));
        if (!m_settled)
            scheduleDelivery();
    }

    std::vector<Listener> m_handlers;
    std::optional<Outcome> m_outcome;
};

/// A reply that is settled already; the handlers still run in the next turn of the event loop.
template <typename T, typename E = Error>
Reply<T, E> *settledReply(QObject *maker, std::type_identity_t<Result<T, E>> outcome)
{
    auto *reply = new Reply<T, E>(maker);
    reply->settle(std::move(outcome));
    return reply;
}

/// The answer of `source`, read by `decode`, a function from `const U &` to `Result<T>`. Errors pass through; aborting the
/// new reply aborts `source`.
template <typename T, typename U, typename E, typename Decode>
Reply<T, E> *decoded(Reply<U, E> *source, Decode decode)
{
    auto *reply = new Reply<T, E>(source->parent());
    QObject::connect(reply, &ReplyBase::aborted, source, &ReplyBase::abort);
    source->then(
        reply, [reply, decode = std::move(decode)](const Result<U, E> &outcome) { reply->settle(outcome.and_then(decode)); });
    return reply;
}

} // namespace Directus
