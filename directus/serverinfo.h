// SPDX-License-Identifier: MIT
#pragma once

#include "directus/reply.h"

#include <QList>
#include <QString>

#include <chrono>

namespace Directus {

class Transport;

/// `data.project` of /server/info, as a stranger sees it.
struct Project {
    QString name;
    QString descriptor = {};
    QString color = {}; ///< as the project wrote it, e.g. "#6644FF"; may be anything
    QString logo = {}; ///< the id of a file under /assets, or empty
    QString background = {}; ///< as the logo: a picture behind the page to sign in
    QString note = {}; ///< Markdown, for the page to sign in
    bool publicRegistration = false;
    bool publicRegistrationVerifyEmail = true;

    bool operator==(const Project &) const = default;
};

/// A way to sign in that is not e-mail and password.
struct AuthenticationProvider {
    QString name;
    QString driver; ///< "openid", "oauth2", "saml", "ldap"
    QString label = {};
};

/// GET /auth
struct AuthenticationProviders {
    QList<AuthenticationProvider> providers;
    bool disableDefault = false; ///< e-mail and password do not work here
};

/// /server and /auth, as anyone may ask them: no token is ever sent along.
class ServerInfo final {
public:
    /// `transport` is not owned and must live longer.
    explicit ServerInfo(Transport *transport, std::chrono::milliseconds timeout = std::chrono::seconds(30));

    /// GET /server/ping. Errors: Protocol for every answer but "pong".
    Reply<void> *ping() const;

    /// GET /server/info. Errors: Protocol for an answer that is no Directus project's.
    Reply<Project> *info() const;

    /// GET /auth
    Reply<AuthenticationProviders> *providers() const;

private:
    Transport *m_transport;
    std::chrono::milliseconds m_timeout;
};

} // namespace Directus
