// SPDX-License-Identifier: MIT
#pragma once

#include "app/tokenstore.h"

#include <chrono>

namespace QKeychain {
class Job;
}

namespace Latchkey {

/// The desktop's keychain: Secret Service or KWallet, the macOS keychain, the Windows credential store.
///
/// No job of QtKeychain has a time-out. A locked keyring waits for the person, a hanging one for ever, and the jobs behind it
/// wait too; so each gets a deadline here, after which the reply says NoAnswer. The job itself goes on: a late success of a
/// save is welcome, and a job may not be deleted while the backend holds it.
class KeychainTokenStore final : public TokenStore {
    Q_OBJECT

public:
    /// `service` groups the entries; see Profile::keychainService().
    KeychainTokenStore(QString service, std::chrono::milliseconds deadline, QObject *parent = nullptr);

    TokenReply<QByteArray> *load(const QString &key) override;
    TokenReply<void> *save(const QString &key, const QByteArray &token) override;
    TokenReply<void> *clear(const QString &key) override;

private:
    template <typename T, typename Read>
    TokenReply<T> *start(QKeychain::Job *job, const QString &key, Read read);

    const QString m_service;
    const std::chrono::milliseconds m_deadline;
};

} // namespace Latchkey
