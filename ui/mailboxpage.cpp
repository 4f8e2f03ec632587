// SPDX-License-Identifier: MIT
#include "ui/mailboxpage.h"

#include "app/maillink.h"
#include "ui/language.h"
#include "ui/linkbutton.h"
#include "ui/rowpainting.h"
#include "ui/textbutton.h"
#include "ui/textlabel.h"
#include "ui/theme.h"

#include <QBoxLayout>
#include <QListView>
#include <QLocale>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;
using Purpose = Latchkey::MailToken::Purpose;

namespace Latchkey {

namespace {

constexpr int columnWidth = 640;
constexpr int mostOfList = 160; // pixels at 100 %, before it scrolls

/// Two lines a mail: what it is about; to whom, and when.
class MailDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &mail) const override
    {
        QStyleOptionViewItem row = option;
        initStyleOption(&row, mail);
        const QStyle *style = row.widget->style();
        const QRect words = style->subElementRect(QStyle::SE_ItemViewItemText, &row, row.widget);
        row.text.clear();
        style->drawControl(QStyle::CE_ItemViewItem, &row, painter, row.widget);
        painter->save();
        paintWords(*painter, words, row, mail);
        painter->restore();
    }

protected:
    /// The words as a whole, for the height of a row and for assistive programs.
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &mail) const override
    {
        QStyledItemDelegate::initStyleOption(option, mail);
        option->text = subject(mail) + QChar::LineSeparator + details(mail, option->locale);
    }

private:
    static QString subject(const QModelIndex &mail) { return mail.data(Mailbox::SubjectRole).toString(); }

    static QString details(const QModelIndex &mail, const QLocale &locale)
    {
        const QDateTime date = mail.data(Mailbox::DateRole).toDateTime().toLocalTime();
        return mail.data(Mailbox::RecipientRole).toString() + u" · "_s + locale.toString(date, QLocale::ShortFormat);
    }

    static void paintWords(QPainter &painter, const QRect &words, const QStyleOptionViewItem &row, const QModelIndex &mail)
    {
        const Theme theme(row.palette);
        QFont bold = row.font;
        bold.setBold(true);
        QRect line(words.topLeft(), QSize(words.width(), words.height() / 2));
        painter.setFont(bold);
        painter.setPen(theme.text);
        paintLine(painter, line, subject(mail), row.direction);
        painter.setFont(row.font);
        painter.setPen(theme.muted);
        line.moveTop(line.bottom() + 1);
        paintLine(painter, line, details(mail, row.locale), row.direction);
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
          {}, [] { return tr("There is no email yet. Ask for one – “Forgot password?”, say – and it appears here."); }))
{
    m_list->setObjectName(u"mailList"_s);
    m_list->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    m_list->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_list->setMaximumHeight(mostOfList);
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
        return tr("The server on this computer sends nothing over the network. What it would send by email lies here.");
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
        m_list->setAccessibleName(tr("Emails"));
        m_text->setAccessibleName(tr("Email"));
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
        Q_EMIT linkWanted(usable(m_list->currentIndex()));
}

/// What there is to read, if the link is in it: a mail's headers would only stand before that.
QString MailboxPage::usable(const QModelIndex &mail) const
{
    const QString text = m_mails.text(mail);
    return MailLink::read(text) ? text : QString::fromUtf8(m_mails.source(mail));
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
