// SPDX-License-Identifier: MIT
#include "ui/entryview.h"

#include "app/recovery.h"
#include "app/session.h"
#include "ui/checkmailpage.h"
#include "ui/errortext.h"
#include "ui/forgotpasswordpage.h"
#include "ui/mailboxpage.h"
#include "ui/maillinkpage.h"
#include "ui/projectpicture.h"
#include "ui/signinpage.h"
#include "ui/signuppage.h"
#include "ui/theme.h"

#include <QPainter>

namespace Latchkey {

namespace {

constexpr QSize largestBackground(2560, 1600);

} // namespace

EntryView::EntryView(Session *session, QString mailFolder, QWidget *parent)
    : ViewStack(parent)
    , m_session(session)
    , m_mailFolder(std::move(mailFolder))
    , m_background(new ProjectPicture(session, &Directus::Project::background, largestBackground, this))
{
    setObjectName(QStringLiteral("entryView"));
    connect(m_background, &ProjectPicture::changed, this, &EntryView::followBackground);
    showSignIn();
}

void EntryView::showSignIn()
{
    auto *page = new SignInPage(m_session);
    connect(page, &Page::cancelled, this, &EntryView::otherProjectWanted);
    connect(page, &SignInPage::modeWanted, this, &EntryView::modeWanted);
    connect(page, &SignInPage::signUpWanted, this, &EntryView::showSignUp);
    connect(page, &SignInPage::passwordForgotten, this, &EntryView::showForgotPassword);
    connect(page, &SignInPage::linkWanted, this, [this] { showLink(); });
    connect(page, &SignInPage::mailboxWanted, this, &EntryView::showMailbox);
    page->offerMailbox(!m_mailFolder.isEmpty());
    put(page);
}

void EntryView::welcome(const QString &email, const Phrase &text)
{
    showSignIn();
    static_cast<SignInPage *>(currentWidget())->welcome(email, text);
}

void EntryView::showSignUp()
{
    auto *page = new SignUpPage(m_session);
    connect(page, &Page::cancelled, this, &EntryView::showSignIn);
    connect(page, &SignUpPage::verificationNeeded, this, &EntryView::askToVerify);
    put(page);
}

void EntryView::showForgotPassword(const QString &email)
{
    auto *page = new ForgotPasswordPage(m_session, email);
    connect(page, &Page::cancelled, this, &EntryView::showSignIn);
    connect(page, &ForgotPasswordPage::linkWanted, this, [this] { showLink(); });
    connect(page, &ForgotPasswordPage::mailSent, this, &EntryView::askToReset);
    put(page);
}

void EntryView::askToVerify(const Directus::Registration &registration)
{
    m_signedUp = registration;
    showCheckMail({
        .heading = [] { return tr("Check your email"); },
        .text =
            [email = registration.email] {
                return tr("If there was no account for %1 yet, an email is on its way to it. It holds a link that confirms the "
                          "address.")
                    .arg(email);
            },
        .again = [] { return tr("Another email keeps the password you chose first."); },
        .situation = Situation::SigningUp,
        .send = [session = m_session, registration] { return session->signUp(registration); },
    });
}

void EntryView::askToReset(const QString &email)
{
    showCheckMail({
        .heading = [] { return tr("Check your email"); },
        .text =
            [email] {
                return tr(
                    "If there is an account for %1, an email is on its way to it. It holds a link to choose a new password.")
                    .arg(email);
            },
        .again = [] { return tr("The link is good for a day, and for one use."); },
        .situation = Situation::AskingForMail,
        .send = [session = m_session, email] { return Recovery(session).requestPasswordReset(email); },
    });
}

void EntryView::showCheckMail(const CheckMailPage::Mail &mail)
{
    auto *page = new CheckMailPage(m_session, mail);
    page->offerMailbox(!m_mailFolder.isEmpty());
    connect(page, &CheckMailPage::mailboxWanted, this, &EntryView::showMailbox);
    connect(page, &Page::cancelled, this, &EntryView::showSignIn);
    connect(page, &CheckMailPage::linkWanted, this, [this] { showLink(); });
    put(page);
}

void EntryView::showLink(const QString &text)
{
    auto *page = new MailLinkPage(m_session, text);
    connect(page, &Page::cancelled, this, &EntryView::showSignIn);
    connect(page, &MailLinkPage::verified, this, &EntryView::followVerified);
    connect(page, &MailLinkPage::signInNeeded, this, &EntryView::welcome);
    connect(page, &MailLinkPage::otherProjectWanted, this, &EntryView::linkForOtherProject);
    put(page);
}

void EntryView::showMailbox()
{
    auto *page = new MailboxPage(m_mailFolder);
    connect(page, &Page::cancelled, this, &EntryView::showSignIn);
    connect(page, &MailboxPage::linkWanted, this, &EntryView::showLink);
    put(page);
}

void EntryView::followVerified(const QString &email)
{
    const auto signedUp = std::exchange(m_signedUp, {});
    if (!signedUp || signedUp->email.compare(email, Qt::CaseInsensitive) != 0)
        return welcome(email, [] { return tr("Your address is confirmed. Sign in with the password you have chosen."); });
    m_session->signIn({signedUp->email, signedUp->password})->then(this, [this, email](const Directus::Result<void> &outcome) {
        if (!outcome)
            welcome(email, [] { return tr("Your address is confirmed. Sign in with the password you have chosen."); });
    });
}

/// The rules for what lies in the view ask for its picture as well.
void EntryView::followBackground()
{
    setProperty("hasPicture", !m_background->pixmap().isNull());
    const auto widgets = findChildren<QWidget *>();
    for (QWidget *widget : widgets)
        restyle(widget);
    update();
}

/// Fills the view whatever its shape, cut off at the sides.
void EntryView::paintEvent(QPaintEvent *event)
{
    ViewStack::paintEvent(event);
    const QPixmap &picture = m_background->pixmap();
    if (picture.isNull())
        return;
    QRect place(QPoint(), picture.size().scaled(size(), Qt::KeepAspectRatioByExpanding));
    place.moveCenter(rect().center());
    QPainter painter(this);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawPixmap(place, picture);
}

} // namespace Latchkey
