// SPDX-License-Identifier: MIT
#pragma once

#include "app/ownaccount.h"
#include "ui/phrase.h"

#include <QUrl>
#include <QWidget>

class QStackedWidget;

namespace Latchkey {

class AccountMenu;
class FrontDoor;
class Page;
class PostsView;
class Session;

/// What a signed-in person has: the posts, or one page in their place, the account's, say; and when the session ends under
/// their hands a sheet over it that asks for the password again. What is below keeps its place.
class HomeView final : public QWidget {
    Q_OBJECT

public:
    /// At the front door's session, and nobody's yet: it can be made before anybody has signed in. The front door and the
    /// languages' menu must live longer.
    HomeView(FrontDoor *frontDoor, QMenu *languages, QWidget *parent = nullptr);

    /// Becomes that of who is signed in now. Once.
    void open();

    /// Before open(): does unseen what showing it for the first time costs.
    void rehearse();

    Session *session() const { return m_session; }

    /// Whose posts these are; empty before open().
    QString email() const { return m_email; }

    /// The session has ended without the person's doing: signing in again leads back to where they are.
    void askAgain();

    void showLink(const QString &text);

Q_SIGNALS:
    /// There is something to see: the posts, why there are none, or a page in their place.
    void filled();

    /// Instead of signing in again the person wants to be signed out.
    void leaveWanted();

    /// What came by mail belongs to the project at `project`.
    void linkForOtherProject(const QUrl &project, const QString &text);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void followSession();
    void showPosts();
    void showAccount(const Phrase &toSay = {});
    void showPasswordChange();
    void showTwoFactor();
    void doDuty();
    void showMailbox();
    void showAdministration();
    void showTwoFactorEnd();
    void put(Page *page);
    void setSheet(Page *sheet);

    FrontDoor *const m_frontDoor;
    Session *const m_session;
    QString m_email;
    OwnAccount m_account; ///< for what has to be done before anything else
    AccountMenu *m_menu;
    QStackedWidget *m_stack;
    PostsView *m_posts;
    Page *m_page = nullptr; ///< what is shown in place of the posts
    Page *m_sheet = nullptr; ///< what lies over all of it and asks for the password again
};

} // namespace Latchkey
