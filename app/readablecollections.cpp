// SPDX-License-Identifier: MIT
#include "app/readablecollections.h"

namespace Latchkey {

ReadableCollections::ReadableCollections(Directus::Permissions permissions, QObject *parent)
    : QObject(parent), m_permissions(permissions)
{
}

ReadableCollections::~ReadableCollections()
{
    if (m_asking)
        m_asking->abort();
}

void ReadableCollections::ask()
{
    if (m_asking)
        return;
    m_asking = m_permissions.readMine();
    m_asking->then(this, [this](const Directus::Result<Directus::PermissionMap> &rights) {
        if (!rights)
            return; // what is not known is asked for again with the next attempt
        m_isKnown = true;
        m_names = rights->readableCollections();
        Q_EMIT changed();
    });
}

} // namespace Latchkey
