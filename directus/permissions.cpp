// SPDX-License-Identifier: MIT
#include "directus/permissions.h"

#include "directus/client.h"
#include "directus/json.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Directus {

namespace {

Permission::Access decodeAccess(const QString &access)
{
    if (access == "full"_L1)
        return Permission::Access::Full;
    return access == "partial"_L1 ? Permission::Access::Partial : Permission::Access::None;
}

Permission decodePermission(const QJsonObject &object)
{
    Permission permission{.access = decodeAccess(object["access"_L1].toString())};
    const QJsonArray fields = object["fields"_L1].toArray();
    for (const QJsonValue &field : fields)
        permission.fields.append(field.toString());
    return permission;
}

Result<PermissionMap> decodePermissionMap(const Response &response)
{
    const auto data = readData(response);
    if (!data)
        return Failure<Error>(data.error());
    if (!data->isObject())
        return Failure<Error>(Error::protocol(u"the permissions are not a map"_s, response.status));
    PermissionMap map;
    const QJsonObject collections = data->toObject();
    for (auto collection = collections.begin(); collection != collections.end(); ++collection) {
        const QJsonObject actions = collection.value().toObject();
        for (auto action = actions.begin(); action != actions.end(); ++action)
            map.insert(collection.key(), action.key(), decodePermission(action.value().toObject()));
    }
    return map;
}

} // namespace

Permission PermissionMap::permission(const QString &collection, const QString &action) const
{
    return m_permissions.value(collection).value(action);
}

bool PermissionMap::allows(const QString &collection, const QString &action) const
{
    return permission(collection, action).access != Permission::Access::None;
}

QStringList PermissionMap::readableCollections() const
{
    QStringList readable;
    for (auto it = m_permissions.begin(); it != m_permissions.end(); ++it)
        if (!it.key().startsWith("directus_"_L1) && allows(it.key(), u"read"_s))
            readable.append(it.key());
    readable.sort();
    return readable;
}

void PermissionMap::insert(const QString &collection, const QString &action, const Permission &permission)
{
    m_permissions[collection].insert(action, permission);
}

Permissions::Permissions(Client *client) : m_client(client) { }

Reply<PermissionMap> *Permissions::readMine() const
{
    return m_client->send<PermissionMap>({.path = u"permissions/me"_s}, decodePermissionMap);
}

} // namespace Directus
