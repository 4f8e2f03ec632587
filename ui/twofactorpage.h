// SPDX-License-Identifier: MIT
#pragma once

#include "app/authenticatorkey.h"
#include "directus/users.h"
#include "ui/page.h"

#include <optional>

namespace Latchkey {

class BusyButton;
class CodeField;
class PasswordField;
class QrCodeView;
class Session;
class TextLabel;

/// Sets up two-factor sign-in: the password first, then the code to scan, a recovery kit, and the first one-time code.
/// Only for accounts that may enable it: Directus says no to the others when everything has been done.
class TwoFactorPage final : public Page {
    Q_OBJECT

public:
    /// The session must live longer.
    explicit TwoFactorPage(Session *session, QWidget *parent = nullptr);

    /// The person has not asked for it: the project has.
    void sayWhy();

    void submit() override;
    void focusFirstField() override;
    void setBusy(bool busy) override;

Q_SIGNALS:
    void done(const Latchkey::Phrase &text);

private:
    QWidget *makeScanStep();
    void generate();
    void finishGenerating(const Directus::Result<Directus::TwoFactorSecret> &outcome);
    void showKey();
    bool isCodeOfKey();
    void enable();
    void finishEnabling(const Directus::Result<void> &outcome);
    void saveKit();
    void writeKit(const QString &file);

    Session *const m_session;
    TextLabel *m_what;
    PasswordField *m_password;
    QWidget *m_scan;
    QrCodeView *m_qrCode;
    TextLabel *m_secretText;
    CodeField *m_code;
    BusyButton *m_next;
    std::optional<AuthenticatorKey> m_key; ///< not in use at the project before the first code is taken
};

} // namespace Latchkey
