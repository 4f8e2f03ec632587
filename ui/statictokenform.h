// SPDX-License-Identifier: MIT
#pragma once

#include "ui/signinform.h"

namespace Latchkey {

class PasswordField;
class Session;

/// A token that an administrator has made for a user, in place of e-mail and password.
class StaticTokenForm final : public SignInForm {
    Q_OBJECT

public:
    /// The session must live longer.
    explicit StaticTokenForm(Session *session, QWidget *parent = nullptr);

    void focusFirstField() override;
    void setReadOnly(bool readOnly) override;

protected:
    bool hasAllFields() override;
    Directus::Reply<void> *send() override;
    void forget() override;
    void explain(const Directus::Error &error) override;

private:
    Session *const m_session;
    PasswordField *m_token;
};

} // namespace Latchkey
