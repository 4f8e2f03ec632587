// SPDX-License-Identifier: MIT
#pragma once

#include "app/ownaccount.h"
#include "ui/page.h"

#include <QTimer>

class QBoxLayout;
class QPushButton;

namespace Latchkey {

class AbilityRow;
class TextLabel;

/// Who is signed in, what they may do here, how their session stands, and the ways to change that.
class AccountPage final : public Page {
    Q_OBJECT

public:
    /// The session must live longer.
    explicit AccountPage(Session *session, QWidget *parent = nullptr);

    /// There is no one thing to do here; Enter does what the focused button says.
    void submit() override { }
    void focusFirstField() override;

    /// What was done on a page that this one led to.
    void tell(const Phrase &text);

Q_SIGNALS:
    void passwordChangeWanted();
    void twoFactorWanted();
    void twoFactorEndWanted();
    void removalWanted();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void addIdentity();
    void addAbilities();
    void addSecurity();
    void addSession();
    void addLogins();

    void showAccount();
    void showSecurity();
    void showSession();
    void showLogins();
    QString waitingText() const;
    QStringList renewalText() const;
    QString keepingText() const;

    Session *const m_session;
    OwnAccount m_account;
    QTimer m_second; ///< the session's times run on while they are looked at

    TextLabel *m_name;
    TextLabel *m_role;
    AbilityRow *m_readPosts;
    AbilityRow *m_changePassword;
    AbilityRow *m_setUpTwoFactor;
    AbilityRow *m_useStudio;
    QPushButton *m_passwordButton;
    TextLabel *m_twoFactorState;
    QPushButton *m_twoFactorOn;
    QPushButton *m_twoFactorOff;
    TextLabel *m_sessionText;
    TextLabel *m_keychainText;
    QWidget *m_loginsSection;
    TextLabel *m_loginsText;
};

} // namespace Latchkey
