// SPDX-License-Identifier: MIT
#pragma once

#include "ui/page.h"

namespace Latchkey {

class BusyButton;
class CredentialsForm;
class Session;

/// Lies over what the person was reading when the session ended, and asks for the password again. What is below keeps its
/// place.
class SignInAgainPage final : public Page {
    Q_OBJECT

public:
    /// The session must live longer.
    explicit SignInAgainPage(Session *session, QWidget *parent = nullptr);

    void submit() override;
    void focusFirstField() override;
    void setBusy(bool busy) override;

protected:
    void abort() override;

private:
    CredentialsForm *m_credentials;
    BusyButton *m_signIn;
};

} // namespace Latchkey
