// SPDX-License-Identifier: MIT
#include "signin/signindialog.h"

#include "app/frontdoor.h"
#include "app/session.h"
#include "signin/projectaccess.h"
#include "ui/entryview.h"
#include "ui/language.h"
#include "ui/projectpage.h"
#include "ui/resumepage.h"
#include "ui/viewstack.h"
#include "ui/windowtheme.h"

#include <QGuiApplication>
#include <QLocale>
#include <QUrl>
#include <QVBoxLayout>

#include <utility>

/// From a static library the linker takes what is asked for by name only. Outside of every namespace, as the macro wants it.
static void takeResources()
{
    Q_INIT_RESOURCE(latchkey);
    Q_INIT_RESOURCE(latchkey_translations);
}

namespace Latchkey {

namespace {

constexpr QSize smallest(360, 480);
constexpr QSize firstSize(520, 720); // has room for the page that asks for a code

/// What the host has made QLocale's default; empty, which is the desktop's, where that says no language.
QString languageOfProgram()
{
    const QLocale locale;
    return locale == QLocale::system() || locale.language() == QLocale::C ? QString() : locale.bcp47Name();
}

} // namespace

SignInDialog::SignInDialog(ProjectAccess *access, QWidget *parent)
    : QDialog(parent), m_access(access), m_language(std::make_unique<Language>()), m_views(new ViewStack)
{
    takeResources();
    m_language->use(languageOfProgram());
    setMinimumSize(smallest);
    resize(firstSize);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_views);
    connect(access->frontDoor(), &FrontDoor::stageChanged, this, &SignInDialog::followStage);
    new WindowTheme(access->frontDoor(), this);
    // Widgets keep the locale they were made with, and hand theirs down.
    sayInEveryLanguage(this, [this] { setLocale(QLocale()); });
    followStage();
}

SignInDialog::~SignInDialog() = default;

QStringList SignInDialog::languages()
{
    QStringList codes;
    for (const Language::Choice &choice : Language::choices())
        codes += choice.code;
    return codes;
}

void SignInDialog::setLanguage(const QString &code)
{
    m_language->use(code);
}

void SignInDialog::followStage()
{
    const FrontDoor *frontDoor = m_access->frontDoor();
    if (frontDoor->stage() != FrontDoor::Stage::AtProject)
        return showProjectPage();
    connect(frontDoor->session(), &Session::stateChanged, this, &SignInDialog::followSession);
    connect(frontDoor->session(), &Session::projectChanged, this, &SignInDialog::followProject);
    followSession();
}

void SignInDialog::followSession()
{
    switch (m_access->frontDoor()->session()->state()) {
    case Session::State::SignedOut:
        return showEntryView();
    case Session::State::Resuming:
        return showResumePage();
    case Session::State::SignedIn:
        return accept();
    }
}

void SignInDialog::showProjectPage()
{
    auto *page = new ProjectPage(m_access->frontDoor());
    page->greetFor(QGuiApplication::applicationDisplayName());
    page->offerThisComputer(false);
    connect(page, &Page::cancelled, this, &QDialog::reject);
    put(page);
}

void SignInDialog::showEntryView()
{
    FrontDoor *frontDoor = m_access->frontDoor();
    auto *entry = new EntryView(frontDoor->session());
    connect(entry, &EntryView::otherProjectWanted, frontDoor, &FrontDoor::chooseProject);
    connect(entry, &EntryView::modeWanted, frontDoor, &FrontDoor::useMode);
    connect(entry, &EntryView::linkForOtherProject, this, [this, frontDoor](const QUrl &project, const QString &text) {
        frontDoor->chooseProject();
        m_pendingLink = text;
        frontDoor->openAddress(project.toString());
    });
    put(entry);
    if (!m_pendingLink.isEmpty())
        entry->showLink(std::exchange(m_pendingLink, {}));
}

void SignInDialog::showResumePage()
{
    auto *page = new ResumePage(m_access->frontDoor()->session());
    connect(page, &Page::cancelled, m_access->frontDoor(), &FrontDoor::chooseProject);
    put(page);
}

void SignInDialog::put(QWidget *view)
{
    m_views->put(view);
    followProject();
}

void SignInDialog::followProject()
{
    const bool isAtProject = m_access->frontDoor()->stage() == FrontDoor::Stage::AtProject;
    setWindowTitle(isAtProject ? m_access->projectName() : QString()); // the session of a project that is left goes only later
}

} // namespace Latchkey
