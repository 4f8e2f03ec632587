// SPDX-License-Identifier: MIT
#pragma once

#include <QMenu>

namespace Latchkey {

class FrontDoor;

/// Who is signed in, the other accounts of this profile one step away, and the ways out.
class AccountMenu final : public QMenu {
    Q_OBJECT

public:
    /// The front door and the languages' menu must live longer, and the door be at a project while the menu is used.
    AccountMenu(FrontDoor *frontDoor, QMenu *languages, QWidget *parent = nullptr);

    /// Anew, for who is signed in now.
    void fill();

Q_SIGNALS:
    void accountPageWanted();
    void mailboxWanted();
    void administrationWanted();

private:
    void addAccounts();

    FrontDoor *const m_frontDoor;
    QMenu *const m_languages;
};

} // namespace Latchkey
