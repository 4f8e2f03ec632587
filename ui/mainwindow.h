// SPDX-License-Identifier: MIT
#pragma once

#include "app/frontdoor.h"

#include <QMainWindow>
#include <QPointer>

namespace Latchkey {

class EntryView;
class HomeView;
class HomeViewAhead;
class Language;
class LanguageMenu;
class ResumePage;
class ViewStack;

/// Shows the view that belongs to the front door's stage and the session's state, and leads what comes by mail to it.
class MainWindow final : public QMainWindow {
    Q_OBJECT

public:
    /// The front door and the language must live longer.
    MainWindow(FrontDoor *frontDoor, Language *language, QWidget *parent = nullptr);

    /// Uses what a person has from a mail, wherever they are in the program. From the desktop it may be anybody's text: it is
    /// shown first, and nothing is done with it before the person says so.
    void openLink(const QString &text);

    /// In front of the other windows, as far as the desktop lets it; also after it was closed.
    void comeForward();

protected:
    /// What Qt tells the program only: a link is to be opened.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void followStage(FrontDoor::Stage stage);
    void followSession(Session::State state);
    void followProject();

    void showProjectPage();
    void showStartingPage();
    void showEntryView();
    void showResumePage();
    void showHomeView();
    void showPendingLink();
    void openLinkElsewhere(const QUrl &project, const QString &text);
    void followAccount(const Account &account);
    void addAccountShortcuts();
    void offerLanguages(ViewStack *pages);
    void offerLanguages(QWidget *view);
    bool isShown(const QWidget *view) const;
    void put(QWidget *view);

    FrontDoor *const m_frontDoor;
    LanguageMenu *m_languages;
    ViewStack *m_views;
    HomeViewAhead *m_homeAhead;
    QPointer<EntryView> m_entry; ///< the view that is shown, if it is one
    QPointer<ResumePage> m_resume;
    QPointer<HomeView> m_home;
    QString m_pendingLink; ///< from a mail, until there is a project to use it at
};

} // namespace Latchkey
