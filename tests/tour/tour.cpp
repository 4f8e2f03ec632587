// SPDX-License-Identifier: MIT
#include "tour.h"

#include "totp.h"

#include "app/commandline.h"

#include <QLabel>
#include <QListView>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Latchkey;

namespace {

const QString email = u"ada@example.com"_s;
const QString password = u"a long sentence opens it"_s;
const QString newPassword = u"another sentence opens it now"_s;

} // namespace

Tour::Tour(const Camera *camera)
    : m_camera(camera)
    , m_frontDoor(Profile::at(m_folder.path()), &m_tokens, &m_network, LocalServer::findProgram())
    , m_window(&m_frontDoor, &m_language)
    , m_visitor(&m_window)
{
    m_language.use(u"en_GB"_s);
    m_window.resize(960, 660);
}

bool Tour::walk()
{
    m_frontDoor.start({});
    m_window.show();
    return QTest::qWaitForWindowExposed(&m_window) && chooseLocalProject() && signUp() && signOut() && signIn() && openPost()
        && narrow() && seeAccount() && setUpTwoFactor() && signInByCode() && resetPassword() && administrate() && m_isWell;
}

bool Tour::chooseLocalProject()
{
    return m_visitor.waitFor(u"Project address"_s) && look(u"1-choose-project"_s) && m_visitor.press(u"On this computer"_s)
        && m_visitor.waitFor(u"Sign In"_s) && m_visitor.waitFor(u"Sign Up"_s) && look(u"2-sign-in"_s);
}

bool Tour::signUp()
{
    return m_visitor.press(u"Sign Up"_s) && m_visitor.waitUntilGone(u"Sign In"_s) && m_visitor.type(u"Email"_s, email)
        && m_visitor.type(u"Password"_s, password) && m_visitor.type(u"Repeat password"_s, password) && look(u"3-sign-up"_s)
        && m_visitor.press(u"Sign Up"_s) && look(u"4-signing-up"_s) && m_visitor.waitFor(u"Posts"_s) && look(u"5-signed-up"_s);
}

bool Tour::signOut()
{
    return m_visitor.choose(u"Account"_s, u"Sign Out"_s) && m_visitor.waitFor(u"Sign In"_s);
}

bool Tour::signIn()
{
    return m_visitor.type(u"Email"_s, email) && m_visitor.type(u"Password"_s, u"not this one"_s) && m_visitor.press(u"Sign In"_s)
        && m_visitor.waitUntilSees(u"is not right"_s) && look(u"6-wrong-password"_s) && m_visitor.type(u"Password"_s, password)
        && m_visitor.press(u"Sign In"_s) && m_visitor.waitFor(u"Posts"_s) && look(u"7-signed-in"_s);
}

bool Tour::openPost()
{
    auto *posts = qobject_cast<QListView *>(m_visitor.find(u"Posts"_s));
    if (!posts || posts->model()->rowCount() < 2)
        return false;
    QTest::keyClick(posts, Qt::Key_Down);
    QTest::keyClick(posts, Qt::Key_Return);
    if (!m_visitor.waitFor(u"Post"_s) || !look(u"8-post"_s))
        return false;
    QTest::keyClick(m_visitor.find(u"Post"_s), Qt::Key_Escape);
    return m_visitor.waitFor(u"Posts"_s);
}

bool Tour::narrow()
{
    return m_visitor.press(u"Filter"_s) && m_visitor.press(u"From"_s) && m_visitor.type(u"Contains"_s, u"password"_s)
        && m_visitor.waitUntilSees(u"Contains “password”"_s) && look(u"20-filters"_s) && m_visitor.press(u"From"_s)
        && m_visitor.type(u"Contains"_s, {}) && m_visitor.waitUntilGone(u"Remove: Contains “password”"_s)
        && m_visitor.waitUntilSees(u"5 posts"_s) && m_visitor.press(u"Filter"_s) && m_visitor.waitUntilGone(u"Contains"_s)
        && m_visitor.choose(u"View"_s, u"Columns"_s) && m_visitor.waitFor(u"Posts"_s) && look(u"21-columns"_s)
        && m_visitor.choose(u"View"_s, u"Cards"_s) && m_visitor.waitFor(u"Posts"_s);
}

bool Tour::seeAccount()
{
    return m_visitor.choose(u"Account"_s, u"Your Account…"_s) && m_visitor.waitUntilSees(u"Signed in since"_s)
        && look(u"9-account"_s) && m_visitor.press(u"Change Password…"_s) && m_visitor.waitFor(u"Current password"_s)
        && look(u"10-change-password"_s) && m_visitor.press(u"Back"_s) && m_visitor.press(u"Back to the Posts"_s)
        && m_visitor.waitFor(u"Posts"_s);
}

bool Tour::setUpTwoFactor()
{
    if (!m_visitor.choose(u"Account"_s, u"Your Account…"_s) || !m_visitor.waitFor(u"Set Up Two-Factor…"_s)
        || !m_visitor.press(u"Set Up Two-Factor…"_s) || !m_visitor.type(u"Password"_s, password)
        || !m_visitor.press(u"Continue"_s) || !m_visitor.waitFor(u"One-time code"_s) || !look(u"11-two-factor"_s))
        return false;
    const auto *shown = m_window.findChild<QLabel *>(u"twoFactorSecret"_s);
    m_twoFactorSecret = shown ? shown->text().remove(u' ') : QString();
    return m_visitor.type(u"One-time code"_s, freshTotp(m_twoFactorSecret))
        && m_visitor.waitUntilSees(u"Two-factor sign-in is on"_s) && m_visitor.press(u"Back to the Posts"_s)
        && m_visitor.waitFor(u"Posts"_s);
}

bool Tour::administrate()
{
    return m_visitor.choose(u"Account"_s, u"This Computer’s Server…"_s) && m_visitor.waitFor(u"Change ada@example.com"_s)
        && look(u"18-administration"_s) && m_visitor.press(u"End Every Session"_s)
        && m_visitor.waitUntilSees(u"Every session is over"_s) && m_visitor.press(u"Back"_s) && m_visitor.waitFor(u"Posts"_s)
        && m_visitor.press(u"Reload"_s) && m_visitor.waitUntilSees(u"Sign in again"_s) && look(u"19-session-ended"_s);
}

bool Tour::signInByCode()
{
    return signOut() && m_visitor.press(u"Advanced"_s) && m_visitor.waitFor(u"Session"_s) && look(u"12-advanced"_s)
        && m_visitor.press(u"Advanced"_s) && m_visitor.type(u"Password"_s, password) && m_visitor.press(u"Sign In"_s)
        && m_visitor.waitFor(u"One-time code"_s) && look(u"13-one-time-code"_s)
        && m_visitor.type(u"One-time code"_s, freshTotp(m_twoFactorSecret)) && m_visitor.waitFor(u"Posts"_s);
}

bool Tour::resetPassword()
{
    return signOut() && m_visitor.press(u"Forgot password?"_s) && m_visitor.waitFor(u"Send the Email"_s)
        && look(u"14-forgot-password"_s) && m_visitor.press(u"Send the Email"_s)
        && m_visitor.waitFor(u"Use the Link from the Email"_s) && look(u"15-check-mail"_s)
        && m_visitor.press(u"Open the Mailbox of This Computer"_s) && m_visitor.waitFor(u"Choose a New Password"_s)
        && look(u"16-mailbox"_s) && m_visitor.press(u"Choose a New Password"_s)
        && m_visitor.waitUntilSees(u"Sets a new password for"_s) && m_visitor.type(u"New password"_s, newPassword)
        && m_visitor.type(u"Repeat password"_s, newPassword) && look(u"17-mail-link"_s)
        && m_visitor.press(u"Set Password and Sign In"_s) && m_visitor.waitFor(u"One-time code"_s)
        && m_visitor.type(u"One-time code"_s, freshTotp(m_twoFactorSecret)) && m_visitor.waitFor(u"Posts"_s);
}

bool Tour::look(const QString &station)
{
    m_isWell &= m_camera->look(&m_window, &m_language, station);
    return true; // the rest of the way is worth seeing as well
}
