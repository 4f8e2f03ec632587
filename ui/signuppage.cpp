// SPDX-License-Identifier: MIT
#include "ui/signuppage.h"

#include "app/session.h"
#include "ui/brandheader.h"
#include "ui/busybutton.h"
#include "ui/errortext.h"
#include "ui/field.h"
#include "ui/passwordfield.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace Latchkey {

SignUpPage::SignUpPage(Session *session, QWidget *parent)
    : Page(parent)
    , m_session(session)
    , m_email(new Field(tr("Email"), u"signUpEmail"_s))
    , m_password(new PasswordField(tr("Password"), u"signUpPassword"_s))
    , m_signUp(new BusyButton(tr("Sign Up"), u"signUpButton"_s))
{
    m_email->edit()->setInputMethodHints(Qt::ImhEmailCharactersOnly | Qt::ImhNoPredictiveText);
    auto *title = new QLabel(tr("Make an account"));
    title->setProperty("role", u"heading"_s);
    auto *back = new QPushButton(tr("Back to Sign In"));
    back->setObjectName(u"backLink"_s);
    back->setProperty("role", u"link"_s);
    back->setAutoDefault(true);

    column()->insertWidget(0, new BrandHeader(session));
    column()->insertWidget(1, title);
    column()->addWidget(m_email);
    column()->addWidget(m_password);
    column()->addWidget(m_signUp);
    column()->addWidget(back, 0, Qt::AlignLeading);

    connect(m_signUp, &QPushButton::clicked, this, &SignUpPage::submit);
    connect(back, &QPushButton::clicked, this, &Page::cancelled);
}

void SignUpPage::focusFirstField()
{
    m_email->edit()->setFocus(Qt::OtherFocusReason);
}

void SignUpPage::setBusy(bool busy)
{
    Page::setBusy(busy);
    m_signUp->setBusy(busy);
    for (const Field *field : {m_email, static_cast<Field *>(m_password)})
        field->edit()->setReadOnly(busy);
}

void SignUpPage::submit()
{
    if (isBusy() || !hasAllFields())
        return;
    clearError();
    setBusy(true);
    m_session->signUp({.email = m_email->text(), .password = m_password->text()})->then(this, &SignUpPage::finishSignUp);
}

bool SignUpPage::hasAllFields()
{
    const bool hasEmail = !m_email->text().trimmed().isEmpty();
    const bool hasPassword = !m_password->text().isEmpty();
    if (!hasPassword)
        m_password->showError(tr("Choose a password."));
    if (!hasEmail)
        m_email->showError(tr("Enter your e-mail address."));
    if (!hasEmail || !hasPassword)
        (hasEmail ? static_cast<Field *>(m_password) : m_email)->edit()->setFocus(Qt::OtherFocusReason);
    return hasEmail && hasPassword;
}

void SignUpPage::finishSignUp(const Directus::Result<void> &outcome)
{
    if (!outcome)
        return fail(errorText(outcome.error(), Situation::SigningUp));
    if (m_session->project().publicRegistrationVerifyEmail) {
        setBusy(false);
        m_password->forget();
        Q_EMIT verificationNeeded(m_email->text().trimmed());
        return;
    }
    m_session->signIn({m_email->text(), m_password->text()})->then(this, &SignUpPage::finishSignIn);
}

void SignUpPage::finishSignIn(const Directus::Result<void> &outcome)
{
    if (!outcome)
        return fail(errorText(outcome.error(), Situation::SigningInAfterSignUp));
    setBusy(false);
    m_password->forget();
}

void SignUpPage::fail(const QString &text)
{
    setBusy(false);
    showError(text);
    focusFirstField();
}

} // namespace Latchkey
