// SPDX-License-Identifier: MIT
#include "windowstack.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QListView>
#include <QTest>
#include <QTextBrowser>

using namespace Qt::StringLiterals;
using namespace Latchkey;

namespace {

const QByteArray items = "GET /items/posts";

ScriptedAnswer page(const QJsonArray &posts, int count)
{
    const QJsonObject document{{"meta"_L1, QJsonObject{{"filter_count"_L1, count}}}, {"data"_L1, posts}};
    return ScriptedAnswer::status(200, QJsonDocument(document).toJson(QJsonDocument::Compact));
}

QListView *list(const WindowStack &stack)
{
    return qobject_cast<QListView *>(stack.visitor->find(u"Posts"_s));
}

QTextBrowser *reader(const WindowStack &stack)
{
    return stack.window->findChild<QTextBrowser *>(u"post"_s);
}

} // namespace

class PostsViewTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theFirstPostIsOpen();
    void arrowsOpenOneAfterTheOther();
    void furtherPagesComeAsOneScrolls();
    void anAccountWithoutTheRightIsToldWhomToAsk();
    void aProjectWithoutPostsSaysSo();
    void afterAFailureTheNextAttemptShowsThePosts();
    void whatWasLoadedStaysWhenAReloadFails();
    void anExpiredTokenIsRenewedUnseen();
    void aSessionThatHasEndedAsksForThePassword();
    void aServerThatIsGoneIsSaidAndThePostsStay();
    void inANarrowWindowOneThingAtATime();
    void aHostilePostLoadsNothing_data();
    void aHostilePostLoadsNothing();
    void aReloadKeepsTheOpenPost();
    void choosingAnotherProjectKeepsTheSession();
};

void PostsViewTest::theFirstPostIsOpen()
{
    WindowStack stack;
    QVERIFY(stack.signIn(page(somePosts(3), 3)));
    QVERIFY(stack.visitor->waitFor(u"Posts"_s));
    QVERIFY(stack.visitor->sees(u"Reading Room"_s));
    QCOMPARE(list(stack)->model()->rowCount(), 3);
    QVERIFY(reader(stack)->toPlainText().startsWith(u"Post 1"_s));
    QVERIFY(reader(stack)->toPlainText().contains(u"This is post 1."_s)); // Markdown is set, not shown
    QCOMPARE(stack.server.received(items).constFirst().bearer(), "access-1"_qba);
}

void PostsViewTest::arrowsOpenOneAfterTheOther()
{
    WindowStack stack;
    QVERIFY(stack.signIn(page(somePosts(3), 3)));
    QVERIFY(stack.visitor->waitFor(u"Posts"_s));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    QVERIFY(reader(stack)->toPlainText().startsWith(u"Post 2"_s));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_End);
    QVERIFY(reader(stack)->toPlainText().startsWith(u"Post 3"_s));
}

void PostsViewTest::furtherPagesComeAsOneScrolls()
{
    WindowStack stack;
    QVERIFY(stack.signIn(page(somePosts(50), 70)));
    stack.server.on(items).answer(page(somePosts(20, 51), 70));
    QVERIFY(stack.visitor->waitFor(u"Posts"_s));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_End);
    QTRY_COMPARE(list(stack)->model()->rowCount(), 70);
    QCOMPARE(stack.server.received(items).constLast().query().queryItemValue(u"offset"_s), u"50"_s);
    QVERIFY(stack.visitor->sees(u"70 post"_s));
}

void PostsViewTest::anAccountWithoutTheRightIsToldWhomToAsk()
{
    WindowStack stack;
    stack.server.on(items).thenAlways(ScriptedAnswer::error(403, "FORBIDDEN"));
    QVERIFY(stack.signIn(ScriptedAnswer::error(403, "FORBIDDEN")));
    QVERIFY(stack.visitor->waitUntilSees(u"may not read posts here. Ask the project’s administrator"_s));
    QVERIFY(stack.visitor->find(u"Account"_s)); // FORBIDDEN is never a sign-out
}

void PostsViewTest::aProjectWithoutPostsSaysSo()
{
    WindowStack stack;
    QVERIFY(stack.signIn(page({}, 0)));
    QVERIFY(stack.visitor->waitUntilSees(u"No posts yet"_s));
}

void PostsViewTest::afterAFailureTheNextAttemptShowsThePosts()
{
    WindowStack stack;
    QVERIFY(stack.signIn(ScriptedAnswer::captivePortal()));
    stack.server.on(items).answer(page(somePosts(2), 2));
    QVERIFY(stack.visitor->waitUntilSees(u"could not be fetched"_s));
    QVERIFY(stack.visitor->press(u"Try Again"_s));
    QVERIFY(stack.visitor->waitFor(u"Posts"_s));
}

void PostsViewTest::whatWasLoadedStaysWhenAReloadFails()
{
    WindowStack stack;
    QVERIFY(stack.signIn(page(somePosts(2), 2)));
    QVERIFY(stack.visitor->waitFor(u"Posts"_s));
    stack.server.on(items).answer(ScriptedAnswer::error(503, "SERVICE_UNAVAILABLE"));
    QVERIFY(stack.visitor->press(u"Reload"_s));
    QVERIFY(stack.visitor->waitUntilSees(u"The project’s server has a problem (503)"_s));
    QCOMPARE(list(stack)->model()->rowCount(), 2);
}

void PostsViewTest::anExpiredTokenIsRenewedUnseen()
{
    WindowStack stack;
    stack.server.on("POST /auth/refresh").answer(ScriptedAnswer::tokens("access-2", "refresh-2"));
    QVERIFY(stack.signIn(ScriptedAnswer::error(401, "TOKEN_EXPIRED")));
    stack.server.on(items).answer(page(somePosts(2), 2));
    QVERIFY(stack.visitor->waitFor(u"Posts"_s));
    QCOMPARE(stack.server.received(items).constLast().bearer(), "access-2"_qba);
}

void PostsViewTest::aSessionThatHasEndedAsksForThePassword()
{
    WindowStack stack;
    stack.server.on("POST /auth/refresh").answer(ScriptedAnswer::error(401, "INVALID_CREDENTIALS"));
    QVERIFY(stack.signIn(ScriptedAnswer::error(401, "TOKEN_EXPIRED")));
    QVERIFY(stack.visitor->waitUntilSees(u"Your session has ended"_s));
    QVERIFY(stack.visitor->find(u"Sign In"_s));
}

void PostsViewTest::aServerThatIsGoneIsSaidAndThePostsStay()
{
    WindowStack stack;
    stack.server.on("POST /auth/refresh").answer(ScriptedAnswer::dropped()).then(ScriptedAnswer::tokens("access-2", "refresh-2"));
    QVERIFY(stack.signIn(page(somePosts(2), 2)));
    QVERIFY(stack.visitor->waitFor(u"Posts"_s));
    stack.server.on(items).answer(ScriptedAnswer::error(401, "TOKEN_EXPIRED")).then(page(somePosts(3), 3));
    QVERIFY(stack.visitor->press(u"Reload"_s));
    QVERIFY(stack.visitor->waitUntilSees(u"cannot be reached right now. You stay signed in"_s));
    QCOMPARE(list(stack)->model()->rowCount(), 2);
    QVERIFY(stack.visitor->press(u"Try Again"_s));
    QTRY_COMPARE(list(stack)->model()->rowCount(), 3); // by itself, as soon as the server is back
    QVERIFY(!stack.visitor->sees(u"cannot be reached"_s));
}

void PostsViewTest::inANarrowWindowOneThingAtATime()
{
    WindowStack stack;
    QVERIFY(stack.signIn(page(somePosts(3), 3)));
    QVERIFY(stack.visitor->waitFor(u"Posts"_s));
    stack.window->resize(380, 560);
    QTRY_VERIFY(!reader(stack)->isVisible());
    QTest::keyClick(list(stack), Qt::Key_Down);
    QTest::keyClick(list(stack), Qt::Key_Return);
    QTRY_VERIFY(reader(stack)->isVisible());
    QVERIFY(!stack.visitor->find(u"Posts"_s));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QTRY_VERIFY(stack.visitor->find(u"Posts"_s));
    QVERIFY(!reader(stack)->isVisible());
}

void PostsViewTest::aHostilePostLoadsNothing_data()
{
    QTest::addColumn<QString>("content");
    QTest::newRow("Markdown image") << u"look ![here](%1/spy.png)"_s;
    QTest::newRow("HTML image") << u"<p>look <img src='%1/spy.png'></p>"_s;
    QTest::newRow("style") << u"<html><head><link rel=stylesheet href='%1/spy.css'></head><body><p>x</p></body></html>"_s;
    QTest::newRow("background") << u"<p style=\"background-image:url('%1/spy.png')\">x</p>"_s;
    QTest::newRow("script") << u"<p>x</p><script src='%1/spy.js'></script><iframe src='%1/spy'></iframe>"_s;
    QTest::newRow("file") << u"<p>x<img src='file:///etc/hostname'></p>"_s;
    QTest::newRow("Markdown with HTML") << u"text\n\n<img src='%1/spy.png'>\n"_s;
}

void PostsViewTest::aHostilePostLoadsNothing()
{
    QFETCH(const QString, content);
    ScriptedServer spy;
    WindowStack stack;
    const QString text = content.contains(u"%1"_s) ? QString(content).replace(u"%1"_s, spy.url().toString()) : content;
    const QJsonObject post{{"id"_L1, 1}, {"title"_L1, "<img src=x>"_L1}, {"content"_L1, text}};
    QVERIFY(stack.signIn(page({post}, 1)));
    QVERIFY(stack.visitor->waitFor(u"Posts"_s));
    QVERIFY(reader(stack)->toPlainText().startsWith(u"<img src=x>"_s)); // a title is no markup
    stack.window->grab();
    QCoreApplication::processEvents();
    QCOMPARE(spy.connections(), 0);
    for (const QWidget *widget : QApplication::topLevelWidgets())
        QVERIFY(widget == stack.window.get() || !widget->isVisible());
}

void PostsViewTest::aReloadKeepsTheOpenPost()
{
    WindowStack stack;
    QVERIFY(stack.signIn(page(somePosts(3), 3)));
    QVERIFY(stack.visitor->waitFor(u"Posts"_s));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    QJsonArray posts = somePosts(4);
    posts.prepend(posts.takeAt(3)); // a new one on top
    stack.server.on(items).answer(page(posts, 4));
    QVERIFY(stack.visitor->press(u"Reload"_s));
    QTRY_COMPARE(list(stack)->model()->rowCount(), 4);
    QCOMPARE(list(stack)->currentIndex().data().toString(), u"Post 2"_s);
    QVERIFY(reader(stack)->toPlainText().startsWith(u"Post 2"_s));
}

void PostsViewTest::choosingAnotherProjectKeepsTheSession()
{
    WindowStack stack;
    QVERIFY(stack.signIn(page(somePosts(1), 1)));
    QVERIFY(stack.visitor->waitFor(u"Posts"_s));
    QVERIFY(stack.visitor->choose(u"Account"_s, u"Choose Another Project"_s));
    QVERIFY(stack.visitor->waitFor(u"Project address"_s));
    QCOMPARE(stack.server.received("POST /auth/logout").size(), 0);
    stack.server.on("POST /auth/refresh").answer(ScriptedAnswer::tokens("access-2", "refresh-2"));
    stack.server.on(items).answer(page(somePosts(1), 1));
    QVERIFY(stack.visitor->type(u"Project address"_s, stack.server.url().toString()));
    QVERIFY(stack.visitor->press(u"Continue"_s));
    QVERIFY(stack.visitor->waitFor(u"Posts"_s));
}

QTEST_MAIN(PostsViewTest)
#include "postsviewtest.moc"
