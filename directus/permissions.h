// SPDX-License-Identifier: MIT
#pragma once

#include "directus/reply.h"

#include <QHash>
#include <QStringList>

namespace Directus {

class Client;

/// What the caller may do with one collection by one action ("create", "read", "update", "delete", "share").
struct Permission {
    enum class Access {
        None,
        Partial, ///< some items only, by a row filter
        Full,
    };

    Access access = Access::None;
    QStringList fields = {}; ///< "*" is all of them
};

/// The caller's rights, by collection and action. A collection that is not named may not be used at all.
class PermissionMap final {
public:
    Permission permission(const QString &collection, const QString &action) const;
    bool allows(const QString &collection, const QString &action) const;

    /// The collections of which at least some items may be read, in alphabetical order. Those of Directus itself are not among
    /// them.
    QStringList readableCollections() const;

    void insert(const QString &collection, const QString &action, const Permission &permission);

private:
    QHash<QString, QHash<QString, Permission>> m_permissions;
};

/// /permissions
class Permissions final {
public:
    /// `client` is not owned and must live longer.
    explicit Permissions(Client *client);

    /// GET /permissions/me. Errors: FORBIDDEN without a session.
    Reply<PermissionMap> *readMine() const;

private:
    Client *m_client;
};

} // namespace Directus
