// SPDX-License-Identifier: MIT
#pragma once

#include "directus/reply.h"
#include "ui/page.h"

namespace Latchkey {

class BusyButton;
class Field;
class Session;

/// Asks the project to mail a link by which a new password can be set. The answer is the same for every address.
class ForgotPasswordPage final : public Page {
    Q_OBJECT

public:
    /// The session must live longer.
    ForgotPasswordPage(Session *session, const QString &email, QWidget *parent = nullptr);

    void submit() override;
    void focusFirstField() override;
    void setBusy(bool busy) override;

Q_SIGNALS:
    void mailSent(const QString &email);

    /// The person has a mail already.
    void linkWanted();

private:
    void finish(const Directus::Result<void> &outcome);

    Session *const m_session;
    Field *m_email;
    BusyButton *m_send;
};

} // namespace Latchkey
