// SPDX-License-Identifier: MIT
#pragma once

#include "directus/assets.h"
#include "directus/serverinfo.h"

#include <QObject>
#include <QPixmap>

namespace Latchkey {

class Session;

/// A picture that a project dresses itself with, fetched when the project names it. One that may not be seen, is no picture or
/// is too large is no reason to trouble anybody: there is none then.
class ProjectPicture final : public QObject {
    Q_OBJECT

public:
    /// `id` is the part of the project that names the file; the picture is scaled down to `largest`, in device pixels.
    /// The session must live longer.
    ProjectPicture(Session *session, QString Directus::Project::*id, QSize largest, QObject *parent = nullptr);

    /// Null while there is none.
    const QPixmap &pixmap() const { return m_pixmap; }

Q_SIGNALS:
    void changed();

private:
    void followProject();
    void decode(const Directus::Result<Directus::Asset> &asset);

    Session *const m_session;
    QString Directus::Project::*const m_which;
    const QSize m_largest;
    QString m_id;
    QPixmap m_pixmap;
};

} // namespace Latchkey
