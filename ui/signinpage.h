// SPDX-License-Identifier: MIT
#pragma once

#include "directus/authenticationmode.h"
#include "ui/page.h"

class QCheckBox;
class QPushButton;

namespace Latchkey {

class BusyButton;
class Session;
class SignInForm;
class TextLabel;

/// Signs in, and leads to everything else that somebody who is not signed in may want.
class SignInPage final : public Page {
    Q_OBJECT

public:
    /// The session must live longer.
    explicit SignInPage(Session *session, QWidget *parent = nullptr);

    void submit() override;
    void focusFirstField() override;
    void setBusy(bool busy) override;

    /// After an address was confirmed or a password was set, when the person has to sign in still.
    void welcome(const QString &email, const Phrase &text);

    /// The project keeps its mails on this computer: there is a way to them.
    void offerMailbox(bool offered);

Q_SIGNALS:
    void signUpWanted();
    void passwordForgotten(const QString &email);
    void linkWanted();
    void mailboxWanted();
    void modeWanted(Directus::AuthenticationMode mode);

protected:
    void abort() override;

private:
    QWidget *makeChoices();
    QWidget *makeKeychainNote();
    QWidget *makeLinks();
    void follow(SignInForm *form);
    void followProject();
    void explainState();
    void retryKeychain();

    Session *const m_session;
    SignInForm *m_form;
    QCheckBox *m_keepSignedIn;
    BusyButton *m_signIn;
    TextLabel *m_note; ///< of the project, to whoever comes
    TextLabel *m_signUpHint;
    QPushButton *m_signUp;
    QPushButton *m_mailbox;
};

} // namespace Latchkey
