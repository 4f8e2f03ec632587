// SPDX-License-Identifier: MIT
#pragma once

#include "directus/reply.h"
#include "ui/page.h"

namespace Latchkey {

class BusyButton;
class CodeField;
class Session;

/// Turns two-factor sign-in off, with a last code.
class TwoFactorEndPage final : public Page {
    Q_OBJECT

public:
    /// The session must live longer.
    explicit TwoFactorEndPage(Session *session, QWidget *parent = nullptr);

    void submit() override;
    void focusFirstField() override;
    void setBusy(bool busy) override;

Q_SIGNALS:
    void done(const Latchkey::Phrase &text);

private:
    void finish(const Directus::Result<void> &outcome);

    Session *const m_session;
    CodeField *m_code;
    BusyButton *m_turnOff;
};

} // namespace Latchkey
