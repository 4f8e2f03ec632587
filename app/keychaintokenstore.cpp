// SPDX-License-Identifier: MIT
#include "app/keychaintokenstore.h"

#include <QLoggingCategory>
#include <QTimer>

#include <qt6keychain/keychain.h>

using namespace Qt::StringLiterals;

namespace Latchkey {

namespace {

Q_LOGGING_CATEGORY(logKeychain, "latchkey.keychain", QtInfoMsg)

/// No distinction is drawn between NoBackendAvailable and OtherError: without a Secret Service most desktops report the latter.
Directus::Result<void, TokenStoreError> outcomeOf(const QKeychain::Job &job)
{
    if (job.error() == QKeychain::NoError || job.error() == QKeychain::EntryNotFound)
        return {};
    qCWarning(logKeychain).noquote() << "the keychain says:" << job.errorString();
    return Directus::Failure<TokenStoreError>(
        TokenStoreError{.kind = TokenStoreError::Kind::Unavailable, .detail = job.errorString()});
}

} // namespace

KeychainTokenStore::KeychainTokenStore(QString service, std::chrono::milliseconds deadline, QObject *parent)
    : TokenStore(parent), m_service(std::move(service)), m_deadline(deadline)
{
}

template <typename T, typename Read>
TokenReply<T> *KeychainTokenStore::start(QKeychain::Job *job, const QString &key, Read read)
{
    auto *reply = new TokenReply<T>(this);
    job->setKey(key);
    connect(job, &QKeychain::Job::finished, reply, [reply, read](QKeychain::Job *finished) { reply->settle(read(*finished)); });
    QTimer::singleShot(m_deadline, reply, [reply] {
        reply->settle(Directus::Failure<TokenStoreError>(
            TokenStoreError{.kind = TokenStoreError::Kind::NoAnswer, .detail = u"no answer in time"_s}));
    });
    job->start();
    return reply;
}

TokenReply<QByteArray> *KeychainTokenStore::load(const QString &key)
{
    auto *job = new QKeychain::ReadPasswordJob(m_service);
    return start<QByteArray>(job, key, [](const QKeychain::Job &finished) {
        return outcomeOf(finished).map([&] { return static_cast<const QKeychain::ReadPasswordJob &>(finished).binaryData(); });
    });
}

TokenReply<void> *KeychainTokenStore::save(const QString &key, const QByteArray &token)
{
    auto *job = new QKeychain::WritePasswordJob(m_service);
    job->setBinaryData(token);
    return start<void>(job, key, outcomeOf);
}

TokenReply<void> *KeychainTokenStore::clear(const QString &key)
{
    return start<void>(new QKeychain::DeletePasswordJob(m_service), key, outcomeOf);
}

} // namespace Latchkey
