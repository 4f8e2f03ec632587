// SPDX-License-Identifier: MIT
#include "directus/assets.h"

#include "directus/json.h"
#include "directus/transport.h"

using namespace Qt::StringLiterals;

namespace Directus {

namespace {

constexpr qint64 largestAsset = 2 * 1024 * 1024;

Result<Asset> decodeAsset(const Response &response)
{
    if (!response.isSuccess())
        return Failure<Error>(readError(response));
    return Asset{response.body, response.contentType};
}

} // namespace

Assets::Assets(Transport *transport) : m_transport(transport) { }

Reply<Asset> *Assets::readAsset(const QString &id) const
{
    const QString path = "assets/"_L1 + QString::fromLatin1(QUrl::toPercentEncoding(id));
    return decoded<Asset>(m_transport->send({.path = path, .largestAnswer = largestAsset}), decodeAsset);
}

} // namespace Directus
