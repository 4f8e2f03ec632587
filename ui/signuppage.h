// SPDX-License-Identifier: MIT
#pragma once

#include "directus/users.h"
#include "ui/page.h"

namespace Latchkey {

class BusyButton;
class Field;
class NewPassword;
class Session;

/// Makes an account, and signs in with it where the project asks for no verification.
class SignUpPage final : public Page {
    Q_OBJECT

public:
    /// The session must live longer.
    explicit SignUpPage(Session *session, QWidget *parent = nullptr);

    void submit() override;
    void focusFirstField() override;
    void setBusy(bool busy) override;

Q_SIGNALS:
    /// The address has to be confirmed by a mail first.
    void verificationNeeded(const Directus::Registration &registration);

private:
    bool hasAllFields();
    Directus::Registration registration() const;
    void updateKnownWords();
    void finishSignUp(const Directus::Result<void> &outcome);
    void finishSignIn(const Directus::Result<void> &outcome);
    void explain(const Directus::Error &error);

    Session *const m_session;
    Field *m_email;
    Field *m_firstName;
    Field *m_lastName;
    NewPassword *m_password;
    BusyButton *m_signUp;
};

} // namespace Latchkey
