// SPDX-License-Identifier: MIT
#include "ui/signinpage.h"

#include "app/session.h"
#include "ui/brandheader.h"
#include "ui/busybutton.h"
#include "ui/errortext.h"
#include "ui/field.h"
#include "ui/notice.h"
#include "ui/passwordfield.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLineEdit>

using namespace Qt::StringLiterals;
using Directus::ErrorCode;

namespace Latchkey {

namespace {

QPushButton *makeLink(const QString &text, const QString &objectName)
{
    auto *link = new QPushButton(text);
    link->setObjectName(objectName);
    link->setProperty("role", u"link"_s);
    link->setAutoDefault(true);
    return link;
}

} // namespace

SignInPage::SignInPage(Session *session, QWidget *parent)
    : Page(parent)
    , m_session(session)
    , m_email(new Field(tr("Email"), u"email"_s))
    , m_password(new PasswordField(tr("Password"), u"password"_s))
    , m_code(new Field(tr("One-time code"), u"oneTimeCode"_s))
    , m_signIn(new BusyButton(tr("Sign In"), u"signInButton"_s))
    , m_signUpHint(new QLabel)
    , m_signUp(makeLink(tr("Sign Up"), u"signUpLink"_s))
{
    m_email->setText(session->account().email);
    m_email->edit()->setInputMethodHints(Qt::ImhEmailCharactersOnly | Qt::ImhNoPredictiveText);
    m_code->edit()->setInputMethodHints(Qt::ImhDigitsOnly | Qt::ImhSensitiveData);
    m_code->hide();
    m_signUpHint->setProperty("role", u"muted"_s);
    m_signUpHint->setWordWrap(true);

    auto *signUp = new QHBoxLayout;
    signUp->addWidget(m_signUpHint, 1);
    signUp->addWidget(m_signUp);
    auto *otherProject = makeLink(tr("Choose Another Project"), u"otherProjectLink"_s);

    column()->insertWidget(0, new BrandHeader(session));
    column()->addWidget(m_email);
    column()->addWidget(m_password);
    column()->addWidget(m_code);
    column()->addWidget(m_signIn);
    column()->addLayout(signUp);
    column()->addWidget(otherProject, 0, Qt::AlignLeading);

    connect(m_signIn, &QPushButton::clicked, this, &SignInPage::submit);
    connect(m_signUp, &QPushButton::clicked, this, &SignInPage::signUpWanted);
    connect(otherProject, &QPushButton::clicked, this, &Page::cancelled);
    connect(notice(), &Notice::actionTriggered, this, &SignInPage::retryKeychain);
    connect(session, &Session::projectChanged, this, &SignInPage::updateRegistration);
    updateRegistration();
    explainState();
}

void SignInPage::updateRegistration()
{
    const bool isOpen = m_session->project().publicRegistration;
    m_signUp->setVisible(isOpen);
    m_signUpHint->setText(
        isOpen ? tr("No account here yet?") : tr("New accounts are made by the project’s administrator: ask for an invitation."));
}

/// Why somebody who was signed in finds this page.
void SignInPage::explainState()
{
    if (m_session->endReason() == Session::EndReason::Ended)
        notice()->tell(Notice::Tone::Information, tr("Your session has ended. Sign in again to go on."));
    else if (m_session->endReason() == Session::EndReason::Suspended)
        notice()->tell(Notice::Tone::Error, tr("This account has been suspended. Ask the project’s administrator."));
    else if (const auto problem = m_session->tokenStoreProblem(); problem && problem->kind == TokenStoreError::Kind::NoAnswer)
        notice()->tell(Notice::Tone::Warning, errorText(*problem), tr("Try Again"));
}

void SignInPage::retryKeychain()
{
    clearError();
    m_session->resume();
}

void SignInPage::askToVerify(const QString &email)
{
    m_email->setText(email);
    notice()->tell(Notice::Tone::Information,
        tr("We have sent a mail to %1. Open the link in it, then sign in here with the password you have chosen.").arg(email));
}

void SignInPage::focusFirstField()
{
    const bool knowsEmail = !m_email->text().isEmpty();
    (knowsEmail ? static_cast<Field *>(m_password) : m_email)->edit()->setFocus(Qt::OtherFocusReason);
}

void SignInPage::setBusy(bool busy)
{
    Page::setBusy(busy);
    m_signIn->setBusy(busy);
    for (const Field *field : {m_email, static_cast<Field *>(m_password), m_code})
        field->edit()->setReadOnly(busy);
}

void SignInPage::submit()
{
    if (isBusy() || !hasAllFields())
        return;
    clearError();
    setBusy(true);
    m_signingIn = m_session->signIn(
        {m_email->text(), m_password->text(), m_code->isHidden() ? QString() : m_code->text().trimmed()});
    m_signingIn->then(this, &SignInPage::finishSignIn);
}

bool SignInPage::hasAllFields()
{
    const bool hasEmail = !m_email->text().trimmed().isEmpty();
    const bool hasPassword = !m_password->text().isEmpty();
    if (!hasPassword)
        m_password->showError(tr("Enter your password."));
    if (!hasEmail)
        m_email->showError(tr("Enter your e-mail address."));
    if (!hasEmail || !hasPassword)
        (hasEmail ? static_cast<Field *>(m_password) : m_email)->edit()->setFocus(Qt::OtherFocusReason);
    return hasEmail && hasPassword;
}

void SignInPage::abort()
{
    if (m_signingIn)
        m_signingIn->abort();
}

void SignInPage::finishSignIn(const Directus::Result<void> &outcome)
{
    setBusy(false);
    if (outcome) {
        m_password->forget();
        return;
    }
    const Directus::Error &error = outcome.error();
    if (error.kind == Directus::Error::Kind::Cancelled)
        return;
    const QString text = errorText(error, Situation::SigningIn);
    if (error.code == ErrorCode::InvalidOtp)
        return askForCode(text);
    if (error.code == ErrorCode::InvalidPayload)
        m_email->showError(text);
    else
        showError(text);
    (error.code == ErrorCode::InvalidPayload ? m_email : static_cast<Field *>(m_password))->edit()->selectAll();
    focusFirstField();
}

/// A code was needed, or the one that was sent has been refused.
void SignInPage::askForCode(const QString &text)
{
    if (m_code->isVisible())
        m_code->showError(tr("This code is not right, or its half minute is over. Enter the one your authenticator shows now."));
    else
        notice()->tell(Notice::Tone::Information, text);
    m_code->show();
    m_code->edit()->selectAll();
    m_code->edit()->setFocus(Qt::OtherFocusReason);
}

} // namespace Latchkey
