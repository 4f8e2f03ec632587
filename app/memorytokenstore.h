// SPDX-License-Identifier: MIT
#pragma once

#include "app/tokenstore.h"

#include <QHash>

namespace Latchkey {

/// Keeps tokens for this run only.
class MemoryTokenStore final : public TokenStore {
    Q_OBJECT

public:
    using TokenStore::TokenStore;

    TokenReply<QByteArray> *load(const QString &key) override;
    TokenReply<void> *save(const QString &key, const QByteArray &token) override;
    TokenReply<void> *clear(const QString &key) override;

private:
    QHash<QString, QByteArray> m_tokens;
};

} // namespace Latchkey
