// SPDX-License-Identifier: MIT
#include "scriptedtokenstore.h"

#include <QPointer>

using namespace Latchkey;

namespace {

Directus::Failure<TokenStoreError> failure(TokenStoreError::Kind kind)
{
    return Directus::Failure<TokenStoreError>(TokenStoreError{.kind = kind, .detail = QStringLiteral("scripted")});
}

} // namespace

template <typename T>
TokenReply<T> *ScriptedTokenStore::start(Mood mood, const Perform<T> &perform)
{
    const QPointer reply = new TokenReply<T>(this);
    const auto answer = [reply, perform] {
        const Directus::Result<T, TokenStoreError> outcome = perform();
        if (reply)
            reply->settle(outcome);
    };
    const auto refuse = [reply](TokenStoreError::Kind kind) {
        if (reply)
            reply->settle(failure(kind));
    };
    if (mood == Mood::Works)
        answer();
    else if (mood == Mood::Refuses)
        refuse(TokenStoreError::Kind::Unavailable);
    else
        m_waiting.push_back({answer, [refuse] { refuse(TokenStoreError::Kind::NoAnswer); }});
    return reply;
}

TokenReply<QByteArray> *ScriptedTokenStore::load(const QString &key)
{
    ++loads;
    return start<QByteArray>(loading, [this, key] { return tokens.value(key); });
}

TokenReply<void> *ScriptedTokenStore::save(const QString &key, const QByteArray &token)
{
    return start<void>(saving, [this, key, token]() -> Directus::Result<void, TokenStoreError> {
        tokens.insert(key, token);
        saved.append(token);
        return {};
    });
}

TokenReply<void> *ScriptedTokenStore::clear(const QString &key)
{
    return start<void>(saving, [this, key]() -> Directus::Result<void, TokenStoreError> {
        tokens.remove(key);
        return {};
    });
}

void ScriptedTokenStore::answer()
{
    for (const Waiting &waiting : std::exchange(m_waiting, {}))
        waiting.answer();
}

void ScriptedTokenStore::giveUp()
{
    // What the real one gave up on may still happen: the late answer stays possible.
    for (const Waiting &waiting : m_waiting)
        waiting.giveUp();
}
