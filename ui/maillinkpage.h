// SPDX-License-Identifier: MIT
#pragma once

#include "app/maillink.h"
#include "directus/reply.h"
#include "ui/page.h"

class QComboBox;

namespace Latchkey {

class BusyButton;
class CodeField;
class LinkButton;
class MailEdit;
class NewPassword;
class Session;
class TextLabel;

/// Uses whatever came by mail: confirms an address, sets a new password or accepts an invitation. What the link is for is read
/// here and shown before anything is sent, and it is sent to no other project than its own without asking.
class MailLinkPage final : public Page {
    Q_OBJECT

public:
    /// Begins with `text`, which may be empty. The session must live longer.
    MailLinkPage(Session *session, const QString &text, QWidget *parent = nullptr);

    void submit() override;
    void focusFirstField() override;
    void setBusy(bool busy) override;

Q_SIGNALS:
    /// The address is confirmed.
    void verified(const QString &email);

    /// The link belongs to the project at that address, and the person wants to go there with it.
    void otherProjectWanted(const QUrl &project, const QString &text);

    /// The new password is set, and the person is signed in with it.
    void signedIn();

    /// The new password is set, but signing in with it did not work at once.
    void signInNeeded(const QString &email, const Latchkey::Phrase &text);

private:
    void read(const MailLinkResult &result);
    void showProblem(const Phrase &text);
    void offerCandidates(const QList<MailLink> &candidates);
    void nameCandidates();
    void choose(const MailLink &link);
    void showLink();
    void showTarget();
    bool mayBeSentHere() const;
    void redeem();
    void finishRedeeming(const Directus::Result<void> &outcome);
    void signIn();
    void finishSignIn(const Directus::Result<void> &outcome);

    Session *const m_session;
    MailEdit *m_text;
    TextLabel *m_problem;
    QComboBox *m_candidates;
    TextLabel *m_purpose;
    TextLabel *m_details;
    QWidget *m_target;
    TextLabel *m_targetText;
    LinkButton *m_goThere;
    LinkButton *m_useHere;
    NewPassword *m_password;
    CodeField *m_code;
    BusyButton *m_use;

    std::optional<MailLink> m_link;
    QList<MailLink> m_choices;
    bool m_isMeantForHere = false; ///< the person has said so of another project's link
    bool m_isRedeemed = false; ///< what is left is to sign in
};

} // namespace Latchkey
