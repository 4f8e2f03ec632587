// SPDX-License-Identifier: MIT
#include "ui/projectpage.h"

#include "app/frontdoor.h"
#include "ui/busybutton.h"
#include "ui/errortext.h"
#include "ui/field.h"
#include "ui/notice.h"
#include "ui/projectbadge.h"
#include "ui/theme.h"
#include "ui/tintedicon.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Latchkey {

namespace {

QLabel *makeLabel(const QString &text, const QString &role)
{
    auto *label = new QLabel(text);
    label->setProperty("role", role);
    label->setWordWrap(true);
    return label;
}

/// A thin line with "or" in its middle.
QLayout *makeDivider(const QString &text)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    const auto addLine = [row] {
        auto *line = new QWidget;
        line->setObjectName(u"rule"_s);
        line->setAttribute(Qt::WA_StyledBackground);
        line->setFixedHeight(1);
        row->addWidget(line, 1);
    };
    addLine();
    row->addWidget(makeLabel(text, u"muted"_s));
    addLine();
    return row;
}

} // namespace

ProjectPage::ProjectPage(FrontDoor *frontDoor, QWidget *parent)
    : Page(parent)
    , m_frontDoor(frontDoor)
    , m_address(new Field(tr("Project address"), u"projectAddress"_s))
    , m_continue(new BusyButton(tr("Continue"), u"continueButton"_s))
{
    m_address->edit()->setPlaceholderText(u"cms.example.org"_s);
    m_address->edit()->setInputMethodHints(Qt::ImhUrlCharactersOnly | Qt::ImhNoPredictiveText);

    auto *heading = new QHBoxLayout;
    heading->setSpacing(14);
    heading->addWidget(new ProjectBadge(52), 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(makeLabel(tr("Welcome to Latchkey"), u"title"_s));
    words->addWidget(makeLabel(tr("The front door to your Directus project."), u"muted"_s));
    heading->addLayout(words, 1);
    column()->insertLayout(0, heading);
    column()->addWidget(m_address);
    column()->addWidget(m_continue);
    column()->addLayout(makeDivider(tr("or")));
    column()->addWidget(makeLocalChoice());

    connect(m_continue, &QPushButton::clicked, this, &ProjectPage::submit);
    connect(notice(), &Notice::actionTriggered, this, &ProjectPage::followNotice);
    connect(frontDoor, &FrontDoor::opening, this, [this](const QString &typed, FindReply *search) {
        m_address->setText(typed);
        follow(search);
    });
    connect(frontDoor, &FrontDoor::localServerFailed, this, [this] { showError(errorText(m_frontDoor->localServer())); });
}

QWidget *ProjectPage::makeLocalChoice()
{
    auto *choice = new QPushButton;
    choice->setObjectName(u"choice"_s);
    choice->setAccessibleName(tr("On this computer"));
    choice->setAccessibleDescription(tr("A small project of your own, with nothing to install."));
    auto *title = makeLabel(tr("On this computer"), u"label"_s);
    auto *text = makeLabel(tr("A small project of your own, with nothing to install."), u"muted"_s);
    auto *icon = new QLabel;
    icon->setPixmap(tintedIcon(u"computer"_s, Theme(palette()).accentText).pixmap(20));
    for (QLabel *label : {icon, title, text})
        label->setAttribute(Qt::WA_TransparentForMouseEvents);

    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(title);
    words->addWidget(text);
    auto *row = new QHBoxLayout(choice);
    row->setContentsMargins(14, 12, 14, 12);
    row->setSpacing(12);
    row->addWidget(icon, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    choice->setMinimumHeight(row->sizeHint().height());
    connect(choice, &QPushButton::clicked, m_frontDoor, &FrontDoor::openLocal);
    return choice;
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
        notice()->tell(Notice::Tone::Warning, errorText(error), tr("Continue Without Encryption"));
        return;
    case FindError::Reason::RedirectsElsewhere:
        m_redirect = error.address;
        notice()->tell(Notice::Tone::Warning, errorText(error), tr("Look There"));
        return;
    default:
        m_address->showError(errorText(error));
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
