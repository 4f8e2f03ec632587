// SPDX-License-Identifier: MIT
#pragma once

#include "app/frontdoor.h"

#include <QMainWindow>
#include <QPointer>

class QStackedWidget;

namespace Latchkey {

class PostsView;
class SignInPage;

/// Shows the view that belongs to the front door's stage and the session's state; nothing else.
class MainWindow final : public QMainWindow {
    Q_OBJECT

public:
    /// The front door must live longer.
    explicit MainWindow(FrontDoor *frontDoor, QWidget *parent = nullptr);

protected:
    /// The desktop has changed between light and dark: Qt tells the program only, since the window's palette is its own.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void followStage(FrontDoor::Stage stage);
    void followSession(Session::State state);
    void dress();

    void showProjectPage();
    void showStartingPage();
    void showSignInPage(const QString &emailToVerify = {});
    void showSignUpPage();
    void showResumePage();
    void showPostsView();
    void put(QWidget *view);

    FrontDoor *const m_frontDoor;
    QStackedWidget *m_views;
};

} // namespace Latchkey
