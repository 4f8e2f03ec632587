// SPDX-License-Identifier: MIT
#include "ui/mainwindow.h"

#include "ui/brandheader.h"
#include "ui/postsview.h"
#include "ui/projectpage.h"
#include "ui/resumepage.h"
#include "ui/signinpage.h"
#include "ui/signuppage.h"
#include "ui/startingpage.h"
#include "ui/theme.h"

#include <QApplication>
#include <QEvent>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace Latchkey {

MainWindow::MainWindow(FrontDoor *frontDoor, QWidget *parent)
    : QMainWindow(parent), m_frontDoor(frontDoor), m_views(new QStackedWidget)
{
    setMinimumSize(360, 480);
    setCentralWidget(m_views);
    connect(frontDoor, &FrontDoor::stageChanged, this, &MainWindow::followStage);
    qApp->installEventFilter(this);
    dress();
    followStage(frontDoor->stage());
}

void MainWindow::followStage(FrontDoor::Stage stage)
{
    switch (stage) {
    case FrontDoor::Stage::ChoosingProject:
        return showProjectPage();
    case FrontDoor::Stage::StartingLocalServer:
        return showStartingPage();
    case FrontDoor::Stage::AtProject:
        break;
    }
    const Session *session = m_frontDoor->session();
    connect(session, &Session::stateChanged, this, &MainWindow::followSession);
    connect(session, &Session::projectChanged, this, &MainWindow::dress);
    followSession(session->state());
}

void MainWindow::followSession(Session::State state)
{
    switch (state) {
    case Session::State::SignedOut:
        return showSignInPage();
    case Session::State::Resuming:
        return showResumePage();
    case Session::State::SignedIn:
        return showPostsView();
    }
}

void MainWindow::showProjectPage()
{
    auto *page = new ProjectPage(m_frontDoor);
    connect(page, &Page::cancelled, this, &QWidget::close);
    put(page);
}

void MainWindow::showStartingPage()
{
    auto *page = new StartingPage;
    connect(page, &Page::cancelled, m_frontDoor, &FrontDoor::chooseProject);
    put(page);
}

void MainWindow::showSignInPage(const QString &emailToVerify)
{
    auto *page = new SignInPage(m_frontDoor->session());
    connect(page, &Page::cancelled, m_frontDoor, &FrontDoor::chooseProject);
    connect(page, &SignInPage::signUpWanted, this, &MainWindow::showSignUpPage);
    if (!emailToVerify.isEmpty())
        page->askToVerify(emailToVerify);
    put(page);
}

void MainWindow::showSignUpPage()
{
    auto *page = new SignUpPage(m_frontDoor->session());
    connect(page, &Page::cancelled, this, [this] { showSignInPage(); });
    connect(page, &SignUpPage::verificationNeeded, this, &MainWindow::showSignInPage);
    put(page);
}

void MainWindow::showResumePage()
{
    auto *page = new ResumePage(m_frontDoor->session());
    connect(page, &Page::cancelled, m_frontDoor, &FrontDoor::chooseProject);
    put(page);
}

void MainWindow::showPostsView()
{
    auto *view = new PostsView(m_frontDoor->session());
    connect(view, &PostsView::otherProjectWanted, m_frontDoor, &FrontDoor::chooseProject);
    put(view);
}

/// In place of what was shown. The former view may be the sender of the signal that led here.
void MainWindow::put(QWidget *view)
{
    QWidget *former = m_views->currentWidget();
    m_views->setCurrentIndex(m_views->addWidget(view));
    if (former) {
        m_views->removeWidget(former);
        former->hide();
        former->deleteLater();
    }
    dress();
}

void MainWindow::dress()
{
    const bool isAtProject = m_frontDoor->stage() == FrontDoor::Stage::AtProject;
    const Session *session = m_frontDoor->session();
    const Theme theme(QApplication::palette(), isAtProject ? Theme::parseColor(session->project().color) : QColor());
    setPalette(theme.palette());
    // Qt styles every widget anew, even by the same sheet.
    if (const QString style = theme.styleSheet(); style != styleSheet())
        setStyleSheet(style);
    setWindowTitle(isAtProject ? projectTitle(*session) : QString()); // Qt puts the program's name behind it
}

bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == qApp && event->type() == QEvent::ApplicationPaletteChange)
        dress();
    return QMainWindow::eventFilter(watched, event);
}

} // namespace Latchkey
