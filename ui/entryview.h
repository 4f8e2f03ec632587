// SPDX-License-Identifier: MIT
#pragma once

#include "directus/authenticationmode.h"
#include "directus/users.h"
#include "ui/checkmailpage.h"
#include "ui/viewstack.h"

#include <optional>

namespace Latchkey {

class Page;
class ProjectPicture;
class Session;

/// The pages of somebody who is not signed in at this project yet, one at a time: sign in, sign up, ask for a mail, and use
/// what came by mail. The project's picture lies behind them.
class EntryView final : public ViewStack {
    Q_OBJECT

public:
    /// Begins with the page to sign in. `mailFolder` is where the project keeps its mails instead of sending them, else empty.
    /// The session must live longer.
    explicit EntryView(Session *session, QString mailFolder = {}, QWidget *parent = nullptr);

    void showSignIn();

    /// To the page to sign in, with something to say.
    void welcome(const QString &email, const Phrase &text);

    /// Goes to the page that uses a mail, a link or a token, with `text` in it.
    void showLink(const QString &text = {});

Q_SIGNALS:
    /// The person wants to choose another project.
    void otherProjectWanted();

    /// The person wants a session of another kind.
    void modeWanted(Directus::AuthenticationMode mode);

    /// What came by mail belongs to the project at `project`.
    void linkForOtherProject(const QUrl &project, const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void followBackground();
    void showSignUp();
    void showMailbox();
    void showForgotPassword(const QString &email);
    void askToVerify(const Directus::Registration &registration);
    void askToReset(const QString &email);
    void showCheckMail(const CheckMailPage::Mail &mail);
    void followVerified(const QString &email);

    Session *const m_session;
    const QString m_mailFolder;
    ProjectPicture *const m_background;

    /// Whoever has just signed up need not type the password again once the address is confirmed.
    std::optional<Directus::Registration> m_signedUp;
};

} // namespace Latchkey
