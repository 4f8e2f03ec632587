// SPDX-License-Identifier: MIT
#include "directus/singlesendbody.h"

#include <algorithm>

namespace Directus {

SingleSendBody::SingleSendBody(QByteArray bytes, QObject *parent) : QIODevice(parent), m_bytes(std::move(bytes))
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 SingleSendBody::readData(char *data, qint64 maxSize)
{
    const qint64 count = std::min(maxSize, m_bytes.size() - m_sent);
    if (count == 0)
        return -1;
    std::copy_n(m_bytes.constData() + m_sent, count, data);
    m_sent += count;
    return count;
}

qint64 SingleSendBody::writeData(const char *, qint64)
{
    return -1;
}

} // namespace Directus
