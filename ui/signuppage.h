// SPDX-License-Identifier: MIT
#pragma once

#include "directus/reply.h"
#include "ui/page.h"

namespace Latchkey {

class BusyButton;
class Field;
class PasswordField;
class Session;

/// Makes an account, then signs in with it.
class SignUpPage final : public Page {
    Q_OBJECT

public:
    /// The session must live longer.
    explicit SignUpPage(Session *session, QWidget *parent = nullptr);

    void submit() override;
    void focusFirstField() override;
    void setBusy(bool busy) override;

Q_SIGNALS:
    /// The account is made, but a mail to `email` has to be answered first.
    void verificationNeeded(const QString &email);

private:
    bool hasAllFields();
    void finishSignUp(const Directus::Result<void> &outcome);
    void finishSignIn(const Directus::Result<void> &outcome);
    void fail(const QString &text);

    Session *const m_session;
    Field *m_email;
    PasswordField *m_password;
    BusyButton *m_signUp;
};

} // namespace Latchkey
