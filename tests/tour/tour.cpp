// SPDX-License-Identifier: MIT
#include "tour.h"

#include "app/commandline.h"

#include <QListView>
#include <QTest>
#include <QTextStream>

using namespace Qt::StringLiterals;
using namespace Latchkey;

namespace {

const QString email = u"ada@example.com"_s;
const QString password = u"a long sentence opens it"_s;

} // namespace

Tour::Tour(const QDir &pictures, const Appearance &appearance)
    : m_pictures(pictures)
    , m_appearance(appearance)
    , m_frontDoor(Profile::at(m_folder.path()), &m_tokens, &m_network, LocalServer::findProgram())
    , m_window(&m_frontDoor)
    , m_visitor(&m_window)
{
    m_window.resize(appearance.size);
}

bool Tour::walk()
{
    m_frontDoor.start({});
    m_window.show();
    return QTest::qWaitForWindowExposed(&m_window) && chooseLocalProject() && signUp() && signOut() && signIn() && openPost()
        && seeAccount() && forgetPassword();
}

bool Tour::chooseLocalProject()
{
    return m_visitor.waitFor(u"Project address"_s) && takePicture(u"1-choose-project"_s) && m_visitor.press(u"On this computer"_s)
        && m_visitor.waitFor(u"Sign In"_s) && m_visitor.waitFor(u"Sign Up"_s) && takePicture(u"2-sign-in"_s);
}

bool Tour::signUp()
{
    return m_visitor.press(u"Sign Up"_s) && m_visitor.waitUntilGone(u"Sign In"_s) && m_visitor.type(u"Email"_s, email)
        && m_visitor.type(u"Password"_s, password) && m_visitor.type(u"Repeat password"_s, password)
        && takePicture(u"3-sign-up"_s) && m_visitor.press(u"Sign Up"_s) && takePicture(u"4-signing-up"_s)
        && m_visitor.waitFor(u"Posts"_s) && takePicture(u"5-signed-up"_s);
}

bool Tour::signOut()
{
    return m_visitor.choose(u"Account"_s, u"Sign Out"_s) && m_visitor.waitFor(u"Sign In"_s);
}

bool Tour::signIn()
{
    return m_visitor.type(u"Email"_s, email) && m_visitor.type(u"Password"_s, u"not this one"_s) && m_visitor.press(u"Sign In"_s)
        && m_visitor.waitUntilSees(u"is not right"_s) && takePicture(u"6-wrong-password"_s)
        && m_visitor.type(u"Password"_s, password) && m_visitor.press(u"Sign In"_s) && m_visitor.waitFor(u"Posts"_s)
        && takePicture(u"7-signed-in"_s);
}

bool Tour::openPost()
{
    auto *posts = qobject_cast<QListView *>(m_visitor.find(u"Posts"_s));
    if (!posts || posts->model()->rowCount() < 2)
        return false;
    QTest::keyClick(posts, Qt::Key_Down);
    QTest::keyClick(posts, Qt::Key_Return);
    return m_visitor.waitFor(u"Post"_s) && takePicture(u"8-post"_s);
}

bool Tour::seeAccount()
{
    return m_visitor.choose(u"Account"_s, u"Your Account…"_s) && m_visitor.waitUntilSees(u"Signed in since"_s)
        && takePicture(u"9-account"_s) && m_visitor.press(u"Change Password…"_s) && m_visitor.waitFor(u"Present password"_s)
        && takePicture(u"10-change-password"_s) && m_visitor.press(u"Back"_s) && m_visitor.press(u"Back to the Posts"_s)
        && m_visitor.waitFor(u"Posts"_s);
}

bool Tour::forgetPassword()
{
    return signOut() && m_visitor.press(u"Forgot password?"_s) && m_visitor.waitFor(u"Send the Mail"_s)
        && takePicture(u"11-forgot-password"_s) && m_visitor.press(u"I Have a Mail Already"_s)
        && m_visitor.waitFor(u"Link, mail or code"_s) && takePicture(u"12-mail-link"_s);
}

bool Tour::takePicture(const QString &station)
{
    const QString name = m_appearance.name.isEmpty() ? station : station + u'-' + m_appearance.name;
    const QString file = m_pictures.filePath(name + u".png"_s);
    const bool isSaved = m_visitor.savePicture(file);
    QTextStream(stdout) << (isSaved ? "saved " : "could not save ") << QDir::toNativeSeparators(file) << '\n';
    return isSaved;
}
