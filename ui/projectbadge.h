// SPDX-License-Identifier: MIT
#pragma once

#include <QPixmap>
#include <QWidget>

namespace Latchkey {

class ProjectPicture;
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
    QPixmap logo() const;
    void paintLetter(QPainter &painter) const;

    Session *m_session = nullptr;
    ProjectPicture *m_logo = nullptr; ///< of the project, if it is one's
};

} // namespace Latchkey
