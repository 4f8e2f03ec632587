// SPDX-License-Identifier: MIT
#pragma once

#include "directus/reply.h"

#include <QByteArray>
#include <QString>
#include <QUrlQuery>

namespace Directus {

class Client;
class Transport;

/// A file's bytes, and what the server says they are.
struct Asset {
    QByteArray bytes;
    QByteArray contentType;
};

/// /assets: files that anyone may see, such as a project's logo, without a token; or those that the signed-in user may see.
class Assets final {
public:
    /// `transport` is not owned and must live longer.
    explicit Assets(Transport *transport);

    /// With the session of `client`, which is not owned and must live longer.
    explicit Assets(Client *client);

    /// GET /assets/:id, up to 8 MiB, with a session up to 16. Errors: FORBIDDEN for a file that is not there or not public.
    ///
    /// `transformation` is how a picture is wanted, such as width=800 or key=thumbnail.
    Reply<Asset> *readAsset(const QString &id, const QUrlQuery &transformation = {}) const;

private:
    Transport *m_transport = nullptr;
    Client *m_client = nullptr;
};

} // namespace Directus
