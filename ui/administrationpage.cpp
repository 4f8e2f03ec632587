// SPDX-License-Identifier: MIT
#include "ui/administrationpage.h"

#include "ui/errortext.h"
#include "ui/linkbutton.h"
#include "ui/notice.h"
#include "ui/personrow.h"
#include "ui/textbutton.h"
#include "ui/textcheckbox.h"
#include "ui/textlabel.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Directus::Result;

namespace Latchkey {

namespace {

constexpr int columnWidth = 560;
constexpr int unavailableAnswers = 3;
constexpr auto slowness = 2s;

QCheckBox *makeSwitch(const Phrase &text, const QString &objectName)
{
    auto *box = new TextCheckBox(text);
    box->setObjectName(objectName);
    box->setEnabled(false); // until the server has said how it is
    return box;
}

} // namespace

AdministrationPage::AdministrationPage(LocalAdministration *administration, QWidget *parent)
    : Page(parent, columnWidth)
    , m_administration(administration)
    , m_registration(makeSwitch([] { return tr("Anybody may create an account"); }, u"registrationSwitch"_s))
    , m_verification(makeSwitch([] { return tr("An address is confirmed by email first"); }, u"verificationSwitch"_s))
{
    setObjectName(u"administrationPage"_s);
    m_administration->setParent(this);
    auto *back = new LinkButton([] { return tr("Back"); }, u"backLink"_s);
    column()->insertWidget(0, back, 0, Qt::AlignLeading);
    column()->insertWidget(1, new TextLabel(u"title"_s, [] { return tr("This computer’s server"); }));
    addRegistration();
    addPeople();
    addFaults();

    connect(back, &QPushButton::clicked, this, &Page::cancelled);
    connect(notice(), &Notice::actionTriggered, this, [this] {
        change(m_administration->remove(std::exchange(m_toRemove, {})), [] { return tr("The account is deleted."); });
    });
    m_administration->readSettings()->then(this, &AdministrationPage::showSettings);
    readPeople();
}

void AdministrationPage::focusFirstField()
{
    findChild<QPushButton *>(u"backLink"_s)->setFocus(Qt::OtherFocusReason);
}

void AdministrationPage::addRegistration()
{
    auto *section = addSection([] { return tr("New accounts"); });
    section->addWidget(m_registration);
    section->addWidget(m_verification);
    connect(m_registration, &QCheckBox::clicked, this,
        [this](bool isOpen) { changeSettings(m_administration->setRegistration(isOpen)); });
    connect(m_verification, &QCheckBox::clicked, this,
        [this](bool isWanted) { changeSettings(m_administration->setVerification(isWanted)); });
}

void AdministrationPage::changeSettings(Directus::Reply<Directus::ProjectSettings> *reply)
{
    clearError();
    reply->then(this, &AdministrationPage::showSettings);
}

/// What the server has, also after a change that failed.
void AdministrationPage::showSettings(const Result<Directus::ProjectSettings> &settings)
{
    if (settings)
        m_settings = *settings;
    else
        showError(errorPhrase(settings.error(), Situation::Administering));
    m_registration->setEnabled(m_settings.has_value());
    m_verification->setEnabled(m_settings.has_value());
    if (!m_settings)
        return;
    m_registration->setChecked(m_settings->publicRegistration);
    m_verification->setChecked(m_settings->publicRegistrationVerifyEmail);
}

void AdministrationPage::addPeople()
{
    auto *section = addSection([] { return tr("People"); });
    m_people = new QVBoxLayout;
    m_people->setSpacing(8);
    section->addLayout(m_people);
}

void AdministrationPage::readPeople()
{
    m_administration->readUsers()->then(this, &AdministrationPage::showPeople);
}

void AdministrationPage::showPeople(const Result<QList<Directus::User>> &users)
{
    if (!users)
        return showError(errorPhrase(users.error(), Situation::Administering));
    while (const std::unique_ptr<QLayoutItem> former{m_people->takeAt(0)})
        former->widget()->deleteLater();
    for (const Directus::User &user : *users)
        addPerson(user);
    if (users->isEmpty())
        m_people->addWidget(new TextLabel(u"muted"_s, [] { return tr("Nobody has an account here yet."); }));
}

void AdministrationPage::addPerson(const Directus::User &user)
{
    auto *row = new PersonRow(user);
    connect(row, &PersonRow::suspendWanted, this, [this, user] {
        change(m_administration->suspend(user.id), [user] { return tr("%1 can no longer sign in.").arg(user.email); });
    });
    connect(row, &PersonRow::activateWanted, this,
        [this, user] { change(m_administration->activate(user.id), [user] { return tr("%1 can sign in.").arg(user.email); }); });
    connect(row, &PersonRow::twoFactorEndWanted, this, [this, user] {
        change(
            m_administration->turnOffTwoFactor(user.id), [user] { return tr("%1 signs in without codes now.").arg(user.email); });
    });
    connect(row, &PersonRow::removalWanted, this, [this, user] { askToRemove(user); });
    m_people->addWidget(row);
}

void AdministrationPage::askToRemove(const Directus::User &user)
{
    m_toRemove = user.id;
    notice()->tell(
        Notice::Tone::Warning, [user] { return tr("The account of %1 would be gone for good.").arg(user.email); },
        [] { return tr("Delete It"); });
}

void AdministrationPage::addFaults()
{
    auto *section = addSection([] { return tr("What if something goes wrong?"); });
    section->addWidget(new TextLabel(u"muted"_s, [] {
        return tr("Let this server fail on purpose, and go back to see what Latchkey makes of it. A restart ends it all.");
    }));
    section->addWidget(makeRow({
        makeFault([] { return tr("End Every Session"); }, u"endSessionsButton"_s,
            [] { return tr("Every session is over. With the next request you have to sign in again."); },
            [this] { return m_administration->endSessions(); }),
        makeFault([] { return tr("Answer “Unavailable” Three Times"); }, u"unavailableButton"_s,
            [] { return tr("The next three requests fail with 503."); },
            [this] { return m_administration->answerUnavailable(unavailableAnswers); }),
        makeFault([] { return tr("Cut Off the Next Answer"); }, u"dropButton"_s,
            [] { return tr("The connection breaks instead of the next answer."); },
            [this] { return m_administration->dropNextAnswer(); }),
        makeFault([] { return tr("Slow Down"); }, u"slowButton"_s, [] { return tr("Every answer takes two seconds longer."); },
            [this] { return m_administration->slowDown(slowness); }),
        makeFault([] { return tr("Normal Speed"); }, u"quickButton"_s, [] { return tr("Answers come as quickly as they can."); },
            [this] { return m_administration->slowDown(0ms); }),
    }));
}

QPushButton *AdministrationPage::makeFault(
    const Phrase &text, const QString &objectName, const Phrase &done, std::function<Directus::Reply<void> *()> cause)
{
    auto *button = new TextButton(text);
    button->setObjectName(objectName);
    button->setAutoDefault(true);
    connect(button, &QPushButton::clicked, this, [this, done, cause = std::move(cause)] {
        clearError();
        cause()->then(this, [this, done](const Result<void> &outcome) { report(outcome, done); });
    });
    return button;
}

void AdministrationPage::change(Directus::Reply<void> *reply, const Phrase &done)
{
    clearError();
    reply->then(this, [this, done](const Result<void> &outcome) {
        report(outcome, done);
        readPeople();
    });
}

void AdministrationPage::report(const Result<void> &outcome, const Phrase &done)
{
    if (outcome)
        notice()->tell(Notice::Tone::Information, done);
    else
        showError(errorPhrase(outcome.error(), Situation::Administering));
}

} // namespace Latchkey
