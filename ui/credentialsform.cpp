// SPDX-License-Identifier: MIT
#include "ui/credentialsform.h"

#include "app/session.h"
#include "ui/codefield.h"
#include "ui/errortext.h"
#include "ui/passwordfield.h"

#include <QBoxLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;
using Directus::ErrorCode;

namespace Latchkey {

CredentialsForm::CredentialsForm(Session *session, Email email, QWidget *parent)
    : SignInForm(parent)
    , m_session(session)
    , m_email(new Field([] { return tr("Email"); }, u"email"_s))
    , m_userName(new Field([] { return tr("User name"); }, u"userName"_s))
    , m_password(new PasswordField([] { return tr("Password"); }, u"password"_s))
    , m_code(new CodeField(u"oneTimeCode"_s))
{
    m_email->setText(session->account().email);
    m_email->edit()->setInputMethodHints(Qt::ImhEmailCharactersOnly | Qt::ImhNoPredictiveText);
    m_email->setEnabled(email == Email::Asked);
    m_userName->hide();
    m_code->hide();
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(16);
    for (Field *field : {m_email, m_userName, static_cast<Field *>(m_password), static_cast<Field *>(m_code)})
        rows->addWidget(field);
    connect(m_code, &CodeField::completed, this, &SignInForm::submit);
}

QString CredentialsForm::email() const
{
    return m_email->text().trimmed();
}

void CredentialsForm::setEmail(const QString &email)
{
    m_email->setText(email);
}

void CredentialsForm::setProvider(const QString &provider)
{
    m_provider = provider;
    m_email->setVisible(provider.isEmpty());
    m_userName->setVisible(!provider.isEmpty());
    focusFirstField();
}

void CredentialsForm::focusFirstField()
{
    Field *who = m_provider.isEmpty() ? m_email : m_userName;
    (who->text().isEmpty() ? who : static_cast<Field *>(m_password))->edit()->setFocus(Qt::OtherFocusReason);
}

void CredentialsForm::setReadOnly(bool readOnly)
{
    for (const Field *field : {m_email, m_userName, static_cast<Field *>(m_password), static_cast<Field *>(m_code)})
        field->edit()->setReadOnly(readOnly);
}

bool CredentialsForm::hasAllFields()
{
    Field *who = m_provider.isEmpty() ? m_email : m_userName;
    const bool hasName = !who->text().trimmed().isEmpty();
    const bool hasPassword = !m_password->text().isEmpty();
    if (!hasPassword)
        m_password->showError([] { return tr("Enter your password."); });
    if (!hasName)
        who->showError([hasEmail = m_provider.isEmpty()] {
            return hasEmail ? tr("Enter your email address.") : tr("Enter your user name.");
        });
    if (!hasName || !hasPassword)
        (hasName ? static_cast<Field *>(m_password) : who)->edit()->setFocus(Qt::OtherFocusReason);
    return hasName && hasPassword;
}

Directus::Reply<void> *CredentialsForm::send()
{
    return m_session->signIn({
        .email = email(),
        .password = m_password->text(),
        .otp = m_code->isHidden() ? QString() : m_code->code(),
        .provider = m_provider,
        .identifier = m_provider.isEmpty() ? QString() : m_userName->text().trimmed(),
    });
}

void CredentialsForm::forget()
{
    m_password->forget();
}

void CredentialsForm::explain(const Directus::Error &error)
{
    if (error.code == ErrorCode::InvalidOtp)
        return askForCode(error);
    const bool mayLockSoon = error.code == ErrorCode::InvalidCredentials && m_session->mayLockSoon(email());
    const Phrase text = [error, mayLockSoon] {
        const QString refusal = errorText(error, Situation::SigningIn);
        return mayLockSoon ? refusal + u' '
                + tr("The project may lock the account after more wrong passwords: “Forgot password?” is the safer way now.")
                           : refusal;
    };
    if (error.code == ErrorCode::InvalidPayload)
        m_email->showError(text);
    else
        Q_EMIT refused(text);
    (error.code == ErrorCode::InvalidPayload ? m_email : static_cast<Field *>(m_password))->edit()->selectAll();
    focusFirstField();
}

/// A code was needed, or the one that was sent has been refused.
void CredentialsForm::askForCode(const Directus::Error &error)
{
    if (m_code->isVisible())
        m_code->showRefusal(error.serverDate);
    else
        Q_EMIT codeNeeded(errorPhrase(error, Situation::SigningIn));
    m_code->show();
    m_code->edit()->selectAll();
    m_code->edit()->setFocus(Qt::OtherFocusReason);
}

} // namespace Latchkey
