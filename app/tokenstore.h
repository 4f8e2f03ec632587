// SPDX-License-Identifier: MIT
#pragma once

#include "directus/reply.h"

#include <QByteArray>
#include <QObject>
#include <QString>

namespace Latchkey {

/// Why a refresh token could not be kept or read.
struct TokenStoreError {
    enum class Kind {
        Unavailable, ///< there is no keychain here, or it refused
        NoAnswer, ///< locked and waiting for the person, or hanging
        Cancelled,
    };

    Kind kind = Kind::Unavailable;
    QString detail = {}; ///< for the log, in the keychain's words

    static TokenStoreError cancelled() { return {.kind = Kind::Cancelled, .detail = {}}; }
};

template <typename T>
using TokenReply = Directus::Reply<T, TokenStoreError>;

/// Where refresh tokens are kept from one run to the next. The value is always handed over, never "what you have now".
class TokenStore : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// Empty when there is none under that key.
    virtual TokenReply<QByteArray> *load(const QString &key) = 0;

    virtual TokenReply<void> *save(const QString &key, const QByteArray &token) = 0;

    /// Clearing what is not there is no error.
    virtual TokenReply<void> *clear(const QString &key) = 0;
};

} // namespace Latchkey
