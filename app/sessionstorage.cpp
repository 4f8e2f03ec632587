// SPDX-License-Identifier: MIT
#include "app/sessionstorage.h"

#include "directus/request.h"

using namespace std::chrono_literals;
using Directus::Error;
using Directus::Failure;
using Directus::Result;

namespace Latchkey {

namespace {

constexpr auto pollInterval = 40ms;
constexpr auto patienceWithKeychain = 10s; // of the other process, which reads and writes

/// A program that is killed while it makes the lock file leaves one that names no process; only its age tells that it is
/// stale. A living one loses its lock at no age: the system has locked its file as well.
constexpr auto staleAfter = 3s;

/// A refresh of the other process ends by its own time-outs before that.
std::chrono::milliseconds patience()
{
    return Directus::Request().timeout + patienceWithKeychain;
}

} // namespace

SessionStorage::SessionStorage(TokenStore *tokens, const QString &lockFile, QObject *parent)
    : AuthenticationStorage(parent), m_tokens(tokens), m_lock(lockFile)
{
    m_lock.setStaleLockTime(std::chrono::milliseconds(staleAfter).count());
    m_poll.setInterval(pollInterval);
    connect(&m_poll, &QTimer::timeout, this, &SessionStorage::tryLock);
}

void SessionStorage::lockAhead()
{
    m_isLockedAhead = m_savesUnderWay == 0 && m_lock.tryLock(0ms);
}

Directus::Reply<QByteArray> *SessionStorage::claim()
{
    m_claim = new Directus::Reply<QByteArray>(this);
    m_claimedKey = m_key;
    m_patience.setRemainingTime(patience());
    m_poll.start();
    tryLock();
    return m_claim;
}

void SessionStorage::tryLock()
{
    const bool isTheirTurn = m_savesUnderWay > 0 || isLockedByAnother();
    if (isTheirTurn && !m_patience.hasExpired())
        return;
    m_poll.stop();
    if (isTheirTurn)
        m_claim->settle(Failure<Error>(Error::timeout()));
    else
        readToken();
}

bool SessionStorage::isLockedByAnother()
{
    // In a folder that cannot be written to there are no lock files of others either: the session need not suffer.
    return !m_isLockedAhead && !m_lock.tryLock(0ms) && m_lock.error() == QLockFile::LockFailedError;
}

void SessionStorage::readToken()
{
    // What cannot be read is not needed: the token of this run is in memory.
    const bool isRead = std::exchange(m_isLockedAhead, false);
    if (m_isKeptTokenSpent || isRead)
        return m_claim->settle(QByteArray());
    m_tokens->load(m_claimedKey)->then(m_claim.data(), [claim = m_claim](const Result<QByteArray, TokenStoreError> &token) {
        claim->settle(token.value_or(QByteArray()));
    });
}

void SessionStorage::store(const QByteArray &refreshToken)
{
    const QString claimed = std::exchange(m_claimedKey, {});
    if (!claimed.isEmpty())
        return save(claimed, refreshToken);
    m_key = m_loginKey;
    Q_EMIT loginArrived();
    save(m_key, refreshToken);
}

void SessionStorage::storeAgain(const QByteArray &refreshToken)
{
    save(m_key, refreshToken);
}

void SessionStorage::save(const QString &key, const QByteArray &refreshToken)
{
    m_isLockedAhead = false;
    ++m_savesUnderWay;
    m_tokens->save(key, refreshToken)->then(this, &SessionStorage::finishSaving);
}

void SessionStorage::finishSaving(const Result<void, TokenStoreError> &outcome)
{
    --m_savesUnderWay;
    m_isKeptTokenSpent = !outcome;
    m_lock.unlock();
    if (outcome)
        Q_EMIT stored();
    else
        Q_EMIT storingFailed(outcome.error());
}

void SessionStorage::release()
{
    m_claimedKey.clear();
    m_isLockedAhead = false;
    m_lock.unlock();
}

void SessionStorage::clear(const QString &key)
{
    m_tokens->clear(key);
}

void SessionStorage::clearRefused(const QString &key, const QByteArray &refreshToken)
{
    if (m_isKeptTokenSpent)
        return clear(key);
    m_tokens->load(key)->then(m_tokens, [tokens = m_tokens, key, refreshToken](const Result<QByteArray, TokenStoreError> &kept) {
        if (kept == refreshToken)
            tokens->clear(key);
    });
}

} // namespace Latchkey
