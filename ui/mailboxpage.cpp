// SPDX-License-Identifier: MIT
#include "ui/mailboxpage.h"

#include "app/maillink.h"
#include "ui/language.h"
#include "ui/linkbutton.h"
#include "ui/textbutton.h"
#include "ui/textlabel.h"

#include <QBoxLayout>
#include <QListView>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;
using Purpose = Latchkey::MailToken::Purpose;

namespace Latchkey {

namespace {

constexpr int columnWidth = 640;
constexpr int listHeight = 160;

/// Two lines a mail: what it is about; to whom, and when.
class MailDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const QString date = option->locale.toString(
            index.data(Mailbox::DateRole).toDateTime().toLocalTime(), QLocale::ShortFormat);
        option->text = index.data(Mailbox::SubjectRole).toString() + QChar::LineSeparator
            + index.data(Mailbox::RecipientRole).toString() + u" · "_s + date;
    }
};

QString useText(Purpose purpose)
{
    switch (purpose) {
    case Purpose::VerifyEmail:
        return MailboxPage::tr("Confirm the Address");
    case Purpose::ResetPassword:
        return MailboxPage::tr("Choose a New Password");
    case Purpose::AcceptInvite:
        return MailboxPage::tr("Accept the Invitation");
    case Purpose::Unknown:
        break;
    }
    return MailboxPage::tr("Use the Link");
}

} // namespace

MailboxPage::MailboxPage(const QString &folder, QWidget *parent)
    : Page(parent, columnWidth)
    , m_mails(folder)
    , m_list(new QListView)
    , m_text(new QPlainTextEdit)
    , m_use(new TextButton)
    , m_nothing(new TextLabel(
          {}, [] { return tr("There is no mail yet. Ask for one – “Forgot password?”, say – and it appears here."); }))
{
    m_list->setObjectName(u"mailList"_s);
    m_list->setFixedHeight(listHeight);
    m_list->setModel(&m_mails);
    m_list->setItemDelegate(new MailDelegate(m_list));
    m_text->setObjectName(u"mailText"_s);
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_use->setObjectName(u"useMailButton"_s);
    m_use->setProperty("role", u"primary"_s);
    m_use->setAutoDefault(true);
    auto *back = new LinkButton([] { return tr("Back"); }, u"backLink"_s);

    column()->insertWidget(0, new TextLabel(u"heading"_s, [] { return tr("Mailbox of this computer"); }));
    column()->insertWidget(1, new TextLabel(u"muted"_s, [] {
        return tr("The server on this computer sends nothing over the network. What it would mail lies here.");
    }));
    for (QWidget *widget : {static_cast<QWidget *>(m_nothing), static_cast<QWidget *>(m_list), static_cast<QWidget *>(m_text),
             static_cast<QWidget *>(m_use)})
        column()->addWidget(widget);
    column()->addWidget(back, 0, Qt::AlignLeading);

    connect(&m_mails, &QAbstractItemModel::rowsInserted, this, &MailboxPage::followMails);
    connect(&m_mails, &QAbstractItemModel::modelReset, this, &MailboxPage::followMails);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &MailboxPage::showMail);
    connect(m_use, &QPushButton::clicked, this, &MailboxPage::submit);
    connect(back, &QPushButton::clicked, this, &Page::cancelled);
    followMails();
    sayInEveryLanguage(this, [this] {
        m_list->setAccessibleName(tr("Mails"));
        m_text->setAccessibleName(tr("Mail"));
    });
}

void MailboxPage::focusFirstField()
{
    (m_list->isHidden() ? findChild<QPushButton *>(u"backLink"_s) : static_cast<QWidget *>(m_list))
        ->setFocus(Qt::OtherFocusReason);
}

void MailboxPage::submit()
{
    if (m_use->isVisible())
        Q_EMIT linkWanted(QString::fromUtf8(m_mails.source(m_list->currentIndex())));
}

void MailboxPage::followMails()
{
    const bool isEmpty = m_mails.rowCount() == 0;
    m_nothing->setVisible(isEmpty);
    m_list->setHidden(isEmpty);
    m_text->setHidden(isEmpty);
    if (!isEmpty && !m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_mails.index(0));
    showMail();
}

void MailboxPage::showMail()
{
    const QModelIndex mail = m_list->currentIndex();
    const auto link = MailLink::readFile(m_mails.source(mail));
    m_text->setPlainText(m_mails.text(mail));
    m_use->setVisible(link.has_value());
    if (link)
        m_use->setText([purpose = link->token.purpose] { return useText(purpose); });
}

} // namespace Latchkey
