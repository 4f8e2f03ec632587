// SPDX-License-Identifier: MIT
#pragma once

#include "directus/reply.h"

#include <QEventLoop>
#include <QTimer>

#include <memory>

/// Collects what a reply says, and how often it says so.
template <typename T, typename E = Directus::Error>
class Collected final {
public:
    explicit Collected(Directus::Reply<T, E> *reply)
    {
        reply->then(m_context.get(), [this](const Directus::Result<T, E> &outcome) {
            m_outcome.emplace(outcome);
            ++m_count;
        });
    }

    bool hasArrived() const { return m_count > 0; }
    int count() const { return m_count; }
    const Directus::Result<T, E> &outcome() const { return *m_outcome; }

private:
    const std::unique_ptr<QObject> m_context = std::make_unique<QObject>();
    std::optional<Directus::Result<T, E>> m_outcome;
    int m_count = 0;
};

/// Waits for the answer. When none comes within half a minute, the outcome is a Timeout that says so.
/// (Not by QTest::qWaitFor, which sleeps ten milliseconds between two looks.)
template <typename T>
Directus::Result<T> outcomeOf(Directus::Reply<T> *reply)
{
    QEventLoop loop;
    const Collected<T> collected(reply);
    QObject::connect(reply, &Directus::ReplyBase::finished, &loop, &QEventLoop::quit);
    QTimer::singleShot(std::chrono::seconds(30), &loop, &QEventLoop::quit);
    loop.exec();
    if (collected.hasArrived())
        return collected.outcome();
    auto error = Directus::Error::timeout();
    error.detail = QStringLiteral("the test waited half a minute for an answer");
    return Directus::Failure<Directus::Error>(error);
}
