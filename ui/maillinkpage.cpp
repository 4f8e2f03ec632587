// SPDX-License-Identifier: MIT
#include "ui/maillinkpage.h"

#include "app/recovery.h"
#include "app/session.h"
#include "ui/brandheader.h"
#include "ui/busybutton.h"
#include "ui/codefield.h"
#include "ui/errortext.h"
#include "ui/language.h"
#include "ui/linkbutton.h"
#include "ui/mailedit.h"
#include "ui/newpassword.h"
#include "ui/notice.h"
#include "ui/textlabel.h"
#include "ui/theme.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLocale>

using namespace Qt::StringLiterals;
using Directus::ErrorCode;
using Purpose = Latchkey::MailToken::Purpose;

namespace Latchkey {

namespace {

QString purposeText(const MailToken &token)
{
    switch (token.purpose) {
    case Purpose::VerifyEmail:
        return MailLinkPage::tr("Confirms the address %1").arg(token.email);
    case Purpose::ResetPassword:
        return MailLinkPage::tr("Sets a new password for %1").arg(token.email);
    case Purpose::AcceptInvite:
        return MailLinkPage::tr("Invitation for %1").arg(token.email);
    case Purpose::Unknown:
        break;
    }
    return MailLinkPage::tr("A link for %1 that this version of Latchkey does not know").arg(token.email);
}

QString timeText(const QDateTime &time)
{
    return QLocale().toString(time.toLocalTime(), QLocale::ShortFormat);
}

QString validityText(const MailToken &token)
{
    if (!token.expires.isValid())
        return MailLinkPage::tr("It does not say how long it is good.");
    if (token.isExpired())
        return MailLinkPage::tr("It was good until %1 and is no longer. Ask for another email.").arg(timeText(token.expires));
    return MailLinkPage::tr("Good until %1.").arg(timeText(token.expires));
}

QString actionText(Purpose purpose)
{
    switch (purpose) {
    case Purpose::VerifyEmail:
        return MailLinkPage::tr("Confirm Address");
    case Purpose::AcceptInvite:
        return MailLinkPage::tr("Accept Invitation");
    default:
        return MailLinkPage::tr("Set Password and Sign In");
    }
}

Situation situationOf(Purpose purpose)
{
    switch (purpose) {
    case Purpose::VerifyEmail:
        return Situation::ConfirmingAddress;
    case Purpose::AcceptInvite:
        return Situation::AcceptingInvitation;
    default:
        return Situation::SettingPassword;
    }
}

} // namespace

MailLinkPage::MailLinkPage(Session *session, const QString &text, QWidget *parent)
    : Page(parent)
    , m_session(session)
    , m_text(new MailEdit([] { return tr("Link, email or code"); }, u"mailText"_s))
    , m_problem(new TextLabel(u"fieldError"_s))
    , m_candidates(new QComboBox)
    , m_purpose(new TextLabel(u"label"_s))
    , m_details(new TextLabel(u"muted"_s))
    , m_target(new QWidget)
    , m_targetText(new TextLabel({}))
    , m_goThere(new LinkButton({}, u"goThereLink"_s))
    , m_useHere(new LinkButton([] { return tr("Use It Here"); }, u"useHereLink"_s))
    , m_password(new NewPassword(
          *session, [] { return tr("New password"); }, u"mailPassword"_s))
    , m_code(new CodeField(u"mailCode"_s))
    , m_use(new BusyButton([] { return tr("Set Password and Sign In"); }, u"useMailButton"_s))
{
    auto *label = new TextLabel(u"label"_s, [] { return tr("Link, email or code"); });
    label->setBuddy(m_text);
    m_candidates->setObjectName(u"mailCandidates"_s);
    m_purpose->setObjectName(u"mailPurpose"_s);
    auto *back = new LinkButton([] { return tr("Back"); }, u"backLink"_s);

    auto *choices = new QHBoxLayout;
    choices->setSpacing(18);
    choices->addWidget(m_goThere);
    choices->addWidget(m_useHere);
    choices->addStretch();
    auto *target = new QVBoxLayout(m_target);
    target->setContentsMargins(0, 0, 0, 0);
    target->setSpacing(4);
    target->addWidget(m_targetText);
    target->addLayout(choices);
    auto *what = new QVBoxLayout;
    what->setSpacing(2);
    what->addWidget(m_purpose);
    what->addWidget(m_details);
    auto *paste = new QVBoxLayout;
    paste->setSpacing(5);
    paste->addWidget(label);
    paste->addWidget(m_text);
    paste->addWidget(m_problem);

    column()->insertWidget(0, new BrandHeader(session));
    column()->insertWidget(1, new TextLabel(u"heading"_s, [] { return tr("Use an email or an invitation"); }));
    column()->insertWidget(2, new TextLabel(u"muted"_s, [] {
        return tr("Paste the link, or the whole email, or drop the email’s file here. It is read on this computer first.");
    }));
    column()->addLayout(paste);
    column()->addWidget(m_candidates);
    column()->addLayout(what);
    column()->addWidget(m_target);
    column()->addWidget(m_password);
    column()->addWidget(m_code);
    column()->addWidget(m_use);
    column()->addWidget(back, 0, Qt::AlignLeading);

    connect(m_text, &MailEdit::mailChanged, this, [this](const QString &mail) { read(MailLink::read(mail)); });
    connect(m_text, &MailEdit::fileDropped, this, [this](const QByteArray &content) { read(MailLink::readFile(content)); });
    connect(m_candidates, &QComboBox::activated, this, [this](int index) { choose(m_choices.value(index)); });
    connect(m_goThere, &QPushButton::clicked, this,
        [this] { Q_EMIT otherProjectWanted(m_link->project, QString::fromLatin1(m_link->token.text)); });
    connect(m_useHere, &QPushButton::clicked, this, [this] {
        m_isMeantForHere = true;
        showLink();
        m_password->focusFirstField();
    });
    connect(m_code, &CodeField::completed, this, &MailLinkPage::submit);
    connect(m_use, &QPushButton::clicked, this, &MailLinkPage::submit);
    connect(back, &QPushButton::clicked, this, &Page::cancelled);
    m_code->hide();
    m_text->setMail(text);
    sayInEveryLanguage(m_candidates, [this] { nameCandidates(); });
}

void MailLinkPage::read(const MailLinkResult &result)
{
    m_link.reset();
    m_isMeantForHere = false;
    m_candidates->hide();
    showProblem({});
    clearError();
    if (result)
        return choose(*result);
    if (result.error().problem == MailLinkError::Problem::SeveralTokens)
        return offerCandidates(result.error().candidates);
    showProblem(errorPhrase(result.error()));
    showLink();
}

void MailLinkPage::showProblem(const Phrase &text)
{
    m_problem->setText(text);
    m_problem->setVisible(!text.isEmpty());
    m_text->setProperty("invalid", !text.isEmpty());
    restyle(m_text);
}

void MailLinkPage::offerCandidates(const QList<MailLink> &candidates)
{
    m_choices = candidates;
    m_candidates->clear();
    m_candidates->addItems(QStringList(candidates.size()));
    nameCandidates();
    m_candidates->show();
    choose(candidates.constFirst());
}

void MailLinkPage::nameCandidates()
{
    //: Names a choice between several links that were found in one text.
    m_candidates->setAccessibleName(tr("Which one"));
    for (int i = 0; i < m_candidates->count(); ++i) {
        const MailToken &token = m_choices.at(i).token;
        m_candidates->setItemText(i, tr("%1 (%2)").arg(purposeText(token), timeText(token.issued)));
    }
}

void MailLinkPage::choose(const MailLink &link)
{
    m_link = link;
    showLink();
}

/// Everything below the text belongs to the link that was found in it.
void MailLinkPage::showLink()
{
    const bool isKnown = m_link && m_link->token.purpose != Purpose::Unknown;
    const bool isGood = isKnown && !m_link->token.isExpired();
    const bool needsPassword = isGood && m_link->token.purpose != Purpose::VerifyEmail;
    m_purpose->setVisible(m_link.has_value());
    m_details->setVisible(m_link.has_value());
    m_password->setVisible(needsPassword && mayBeSentHere());
    m_use->setVisible(isGood && mayBeSentHere());
    m_target->setVisible(isGood && !mayBeSentHere());
    if (!m_link)
        return;
    m_purpose->setText([token = m_link->token] { return purposeText(token); });
    m_details->setText([token = m_link->token] { return validityText(token); });
    m_use->setText([purpose = m_link->token.purpose] { return actionText(purpose); });
    m_password->setKnownWords({m_link->token.email, m_session->project().name});
    showTarget();
}

void MailLinkPage::showTarget()
{
    const QString there = m_link->project.authority();
    m_targetText->setText([there, here = m_session->account().project.authority()] {
        return tr("This link is from %1, and you are at %2. It opens the account to whoever has it, so it is sent nowhere "
                  "else unless you say so.")
            .arg(there, here);
    });
    m_goThere->setText([there] { return tr("Go to %1").arg(there); });
}

bool MailLinkPage::mayBeSentHere() const
{
    return m_link && (m_isMeantForHere || m_link->pointsTo(m_session->account().project) != MailLink::Target::AnotherProject);
}

void MailLinkPage::focusFirstField()
{
    if (m_password->isVisible())
        m_password->focusFirstField();
    else if (m_use->isVisible())
        m_use->setFocus(Qt::OtherFocusReason);
    else
        m_text->setFocus(Qt::OtherFocusReason);
}

void MailLinkPage::setBusy(bool busy)
{
    Page::setBusy(busy);
    m_use->setBusy(busy);
    m_text->setReadOnly(busy || m_isRedeemed);
    m_password->setReadOnly(busy || m_isRedeemed);
}

void MailLinkPage::submit()
{
    if (isBusy() || m_use->isHidden())
        return;
    clearError();
    if (m_isRedeemed)
        return signIn();
    if (m_link->token.purpose == Purpose::VerifyEmail || m_password->isUsable())
        redeem();
}

void MailLinkPage::redeem()
{
    setBusy(true);
    Recovery(m_session).redeem(m_link->token, m_password->text())->then(this, &MailLinkPage::finishRedeeming);
}

void MailLinkPage::finishRedeeming(const Directus::Result<void> &outcome)
{
    m_isRedeemed = outcome.has_value();
    if (m_isRedeemed && m_link->token.purpose != Purpose::VerifyEmail)
        return signIn();
    setBusy(false);
    if (outcome) {
        Q_EMIT verified(m_link->token.email);
        return;
    }
    const Phrase text = errorPhrase(outcome.error(), situationOf(m_link->token.purpose));
    if (outcome.error().code == ErrorCode::FailedValidation)
        m_password->showRefusal(text);
    else
        showError(text);
}

void MailLinkPage::signIn()
{
    setBusy(true);
    m_session->signIn({m_link->token.email, m_password->text(), m_code->isHidden() ? QString() : m_code->code()})
        ->then(this, &MailLinkPage::finishSignIn);
}

void MailLinkPage::finishSignIn(const Directus::Result<void> &outcome)
{
    setBusy(false);
    if (outcome) {
        m_password->forget();
        Q_EMIT signedIn();
        return;
    }
    if (outcome.error().code != ErrorCode::InvalidOtp) {
        Q_EMIT signInNeeded(m_link->token.email, [] { return tr("Your new password is set. Sign in with it."); });
        return;
    }
    if (m_code->isVisible())
        m_code->showRefusal(outcome.error().serverDate);
    else
        notice()->tell(Notice::Tone::Information, [] {
            return tr("Your new password is set. This account asks for a one-time code as well: enter the one your authenticator "
                      "shows.");
        });
    m_code->show();
    m_code->setFocus(Qt::OtherFocusReason);
}

} // namespace Latchkey
