// SPDX-License-Identifier: MIT
#include "app/tokenstorechoice.h"

#include <QPointer>

using Directus::Result;

namespace Latchkey {

namespace {

/// Whoever asked may have given up waiting, and its reply be gone; what was asked for is done all the same.
void settle(const QPointer<TokenReply<void>> &reply, const Result<void, TokenStoreError> &outcome)
{
    if (reply)
        reply->settle(outcome);
}

} // namespace

TokenStoreChoice::TokenStoreChoice(TokenStore *lasting, QObject *parent) : TokenStore(parent), m_lasting(lasting) { }

TokenReply<void> *TokenStoreChoice::setKept(const QString &key, bool kept)
{
    if (kept == isKept(key))
        return Directus::settledReply<void, TokenStoreError>(this, {});
    return kept ? moveToLasting(key) : moveToMemory(key);
}

TokenReply<void> *TokenStoreChoice::moveToMemory(const QString &key)
{
    m_forThisRun.insert(key);
    const QPointer reply = new TokenReply<void>(this);
    m_lasting->load(key)->then(this, [this, key, reply](const Result<QByteArray, TokenStoreError> &token) {
        if (token && !token->isEmpty() && !m_tokens.contains(key)) // a refresh may have brought a newer one meanwhile
            m_tokens.insert(key, *token);
        m_lasting->clear(key)->then(this, [reply](const Result<void, TokenStoreError> &outcome) { settle(reply, outcome); });
    });
    return reply;
}

TokenReply<void> *TokenStoreChoice::moveToLasting(const QString &key)
{
    m_forThisRun.remove(key);
    const QByteArray token = m_tokens.take(key);
    if (token.isEmpty())
        return Directus::settledReply<void, TokenStoreError>(this, {});
    const QPointer reply = new TokenReply<void>(this);
    m_moving.insert(key);
    m_lasting->save(key, token)->then(this, [this, key, token, reply](const Result<void, TokenStoreError> &outcome) {
        if (m_moving.remove(key) && !outcome) {
            m_forThisRun.insert(key);
            m_tokens.insert(key, token);
        }
        settle(reply, outcome);
    });
    return reply;
}

TokenReply<QByteArray> *TokenStoreChoice::load(const QString &key)
{
    if (isKept(key))
        return m_lasting->load(key);
    return Directus::settledReply<QByteArray, TokenStoreError>(this, m_tokens.value(key));
}

TokenReply<void> *TokenStoreChoice::save(const QString &key, const QByteArray &token)
{
    m_moving.remove(key);
    if (isKept(key))
        return m_lasting->save(key, token);
    m_tokens.insert(key, token);
    return Directus::settledReply<void, TokenStoreError>(this, {});
}

TokenReply<void> *TokenStoreChoice::clear(const QString &key)
{
    m_moving.remove(key);
    if (isKept(key))
        return m_lasting->clear(key);
    m_tokens.remove(key);
    return Directus::settledReply<void, TokenStoreError>(this, {});
}

} // namespace Latchkey
