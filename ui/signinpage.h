// SPDX-License-Identifier: MIT
#pragma once

#include "directus/reply.h"
#include "ui/page.h"

#include <QPointer>

class QLabel;
class QPushButton;

namespace Latchkey {

class BusyButton;
class Field;
class PasswordField;
class Session;

/// Signs in with e-mail and password, and with a one-time code once the server has asked for one.
class SignInPage final : public Page {
    Q_OBJECT

public:
    /// The session must live longer.
    explicit SignInPage(Session *session, QWidget *parent = nullptr);

    void submit() override;
    void focusFirstField() override;
    void setBusy(bool busy) override;

    /// After a sign-up that has to be confirmed by a mail to `email`.
    void askToVerify(const QString &email);

Q_SIGNALS:
    void signUpWanted();

protected:
    void abort() override;

private:
    void finishSignIn(const Directus::Result<void> &outcome);
    void askForCode(const QString &text);
    bool hasAllFields();
    void updateRegistration();
    void explainState();
    void retryKeychain();

    Session *const m_session;
    Field *m_email;
    PasswordField *m_password;
    Field *m_code;
    BusyButton *m_signIn;
    QLabel *m_signUpHint;
    QPushButton *m_signUp;
    QPointer<Directus::Reply<void>> m_signingIn;
};

} // namespace Latchkey
