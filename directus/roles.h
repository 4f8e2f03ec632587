// SPDX-License-Identifier: MIT
#pragma once

#include "directus/reply.h"

#include <QList>
#include <QString>

namespace Directus {

class Client;

struct Role {
    QString id;
    QString name = {}; ///< empty where the caller may not see it

    bool operator==(const Role &) const = default;
};

/// /roles
class Roles final {
public:
    /// `client` is not owned and must live longer.
    explicit Roles(Client *client);

    /// GET /roles/me: the caller's role and those it inherits from. Errors: FORBIDDEN without a session.
    Reply<QList<Role>> *readMine() const;

private:
    Client *m_client;
};

} // namespace Directus
