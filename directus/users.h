// SPDX-License-Identifier: MIT
#pragma once

#include "directus/reply.h"

#include <QString>

namespace Directus {

class Client;
class Transport;

/// A user as far as the caller may see it: a role that may read posts only sees its own id and nothing else.
struct User {
    QString id;
    QString email = {};
    QString firstName = {};
    QString lastName = {};
};

/// What a new user gives.
struct Registration {
    QString email;
    QString password;
    QString firstName = {}; ///< left out when empty: Directus refuses empty names
    QString lastName = {};
};

/// /users
class Users final {
public:
    /// Registration goes without a token, by `transport`; everything else by `client`. Neither is owned.
    Users(Transport *transport, Client *client);

    /// POST /users/register. Success says nothing about whether the address was known already: log in next. Errors:
    /// FORBIDDEN (no registration here, or not for this address), INVALID_PAYLOAD, FAILED_VALIDATION (password policy),
    /// REQUESTS_EXCEEDED (5 a minute and address by default). Success takes the server's REGISTER_STALL_TIME, 750 ms.
    Reply<void> *registerUser(const Registration &registration) const;

    /// GET /users/me. Errors: INVALID_CREDENTIALS without a session.
    Reply<User> *readMe() const;

private:
    Transport *m_transport;
    Client *m_client;
};

} // namespace Directus
