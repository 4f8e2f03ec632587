// SPDX-License-Identifier: MIT
#include "ui/personrow.h"

#include "ui/language.h"
#include "ui/menubutton.h"
#include "ui/pairrow.h"
#include "ui/textlabel.h"
#include "ui/wrappedtext.h"

#include <QBoxLayout>
#include <QMenu>

using namespace Qt::StringLiterals;
using TwoFactor = Directus::User::TwoFactor;

namespace Latchkey {

namespace {

QString statusText(const QString &status)
{
    if (status == "active"_L1)
        //: Said of a person: their account is active.
        return PersonRow::tr("may sign in");
    if (status == "unverified"_L1)
        //: Said of a person: their e-mail address is not confirmed.
        return PersonRow::tr("has not confirmed the address yet");
    if (status == "invited"_L1)
        //: Said of a person who was invited.
        return PersonRow::tr("has not accepted the invitation yet");
    //: Said of a person: their account is suspended.
    return PersonRow::tr("may not sign in");
}

} // namespace

PersonRow::PersonRow(const Directus::User &user, QWidget *parent) : QWidget(parent), m_user(user)
{
    auto *menu = new QMenu(this);
    auto *button = new MenuButton;
    button->setObjectName(u"personMenuButton"_s);
    button->setProperty("role", u"link"_s);
    button->setMenu(menu);
    sayInEveryLanguage(button, [this, button] { nameButton(button); });
    sayInEveryLanguage(menu, [this, menu] { fill(menu); });
    auto *person = new QWidget;
    auto *words = new QVBoxLayout(person);
    words->setContentsMargins(0, 0, 0, 0);
    words->setSpacing(0);
    words->addWidget(new TextLabel({}, breakable(user.email)));
    words->addWidget(new TextLabel(u"muted"_s, [this] { return details(); }));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(new PairRow(person, button, PairRow::Share::Rest));
}

QString PersonRow::details() const
{
    QStringList details{statusText(m_user.status), m_user.roleName};
    if (m_user.twoFactor == TwoFactor::On)
        //: Said of how a person signs in: with a second factor.
        details += tr("with one-time codes");
    details.removeAll(QString());
    return details.join(u" · "_s);
}

void PersonRow::nameButton(QToolButton *button) const
{
    //: Verb: opens a menu of what can be done to somebody’s account.
    button->setText(tr("Change"));
    button->setAccessibleName(tr("Change %1").arg(m_user.email));
}

void PersonRow::fill(QMenu *menu)
{
    menu->clear();
    if (m_user.status == "active"_L1)
        menu->addAction(tr("Keep From Signing In"), this, &PersonRow::suspendWanted)->setObjectName(u"suspendAction"_s);
    else
        menu->addAction(tr("Let Sign In"), this, &PersonRow::activateWanted)->setObjectName(u"activateAction"_s);
    if (m_user.twoFactor == TwoFactor::On)
        menu->addAction(tr("Turn Off Two-Factor"), this, &PersonRow::twoFactorEndWanted)->setObjectName(u"twoFactorEndAction"_s);
    menu->addSeparator();
    menu->addAction(tr("Delete the Account…"), this, &PersonRow::removalWanted)->setObjectName(u"removePersonAction"_s);
}

} // namespace Latchkey
