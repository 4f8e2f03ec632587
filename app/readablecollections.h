// SPDX-License-Identifier: MIT
#pragma once

#include "directus/permissions.h"

#include <QObject>
#include <QPointer>

namespace Latchkey {

/// The collections that the person may read, as the project says.
class ReadableCollections final : public QObject {
    Q_OBJECT

public:
    explicit ReadableCollections(Directus::Permissions permissions, QObject *parent = nullptr);
    ~ReadableCollections() override;

    void ask();

    /// The project has said so; before, names() is empty.
    bool isKnown() const { return m_isKnown; }
    const QStringList &names() const { return m_names; }

Q_SIGNALS:
    void changed();

private:
    const Directus::Permissions m_permissions;
    QPointer<Directus::Reply<Directus::PermissionMap>> m_asking;
    QStringList m_names;
    bool m_isKnown = false;
};

} // namespace Latchkey
