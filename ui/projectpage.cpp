// SPDX-License-Identifier: MIT
#include "ui/projectpage.h"

#include "app/frontdoor.h"
#include "ui/busybutton.h"
#include "ui/choicebutton.h"
#include "ui/errortext.h"
#include "ui/field.h"
#include "ui/knownaccounts.h"
#include "ui/notice.h"
#include "ui/projectbadge.h"
#include "ui/rule.h"
#include "ui/textlabel.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Latchkey {

namespace {

/// A thin line with "or" in its middle.
QLayout *makeDivider(const Phrase &text)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(new Rule, 1);
    row->addWidget(new TextLabel(u"muted"_s, text));
    row->addWidget(new Rule, 1);
    return row;
}

} // namespace

ProjectPage::ProjectPage(FrontDoor *frontDoor, QWidget *parent)
    : Page(parent)
    , m_frontDoor(frontDoor)
    , m_address(new Field([] { return tr("Project address"); }, u"projectAddress"_s))
    , m_continue(new BusyButton([] { return tr("Continue"); }, u"continueButton"_s))
    , m_title(new TextLabel(u"title"_s, [] { return tr("Welcome to Latchkey"); }))
    , m_greeting(new TextLabel(u"muted"_s, [] { return tr("The front door to your Directus project."); }))
    , m_thisComputer(new QWidget)
{
    m_address->edit()->setPlaceholderText(u"cms.example.org"_s);
    m_address->edit()->setInputMethodHints(Qt::ImhUrlCharactersOnly | Qt::ImhNoPredictiveText);

    auto *thisComputer = new QVBoxLayout(m_thisComputer);
    thisComputer->setContentsMargins(0, 0, 0, 0);
    thisComputer->setSpacing(column()->spacing());
    //: Stands between two ways to choose a project.
    thisComputer->addLayout(makeDivider([] { return tr("or"); }));
    thisComputer->addWidget(makeLocalChoice());

    auto *heading = new QHBoxLayout;
    heading->setSpacing(14);
    heading->addWidget(new ProjectBadge(52), 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_title);
    words->addWidget(m_greeting);
    heading->addLayout(words, 1);
    column()->insertLayout(0, heading);
    column()->addWidget(m_address);
    column()->addWidget(m_continue);
    column()->addWidget(m_thisComputer);
    column()->addWidget(new KnownAccounts(frontDoor));

    connect(m_continue, &QPushButton::clicked, this, &ProjectPage::submit);
    connect(notice(), &Notice::actionTriggered, this, &ProjectPage::followNotice);
    connect(frontDoor, &FrontDoor::opening, this, [this](const QString &typed, FindReply *search) {
        m_address->setText(typed);
        follow(search);
    });
    connect(frontDoor, &FrontDoor::localServerFailed, this,
        [this] { showError([this] { return errorText(m_frontDoor->localServer()); }); });
}

QWidget *ProjectPage::makeLocalChoice()
{
    auto *choice = new ChoiceButton(
        u"computer"_s, [] { return tr("On this computer"); },
        [] { return tr("A small project of your own, with nothing to install."); });
    connect(choice, &QPushButton::clicked, m_frontDoor, &FrontDoor::openLocal);
    return choice;
}

void ProjectPage::greetFor(const QString &program)
{
    m_title->setText([] { return tr("Choose your project"); });
    //: %1 is the name of a program.
    m_greeting->setText([program] { return tr("%1 signs you in to a Directus project.").arg(program); });
}

void ProjectPage::offerThisComputer(bool offered)
{
    m_thisComputer->setVisible(offered);
}

void ProjectPage::focusFirstField()
{
    m_address->edit()->setFocus(Qt::OtherFocusReason);
    m_address->edit()->selectAll();
}

void ProjectPage::setBusy(bool busy)
{
    Page::setBusy(busy);
    m_address->edit()->setReadOnly(busy);
    m_continue->setBusy(busy);
}

void ProjectPage::submit()
{
    clearError();
    m_address->clearError();
    m_unencrypted.reset();
    follow(m_frontDoor->openProject(m_address->text()));
}

void ProjectPage::follow(FindReply *search)
{
    setBusy(true);
    m_search = search;
    search->then(this, &ProjectPage::finishSearch);
}

void ProjectPage::abort()
{
    if (m_search)
        m_search->abort();
}

void ProjectPage::finishSearch(const Directus::Result<FoundProject, FindError> &found)
{
    setBusy(false);
    if (!found)
        showFindError(found.error());
}

void ProjectPage::showFindError(const FindError &error)
{
    switch (error.reason) {
    case FindError::Reason::Cancelled:
        return;
    case FindError::Reason::PlainHttpOnly:
        m_unencrypted = error.unencrypted;
        notice()->tell(Notice::Tone::Warning, errorPhrase(error), [] { return tr("Continue Without Encryption"); });
        return;
    case FindError::Reason::RedirectsElsewhere:
        m_redirect = error.address;
        notice()->tell(Notice::Tone::Warning, errorPhrase(error), [] { return tr("Look There"); });
        return;
    default:
        m_address->showError(errorPhrase(error));
        focusFirstField();
    }
}

void ProjectPage::followNotice()
{
    clearError();
    if (m_unencrypted)
        return m_frontDoor->open(*m_unencrypted);
    m_address->setText(m_redirect.toDisplayString());
    submit();
}

} // namespace Latchkey
