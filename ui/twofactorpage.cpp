// SPDX-License-Identifier: MIT
#include "ui/twofactorpage.h"

#include "app/session.h"
#include "ui/brandheader.h"
#include "ui/busybutton.h"
#include "ui/codefield.h"
#include "ui/errortext.h"
#include "ui/linkbutton.h"
#include "ui/notice.h"
#include "ui/passwordfield.h"
#include "ui/qrcodeview.h"
#include "ui/recoverykit.h"
#include "ui/textbutton.h"
#include "ui/textlabel.h"

#include <QBoxLayout>
#include <QFileDialog>
#include <QLineEdit>

using namespace Qt::StringLiterals;
using Directus::ErrorCode;

namespace Latchkey {

TwoFactorPage::TwoFactorPage(Session *session, QWidget *parent)
    : Page(parent)
    , m_session(session)
    , m_what(new TextLabel(u"muted"_s,
          [] {
              return tr("Signing in will ask for a one-time code from an authenticator app on your phone, besides the password.");
          }))
    , m_password(new PasswordField([] { return tr("Password"); }, u"twoFactorPassword"_s))
    , m_scan(makeScanStep())
    , m_next(new BusyButton([] { return tr("Continue"); }, u"twoFactorNextButton"_s))
{
    auto *back = new LinkButton([] { return tr("Back"); }, u"backLink"_s);
    m_scan->hide();
    column()->insertWidget(0, new TextLabel(u"heading"_s, [] { return tr("Two-factor sign-in"); }));
    column()->insertWidget(1, m_what);
    column()->addWidget(m_password);
    column()->addWidget(m_scan);
    column()->addWidget(m_next);
    column()->addWidget(back, 0, Qt::AlignLeading);
    connect(m_next, &QPushButton::clicked, this, &TwoFactorPage::submit);
    connect(back, &QPushButton::clicked, this, &Page::cancelled);
}

QWidget *TwoFactorPage::makeScanStep()
{
    m_qrCode = new QrCodeView;
    m_secretText = new TextLabel(u"label"_s);
    m_secretText->setObjectName(u"twoFactorSecret"_s);
    m_secretText->setAlignment(Qt::AlignHCenter);
    m_secretText->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_code = new CodeField(u"twoFactorCode"_s);
    auto *kit = new TextButton([] { return tr("Save a Recovery Kit…"); });
    kit->setObjectName(u"recoveryKitButton"_s);
    kit->setAutoDefault(true);
    connect(kit, &QPushButton::clicked, this, &TwoFactorPage::saveKit);
    connect(m_code, &CodeField::completed, this, &TwoFactorPage::submit);

    auto *step = new QWidget;
    auto *rows = new QVBoxLayout(step);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(12);
    rows->addWidget(m_qrCode, 0, Qt::AlignHCenter);
    rows->addWidget(new TextLabel(u"muted"_s, [] { return tr("Or type this into the authenticator:"); }));
    rows->addWidget(m_secretText);
    rows->addWidget(kit);
    rows->addWidget(new TextLabel(u"muted"_s, [] {
        return tr("The project has no recovery codes. Print the kit and keep it: without it and without the phone, only an "
                  "administrator can let you in again.");
    }));
    rows->addWidget(m_code);
    return step;
}

void TwoFactorPage::sayWhy()
{
    notice()->tell(Notice::Tone::Information, [project = projectTitle(*m_session)] {
        return tr("%1 asks your account to set up two-factor sign-in. You can also do it later, from your account's page.")
            .arg(project);
    });
}

void TwoFactorPage::focusFirstField()
{
    (m_key ? static_cast<Field *>(m_code) : m_password)->edit()->setFocus(Qt::OtherFocusReason);
}

void TwoFactorPage::setBusy(bool busy)
{
    Page::setBusy(busy);
    m_next->setBusy(busy);
    m_password->edit()->setReadOnly(busy);
    m_code->edit()->setReadOnly(busy);
}

void TwoFactorPage::submit()
{
    if (isBusy())
        return;
    clearError();
    if (m_key)
        enable();
    else
        generate();
}

void TwoFactorPage::generate()
{
    if (m_password->text().isEmpty()) {
        m_password->showError([] { return tr("Enter your password."); });
        return focusFirstField();
    }
    setBusy(true);
    Directus::Users(m_session->transport(), m_session->client())
        .generateTwoFactorSecret(m_password->text())
        ->then(this, &TwoFactorPage::finishGenerating);
}

void TwoFactorPage::finishGenerating(const Directus::Result<Directus::TwoFactorSecret> &outcome)
{
    setBusy(false);
    if (!outcome) {
        const Phrase text = errorPhrase(outcome.error(), Situation::SettingUpTwoFactor);
        if (outcome.error().code == ErrorCode::InvalidCredentials)
            m_password->showError(text);
        else
            showError(text);
        return focusFirstField();
    }
    m_key = AuthenticatorKey::fromUrl(outcome->otpauthUrl);
    if (!m_key)
        m_key = AuthenticatorKey{outcome->secret, projectTitle(*m_session), m_session->account().email};
    showKey();
}

void TwoFactorPage::showKey()
{
    m_password->forget();
    m_password->hide();
    m_what->setText([] { return tr("Scan this with your authenticator app, then enter the code it shows."); });
    m_qrCode->setText(m_key->toUrl());
    m_secretText->setText(m_key->groupedSecret());
    m_next->setText([] { return tr("Turn On"); });
    m_scan->show();
    focusFirstField();
}

/// What can be told from here need not be asked at the project.
bool TwoFactorPage::isCodeOfKey()
{
    if (!m_code->isComplete())
        m_code->showError([] { return tr("Enter the six digits that your authenticator shows."); });
    else if (!m_key->stepsOff(m_code->code(), Directus::Clock::system().now().wall))
        m_code->showError(
            [] { return tr("This is not a code of this key. Did you scan it, and is it the entry of this project?"); });
    else
        return true;
    focusFirstField();
    return false;
}

void TwoFactorPage::enable()
{
    if (!isCodeOfKey())
        return;
    setBusy(true);
    Directus::Users(m_session->transport(), m_session->client())
        .enableTwoFactor(m_key->secret, m_code->code())
        ->then(this, &TwoFactorPage::finishEnabling);
}

void TwoFactorPage::finishEnabling(const Directus::Result<void> &outcome)
{
    setBusy(false);
    if (outcome) {
        m_key.reset();
        Q_EMIT done([] { return tr("Two-factor sign-in is on. The next sign-in asks for a code."); });
    } else if (outcome.error().code == ErrorCode::InvalidPayload) {
        m_code->showRefusal(outcome.error().serverDate);
        focusFirstField();
    } else {
        showError(errorPhrase(outcome.error(), Situation::SettingUpTwoFactor));
    }
}

void TwoFactorPage::saveKit()
{
    auto *dialog = new QFileDialog(this, tr("Save the recovery kit"), {}, tr("PDF files (*.pdf)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"pdf"_s);
    dialog->selectFile(u"latchkey-recovery-kit.pdf"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &TwoFactorPage::writeKit);
    dialog->open();
}

void TwoFactorPage::writeKit(const QString &file)
{
    const RecoveryKit kit{
        .project = projectTitle(*m_session),
        .address = m_session->account().project,
        .email = m_session->account().email,
        .key = *m_key,
        .date = QDate::currentDate(),
    };
    if (kit.writePdf(file))
        notice()->tell(Notice::Tone::Information,
            [] { return tr("Saved. Print it, and delete the file: it opens the account together with the password."); });
    else
        showError([file] { return tr("The kit could not be written to %1. Choose another place.").arg(file); });
}

} // namespace Latchkey
