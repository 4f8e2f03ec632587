// SPDX-License-Identifier: MIT
#pragma once

#include "directus/reply.h"
#include "ui/page.h"

#include <functional>

class QPushButton;

namespace Latchkey {

class LinkButton;
class ResendButton;
class Session;
enum class Situation;

/// A mail is on its way. What to do with it when it comes, and how to ask for another one when it does not.
class CheckMailPage final : public Page {
    Q_OBJECT

public:
    struct Mail {
        Phrase heading;
        Phrase text; ///< what was asked for and what will come, without saying whether the address is known
        Phrase again; ///< what another mail means
        Situation situation; ///< for the sentence when it cannot be sent
        std::function<Directus::Reply<void> *()> send;
    };

    /// The session must live longer.
    CheckMailPage(Session *session, Mail mail, QWidget *parent = nullptr);

    /// The project keeps its mails on this computer: there is a way to them.
    void offerMailbox(bool offered);

    /// The mail is here: use what is in it.
    void submit() override;
    void focusFirstField() override;
    void setBusy(bool busy) override;

Q_SIGNALS:
    void linkWanted();
    void mailboxWanted();

private:
    void sendAgain();
    void finishSending(const Directus::Result<void> &outcome);

    const Mail m_mail;
    QPushButton *m_useLink;
    LinkButton *m_mailbox;
    ResendButton *m_again;
};

} // namespace Latchkey
