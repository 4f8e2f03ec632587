// SPDX-License-Identifier: MIT
#include "ui/twofactorendpage.h"

#include "app/session.h"
#include "directus/users.h"
#include "ui/busybutton.h"
#include "ui/codefield.h"
#include "ui/errortext.h"
#include "ui/linkbutton.h"
#include "ui/textlabel.h"

#include <QBoxLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace Latchkey {

TwoFactorEndPage::TwoFactorEndPage(Session *session, QWidget *parent)
    : Page(parent)
    , m_session(session)
    , m_code(new CodeField(u"twoFactorEndCode"_s))
    , m_turnOff(new BusyButton([] { return tr("Turn Off"); }, u"turnOffButton"_s))
{
    auto *back = new LinkButton([] { return tr("Back"); }, u"backLink"_s);
    column()->insertWidget(0, new TextLabel(u"heading"_s, [] { return tr("Turn off two-factor sign-in"); }));
    column()->insertWidget(1, new TextLabel(u"muted"_s, [] { return tr("After this, the password alone opens your account."); }));
    column()->addWidget(m_code);
    column()->addWidget(m_turnOff);
    column()->addWidget(back, 0, Qt::AlignLeading);
    // A code that is complete does not send itself here: what it does is not to be done by accident.
    connect(m_turnOff, &QPushButton::clicked, this, &TwoFactorEndPage::submit);
    connect(back, &QPushButton::clicked, this, &Page::cancelled);
}

void TwoFactorEndPage::focusFirstField()
{
    m_code->edit()->setFocus(Qt::OtherFocusReason);
}

void TwoFactorEndPage::setBusy(bool busy)
{
    Page::setBusy(busy);
    m_turnOff->setBusy(busy);
    m_code->edit()->setReadOnly(busy);
}

void TwoFactorEndPage::submit()
{
    if (isBusy())
        return;
    clearError();
    if (!m_code->isComplete())
        return m_code->showError([] { return tr("Enter the six digits that your authenticator shows."); });
    setBusy(true);
    Directus::Users(m_session->transport(), m_session->client())
        .disableTwoFactor(m_code->code())
        ->then(this, &TwoFactorEndPage::finish);
}

void TwoFactorEndPage::finish(const Directus::Result<void> &outcome)
{
    setBusy(false);
    if (outcome) {
        Q_EMIT done([] { return tr("Two-factor sign-in is off."); });
    } else if (outcome.error().code == Directus::ErrorCode::InvalidPayload) {
        m_code->showRefusal(outcome.error().serverDate);
        focusFirstField();
    } else {
        showError(errorPhrase(outcome.error(), Situation::SettingUpTwoFactor));
    }
}

} // namespace Latchkey
