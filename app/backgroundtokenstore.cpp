// SPDX-License-Identifier: MIT
#include "app/backgroundtokenstore.h"

#include <QDeadlineTimer>
#include <QPointer>

#include <chrono>

using Directus::Result;

namespace Latchkey {

namespace {

constexpr auto patience = std::chrono::seconds(1);

} // namespace

/// Asks the store in its thread, and knows when nothing is under way any more.
class BackgroundTokenStore::Worker final : public QObject {
public:
    explicit Worker(Make make) : m_make(std::move(make)) { }

    template <typename T>
    void ask(const std::function<TokenReply<T> *(TokenStore &)> &question,
        const std::function<void(const Result<T, TokenStoreError> &)> &answer)
    {
        if (!m_store)
            m_store = m_make();
        ++m_underWay;
        question(*m_store)->then(this, [this, answer](const Result<T, TokenStoreError> &outcome) {
            answer(outcome);
            --m_underWay;
            quitWhenDone();
        });
    }

    void finish()
    {
        m_isFinishing = true;
        quitWhenDone();
    }

private:
    void quitWhenDone()
    {
        if (m_isFinishing && m_underWay == 0)
            thread()->quit();
    }

    const Make m_make;
    std::unique_ptr<TokenStore> m_store;
    int m_underWay = 0;
    bool m_isFinishing = false;
};

BackgroundTokenStore::BackgroundTokenStore(Make make, QObject *parent) : TokenStore(parent), m_worker(new Worker(std::move(make)))
{
    m_thread.setObjectName("token store");
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
}

BackgroundTokenStore::~BackgroundTokenStore()
{
    QMetaObject::invokeMethod(m_worker, [worker = m_worker] { worker->finish(); });
    if (!m_thread.wait(QDeadlineTimer(patience)))
        m_thread.quit();
    m_thread.wait();
}

TokenReply<QByteArray> *BackgroundTokenStore::load(const QString &key)
{
    return ask<QByteArray>([key](TokenStore &store) { return store.load(key); });
}

TokenReply<void> *BackgroundTokenStore::save(const QString &key, const QByteArray &token)
{
    return ask<void>([key, token](TokenStore &store) { return store.save(key, token); });
}

TokenReply<void> *BackgroundTokenStore::clear(const QString &key)
{
    return ask<void>([key](TokenStore &store) { return store.clear(key); });
}

template <typename T>
TokenReply<T> *BackgroundTokenStore::ask(std::function<TokenReply<T> *(TokenStore &)> question)
{
    const QPointer reply = new TokenReply<T>(this);
    // Called in the thread. This outlives it; whoever asked may not, and its reply be gone.
    const auto answer = [this, reply](const Result<T, TokenStoreError> &outcome) {
        QMetaObject::invokeMethod(this, [reply, outcome] {
            if (reply)
                reply->settle(outcome);
        });
    };
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, question = std::move(question), answer] { worker->ask<T>(question, answer); });
    return reply;
}

} // namespace Latchkey
