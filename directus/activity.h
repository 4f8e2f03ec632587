// SPDX-License-Identifier: MIT
#pragma once

#include "directus/reply.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace Directus {

class Client;

/// A login, as the project wrote it down. The list says who came, not who is still there: Directus tells no one which sessions
/// are open.
struct LoginRecord {
    QDateTime timestamp; ///< UTC
    QString ip = {}; ///< what is not known or not to be seen is empty
    QString userAgent = {};
    QString origin = {};

    bool operator==(const LoginRecord &) const = default;
};

/// /activity
class Activity final {
public:
    /// `client` is not owned and must live longer.
    explicit Activity(Client *client);

    /// GET /activity, the caller's own logins, newest first; `limit` is at least 1. Errors: FORBIDDEN where the role may not see
    /// its activity, as without app access.
    Reply<QList<LoginRecord>> *readMine(int limit = 25) const;

private:
    Client *m_client;
};

} // namespace Directus
