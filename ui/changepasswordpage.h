// SPDX-License-Identifier: MIT
#pragma once

#include "app/passwordchange.h"
#include "ui/page.h"

class QCheckBox;
class QPushButton;

namespace Latchkey {

class BusyButton;
class CodeField;
class NewPassword;
class PasswordField;

/// Changes the password, which signs out everywhere else. The person agrees to that first.
class ChangePasswordPage final : public Page {
    Q_OBJECT

public:
    /// The session must live longer.
    explicit ChangePasswordPage(Session *session, QWidget *parent = nullptr);

    void submit() override;
    void focusFirstField() override;
    void setBusy(bool busy) override;

Q_SIGNALS:
    void done(const Latchkey::Phrase &text);

private:
    bool hasAllFields();
    void finish(const Directus::Result<PasswordChanged> &outcome);
    void explain(const Directus::Error &error);

    Session *const m_session;
    PasswordField *m_old;
    NewPassword *m_new;
    CodeField *m_code;
    QCheckBox *m_consent;
    BusyButton *m_change;
    QPushButton *m_back;
};

} // namespace Latchkey
