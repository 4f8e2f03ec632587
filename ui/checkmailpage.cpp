// SPDX-License-Identifier: MIT
#include "ui/checkmailpage.h"

#include "ui/brandheader.h"
#include "ui/errortext.h"
#include "ui/linkbutton.h"
#include "ui/notice.h"
#include "ui/resendbutton.h"
#include "ui/textbutton.h"
#include "ui/textlabel.h"

#include <QBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Latchkey {

namespace {

constexpr auto pauseBetweenMails = 30s; // Directus takes five registrations a minute

} // namespace

CheckMailPage::CheckMailPage(Session *session, Mail mail, QWidget *parent)
    : Page(parent)
    , m_mail(std::move(mail))
    , m_useLink(new TextButton([] { return tr("Use the Link from the Email"); }))
    , m_mailbox(new LinkButton([] { return tr("Open the Mailbox of This Computer"); }, u"mailboxLink"_s))
    , m_again(new ResendButton([] { return tr("Send Another Email"); }, u"resendButton"_s))
{
    m_useLink->setObjectName(u"useLinkButton"_s);
    m_useLink->setProperty("role", u"primary"_s);
    m_useLink->setAutoDefault(true);
    auto *back = new LinkButton([] { return tr("Back to Sign In"); }, u"backLink"_s);

    column()->insertWidget(0, new BrandHeader(session));
    column()->insertWidget(1, new TextLabel(u"heading"_s, m_mail.heading));
    column()->addWidget(new TextLabel({}, m_mail.text));
    column()->addWidget(m_useLink);
    column()->addWidget(m_mailbox, 0, Qt::AlignLeading);
    column()->addWidget(m_again);
    column()->addWidget(new TextLabel(u"muted"_s, m_mail.again));
    column()->addWidget(back, 0, Qt::AlignLeading);

    connect(m_useLink, &QPushButton::clicked, this, &CheckMailPage::submit);
    connect(m_mailbox, &QPushButton::clicked, this, &CheckMailPage::mailboxWanted);
    connect(m_again, &QPushButton::clicked, this, &CheckMailPage::sendAgain);
    connect(back, &QPushButton::clicked, this, &Page::cancelled);
    m_again->wait(pauseBetweenMails);
    m_mailbox->hide();
}

void CheckMailPage::offerMailbox(bool offered)
{
    m_mailbox->setVisible(offered);
}

void CheckMailPage::submit()
{
    Q_EMIT linkWanted();
}

void CheckMailPage::focusFirstField()
{
    m_useLink->setFocus(Qt::OtherFocusReason);
}

void CheckMailPage::setBusy(bool busy)
{
    Page::setBusy(busy);
    m_again->setEnabled(!busy);
}

void CheckMailPage::sendAgain()
{
    clearError();
    setBusy(true);
    m_mail.send()->then(this, &CheckMailPage::finishSending);
}

void CheckMailPage::finishSending(const Directus::Result<void> &outcome)
{
    setBusy(false);
    m_again->wait(outcome ? pauseBetweenMails : outcome.error().retryAfter.value_or(0ms));
    if (outcome)
        notice()->tell(
            Notice::Tone::Information, [] { return tr("Another email has been asked for. Look in the spam folder as well."); });
    else
        showError(errorPhrase(outcome.error(), m_mail.situation));
}

} // namespace Latchkey
