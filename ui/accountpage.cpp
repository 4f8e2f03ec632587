// SPDX-License-Identifier: MIT
#include "ui/accountpage.h"

#include "app/session.h"
#include "ui/abilityrow.h"
#include "ui/brandheader.h"
#include "ui/errortext.h"
#include "ui/language.h"
#include "ui/linkbutton.h"
#include "ui/notice.h"
#include "ui/textbutton.h"
#include "ui/textlabel.h"
#include "ui/wrappedtext.h"

#include <QBoxLayout>
#include <QLocale>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Mode = Directus::AuthenticationMode;
using Ability = Latchkey::OwnAccount::Ability;
using Permit = Latchkey::OwnAccount::Permit;
using TwoFactor = Directus::User::TwoFactor;

namespace Latchkey {

namespace {

constexpr int columnWidth = 560;

QString timeText(const QDateTime &time)
{
    return QLocale().toString(time.toLocalTime(), QLocale::ShortFormat);
}

QPushButton *makeButton(const Phrase &text, const QString &objectName)
{
    auto *button = new TextButton(text);
    button->setObjectName(objectName);
    button->setAutoDefault(true);
    return button;
}

} // namespace

AccountPage::AccountPage(Session *session, QWidget *parent)
    : Page(parent, columnWidth)
    , m_session(session)
    , m_account(session)
    , m_name(new TextLabel(u"title"_s))
    , m_role(new TextLabel(u"muted"_s))
    , m_readPosts(new AbilityRow([] { return tr("Read posts"); }))
    , m_changePassword(new AbilityRow([] { return tr("Change the password here"); }))
    , m_setUpTwoFactor(new AbilityRow([] { return tr("Set up two-factor sign-in"); }))
    , m_useStudio(new AbilityRow([] { return tr("Use Data Studio"); }))
    , m_passwordButton(makeButton([] { return tr("Change Password…"); }, u"changePasswordButton"_s))
    , m_twoFactorState(new TextLabel({}))
    , m_twoFactorOn(makeButton([] { return tr("Set Up Two-Factor…"); }, u"twoFactorButton"_s))
    , m_twoFactorOff(makeButton([] { return tr("Turn Off Two-Factor…"); }, u"twoFactorOffButton"_s))
    , m_sessionText(new TextLabel({}))
    , m_keychainText(new TextLabel(u"muted"_s))
    , m_loginsText(new TextLabel({}))
{
    setObjectName(u"accountPage"_s);
    addIdentity();
    addAbilities();
    addSecurity();
    addSession();
    addLogins();

    connect(m_passwordButton, &QPushButton::clicked, this, &AccountPage::passwordChangeWanted);
    connect(m_twoFactorOn, &QPushButton::clicked, this, &AccountPage::twoFactorWanted);
    connect(m_twoFactorOff, &QPushButton::clicked, this, &AccountPage::twoFactorEndWanted);
    connect(&m_account, &OwnAccount::changed, this, &AccountPage::showAccount);
    connect(session, &Session::connectionChanged, this, &AccountPage::showSession);
    connect(session, &Session::tokenStoreProblemChanged, this, &AccountPage::showSession);
    m_second.setInterval(1s);
    connect(&m_second, &QTimer::timeout, this, &AccountPage::showSession);
    sayInEveryLanguage(this, [this] {
        showAccount();
        showSession();
    });
    m_account.reload();
}

void AccountPage::addIdentity()
{
    auto *back = new LinkButton([] { return tr("Back to the Posts"); }, u"backLink"_s);
    connect(back, &QPushButton::clicked, this, &Page::cancelled);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_name);
    words->addWidget(m_role);
    column()->insertWidget(0, back, 0, Qt::AlignLeading);
    column()->insertLayout(1, words);
    column()->insertWidget(2, new BrandHeader(m_session));
}

void AccountPage::addAbilities()
{
    auto *section = addSection([] { return tr("What this account can do here"); });
    for (AbilityRow *row : {m_readPosts, m_changePassword, m_setUpTwoFactor, m_useStudio})
        section->addWidget(row);
}

void AccountPage::addSecurity()
{
    auto *section = addSection([] { return tr("Password and codes"); });
    section->addWidget(m_twoFactorState);
    section->addWidget(makeRow({m_passwordButton, m_twoFactorOn, m_twoFactorOff}));
}

void AccountPage::addSession()
{
    auto *section = addSection([] { return tr("This session"); });
    auto *signOut = makeButton([] { return tr("Sign Out"); }, u"signOutButton"_s);
    auto *everywhere = makeButton([] { return tr("Sign Out Everywhere…"); }, u"signOutEverywhereButton"_s);
    auto *remove = makeButton([] { return tr("Remove from Latchkey"); }, u"removeAccountButton"_s);
    sayInEveryLanguage(everywhere, [everywhere, remove] {
        everywhere->setToolTip(tr("A new password ends every session of this account."));
        remove->setToolTip(tr("Signs out, and forgets the address and the email here. The account at the project stays."));
    });
    section->addWidget(m_sessionText);
    section->addWidget(m_keychainText);
    section->addWidget(makeRow({signOut, everywhere, remove}));

    connect(signOut, &QPushButton::clicked, m_session, &Session::signOut);
    connect(everywhere, &QPushButton::clicked, this, &AccountPage::passwordChangeWanted);
    connect(remove, &QPushButton::clicked, this, &AccountPage::removalWanted);
    connect(&m_account, &OwnAccount::changed, everywhere,
        [this, everywhere] { everywhere->setEnabled(m_account.permit(Ability::ChangePassword) == Permit::Granted); });
}

void AccountPage::addLogins()
{
    m_loginsSection = addSection([] { return tr("Recent sign-ins"); })->parentWidget();
    m_loginsSection->layout()->addWidget(m_loginsText);
    m_loginsSection->hide();
}

void AccountPage::tell(const Phrase &text)
{
    notice()->tell(Notice::Tone::Information, text);
    m_account.reload();
}

void AccountPage::focusFirstField()
{
    (m_passwordButton->isEnabled() ? m_passwordButton : findChild<QPushButton *>(u"backLink"_s))->setFocus(Qt::OtherFocusReason);
}

void AccountPage::showEvent(QShowEvent *event)
{
    m_second.start();
    Page::showEvent(event);
}

void AccountPage::hideEvent(QHideEvent *event)
{
    m_second.stop();
    Page::hideEvent(event);
}

void AccountPage::showAccount()
{
    QStringList details{m_session->account().email, m_account.roleName()};
    details.removeAll(m_account.displayName());
    details.removeAll(QString());
    m_name->setText(breakable(m_account.displayName()));
    m_role->setText(breakable(details.join(u" · "_s)));
    m_role->setVisible(!details.isEmpty());
    m_readPosts->show(m_account.permit(Ability::ReadPosts), tr("Ask the administrator for the right to read “posts”."));
    m_changePassword->show(m_account.permit(Ability::ChangePassword),
        tr("This account may not change itself. “Forgot password?” at the sign-in page sets a new one by email."));
    m_setUpTwoFactor->show(m_account.permit(Ability::SetUpTwoFactor),
        tr("This account may not change itself. Ask the administrator for the right to update “tfa_secret” of its own user."));
    m_useStudio->show(m_account.permit(Ability::UseStudio), tr("Not needed here: this window is for reading without it."));
    showSecurity();
    showLogins();
}

void AccountPage::showSecurity()
{
    const bool mayChange = m_account.permit(Ability::SetUpTwoFactor) == Permit::Granted;
    const bool isOn = m_account.twoFactor() == TwoFactor::On;
    m_passwordButton->setEnabled(m_account.permit(Ability::ChangePassword) == Permit::Granted);
    m_twoFactorOn->setVisible(!isOn);
    m_twoFactorOff->setVisible(isOn);
    m_twoFactorOn->setEnabled(mayChange);
    m_twoFactorOff->setEnabled(mayChange);
    if (isOn)
        m_twoFactorState->setText([] { return tr("Signing in asks for a one-time code."); });
    else if (m_account.shouldSetUpTwoFactor())
        m_twoFactorState->setText([] { return tr("The project asks this account to set up two-factor sign-in."); });
    else
        m_twoFactorState->setText([] { return tr("Signing in asks for the password only."); });
}

void AccountPage::showSession()
{
    QStringList lines;
    if (m_session->signedInSince().isValid())
        lines += tr("Signed in since %1.").arg(timeText(m_session->signedInSince()));
    if (m_session->connection() == Session::Connection::Offline)
        lines += waitingText();
    else
        lines += renewalText();
    m_sessionText->setText(lines.join(u'\n'));
    m_keychainText->setText(keepingText());
}

QString AccountPage::waitingText() const
{
    const Directus::Error error = m_session->refreshError();
    return error.kind == Directus::Error::Kind::Api ? errorText(error, Situation::Resuming)
                                                    : tr("The project cannot be reached right now; the session waits for it.");
}

QStringList AccountPage::renewalText() const
{
    const Mode mode = m_session->account().mode;
    if (mode == Mode::StaticToken)
        return {};
    const auto minutes = std::chrono::ceil<std::chrono::minutes>(m_session->refreshDueIn());
    return {tr("It renews itself in %Ln minute(s).", nullptr, int(minutes.count())),
        mode == Mode::Session ? tr("It ends a day after it was last renewed, unless the project says otherwise.")
                              : tr("It ends after seven days without use, unless the project sets another limit.")};
}

QString AccountPage::keepingText() const
{
    if (const auto problem = m_session->tokenStoreProblem())
        return errorText(*problem);
    if (m_session->account().mode == Mode::StaticToken)
        return tr("Signed in with a static token: it is good until the administrator takes it back. It is kept in the keychain.");
    if (!m_session->account().keepSignedIn)
        return tr("Nothing is kept on this computer: closing the window signs you out.");
    return tr("One token is kept, in the keychain of this desktop. The password is never stored.");
}

void AccountPage::showLogins()
{
    QStringList lines;
    const auto logins = m_account.logins();
    for (const Directus::LoginRecord &login : logins)
        //: A sign-in: when, and from which network address.
        lines += tr("%1 from %2").arg(timeText(login.timestamp), login.ip.isEmpty() ? tr("an unknown address") : login.ip);
    m_loginsText->setText(lines.join(u'\n'));
    m_loginsSection->setVisible(!lines.isEmpty());
}

} // namespace Latchkey
