// SPDX-License-Identifier: MIT
#pragma once

#include "app/tokenstore.h"

#include <QHash>
#include <QSet>

namespace Latchkey {

/// Keeps tokens in a store that lasts, and for this run only those of accounts that are not kept signed in. Whoever loads and
/// saves need not know which.
class TokenStoreChoice final : public TokenStore {
    Q_OBJECT

public:
    /// `lasting` is the keychain; it is not owned and must live longer. Every key is kept there until setKept() says otherwise.
    explicit TokenStoreChoice(TokenStore *lasting, QObject *parent = nullptr);

    bool isKept(const QString &key) const { return !m_forThisRun.contains(key); }

    /// What is saved from now on goes to the other place, and a token that is there already moves. Errors: those of the lasting
    /// store; a token that could not be written there stays in memory and isKept() as it was, and one that could not be
    /// removed from there is there still, which the person should hear.
    TokenReply<void> *setKept(const QString &key, bool kept);

    TokenReply<QByteArray> *load(const QString &key) override;
    TokenReply<void> *save(const QString &key, const QByteArray &token) override;
    TokenReply<void> *clear(const QString &key) override;

private:
    TokenReply<void> *moveToMemory(const QString &key);
    TokenReply<void> *moveToLasting(const QString &key);

    TokenStore *const m_lasting;
    QSet<QString> m_forThisRun; // keys
    QHash<QString, QByteArray> m_tokens; // of these keys
    QSet<QString> m_moving; // into the lasting store, and nothing newer has come since
};

} // namespace Latchkey
