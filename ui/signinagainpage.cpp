// SPDX-License-Identifier: MIT
#include "ui/signinagainpage.h"

#include "app/session.h"
#include "ui/busybutton.h"
#include "ui/credentialsform.h"
#include "ui/linkbutton.h"
#include "ui/notice.h"
#include "ui/textlabel.h"

#include <QBoxLayout>

using namespace Qt::StringLiterals;

namespace Latchkey {

namespace {

QString reason(const Session &session)
{
    if (session.endReason() == Session::EndReason::Suspended)
        return SignInAgainPage::tr("This account has been suspended. Ask the project’s administrator.");
    return SignInAgainPage::tr("Your session has ended: it ran out, or the password was changed. Sign in again to go on where "
                               "you are.");
}

} // namespace

SignInAgainPage::SignInAgainPage(Session *session, QWidget *parent)
    : Page(parent)
    , m_credentials(new CredentialsForm(session, CredentialsForm::Email::Known))
    , m_signIn(new BusyButton([] { return tr("Sign In"); }, u"signInButton"_s))
{
    setObjectName(u"signInAgain"_s);
    setAttribute(Qt::WA_StyledBackground);
    auto *leave = new LinkButton([] { return tr("Sign Out"); }, u"leaveLink"_s);
    column()->insertWidget(0, new TextLabel(u"heading"_s, [] { return tr("Sign in again"); }));
    column()->addWidget(m_credentials);
    column()->addWidget(m_signIn);
    column()->addWidget(leave, 0, Qt::AlignLeading);

    connect(m_credentials, &CredentialsForm::busyChanged, this, &SignInAgainPage::setBusy);
    connect(m_credentials, &CredentialsForm::refused, this, &Page::showError);
    connect(m_credentials, &CredentialsForm::codeNeeded, this,
        [this](const Phrase &text) { notice()->tell(Notice::Tone::Information, text); });
    connect(m_signIn, &QPushButton::clicked, this, &SignInAgainPage::submit);
    connect(leave, &QPushButton::clicked, this, &Page::cancelled);
    notice()->tell(Notice::Tone::Information, [session] { return reason(*session); });
}

void SignInAgainPage::focusFirstField()
{
    m_credentials->focusFirstField();
}

void SignInAgainPage::setBusy(bool busy)
{
    Page::setBusy(busy);
    m_signIn->setBusy(busy);
    m_credentials->setReadOnly(busy);
}

void SignInAgainPage::submit()
{
    if (isBusy())
        return;
    clearError();
    m_credentials->submit();
}

void SignInAgainPage::abort()
{
    m_credentials->abort();
}

} // namespace Latchkey
