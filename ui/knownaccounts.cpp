// SPDX-License-Identifier: MIT
#include "ui/knownaccounts.h"

#include "app/frontdoor.h"
#include "ui/accounttext.h"
#include "ui/choicebutton.h"
#include "ui/language.h"

#include <QBoxLayout>

using namespace Qt::StringLiterals;

namespace Latchkey {

namespace {

constexpr qsizetype mostShown = 4; // all of them are in the account menu

} // namespace

KnownAccounts::KnownAccounts(FrontDoor *frontDoor, QWidget *parent) : QWidget(parent)
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(8);
    const QList<Account> accounts = frontDoor->accounts().mid(0, mostShown);
    for (const Account &account : accounts) {
        const QString project = frontDoor->projectName(account);
        auto *choice = new ChoiceButton(
            u"account"_s, account.email, [account, project] { return projectText(account, project); });
        sayInEveryLanguage(choice, [choice, account, project] { choice->setAccessibleName(accountText(account, project)); });
        connect(choice, &QPushButton::clicked, frontDoor, [frontDoor, account] { frontDoor->switchTo(account); });
        rows->addWidget(choice);
    }
    if (accounts.isEmpty())
        hide(); // never show(): without a parent it would be a window of its own for a moment
}

} // namespace Latchkey
