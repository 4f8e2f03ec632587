// SPDX-License-Identifier: MIT
#include "directus/authenticationstorage.h"

namespace Directus {

Reply<QByteArray> *MemoryStorage::claim()
{
    return settledReply<QByteArray>(this, m_refreshToken);
}

void MemoryStorage::store(const QByteArray &refreshToken)
{
    m_refreshToken = refreshToken;
}

void MemoryStorage::release() { }

} // namespace Directus
