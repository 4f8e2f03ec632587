// SPDX-License-Identifier: MIT
#pragma once

#include "directus/authenticationstorage.h"

#include <QStringList>

/// A storage that writes down what it is asked, and says what the test wants.
class RecordingStorage final : public Directus::AuthenticationStorage {
    Q_OBJECT

public:
    Directus::Reply<QByteArray> *claim() override
    {
        calls.append(QStringLiteral("claim"));
        return Directus::settledReply<QByteArray>(this, claimed);
    }
    void store(const QByteArray &refreshToken) override
    {
        calls.append(QStringLiteral("store ") + QString::fromLatin1(refreshToken));
        Q_EMIT storing();
    }
    void release() override { calls.append(QStringLiteral("release")); }

Q_SIGNALS:
    /// Now, before store() comes back.
    void storing();

public:
    QStringList calls;
    Directus::Result<QByteArray> claimed = QByteArray(); ///< what claim() gives: nothing is kept, unless the test says otherwise
};
