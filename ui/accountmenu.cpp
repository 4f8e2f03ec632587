// SPDX-License-Identifier: MIT
#include "ui/accountmenu.h"

#include "app/frontdoor.h"
#include "ui/accounttext.h"
#include "ui/language.h"

using namespace Qt::StringLiterals;

namespace Latchkey {

AccountMenu::AccountMenu(FrontDoor *frontDoor, QMenu *languages, QWidget *parent)
    : QMenu(parent), m_frontDoor(frontDoor), m_languages(languages)
{
    setObjectName(u"accountMenu"_s);
    connect(frontDoor, &FrontDoor::accountsChanged, this, &AccountMenu::fill);
    sayInEveryLanguage(this, [this] { fill(); });
}

void AccountMenu::fill()
{
    if (!m_frontDoor->session())
        return;
    clear();
    auto *who = addAction(m_frontDoor->session()->account().email);
    who->setObjectName(u"signedInAs"_s);
    who->setEnabled(false);
    addAction(tr("Your Account…"), this, &AccountMenu::accountPageWanted)->setObjectName(u"accountPageAction"_s);
    if (!m_frontDoor->mailFolder().isEmpty())
        addAction(tr("Mailbox of This Computer…"), this, &AccountMenu::mailboxWanted)->setObjectName(u"mailboxAction"_s);
    if (m_frontDoor->mayAdministrate())
        addAction(tr("This Computer’s Server…"), this, &AccountMenu::administrationWanted)
            ->setObjectName(u"administrationAction"_s);
    addMenu(m_languages);
    addSeparator();
    addAccounts();
    addAction(tr("Sign In as Somebody Else"), m_frontDoor, &FrontDoor::signInAsSomebodyElse)
        ->setObjectName(u"somebodyElseAction"_s);
    addAction(tr("Choose Another Project"), m_frontDoor, &FrontDoor::chooseProject)->setObjectName(u"otherProjectAction"_s);
    addSeparator();
    // By the front door: the menu may outlive the session it was made for by a turn of the event loop.
    addAction(tr("Sign Out"), m_frontDoor, &FrontDoor::signOut)->setObjectName(u"signOutAction"_s);
}

void AccountMenu::addAccounts()
{
    const QList<Account> accounts = m_frontDoor->accounts();
    if (accounts.size() < 2)
        return;
    for (qsizetype i = 0; i < accounts.size(); ++i) {
        const Account &account = accounts[i];
        auto *action = addAction(accountText(account, m_frontDoor->projectName(account)));
        action->setCheckable(true);
        action->setChecked(account.tokenKey() == m_frontDoor->session()->account().tokenKey());
        if (const QKeySequence keys = accountShortcut(i); !keys.isEmpty())
            action->setText(action->text() + u'\t' + keys.toString(QKeySequence::NativeText));
        connect(action, &QAction::triggered, m_frontDoor, [this, account] { m_frontDoor->switchTo(account); });
    }
    addSeparator();
}

} // namespace Latchkey
