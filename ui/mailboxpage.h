// SPDX-License-Identifier: MIT
#pragma once

#include "app/mailbox.h"
#include "ui/page.h"

class QListView;
class QPlainTextEdit;

namespace Latchkey {

class TextButton;
class TextLabel;

/// What the local server would have mailed, to read and to use.
class MailboxPage final : public Page {
    Q_OBJECT

public:
    /// The mails lie in `folder`, see LocalServer::mailFolder().
    explicit MailboxPage(const QString &folder, QWidget *parent = nullptr);

    void submit() override;
    void focusFirstField() override;

Q_SIGNALS:
    /// The person wants to use what is in the mail, of which this is the source.
    void linkWanted(const QString &mail);

private:
    QWidget *makeReader();
    void followMails();
    void showMail();
    QString usable(const QModelIndex &mail) const;

    Mailbox m_mails;
    QListView *m_list;
    QPlainTextEdit *m_text;
    TextButton *m_use;
    TextLabel *m_nothing;
};

} // namespace Latchkey
