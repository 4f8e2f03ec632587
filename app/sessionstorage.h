// SPDX-License-Identifier: MIT
#pragma once

#include "app/tokenstore.h"
#include "directus/authenticationstorage.h"

#include <QDeadlineTimer>
#include <QLockFile>
#include <QPointer>
#include <QTimer>

namespace Latchkey {

/// The refresh token of one account in a TokenStore, with a lock file around each refresh, so that two processes of one
/// profile never spend the same token. After the lock the store is read again: the other one may have been faster.
class SessionStorage final : public Directus::AuthenticationStorage {
    Q_OBJECT

public:
    /// `tokens` is not owned and must live longer.
    SessionStorage(TokenStore *tokens, const QString &lockFile, QObject *parent = nullptr);

    /// Whose session it is, and whose token a claim is for; see Account::tokenKey().
    void setKey(const QString &key) { m_key = m_loginKey = key; }

    /// Whose login is under way. Its token is the next one that is stored without a claim, and its session then takes the place
    /// of the other one, which until then goes on.
    void setLoginKey(const QString &key) { m_loginKey = key; }

    /// Before the caller reads the token itself in order to go on with it: when nobody else is at it, the claim that follows need
    /// not read it again. release() takes it back.
    void lockAhead();

    Directus::Reply<QByteArray> *claim() override;
    void store(const QByteArray &refreshToken) override;
    void release() override;

    /// Once more the token of the session, which could not be stored when it came.
    void storeAgain(const QByteArray &refreshToken);

    /// The token of `key` is not kept any longer.
    void clear(const QString &key);

    /// The server has refused `refreshToken`. What another process has kept under `key` meanwhile stays.
    void clearRefused(const QString &key, const QByteArray &refreshToken);

Q_SIGNALS:
    /// The login has succeeded; its token is stored when this returns.
    void loginArrived();

    void stored();
    void storingFailed(const Latchkey::TokenStoreError &error);

private:
    void tryLock();
    bool isLockedByAnother();
    void readToken();
    void save(const QString &key, const QByteArray &refreshToken);
    void finishSaving(const Directus::Result<void, TokenStoreError> &outcome);

    TokenStore *const m_tokens;
    QString m_key;
    QString m_loginKey;
    QString m_claimedKey; ///< of the claim under way; empty without one
    QLockFile m_lock;
    bool m_isLockedAhead = false;
    int m_savesUnderWay = 0;
    bool m_isKeptTokenSpent = false; ///< the last token could not be stored: what is kept is the one before
    QTimer m_poll;
    QDeadlineTimer m_patience;
    QPointer<Directus::Reply<QByteArray>> m_claim;
};

} // namespace Latchkey
