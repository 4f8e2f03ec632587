// SPDX-License-Identifier: MIT
#include "ui/homeview.h"

#include "app/frontdoor.h"
#include "ui/accountmenu.h"
#include "ui/accountpage.h"
#include "ui/administrationpage.h"
#include "ui/changepasswordpage.h"
#include "ui/mailboxpage.h"
#include "ui/maillinkpage.h"
#include "ui/postsview.h"
#include "ui/signinagainpage.h"
#include "ui/twofactorendpage.h"
#include "ui/twofactorpage.h"

#include <QBoxLayout>
#include <QStackedWidget>

namespace Latchkey {

HomeView::HomeView(FrontDoor *frontDoor, QMenu *languages, QWidget *parent)
    : QWidget(parent)
    , m_frontDoor(frontDoor)
    , m_session(frontDoor->session())
    , m_account(m_session)
    , m_menu(new AccountMenu(frontDoor, languages, this))
    , m_stack(new QStackedWidget(this))
    , m_posts(new PostsView(m_session, m_menu, frontDoor->settingsFile(), m_stack))
{
    connect(m_menu, &AccountMenu::accountPageWanted, this, [this] { showAccount(); });
    connect(m_menu, &AccountMenu::mailboxWanted, this, &HomeView::showMailbox);
    connect(m_menu, &AccountMenu::administrationWanted, this, &HomeView::showAdministration);
    m_stack->addWidget(m_posts);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_stack);
    connect(m_posts, &PostsView::filled, this, &HomeView::filled);
    connect(m_session, &Session::stateChanged, this, &HomeView::followSession);
    connect(&m_account, &OwnAccount::changed, this, &HomeView::doDuty);
}

void HomeView::open()
{
    m_email = m_session->account().email;
    m_menu->fill();
    m_posts->open();
    m_account.reloadDuties();
}

void HomeView::rehearse()
{
    m_posts->rehearse();
}

/// The project wants a second factor of this account: setting it up comes before the posts, once, and can be put off.
void HomeView::doDuty()
{
    if (m_page || m_sheet || !m_account.canDoItsDuty())
        return;
    disconnect(&m_account, nullptr, this, nullptr);
    auto *page = new TwoFactorPage(m_session);
    connect(page, &Page::cancelled, this, &HomeView::showPosts);
    connect(page, &TwoFactorPage::done, this, &HomeView::showAccount);
    put(page);
    page->sayWhy();
}

/// Signed in again after askAgain(): the same person goes on where they were.
void HomeView::followSession()
{
    if (m_session->state() != Session::State::SignedIn || !m_sheet)
        return;
    setSheet(nullptr);
    m_posts->reload();
    if (m_page)
        m_page->focusFirstField();
    else
        m_posts->focusPosts();
}

void HomeView::askAgain()
{
    auto *sheet = new SignInAgainPage(m_session);
    sheet->setParent(this); // styled where it is seen, by the name that it has by now
    connect(sheet, &Page::cancelled, this, &HomeView::leaveWanted);
    setSheet(sheet);
}

void HomeView::setSheet(Page *sheet)
{
    if (Page *former = std::exchange(m_sheet, sheet)) {
        former->hide();
        former->deleteLater();
    }
    m_stack->setEnabled(!sheet); // Tab stays on the sheet
    if (!sheet)
        return;
    sheet->setGeometry(rect());
    sheet->show();
    sheet->raise();
}

void HomeView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (m_sheet)
        m_sheet->setGeometry(rect());
}

void HomeView::showLink(const QString &text)
{
    auto *page = new MailLinkPage(m_session, text);
    connect(page, &Page::cancelled, this, &HomeView::showPosts);
    connect(page, &MailLinkPage::verified, this, [this] { showAccount([] { return tr("The address is confirmed."); }); });
    connect(page, &MailLinkPage::signInNeeded, this, &HomeView::leaveWanted);
    connect(page, &MailLinkPage::signedIn, this, &HomeView::showPosts);
    connect(page, &MailLinkPage::otherProjectWanted, this, &HomeView::linkForOtherProject);
    put(page);
}

void HomeView::showAccount(const Phrase &toSay)
{
    auto *page = new AccountPage(m_session);
    connect(page, &Page::cancelled, this, &HomeView::showPosts);
    connect(page, &AccountPage::passwordChangeWanted, this, &HomeView::showPasswordChange);
    connect(page, &AccountPage::twoFactorWanted, this, &HomeView::showTwoFactor);
    connect(page, &AccountPage::twoFactorEndWanted, this, &HomeView::showTwoFactorEnd);
    connect(page, &AccountPage::removalWanted, m_frontDoor, &FrontDoor::removeAccount);
    put(page);
    if (!toSay.isEmpty())
        page->tell(toSay);
}

void HomeView::showPasswordChange()
{
    auto *page = new ChangePasswordPage(m_session);
    connect(page, &Page::cancelled, this, [this] { showAccount(); });
    connect(page, &ChangePasswordPage::done, this, &HomeView::showAccount);
    put(page);
}

void HomeView::showTwoFactor()
{
    auto *page = new TwoFactorPage(m_session);
    connect(page, &Page::cancelled, this, [this] { showAccount(); });
    connect(page, &TwoFactorPage::done, this, &HomeView::showAccount);
    put(page);
}

void HomeView::showTwoFactorEnd()
{
    auto *page = new TwoFactorEndPage(m_session);
    connect(page, &Page::cancelled, this, [this] { showAccount(); });
    connect(page, &TwoFactorEndPage::done, this, &HomeView::showAccount);
    put(page);
}

void HomeView::showMailbox()
{
    auto *page = new MailboxPage(m_frontDoor->mailFolder());
    connect(page, &Page::cancelled, this, &HomeView::showPosts);
    connect(page, &MailboxPage::linkWanted, this, &HomeView::showLink);
    put(page);
}

void HomeView::showAdministration()
{
    auto *page = new AdministrationPage(m_frontDoor->makeAdministration());
    connect(page, &Page::cancelled, this, &HomeView::showPosts);
    put(page);
}

void HomeView::showPosts()
{
    put(nullptr);
    m_stack->setCurrentWidget(m_posts);
    m_posts->focusPosts();
}

/// In place of the page that lies over the posts, which may be the sender of the signal that led here.
void HomeView::put(Page *page)
{
    Page *former = std::exchange(m_page, page);
    if (page)
        m_stack->setCurrentIndex(m_stack->addWidget(page));
    Q_EMIT filled();
    if (!former)
        return;
    m_stack->removeWidget(former);
    former->hide();
    former->deleteLater();
}

} // namespace Latchkey
