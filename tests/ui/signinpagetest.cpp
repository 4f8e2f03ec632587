// SPDX-License-Identifier: MIT
#include "windowstack.h"

#include "logcapture.h"

#include <QAccessible>
#include <QBuffer>
#include <QImage>
#include <QJsonArray>
#include <QLineEdit>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Latchkey;

namespace {

const QByteArray login = "POST /auth/login";

} // namespace

class SignInPageTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theKeyboardIsEnough();
    void tabGoesFromTopToBottom();
    void aProjectsNoteAndPictureDressThePage();
    void capsLockIsSaidWhileAPasswordIsTyped();
    void whatAsksForTooManyChildrenGetsNone();
    void aRefusalIsExplainedInPlace_data();
    void aRefusalIsExplainedInPlace();
    void whatWasTypedSurvivesARefusal();
    void anEmptyPasswordIsNotSent();
    void theEmailIsTrimmedAndThePasswordIsNot();
    void whileItIsBusyASecondEnterSendsNothing();
    void escapeStopsASignInThatTakesLong();
    void aCodeIsAskedForInPlace();
    void aProjectWithoutRegistrationSaysSo();
    void theEmailIsRememberedAfterSigningOut();
    void noSecretIsLoggedOrShown();
};

void SignInPageTest::theKeyboardIsEnough()
{
    WindowStack stack;
    stack.server.on(login).answer(ScriptedAnswer::tokens("access-1", "refresh-1"));
    stack.server.on("GET /items/posts").answer(ScriptedAnswer::data(somePosts(3)));
    stack.startAtProject();
    QTest::keyClicks(QApplication::focusWidget(), u"ada@example.com"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QTest::keyClicks(QApplication::focusWidget(), u"right-password"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QVERIFY(stack.visitor->waitFor(u"Posts"_s));
    QTRY_COMPARE(QApplication::focusWidget(), stack.visitor->find(u"Posts"_s));
}

void SignInPageTest::capsLockIsSaidWhileAPasswordIsTyped()
{
    WindowStack stack;
    stack.startAtProject();
    const QWidget *warning = stack.window->findChild<QWidget *>(u"passwordCapsLock"_s);
    QWidget *password = stack.visitor->find(u"Password"_s);
    password->setFocus();
    const auto isWarned = [&](const QString &letter, Qt::KeyboardModifiers keys) {
        QTest::sendKeyEvent(QTest::Click, password, Qt::Key_unknown, letter, keys);
        return warning->isVisible();
    };
    QVERIFY(!isWarned(u"a"_s, Qt::NoModifier));
    QVERIFY(!isWarned(u"A"_s, Qt::ShiftModifier));
    QVERIFY(isWarned(u"A"_s, Qt::NoModifier));
    QVERIFY(stack.visitor->sees(u"Caps Lock is on."_s));
    QVERIFY(isWarned(u"7"_s, Qt::NoModifier)); // a digit tells nothing new
    QVERIFY(!isWarned(u"b"_s, Qt::NoModifier));
    QVERIFY(isWarned(u"b"_s, Qt::ShiftModifier));
    stack.visitor->find(u"Email"_s)->setFocus();
    QVERIFY(!warning->isVisible());
}

/// An assistive program counts the children of a page, a scroll bar goes, and then it asks for the last one.
void SignInPageTest::whatAsksForTooManyChildrenGetsNone()
{
    WindowStack stack;
    stack.startAtProject();
    auto *page = QAccessible::queryAccessibleInterface(stack.window->findChild<QWidget *>(u"pageScroll"_s));
    QVERIFY(page->childCount() > 0);
    QVERIFY(page->child(0));
    QVERIFY(!page->child(page->childCount()));
}

void SignInPageTest::aProjectsNoteAndPictureDressThePage()
{
    QImage picture(40, 30, QImage::Format_RGB32);
    picture.fill(QColor(200, 30, 90));
    QByteArray png;
    QBuffer buffer(&png);
    QVERIFY(picture.save(&buffer, "PNG"));
    WindowStack stack;
    stack.describeProject({{"project_name"_L1, "Reading Room"_L1}, {"public_background"_L1, "a-picture"_L1},
        {"public_note"_L1, "Closed on **Mondays**.\n\n<b>Ring</b> the [bell](https://example.org)."_L1}});
    stack.server.on("GET /assets/a-picture").thenAlways(ScriptedAnswer::status(200, png, "image/png"));
    stack.startAtProject();
    QVERIFY(stack.visitor->waitUntilSees(u"Closed on Mondays."_s));
    QVERIFY(stack.visitor->waitUntilSees(u"<b>Ring</b> the bell."_s));
    const auto hasColor = [&](QPoint place) { return stack.window->grab().toImage().pixelColor(place) == QColor(200, 30, 90); };
    QTRY_VERIFY(hasColor({4, 4}));
    QVERIFY(hasColor(stack.window->rect().bottomRight() - QPoint(4, 4))); // below the languages as well
    QVERIFY(stack.server.received("GET /assets/a-picture").constFirst().header("authorization").isEmpty());
}

void SignInPageTest::tabGoesFromTopToBottom()
{
    WindowStack stack;
    stack.startAtProject();
    QStringList order;
    for (int i = 0; i < 11; ++i) {
        order += QApplication::focusWidget()->objectName();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    QCOMPARE(order,
        QStringList({u"email"_s, u"password"_s, u"keepSignedIn"_s, u"forgotPasswordLink"_s, u"signInButton"_s, u"signUpLink"_s,
            u"haveLinkLink"_s, u"otherProjectLink"_s, u"advancedLink"_s, u"languageButton"_s, u"email"_s}));
}

void SignInPageTest::aRefusalIsExplainedInPlace_data()
{
    QTest::addColumn<ScriptedAnswer>("answer");
    QTest::addColumn<QString>("said");
    QTest::newRow("wrong password") << ScriptedAnswer::error(401, "INVALID_CREDENTIALS") << u"Email or password is not right"_s;
    QTest::newRow("no e-mail") << ScriptedAnswer::error(400, "INVALID_PAYLOAD") << u"not an email address"_s;
    QTest::newRow("too often") << ScriptedAnswer::error(429, "REQUESTS_EXCEEDED").withHeader("Retry-After", "7")
                               << u"Try again in 7 second"_s;
    QTest::newRow("server trouble") << ScriptedAnswer::status(503, "<html>", "text/html") << u"Something other"_s;
    QTest::newRow("captive portal") << ScriptedAnswer::captivePortal() << u"sign-in page of its own"_s;
    QTest::newRow("gone") << ScriptedAnswer::dropped() << u"connection to the project broke"_s;
    QTest::newRow("half an answer") << ScriptedAnswer::data(QJsonObject{{"access_token"_L1, "a"_L1}}) << u"Something other"_s;
}

void SignInPageTest::aRefusalIsExplainedInPlace()
{
    QFETCH(const ScriptedAnswer, answer);
    QFETCH(const QString, said);
    WindowStack stack;
    stack.server.on(login).thenAlways(answer);
    stack.startAtProject();
    QVERIFY(stack.visitor->type(u"Email"_s, u"ada@example.com"_s));
    QVERIFY(stack.visitor->type(u"Password"_s, u"right-password"_s));
    QVERIFY(stack.visitor->press(u"Sign In"_s));
    QVERIFY(stack.visitor->waitUntilSees(said));
    QVERIFY(stack.visitor->find(u"Sign In"_s));
}

void SignInPageTest::whatWasTypedSurvivesARefusal()
{
    WindowStack stack;
    stack.server.on(login).answer(ScriptedAnswer::error(401, "INVALID_CREDENTIALS"));
    stack.startAtProject();
    QVERIFY(stack.visitor->type(u"Email"_s, u"ada@example.com"_s));
    QVERIFY(stack.visitor->type(u"Password"_s, u"wrong"_s));
    QVERIFY(stack.visitor->press(u"Sign In"_s));
    QVERIFY(stack.visitor->waitUntilSees(u"is not right"_s));
    QCOMPARE(qobject_cast<QLineEdit *>(stack.visitor->find(u"Email"_s))->text(), u"ada@example.com"_s);
    auto *password = qobject_cast<QLineEdit *>(stack.visitor->find(u"Password"_s));
    QCOMPARE(password->text(), u"wrong"_s);
    QVERIFY(password->hasFocus());
    QVERIFY(password->hasSelectedText()); // the next key replaces it
}

void SignInPageTest::anEmptyPasswordIsNotSent()
{
    WindowStack stack;
    stack.startAtProject();
    QVERIFY(stack.visitor->type(u"Email"_s, u"ada@example.com"_s));
    QVERIFY(stack.visitor->press(u"Sign In"_s));
    QVERIFY(stack.visitor->sees(u"Enter your password."_s));
    QVERIFY(stack.visitor->find(u"Password"_s)->hasFocus());
    QCOMPARE(stack.server.received(login).size(), 0);
}

void SignInPageTest::theEmailIsTrimmedAndThePasswordIsNot()
{
    WindowStack stack;
    stack.server.on(login).answer(ScriptedAnswer::error(401, "INVALID_CREDENTIALS"));
    stack.startAtProject();
    QVERIFY(stack.visitor->type(u"Email"_s, u" ada@example.com "_s));
    QVERIFY(stack.visitor->type(u"Password"_s, u" blank around "_s));
    QVERIFY(stack.visitor->press(u"Sign In"_s));
    QTRY_COMPARE(stack.server.received(login).size(), 1);
    const QJsonObject body = stack.server.received(login).constFirst().json();
    QCOMPARE(body["email"_L1].toString(), u"ada@example.com"_s);
    QCOMPARE(body["password"_L1].toString(), u" blank around "_s);
    QVERIFY(!body.contains("otp"_L1));
}

void SignInPageTest::whileItIsBusyASecondEnterSendsNothing()
{
    WindowStack stack;
    stack.server.on(login).answer(ScriptedAnswer::error(401, "INVALID_CREDENTIALS").heldBack());
    stack.startAtProject();
    QVERIFY(stack.visitor->type(u"Email"_s, u"ada@example.com"_s));
    QVERIFY(stack.visitor->type(u"Password"_s, u"wrong"_s));
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QVERIFY(stack.visitor->press(u"Sign In"_s));
    QTRY_COMPARE(stack.server.heldBack(), 1);
    QVERIFY(qobject_cast<QLineEdit *>(stack.visitor->find(u"Password"_s))->isReadOnly());
    stack.server.letGo();
    QVERIFY(stack.visitor->waitUntilSees(u"is not right"_s));
    QCOMPARE(stack.server.received(login).size(), 1);
}

void SignInPageTest::escapeStopsASignInThatTakesLong()
{
    WindowStack stack;
    stack.server.on(login).answer(ScriptedAnswer::never());
    stack.startAtProject();
    QVERIFY(stack.visitor->type(u"Email"_s, u"ada@example.com"_s));
    QVERIFY(stack.visitor->type(u"Password"_s, u"right-password"_s));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_COMPARE(stack.server.received(login).size(), 1);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QTRY_VERIFY(!qobject_cast<QLineEdit *>(stack.visitor->find(u"Password"_s))->isReadOnly());
    QVERIFY(stack.visitor->find(u"Sign In"_s));
}

void SignInPageTest::aCodeIsAskedForInPlace()
{
    WindowStack stack;
    stack.server.on(login)
        .answer(ScriptedAnswer::error(401, "INVALID_OTP"), 2)
        .then(ScriptedAnswer::tokens("access-1", "refresh-1"));
    stack.server.on("GET /items/posts").answer(ScriptedAnswer::data(somePosts(1)));
    stack.startAtProject();
    QVERIFY(!stack.visitor->find(u"One-time code"_s));
    QVERIFY(stack.visitor->type(u"Email"_s, u"ada@example.com"_s));
    QVERIFY(stack.visitor->type(u"Password"_s, u"right-password"_s));
    QVERIFY(stack.visitor->press(u"Sign In"_s));
    QVERIFY(stack.visitor->waitFor(u"One-time code"_s));
    QTRY_VERIFY(stack.visitor->find(u"One-time code"_s)->hasFocus());
    QTest::keyClicks(QApplication::focusWidget(), u"111 111"_s); // sends itself
    QVERIFY(stack.visitor->waitUntilSees(u"This code is not right"_s));
    QTest::keyClicks(QApplication::focusWidget(), u"222222"_s);
    QVERIFY(stack.visitor->waitFor(u"Posts"_s));
    QCOMPARE(stack.server.received(login).constLast().json()["otp"_L1].toString(), u"222222"_s);
    QCOMPARE(stack.server.received(login).size(), 3);
}

void SignInPageTest::aProjectWithoutRegistrationSaysSo()
{
    WindowStack stack;
    stack.describeProject({{"project_name"_L1, "Closed Room"_L1}, {"public_registration"_L1, false}});
    stack.startAtProject();
    QVERIFY(stack.visitor->waitUntilSees(u"ask for an invitation"_s));
    QVERIFY(!stack.visitor->find(u"Sign Up"_s));
}

void SignInPageTest::theEmailIsRememberedAfterSigningOut()
{
    WindowStack stack;
    QVERIFY(stack.signIn(ScriptedAnswer::data(somePosts(1))));
    QVERIFY(stack.visitor->waitFor(u"Posts"_s));
    QVERIFY(stack.visitor->choose(u"Account"_s, u"Sign Out"_s));
    QVERIFY(stack.visitor->waitFor(u"Sign In"_s));
    QCOMPARE(qobject_cast<QLineEdit *>(stack.visitor->find(u"Email"_s))->text(), u"ada@example.com"_s);
    QVERIFY(qobject_cast<QLineEdit *>(stack.visitor->find(u"Password"_s))->text().isEmpty());
    QTRY_COMPARE(stack.server.received("POST /auth/logout").size(), 1);
}

void SignInPageTest::noSecretIsLoggedOrShown()
{
    const LogCapture log;
    WindowStack stack;
    QVERIFY(stack.signIn(ScriptedAnswer::data(somePosts(1))));
    QVERIFY(stack.visitor->waitFor(u"Posts"_s));
    QVERIFY(log.text().contains(u"auth/login"_s)); // something is logged
    for (const QString &secret : {u"right-password"_s, u"access-1"_s, u"refresh-1"_s}) {
        QVERIFY(!log.text().contains(secret));
        QVERIFY(!stack.window->windowTitle().contains(secret));
    }
}

QTEST_MAIN(SignInPageTest)
#include "signinpagetest.moc"
