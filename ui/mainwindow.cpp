// SPDX-License-Identifier: MIT
#include "ui/mainwindow.h"

#include "app/maillink.h"
#include "ui/accounttext.h"
#include "ui/brandheader.h"
#include "ui/entryview.h"
#include "ui/homeview.h"
#include "ui/homeviewahead.h"
#include "ui/language.h"
#include "ui/languagebutton.h"
#include "ui/languagemenu.h"
#include "ui/projectpage.h"
#include "ui/resumepage.h"
#include "ui/startingpage.h"
#include "ui/viewstack.h"
#include "ui/windowtheme.h"

#include <QApplication>
#include <QEvent>
#include <QFileOpenEvent>
#include <QShortcut>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Latchkey {

namespace {

constexpr auto typingPause = 120ms; // long enough to work in unnoticed
constexpr auto patienceWithPosts = 100ms; // up to here a person sees one change and not two

} // namespace

MainWindow::MainWindow(FrontDoor *frontDoor, Language *language, QWidget *parent)
    : QMainWindow(parent)
    , m_frontDoor(frontDoor)
    , m_languages(new LanguageMenu(language, frontDoor->settingsFile(), this))
    , m_views(new ViewStack)
    , m_homeAhead(new HomeViewAhead(frontDoor, m_languages, m_views, this))
{
    setMinimumSize(360, 480);
    new WindowTheme(frontDoor, this);
    setCentralWidget(m_views);
    connect(frontDoor, &FrontDoor::stageChanged, this, &MainWindow::followStage);
    connect(m_views, &QStackedWidget::currentChanged, this, &MainWindow::followProject);
    offerLanguages(m_views);
    qApp->installEventFilter(this);
    addAccountShortcuts();
    // Widgets keep the locale they were made with, and hand theirs down.
    sayInEveryLanguage(this, [this] { setLocale(QLocale()); });
    followStage(frontDoor->stage());
}

/// On the pages of somebody who is not signed in; later the languages are in the account's menu.
void MainWindow::offerLanguages(ViewStack *pages)
{
    connect(pages, &QStackedWidget::currentChanged, this, [this, pages] { offerLanguages(pages->currentWidget()); });
    offerLanguages(pages->currentWidget());
}

void MainWindow::offerLanguages(QWidget *view)
{
    if (auto *page = qobject_cast<Page *>(view); page && !page->foot())
        page->setFoot(new LanguageButton(m_languages));
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
    connect(session, &Session::projectChanged, this, &MainWindow::followProject);
    connect(session, &Session::accountChanged, this, &MainWindow::followAccount);
    followSession(session->state());
}

void MainWindow::followSession(Session::State state)
{
    const Session *session = m_frontDoor->session();
    const bool isAtHome = isShown(m_home) && m_home->session() == session;
    switch (state) {
    case Session::State::SignedOut:
        if (isAtHome && session->endReason() == Session::EndReason::Ended)
            return m_home->askAgain();
        return showEntryView();
    case Session::State::Resuming:
        return showResumePage();
    case Session::State::SignedIn:
        if (!isAtHome)
            showHomeView();
    }
}

bool MainWindow::isShown(const QWidget *view) const
{
    return view && m_views->latest() == view;
}

/// Somebody else has signed in without a way through the entry: by a mail's link.
void MainWindow::followAccount(const Account &account)
{
    if (isShown(m_home) && m_home->email().compare(account.email, Qt::CaseInsensitive) != 0)
        showHomeView();
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

void MainWindow::showEntryView()
{
    m_entry = new EntryView(m_frontDoor->session(), m_frontDoor->mailFolder(), m_views);
    connect(m_entry, &EntryView::otherProjectWanted, m_frontDoor, &FrontDoor::chooseProject);
    connect(m_entry, &EntryView::modeWanted, m_frontDoor, &FrontDoor::useMode);
    connect(m_entry, &EntryView::linkForOtherProject, this, &MainWindow::openLinkElsewhere);
    offerLanguages(m_entry);
    put(m_entry);
    showPendingLink();
}

void MainWindow::showResumePage()
{
    m_resume = new ResumePage(m_frontDoor->session());
    connect(m_resume, &Page::cancelled, m_frontDoor, &FrontDoor::chooseProject);
    put(m_resume);
}

void MainWindow::showHomeView()
{
    m_home = m_homeAhead->take();
    connect(m_home, &HomeView::leaveWanted, this, &MainWindow::showEntryView);
    connect(m_home, &HomeView::linkForOtherProject, this, &MainWindow::openLinkElsewhere);
    connect(m_home, &HomeView::filled, m_views, &ViewStack::showNext);
    m_views->putSoon(m_home, patienceWithPosts);
    m_home->open();
    showPendingLink();
}

void MainWindow::openLink(const QString &text)
{
    m_pendingLink = text;
    const auto link = MailLink::read(text);
    if (m_frontDoor->stage() == FrontDoor::Stage::ChoosingProject && link && !link->project.isEmpty())
        m_frontDoor->openAddress(link->project.toString());
    else
        showPendingLink();
}

void MainWindow::openLinkElsewhere(const QUrl &project, const QString &text)
{
    m_frontDoor->chooseProject();
    m_pendingLink = text;
    m_frontDoor->openAddress(project.toString());
}

void MainWindow::showPendingLink()
{
    if (m_pendingLink.isEmpty())
        return;
    if (isShown(m_entry))
        m_entry->showLink(std::exchange(m_pendingLink, {}));
    else if (isShown(m_home))
        m_home->showLink(std::exchange(m_pendingLink, {}));
}

void MainWindow::comeForward()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

void MainWindow::addAccountShortcuts()
{
    for (qsizetype i = 0; !accountShortcut(i).isEmpty(); ++i) {
        auto *shortcut = new QShortcut(accountShortcut(i), this);
        connect(shortcut, &QShortcut::activated, m_frontDoor, [this, i] {
            if (const QList<Account> accounts = m_frontDoor->accounts(); i < accounts.size())
                m_frontDoor->switchTo(accounts[i]);
        });
    }
}

void MainWindow::put(QWidget *view)
{
    m_views->put(view);
}

void MainWindow::followProject()
{
    const bool isAtProject = m_frontDoor->stage() == FrontDoor::Stage::AtProject;
    setWindowTitle(isAtProject ? projectTitle(*m_frontDoor->session()) : QString()); // Qt puts the program's name behind it
}

bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && isShown(m_entry))
        m_homeAhead->makeSoon(typingPause);
    // macOS gives a link to the program that runs already, and by no other way.
    if (watched == qApp && event->type() == QEvent::FileOpen)
        if (const QUrl url = static_cast<QFileOpenEvent *>(event)->url(); url.scheme() == "latchkey"_L1)
            openLink(url.toString(QUrl::FullyEncoded));
    return QMainWindow::eventFilter(watched, event);
}

} // namespace Latchkey
