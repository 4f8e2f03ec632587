// SPDX-License-Identifier: MIT
#pragma once

#include "directus/reply.h"

#include <QJsonObject>

namespace Directus {

class Client;

/// What of a project's settings concerns its accounts.
struct ProjectSettings {
    bool publicRegistration = false; ///< anybody may make an account
    bool publicRegistrationVerifyEmail = false; ///< it counts once its address is confirmed
};

/// /settings, for administrators.
class Settings final {
public:
    /// `client` is not owned and must live longer.
    explicit Settings(Client *client);

    /// GET /settings. Errors: FORBIDDEN.
    Reply<ProjectSettings> *readSettings() const;

    /// PATCH /settings, with `changes` by Directus' names of fields; gives what is so now. Errors: FORBIDDEN, INVALID_PAYLOAD.
    Reply<ProjectSettings> *updateSettings(const QJsonObject &changes) const;

private:
    Client *m_client;
};

} // namespace Directus
