// SPDX-License-Identifier: MIT
#include "ui/signinpage.h"

#include "app/session.h"
#include "ui/brandheader.h"
#include "ui/busybutton.h"
#include "ui/credentialsform.h"
#include "ui/errortext.h"
#include "ui/linkbutton.h"
#include "ui/notice.h"
#include "ui/otherways.h"
#include "ui/pairrow.h"
#include "ui/quietlink.h"
#include "ui/rule.h"
#include "ui/statictokenform.h"
#include "ui/textcheckbox.h"
#include "ui/textlabel.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace Latchkey {

namespace {

constexpr int longestNote = 2000; // characters: the form must stay in sight

SignInForm *makeForm(Session *session)
{
    if (session->account().mode == Directus::AuthenticationMode::StaticToken)
        return new StaticTokenForm(session);
    return new CredentialsForm(session, CredentialsForm::Email::Asked);
}

/// A project writes Markdown. Its note is read here, not followed: links of somebody not yet known stay text.
QString plainText(const QString &markdown)
{
    QTextDocument document;
    document.setMarkdown(markdown.left(longestNote), QTextDocument::MarkdownNoHTML);
    return document.toPlainText().trimmed();
}

} // namespace

SignInPage::SignInPage(Session *session, QWidget *parent)
    : Page(parent)
    , m_session(session)
    , m_form(makeForm(session))
    , m_keepSignedIn(new TextCheckBox([] { return tr("Keep me signed in"); }))
    , m_signIn(new BusyButton([] { return tr("Sign In"); }, u"signInButton"_s))
    , m_note(new TextLabel(u"muted"_s))
    , m_signUpHint(new TextLabel(u"muted"_s))
    , m_signUp(new LinkButton([] { return tr("Sign Up"); }, u"signUpLink"_s))
    , m_mailbox(new QuietLink(
          u"inbox"_s, [] { return tr("Mailbox of This Computer"); }, u"mailboxLink"_s))
{
    auto *signUp = new QHBoxLayout;
    signUp->addWidget(m_signUpHint, 1);
    signUp->addWidget(m_signUp);
    column()->insertWidget(0, new BrandHeader(session));
    column()->insertWidget(1, m_note);
    column()->addWidget(m_form);
    column()->addWidget(makeChoices());
    column()->addWidget(m_signIn);
    column()->addLayout(signUp);
    column()->addWidget(makeLinks());

    follow(m_form);
    connect(m_signIn, &QPushButton::clicked, this, &SignInPage::submit);
    connect(m_signUp, &QPushButton::clicked, this, &SignInPage::signUpWanted);
    connect(notice(), &Notice::actionTriggered, this, &SignInPage::retryKeychain);
    connect(session, &Session::projectChanged, this, &SignInPage::followProject);
    followProject();
    explainState();
}

void SignInPage::follow(SignInForm *form)
{
    connect(form, &SignInForm::busyChanged, this, &SignInPage::setBusy);
    connect(form, &SignInForm::refused, this, &Page::showError);
    connect(form, &SignInForm::codeNeeded, this, [this](const Phrase &text) { notice()->tell(Notice::Tone::Information, text); });
}

QWidget *SignInPage::makeChoices()
{
    m_keepSignedIn->setObjectName(u"keepSignedIn"_s);
    m_keepSignedIn->setChecked(m_session->account().keepSignedIn);
    connect(m_keepSignedIn, &QCheckBox::toggled, m_session, &Session::setKeepSignedIn);
    auto *forgot = new LinkButton([] { return tr("Forgot password?"); }, u"forgotPasswordLink"_s);
    connect(forgot, &QPushButton::clicked, this, [this] { Q_EMIT passwordForgotten(m_form->email()); });

    auto *choices = new QWidget;
    auto *rows = new QVBoxLayout(choices);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(4);
    rows->addWidget(new PairRow(m_keepSignedIn, forgot, PairRow::Share::Rest));
    if (m_session->account().email.isEmpty())
        rows->addWidget(makeKeychainNote());
    return choices;
}

/// Before the first sign-in, so that a desktop that asks for the keychain's password surprises nobody.
QWidget *SignInPage::makeKeychainNote()
{
    auto *note = new TextLabel(u"muted"_s, [] {
        return tr("A token is kept in your desktop’s keychain, which may ask to be unlocked. Your password is never stored.");
    });
    note->setObjectName(u"keychainNote"_s);
    if (!m_keepSignedIn->isChecked())
        note->hide(); // shown by itself it would be a window
    connect(m_keepSignedIn, &QCheckBox::toggled, note, &QWidget::setVisible);
    return note;
}

QWidget *SignInPage::makeLinks()
{
    auto *haveLink = new QuietLink(
        u"mail"_s, [] { return tr("I Have an Email or an Invitation"); }, u"haveLinkLink"_s);
    auto *otherProject = new QuietLink(
        u"switch"_s, [] { return tr("Choose Another Project"); }, u"otherProjectLink"_s);
    auto *otherWays = new OtherWays(m_session);
    connect(haveLink, &QPushButton::clicked, this, &SignInPage::linkWanted);
    connect(m_mailbox, &QPushButton::clicked, this, &SignInPage::mailboxWanted);
    connect(otherProject, &QPushButton::clicked, this, &Page::cancelled);
    connect(otherWays, &OtherWays::modeWanted, this, &SignInPage::modeWanted);
    if (auto *credentials = qobject_cast<CredentialsForm *>(m_form))
        connect(otherWays, &OtherWays::providerChosen, credentials, &CredentialsForm::setProvider);

    auto *links = new QWidget;
    auto *rows = new QVBoxLayout(links);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(new Rule);
    rows->addSpacing(8);
    rows->addWidget(haveLink, 0, Qt::AlignLeading);
    rows->addWidget(m_mailbox, 0, Qt::AlignLeading);
    rows->addWidget(otherProject, 0, Qt::AlignLeading);
    rows->addWidget(otherWays);
    m_mailbox->hide();
    return links;
}

void SignInPage::offerMailbox(bool offered)
{
    m_mailbox->setVisible(offered);
}

void SignInPage::followProject()
{
    m_note->setText(plainText(m_session->project().note));
    m_note->setVisible(!m_note->text().isEmpty());
    const bool isOpen = m_session->project().publicRegistration;
    m_signUp->setVisible(isOpen);
    m_signUpHint->setText([isOpen] {
        return isOpen ? tr("No account here yet?")
                      : tr("New accounts are made by the project’s administrator: ask for an invitation.");
    });
}

/// Why somebody who was signed in finds this page.
void SignInPage::explainState()
{
    if (m_session->endReason() == Session::EndReason::Ended)
        notice()->tell(Notice::Tone::Information, [] { return tr("Your session has ended. Sign in again to go on."); });
    else if (m_session->endReason() == Session::EndReason::Suspended)
        notice()->tell(
            Notice::Tone::Error, [] { return tr("This account has been suspended. Ask the project’s administrator."); });
    else if (const auto problem = m_session->tokenStoreProblem(); problem && problem->kind == TokenStoreError::Kind::NoAnswer)
        notice()->tell(Notice::Tone::Warning, errorPhrase(*problem), [] { return tr("Try Again"); });
}

void SignInPage::retryKeychain()
{
    clearError();
    m_session->resume();
}

void SignInPage::welcome(const QString &email, const Phrase &text)
{
    m_form->setEmail(email);
    notice()->tell(Notice::Tone::Information, text);
}

void SignInPage::focusFirstField()
{
    m_form->focusFirstField();
}

void SignInPage::setBusy(bool busy)
{
    Page::setBusy(busy);
    m_signIn->setBusy(busy);
    m_form->setReadOnly(busy);
}

void SignInPage::submit()
{
    if (isBusy())
        return;
    clearError();
    m_form->submit();
}

void SignInPage::abort()
{
    m_form->abort();
}

} // namespace Latchkey
