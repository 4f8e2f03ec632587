// SPDX-License-Identifier: MIT
#include "directus/roles.h"

#include "directus/client.h"
#include "directus/json.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Directus {

namespace {

Result<QList<Role>> decodeRoles(const Response &response)
{
    const auto data = readData(response);
    if (!data)
        return Failure<Error>(data.error());
    if (!data->isArray())
        return Failure<Error>(Error::protocol(u"the roles are not a list"_s, response.status));
    QList<Role> roles;
    const QJsonArray list = data->toArray();
    for (const QJsonValue &role : list) {
        const auto id = requireString(role.toObject(), "id"_L1);
        if (!id)
            return Failure<Error>(id.error());
        roles.append({.id = *id, .name = role["name"_L1].toString()});
    }
    return roles;
}

} // namespace

Roles::Roles(Client *client) : m_client(client) { }

Reply<QList<Role>> *Roles::readMine() const
{
    return m_client->send<QList<Role>>({.path = u"roles/me"_s}, decodeRoles);
}

} // namespace Directus
