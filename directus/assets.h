// SPDX-License-Identifier: MIT
#pragma once

#include "directus/reply.h"

#include <QByteArray>
#include <QString>

namespace Directus {

class Transport;

/// A file's bytes, and what the server says they are.
struct Asset {
    QByteArray bytes;
    QByteArray contentType;
};

/// /assets, for files that anyone may see, such as a project's logo: no token is sent along.
class Assets final {
public:
    /// `transport` is not owned and must live longer.
    explicit Assets(Transport *transport);

    /// GET /assets/:id, up to 2 MiB. Errors: FORBIDDEN for a file that is not there or not public.
    Reply<Asset> *readAsset(const QString &id) const;

private:
    Transport *m_transport;
};

} // namespace Directus
