// SPDX-License-Identifier: MIT
#pragma once

#include "ui/signinform.h"

namespace Latchkey {

class CodeField;
class Field;
class PasswordField;
class Session;

/// E-mail, password and, once the server has asked for one, the one-time code.
class CredentialsForm final : public SignInForm {
    Q_OBJECT

public:
    enum class Email { Asked, Known };

    /// With Email::Known the account's address is shown and cannot be changed. The session must live longer.
    CredentialsForm(Session *session, Email email, QWidget *parent = nullptr);

    void focusFirstField() override;
    void setReadOnly(bool readOnly) override;

    QString email() const override;
    void setEmail(const QString &email) override;

    /// Signs in by this provider, which knows people by a user name of its own; empty is the project itself.
    void setProvider(const QString &provider);

protected:
    bool hasAllFields() override;
    Directus::Reply<void> *send() override;
    void forget() override;
    void explain(const Directus::Error &error) override;

private:
    void askForCode(const Directus::Error &error);

    Session *const m_session;
    Field *m_email;
    Field *m_userName;
    PasswordField *m_password;
    CodeField *m_code;
    QString m_provider;
};

} // namespace Latchkey
