// SPDX-License-Identifier: MIT
#pragma once

#include "directus/users.h"

#include <QWidget>

class QMenu;
class QToolButton;

namespace Latchkey {

/// Somebody with an account on the local server, and what can be done to it.
class PersonRow final : public QWidget {
    Q_OBJECT

public:
    explicit PersonRow(const Directus::User &user, QWidget *parent = nullptr);

Q_SIGNALS:
    void suspendWanted();
    void activateWanted();
    void twoFactorEndWanted();
    void removalWanted();

private:
    QString details() const;
    void nameButton(QToolButton *button) const;
    void fill(QMenu *menu);

    const Directus::User m_user;
};

} // namespace Latchkey
