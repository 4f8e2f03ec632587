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

    /// Whose token the next claim is for, and the next token that is stored without a claim; see Account::tokenKey().
    void setKey(const QString &key) { m_key = key; }

    /// Before the caller reads the token itself in order to go on with it: when nobody else is at it, the claim that follows need
    /// not read it again. release() takes it back.
    void lockAhead();

    Directus::Reply<QByteArray> *claim() override;
    void store(const QByteArray &refreshToken) override;
    void release() override;

    /// The token of `key` is not kept any longer.
    void clear(const QString &key);

Q_SIGNALS:
    void stored();
    void storingFailed(const Latchkey::TokenStoreError &error);

private:
    void tryLock();
    bool isLockedByAnother();
    void readToken();
    void finishSaving(const Directus::Result<void, TokenStoreError> &outcome);

    TokenStore *const m_tokens;
    QString m_key;
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
