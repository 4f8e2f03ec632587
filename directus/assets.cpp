// SPDX-License-Identifier: MIT
#include "directus/assets.h"

#include "directus/client.h"
#include "directus/json.h"
#include "directus/transport.h"

using namespace Qt::StringLiterals;

namespace Directus {

namespace {

constexpr qint64 largestPublicAsset = 8 * 1024 * 1024;
constexpr qint64 largestAsset = 16 * 1024 * 1024;

Result<Asset> decodeAsset(const Response &response)
{
    if (!response.isSuccess())
        return Failure<Error>(readError(response));
    return Asset{response.body, response.contentType};
}

} // namespace

Assets::Assets(Transport *transport) : m_transport(transport) { }

Assets::Assets(Client *client) : m_client(client) { }

Reply<Asset> *Assets::readAsset(const QString &id, const QUrlQuery &transformation) const
{
    const QString path = "assets/"_L1 + QString::fromLatin1(QUrl::toPercentEncoding(id));
    if (m_client)
        return m_client->send<Asset>({.path = path, .query = transformation, .largestAnswer = largestAsset}, decodeAsset);
    return decoded<Asset>(
        m_transport->send({.path = path, .query = transformation, .largestAnswer = largestPublicAsset}), decodeAsset);
}

} // namespace Directus
