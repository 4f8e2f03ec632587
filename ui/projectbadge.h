// SPDX-License-Identifier: MIT
#pragma once

#include "directus/assets.h"

#include <QPixmap>
#include <QPointer>
#include <QWidget>

namespace Latchkey {

class Session;

/// A project's logo, or its first letter on its colour until there is one.
class ProjectBadge final : public QWidget {
    Q_OBJECT

public:
    /// Of `session`'s project, in a square of `side` pixels. The session must live longer.
    ProjectBadge(Session *session, int side, QWidget *parent = nullptr);

    /// The program's own sign.
    explicit ProjectBadge(int side, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void followProject();
    void showLogo(const Directus::Result<Directus::Asset> &asset);
    void paintLetter(QPainter &painter) const;

    Session *m_session = nullptr;
    QString m_logoId;
    QPixmap m_logo;
};

} // namespace Latchkey
