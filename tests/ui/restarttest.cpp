// SPDX-License-Identifier: MIT
#include "windowstack.h"

#include "ui/homeview.h"

#include <QJsonArray>
#include <QLineEdit>
#include <QPointer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Latchkey;

namespace {

const QByteArray refresh = "POST /auth/refresh";

} // namespace

class RestartTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theNextStartIsSignedInWithoutTyping();
    void thePostsViewIsMadeWhileTheSessionIsRenewed();
    void theNextStartAfterSigningOutAsksForThePassword();
    void offlineItSaysSoAndGoesOnByItself();
    void aProjectThatRefusesIsNotCalledOutOfReach_data();
    void aProjectThatRefusesIsNotCalledOutOfReach();
    void whileItWaitsThePersonCanSignInWithThePassword();
    void aRefusedSessionAsksForThePasswordAndKeepsTheEmail();
    void theProjectIsDressedBeforeItAnswers();
    void aWindowThatWasClosedComesForward();

private:
    static void beSignedInAndQuit(WindowStack &stack);
};

void RestartTest::beSignedInAndQuit(WindowStack &stack)
{
    QVERIFY(stack.signIn(ScriptedAnswer::data(somePosts(2))));
    QVERIFY(stack.visitor->waitFor(u"Posts"_s));
    stack.quit();
}

void RestartTest::theNextStartIsSignedInWithoutTyping()
{
    WindowStack stack;
    beSignedInAndQuit(stack);
    stack.server.on(refresh).answer(ScriptedAnswer::tokens("access-2", "refresh-2"));
    stack.server.on("GET /items/posts").answer(ScriptedAnswer::data(somePosts(2)));
    stack.start();
    QVERIFY(stack.visitor->waitFor(u"Posts"_s));
    QCOMPARE(stack.server.received(refresh).constFirst().json()["refresh_token"_L1].toString(), u"refresh-1"_s);
    QCOMPARE(stack.server.received("POST /auth/login").size(), 1);
}

void RestartTest::thePostsViewIsMadeWhileTheSessionIsRenewed()
{
    WindowStack stack;
    beSignedInAndQuit(stack);
    stack.server.on(refresh).answer(ScriptedAnswer::tokens("access-2", "refresh-2").heldBack());
    stack.server.on("GET /items/posts").answer(ScriptedAnswer::data(somePosts(2)));
    stack.start();
    QTRY_VERIFY(stack.window->findChild<HomeView *>());
    QTRY_COMPARE(stack.server.heldBack(), 1); // the view may be made before the request has come
    const QPointer<HomeView> ahead = stack.window->findChild<HomeView *>();
    stack.server.letGo();
    QTRY_VERIFY(ahead && ahead->isVisible());
}

void RestartTest::theNextStartAfterSigningOutAsksForThePassword()
{
    WindowStack stack;
    QVERIFY(stack.signIn(ScriptedAnswer::data(somePosts(2))));
    QVERIFY(stack.visitor->waitFor(u"Posts"_s));
    QVERIFY(stack.visitor->choose(u"Account"_s, u"Sign Out"_s));
    QVERIFY(stack.visitor->waitFor(u"Sign In"_s));
    stack.quit();
    stack.start();
    QVERIFY(stack.visitor->waitFor(u"Sign In"_s));
    QCOMPARE(stack.server.received(refresh).size(), 0);
}

void RestartTest::offlineItSaysSoAndGoesOnByItself()
{
    WindowStack stack;
    beSignedInAndQuit(stack);
    stack.server.on(refresh).answer(ScriptedAnswer::captivePortal()).then(ScriptedAnswer::tokens("access-2", "refresh-2"));
    stack.server.on("GET /items/posts").answer(ScriptedAnswer::data(somePosts(2)));
    stack.start();
    QVERIFY(stack.visitor->waitUntilSees(u"cannot be reached right now. You are still signed in"_s));
    QVERIFY(stack.visitor->waitFor(u"Posts"_s)); // the first retry comes within a second
}

void RestartTest::aProjectThatRefusesIsNotCalledOutOfReach_data()
{
    QTest::addColumn<ScriptedAnswer>("refusal");
    QTest::addColumn<QString>("text");
    QTest::newRow("licence") << ScriptedAnswer::error(403, "RESOURCE_RESTRICTED") << u"licence does not allow"_s;
    QTest::newRow("server trouble") << ScriptedAnswer::error(500, "INTERNAL_SERVER_ERROR") << u"has a problem (500)"_s;
    QTest::newRow("too many") << ScriptedAnswer::error(429, "REQUESTS_EXCEEDED").withHeader("Retry-After", "600")
                              << u"Too many attempts. Try again in"_s;
}

void RestartTest::aProjectThatRefusesIsNotCalledOutOfReach()
{
    QFETCH(ScriptedAnswer, refusal);
    QFETCH(QString, text);
    WindowStack stack;
    beSignedInAndQuit(stack);
    stack.server.on(refresh).thenAlways(refusal);
    stack.start();
    QVERIFY(stack.visitor->waitUntilSees(text));
    QVERIFY(!stack.visitor->sees(u"cannot be reached"_s));
    QVERIFY(stack.visitor->find(u"Try Again"_s));
}

void RestartTest::whileItWaitsThePersonCanSignInWithThePassword()
{
    WindowStack stack;
    beSignedInAndQuit(stack);
    stack.server.on(refresh).thenAlways(ScriptedAnswer::status(503).withHeader("Retry-After", "600"));
    stack.start();
    QVERIFY(stack.visitor->waitFor(u"Try Again"_s));
    QVERIFY(stack.visitor->press(u"Sign In with a Password"_s));
    QVERIFY(stack.visitor->waitFor(u"Sign In"_s));
    QCOMPARE(qobject_cast<QLineEdit *>(stack.visitor->find(u"Email"_s))->text(), u"ada@example.com"_s);
}

void RestartTest::aRefusedSessionAsksForThePasswordAndKeepsTheEmail()
{
    WindowStack stack;
    beSignedInAndQuit(stack);
    stack.server.on(refresh).answer(ScriptedAnswer::error(401, "INVALID_CREDENTIALS"));
    stack.start();
    QVERIFY(stack.visitor->waitUntilSees(u"Your session has ended"_s));
    QCOMPARE(qobject_cast<QLineEdit *>(stack.visitor->find(u"Email"_s))->text(), u"ada@example.com"_s);
}

void RestartTest::theProjectIsDressedBeforeItAnswers()
{
    WindowStack stack;
    beSignedInAndQuit(stack);
    stack.server.on("GET /server/info").thenAlways(ScriptedAnswer::never());
    stack.server.on(refresh).thenAlways(ScriptedAnswer::never());
    stack.start();
    QVERIFY(stack.visitor->waitUntilSees(u"Reading Room"_s));
    QVERIFY(stack.window->styleSheet().contains(u"#117755"_s, Qt::CaseInsensitive));
}

/// As when the program is started again before it has ended.
void RestartTest::aWindowThatWasClosedComesForward()
{
    WindowStack stack;
    stack.startAtProject();
    stack.window->close();
    QVERIFY(!stack.window->isVisible());
    stack.window->comeForward();
    QVERIFY(stack.window->isVisible());
    QVERIFY(stack.visitor->find(u"Sign In"_s));
}

QTEST_MAIN(RestartTest)
#include "restarttest.moc"
