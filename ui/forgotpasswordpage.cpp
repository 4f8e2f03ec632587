// SPDX-License-Identifier: MIT
#include "ui/forgotpasswordpage.h"

#include "app/recovery.h"
#include "ui/brandheader.h"
#include "ui/busybutton.h"
#include "ui/errortext.h"
#include "ui/field.h"
#include "ui/linkbutton.h"
#include "ui/textlabel.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Latchkey {

ForgotPasswordPage::ForgotPasswordPage(Session *session, const QString &email, QWidget *parent)
    : Page(parent)
    , m_session(session)
    , m_email(new Field([] { return tr("Email"); }, u"forgotEmail"_s))
    , m_send(new BusyButton([] { return tr("Send the Email"); }, u"sendMailButton"_s))
{
    m_email->setText(email);
    m_email->edit()->setInputMethodHints(Qt::ImhEmailCharactersOnly | Qt::ImhNoPredictiveText);
    auto *haveMail = new LinkButton([] { return tr("I Have an Email Already"); }, u"haveMailLink"_s);
    auto *back = new LinkButton([] { return tr("Back to Sign In"); }, u"backLink"_s);

    column()->insertWidget(0, new BrandHeader(session));
    column()->insertWidget(1, new TextLabel(u"heading"_s, [] { return tr("Forgot your password?"); }));
    column()->insertWidget(2, new TextLabel(u"muted"_s, [] {
        return tr("The project emails you a link. With it you choose a new password here, in this window.");
    }));
    column()->addWidget(m_email);
    column()->addWidget(m_send);
    column()->addWidget(haveMail, 0, Qt::AlignLeading);
    column()->addWidget(back, 0, Qt::AlignLeading);

    connect(m_send, &QPushButton::clicked, this, &ForgotPasswordPage::submit);
    connect(haveMail, &QPushButton::clicked, this, &ForgotPasswordPage::linkWanted);
    connect(back, &QPushButton::clicked, this, &Page::cancelled);
}

void ForgotPasswordPage::focusFirstField()
{
    m_email->edit()->setFocus(Qt::OtherFocusReason);
    m_email->edit()->selectAll();
}

void ForgotPasswordPage::setBusy(bool busy)
{
    Page::setBusy(busy);
    m_send->setBusy(busy);
    m_email->edit()->setReadOnly(busy);
}

void ForgotPasswordPage::submit()
{
    if (isBusy())
        return;
    clearError();
    // Directus answers a text that is no address like a known one; whoever mistyped would wait for a mail in vain.
    static const QRegularExpression address(u"^[^@\\s]+@[^@\\s]+\\.[^@\\s.]+$"_s);
    if (!address.match(m_email->text().trimmed()).hasMatch()) {
        m_email->showError([] { return tr("Enter your email address: a name, an @ and a domain such as example.org."); });
        return focusFirstField();
    }
    setBusy(true);
    Recovery(m_session).requestPasswordReset(m_email->text())->then(this, &ForgotPasswordPage::finish);
}

void ForgotPasswordPage::finish(const Directus::Result<void> &outcome)
{
    setBusy(false);
    if (outcome)
        Q_EMIT mailSent(m_email->text().trimmed());
    else
        showError(errorPhrase(outcome.error(), Situation::AskingForMail));
}

} // namespace Latchkey
