// SPDX-License-Identifier: MIT
#include "ui/signuppage.h"

#include "app/session.h"
#include "ui/brandheader.h"
#include "ui/busybutton.h"
#include "ui/errortext.h"
#include "ui/field.h"
#include "ui/linkbutton.h"
#include "ui/newpassword.h"
#include "ui/pairrow.h"
#include "ui/textlabel.h"

#include <QBoxLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace Latchkey {

SignUpPage::SignUpPage(Session *session, QWidget *parent)
    : Page(parent)
    , m_session(session)
    , m_email(new Field([] { return tr("Email"); }, u"signUpEmail"_s))
    , m_firstName(new Field([] { return tr("First name (optional)"); }, u"signUpFirstName"_s))
    , m_lastName(new Field([] { return tr("Last name (optional)"); }, u"signUpLastName"_s))
    , m_password(new NewPassword(
          *session, [] { return tr("Password"); }, u"signUpPassword"_s))
    , m_signUp(new BusyButton([] { return tr("Sign Up"); }, u"signUpButton"_s))
{
    m_email->edit()->setInputMethodHints(Qt::ImhEmailCharactersOnly | Qt::ImhNoPredictiveText);
    auto *back = new LinkButton([] { return tr("Back to Sign In"); }, u"backLink"_s);

    column()->insertWidget(0, new BrandHeader(session));
    column()->insertWidget(1, new TextLabel(u"heading"_s, [] { return tr("Create an account"); }));
    column()->addWidget(m_email);
    column()->addWidget(m_password);
    column()->addWidget(new PairRow(m_firstName, m_lastName, PairRow::Share::Halves));
    column()->addWidget(m_signUp);
    column()->addWidget(back, 0, Qt::AlignLeading);

    for (const Field *field : {m_email, m_firstName, m_lastName})
        connect(field->edit(), &QLineEdit::textEdited, this, &SignUpPage::updateKnownWords);
    connect(m_signUp, &QPushButton::clicked, this, &SignUpPage::submit);
    connect(back, &QPushButton::clicked, this, &Page::cancelled);
    updateKnownWords();
}

void SignUpPage::updateKnownWords()
{
    m_password->setKnownWords({m_email->text(), m_firstName->text(), m_lastName->text(), m_session->project().name});
}

void SignUpPage::focusFirstField()
{
    m_email->edit()->setFocus(Qt::OtherFocusReason);
}

void SignUpPage::setBusy(bool busy)
{
    Page::setBusy(busy);
    m_signUp->setBusy(busy);
    m_password->setReadOnly(busy);
    for (const Field *field : {m_email, m_firstName, m_lastName})
        field->edit()->setReadOnly(busy);
}

void SignUpPage::submit()
{
    if (isBusy() || !hasAllFields())
        return;
    clearError();
    setBusy(true);
    m_session->signUp(registration())->then(this, &SignUpPage::finishSignUp);
}

bool SignUpPage::hasAllFields()
{
    const bool isPasswordUsable = m_password->isUsable();
    if (!m_email->text().trimmed().isEmpty())
        return isPasswordUsable;
    m_email->showError([] { return tr("Enter your email address."); });
    focusFirstField();
    return false;
}

Directus::Registration SignUpPage::registration() const
{
    return {
        .email = m_email->text().trimmed(),
        .password = m_password->text(),
        .firstName = m_firstName->text().trimmed(),
        .lastName = m_lastName->text().trimmed(),
    };
}

void SignUpPage::finishSignUp(const Directus::Result<void> &outcome)
{
    if (!outcome)
        return explain(outcome.error());
    if (!m_session->project().publicRegistrationVerifyEmail) {
        m_session->signIn({m_email->text(), m_password->text()})->then(this, &SignUpPage::finishSignIn);
        return;
    }
    setBusy(false);
    const Directus::Registration done = registration();
    m_password->forget();
    Q_EMIT verificationNeeded(done);
}

void SignUpPage::finishSignIn(const Directus::Result<void> &outcome)
{
    setBusy(false);
    if (outcome)
        m_password->forget();
    else
        showError(errorPhrase(outcome.error(), Situation::SigningInAfterSignUp));
}

void SignUpPage::explain(const Directus::Error &error)
{
    setBusy(false);
    const Phrase text = errorPhrase(error, Situation::SigningUp);
    if (error.code == Directus::ErrorCode::FailedValidation && error.field == "password"_L1)
        return m_password->showRefusal(text);
    if (error.code == Directus::ErrorCode::InvalidPayload)
        m_email->showError(text);
    else
        showError(text);
    focusFirstField();
}

} // namespace Latchkey
