// SPDX-License-Identifier: MIT
#include "app/memorytokenstore.h"

namespace Latchkey {

TokenReply<QByteArray> *MemoryTokenStore::load(const QString &key)
{
    return Directus::settledReply<QByteArray, TokenStoreError>(this, m_tokens.value(key));
}

TokenReply<void> *MemoryTokenStore::save(const QString &key, const QByteArray &token)
{
    m_tokens.insert(key, token);
    return Directus::settledReply<void, TokenStoreError>(this, {});
}

TokenReply<void> *MemoryTokenStore::clear(const QString &key)
{
    m_tokens.remove(key);
    return Directus::settledReply<void, TokenStoreError>(this, {});
}

} // namespace Latchkey
