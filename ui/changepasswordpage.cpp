// SPDX-License-Identifier: MIT
#include "ui/changepasswordpage.h"

#include "app/session.h"
#include "ui/busybutton.h"
#include "ui/codefield.h"
#include "ui/errortext.h"
#include "ui/linkbutton.h"
#include "ui/newpassword.h"
#include "ui/passwordfield.h"
#include "ui/textcheckbox.h"
#include "ui/textlabel.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QLineEdit>

using namespace Qt::StringLiterals;
using Directus::ErrorCode;

namespace Latchkey {

ChangePasswordPage::ChangePasswordPage(Session *session, QWidget *parent)
    : Page(parent)
    , m_session(session)
    , m_old(new PasswordField([] { return tr("Current password"); }, u"oldPassword"_s))
    , m_new(new NewPassword(
          *session, [] { return tr("New password"); }, u"newPassword"_s))
    , m_code(new CodeField(u"changeCode"_s))
    , m_consent(new TextCheckBox([] { return tr("I agree to be signed out everywhere else"); }))
    , m_change(new BusyButton([] { return tr("Change Password"); }, u"changePasswordButton"_s))
    , m_back(new LinkButton([] { return tr("Back"); }, u"backLink"_s))
{
    m_code->hide();
    m_consent->setObjectName(u"signOutElsewhere"_s);
    m_new->setKnownWords({session->account().email, session->project().name});

    column()->insertWidget(0, new TextLabel(u"heading"_s, [] { return tr("Change your password"); }));
    column()->insertWidget(1, new TextLabel(u"muted"_s, [] {
        return tr("A new password ends every session of this account, on all devices. Here you stay signed in.");
    }));
    column()->addWidget(m_old);
    column()->addWidget(m_new);
    column()->addWidget(m_code);
    column()->addWidget(m_consent);
    column()->addWidget(m_change);
    column()->addWidget(m_back, 0, Qt::AlignLeading);

    connect(m_code, &CodeField::completed, this, &ChangePasswordPage::submit);
    connect(m_change, &QPushButton::clicked, this, &ChangePasswordPage::submit);
    connect(m_back, &QPushButton::clicked, this, &Page::cancelled);
}

void ChangePasswordPage::focusFirstField()
{
    m_old->edit()->setFocus(Qt::OtherFocusReason);
}

void ChangePasswordPage::setBusy(bool busy)
{
    Page::setBusy(busy);
    m_change->setBusy(busy);
    m_new->setReadOnly(busy);
    m_old->edit()->setReadOnly(busy);
    m_code->edit()->setReadOnly(busy);
    m_back->setEnabled(!busy); // what the project has begun cannot be taken back
}

void ChangePasswordPage::submit()
{
    if (isBusy() || !hasAllFields())
        return;
    clearError();
    setBusy(true);
    PasswordChange::start(m_session,
        {.oldPassword = m_old->text(), .newPassword = m_new->text(), .otp = m_code->isHidden() ? QString() : m_code->code()})
        ->then(this, &ChangePasswordPage::finish);
}

bool ChangePasswordPage::hasAllFields()
{
    if (m_old->text().isEmpty()) {
        m_old->showError([] { return tr("Enter the password you have now."); });
        focusFirstField();
        return false;
    }
    if (!m_new->isUsable())
        return false;
    if (!m_consent->isChecked()) {
        showError([] { return tr("A new password signs you out on all other devices. Agree to that, or go back."); });
        m_consent->setFocus(Qt::OtherFocusReason);
    }
    return m_consent->isChecked();
}

void ChangePasswordPage::finish(const Directus::Result<PasswordChanged> &outcome)
{
    setBusy(false);
    if (!outcome)
        return explain(outcome.error());
    m_old->forget();
    m_new->forget();
    Q_EMIT done([isSignedIn = *outcome == PasswordChanged::SignedInAgain] {
        return isSignedIn ? tr("Your password is changed. You are signed out everywhere else.")
                          : tr("Your password is changed. Sign in with the new one.");
    });
}

void ChangePasswordPage::explain(const Directus::Error &error)
{
    const Phrase text = errorPhrase(error, Situation::ChangingPassword);
    switch (error.code) {
    case ErrorCode::InvalidCredentials:
        m_old->showError(text);
        m_old->edit()->selectAll();
        return focusFirstField();
    case ErrorCode::InvalidOtp:
        if (m_code->isVisible())
            m_code->showRefusal(error.serverDate);
        m_code->show();
        return m_code->edit()->setFocus(Qt::OtherFocusReason);
    case ErrorCode::FailedValidation:
        return m_new->showRefusal(text);
    default:
        showError(text);
    }
}

} // namespace Latchkey
