// SPDX-License-Identifier: MIT
#pragma once

#include "app/tokenstore.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QSaveFile>

/// A keychain that several test processes share: a file a token, each replaced as a whole. For tests only: it is in clear.
class FileTokenStore final : public Latchkey::TokenStore {
    Q_OBJECT

public:
    explicit FileTokenStore(const QString &folder) : m_folder(folder) { QDir().mkpath(folder); }

    Latchkey::TokenReply<QByteArray> *load(const QString &key) override
    {
        QFile file(path(key));
        const QByteArray token = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        return Directus::settledReply<QByteArray, Latchkey::TokenStoreError>(this, token);
    }

    Latchkey::TokenReply<void> *save(const QString &key, const QByteArray &token) override
    {
        QSaveFile file(path(key));
        if (file.open(QIODevice::WriteOnly) && file.write(token) == token.size() && file.commit())
            Q_EMIT saved();
        return Directus::settledReply<void, Latchkey::TokenStoreError>(this, {});
    }

    Latchkey::TokenReply<void> *clear(const QString &key) override
    {
        QFile::remove(path(key));
        return Directus::settledReply<void, Latchkey::TokenStoreError>(this, {});
    }

Q_SIGNALS:
    void saved();

private:
    QString path(const QString &key) const
    {
        const QByteArray name = QCryptographicHash::hash(key.toUtf8(), QCryptographicHash::Sha1).toHex();
        return m_folder + u'/' + QString::fromLatin1(name);
    }

    const QString m_folder;
};
