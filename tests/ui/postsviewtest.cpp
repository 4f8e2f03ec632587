// SPDX-License-Identifier: MIT
#include "postsstack.h"

#include "app/postsmodel.h"
#include "ui/datetext.h"
#include "ui/homeview.h"
#include "ui/postheader.h"
#include "ui/postreader.h"
#include "ui/poststopbar.h"

#include <QApplication>
#include <QDesktopServices>
#include <QDir>
#include <QElapsedTimer>
#include <QHelpEvent>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTimeZone>
#include <QToolTip>

using namespace Qt::StringLiterals;
using namespace Latchkey;

class PostsViewTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theFirstPostIsOpen();
    void theViewIsShownAsSoonAsItIsFilled();
    void arrowsOpenOneAfterTheOther();
    void aKeyHeldDownOpensNothingOnTheWay();
    void lettersLeadToo();
    void furtherPagesComeAsOneScrolls();
    void theEndOfAMillionIsOneKeyAway();
    void columnsShowTheSamePosts();
    void theHeaderSaysTheOrderThatTheMenuChose();
    void aTitleIsNoMarkupInAToolTipEither();
    void reloadingLeavesTheFocusWhereItIs();
    void newPostsAreSaidWithoutAJump();
    void theScrollPlaceSurvivesAReload();
    void whoSignsInAgainIsWhereTheyWere();
    void aPostThatHasMovedMeanwhileIsFoundAgain();
    void whoSignsInAfterSomebodyElseBeginsAtTheTop();
    void anotherCollectionCanBeRead();
    void aCountGoesWithItsPosts();
    void aCollectionThatIsNotThereAnyMoreIsNamed();
    void anAccountWithoutTheRightIsToldWhomToAsk();
    void aProjectWithoutPostsSaysSo();
    void afterAFailureTheNextAttemptShowsThePosts();
    void whatWasLoadedStaysWhenAReloadFails();
    void anExpiredTokenIsRenewedUnseen();
    void aSessionThatHasEndedAsksForThePassword();
    void aServerThatIsGoneIsSaidAndThePostsStay();
    void aServerThatRefusesToRenewIsNotCalledOutOfReach();
    void inANarrowWindowOneThingAtATime();
    void aHostilePostLoadsNothing_data();
    void aHostilePostLoadsNothing();
    void theCorpusOfAttacksAsksNobodyAndOpensNothing();
    void aReloadKeepsTheOpenPost();
    void choosingAnotherProjectKeepsTheSession();
    void datesAreThePersonsOwn();
};

void PostsViewTest::theFirstPostIsOpen()
{
    PostsStack stack(3);
    QVERIFY(stack.isOpen());
    QVERIFY(stack.visitor->sees(u"Reading Room"_s));
    QVERIFY(stack.visitor->sees(u"3 post"_s));
    QCOMPARE(list(stack)->model()->rowCount(), 3);
    QVERIFY(text(stack).startsWith(u"Post 3"_s));
    QVERIFY(text(stack).contains(u"This is post 3,"_s)); // Markdown is set, not shown
    QCOMPARE(stack.server.received(items).constFirst().bearer(), "access-1"_qba);
}

void PostsViewTest::theViewIsShownAsSoonAsItIsFilled()
{
    PostsStack stack(3);
    stack.startAtProject();
    stack.server.on("POST /auth/login").answer(ScriptedAnswer::tokens("access-1", "refresh-1"));
    QVERIFY(stack.visitor->type(u"Email"_s, u"ada@example.com"_s));
    QVERIFY(stack.visitor->type(u"Password"_s, u"right-password"_s));
    QTRY_VERIFY(stack.window->findChild<HomeView *>()); // made ahead
    const auto *home = stack.window->findChild<HomeView *>();
    std::optional<bool> isSeen;
    const QObject context; // a call that is on its way ends with it
    connect(
        home, &HomeView::filled, &context, [&] { isSeen = home->isVisible(); }, Qt::QueuedConnection);
    QVERIFY(!home->isVisible());
    QVERIFY(stack.visitor->press(u"Sign In"_s));
    QTRY_VERIFY(isSeen);
    QVERIFY(*isSeen);
    QCOMPARE(list(stack)->model()->rowCount(), 3);
}

void PostsViewTest::arrowsOpenOneAfterTheOther()
{
    PostsStack stack(30);
    QVERIFY(stack.isOpen());
    stack.press(Qt::Key_Down);
    QTRY_VERIFY(text(stack).startsWith(u"Post 29"_s));
    stack.press(Qt::Key_End);
    QTRY_VERIFY(text(stack).startsWith(u"Post 1\n"_s));
    stack.press(Qt::Key_PageUp);
    QVERIFY(list(stack)->currentIndex().row() < 29);
    stack.press(Qt::Key_Home);
    QTRY_VERIFY(text(stack).startsWith(u"Post 30"_s));
}

void PostsViewTest::aKeyHeldDownOpensNothingOnTheWay()
{
    PostsStack stack(30);
    QVERIFY(stack.isOpen());
    QSignalSpy set(reader(stack), &PostReader::completed);
    int rests = 0; // of a busy machine, not of the person
    for (int i = 0; i < 20; ++i) {
        QElapsedTimer sinceLast;
        sinceLast.start();
        stack.press(Qt::Key_Down);
        rests += sinceLast.hasExpired(40) ? 1 : 0;
    }
    QCOMPARE(list(stack)->currentIndex().row(), 20);
    QTRY_VERIFY(text(stack).startsWith(u"Post 10"_s));
    QVERIFY2(set.size() <= 2 + 2 * rests, qPrintable(QString::number(set.size()))); // the first, and where the key is let go
}

void PostsViewTest::lettersLeadToo()
{
    PostsStack stack(30);
    QVERIFY(stack.isOpen());
    stack.write(u"jj"_s);
    QCOMPARE(list(stack)->currentIndex().row(), 2);
    stack.write(u"k"_s);
    QCOMPARE(list(stack)->currentIndex().row(), 1);
    reader(stack)->setFocus();
    stack.write(u"j"_s); // while one reads as well
    QTRY_VERIFY(text(stack).startsWith(u"Post 28"_s));
    stack.press(Qt::Key_Escape);
    QVERIFY(list(stack)->hasFocus());
}

void PostsViewTest::furtherPagesComeAsOneScrolls()
{
    PostsStack stack(70);
    QVERIFY(stack.isOpen());
    QCOMPARE(list(stack)->model()->rowCount(), 70);
    stack.press(Qt::Key_End);
    QTRY_VERIFY(text(stack).startsWith(u"Post 1\n"_s));
    QCOMPARE(stack.questions(u"offset"_s).constLast().queryItemValue(u"offset"_s), u"49"_s);
    QVERIFY(stack.visitor->sees(u"70 post"_s));
}

void PostsViewTest::theEndOfAMillionIsOneKeyAway()
{
    PostsStack stack(1'000'000);
    QVERIFY(stack.isOpen());
    stack.press(Qt::Key_End);
    QTRY_VERIFY(text(stack).startsWith(u"Post 1\n"_s));
    QScrollBar *bar = list(stack)->verticalScrollBar();
    bar->setValue(bar->maximum() / 2);
    const QModelIndex middle = list(stack)->indexAt(QPoint(5, 200));
    QVERIFY(middle.row() > 499'000 && middle.row() < 501'000);
    QTRY_COMPARE(middle.data().toString(), u"Post %1"_s.arg(1'000'000 - middle.row()));
}

void PostsViewTest::columnsShowTheSamePosts()
{
    PostsStack stack(100);
    QVERIFY(stack.isOpen());
    const int cards = list(stack)->visualRect(list(stack)->model()->index(0, 0)).height();
    QVERIFY(stack.visitor->choose(u"View"_s, u"Columns"_s));
    QTRY_VERIFY(stack.window->findChild<QWidget *>(u"postsHeader"_s)->isVisible());
    QVERIFY(list(stack)->visualRect(list(stack)->model()->index(0, 0)).height() < cards / 2);
    stack.press(Qt::Key_Down);
    QTRY_VERIFY(text(stack).startsWith(u"Post 99"_s));
    list(stack)->grab();
}

void PostsViewTest::theHeaderSaysTheOrderThatTheMenuChose()
{
    PostsStack stack(30);
    QVERIFY(stack.isOpen());
    QVERIFY(stack.visitor->choose(u"View"_s, u"Oldest First"_s));
    QVERIFY(stack.visitor->choose(u"View"_s, u"Columns"_s));
    const auto *header = stack.window->findChild<PostHeader *>();
    QCOMPARE(header->sortIndicatorSection(), int(PostHeader::Date));
    QCOMPARE(header->sortIndicatorOrder(), Qt::AscendingOrder);
    QVERIFY(stack.visitor->choose(u"View"_s, u"Title Z to A"_s));
    QCOMPARE(header->sortIndicatorSection(), int(PostHeader::Title));
    QCOMPARE(header->sortIndicatorOrder(), Qt::DescendingOrder);
}

void PostsViewTest::aTitleIsNoMarkupInAToolTipEither()
{
    WindowStack stack;
    QVERIFY(stack.signIn(page({QJsonObject{{"id"_L1, 1}, {"title"_L1, "<img src=x>"_L1}}}, 1)));
    QVERIFY(stack.visitor->waitFor(u"Posts"_s));
    QVERIFY(stack.visitor->choose(u"View"_s, u"Columns"_s));
    const QRect row = list(stack)->visualRect(list(stack)->model()->index(0, 0));
    const QPoint title = stack.window->findChild<PostHeader *>()->cell(PostHeader::Title, row).center();
    QHelpEvent event(QEvent::ToolTip, title, list(stack)->viewport()->mapToGlobal(title));
    QApplication::sendEvent(list(stack)->viewport(), &event);
    QCOMPARE(QToolTip::text(), u"<span>&lt;img src=x&gt;</span>"_s);
    QToolTip::hideText();
}

void PostsViewTest::reloadingLeavesTheFocusWhereItIs()
{
    PostsStack stack(30);
    QVERIFY(stack.isOpen());
    QWidget *reload = stack.visitor->find(u"Reload"_s);
    reload->setFocus();
    const QSignalSpy wanted(stack.window->findChild<PostsTopBar *>(), &PostsTopBar::reloadWanted);
    const auto asked = stack.server.received(items).size();
    stack.press(Qt::Key_Space);
    stack.press(Qt::Key_Space); // it is under way
    QCOMPARE(QApplication::focusWidget(), reload);
    QCOMPARE(wanted.size(), 1);
    QTRY_COMPARE(stack.server.received(items).size(), asked + 1);
}

void PostsViewTest::newPostsAreSaidWithoutAJump()
{
    PostsStack stack(300);
    QVERIFY(stack.isOpen());
    QVERIFY(!stack.window->findChild<QWidget *>(u"newPosts"_s)->isVisible());
    stack.posts.count += 3;
    stack.posts.newest += 3;
    const QString top = list(stack)->indexAt(QPoint(5, 5)).data().toString();
    QVERIFY(stack.visitor->press(u"Reload"_s));
    QTRY_COMPARE(list(stack)->model()->rowCount(), 303);
    QCOMPARE(list(stack)->indexAt(QPoint(5, 5)).data().toString(), top);
    QVERIFY(text(stack).startsWith(u"Post 300"_s));
    auto *banner = stack.window->findChild<QPushButton *>(u"newPosts"_s);
    QVERIFY(banner->isVisible());
    QVERIFY(banner->text().startsWith(u"3 new post"_s));
    banner->setFocus();
    stack.press(Qt::Key_Space);
    QCOMPARE(list(stack)->indexAt(QPoint(5, 5)).data().toString(), u"Post 303"_s);
    QVERIFY(!banner->isVisible());
}

void PostsViewTest::theScrollPlaceSurvivesAReload()
{
    PostsStack stack(1000);
    QVERIFY(stack.isOpen());
    QScrollBar *bar = list(stack)->verticalScrollBar();
    bar->setValue(bar->maximum() / 2);
    const int place = bar->value();
    QTRY_VERIFY(list(stack)->indexAt(QPoint(5, 50)).data(PostsModel::IsLoadedRole).toBool());
    QVERIFY(stack.visitor->press(u"Reload"_s));
    QTRY_VERIFY(stack.visitor->find(u"Reload"_s)); // it rests while the answer is on its way
    QCOMPARE(bar->value(), place);
    QVERIFY(text(stack).startsWith(u"Post 1000"_s));
}

void PostsViewTest::whoSignsInAgainIsWhereTheyWere()
{
    PostsStack stack(5000);
    QVERIFY(stack.isOpen());
    list(stack)->setCurrentIndex(list(stack)->model()->index(2600, 0));
    QTRY_VERIFY(text(stack).startsWith(u"Post 2400"_s));
    list(stack)->scrollTo(list(stack)->model()->index(2598, 0), QListView::PositionAtTop);
    QVERIFY(stack.signsOutAndInAs(u"ada@example.com"_s));
    QTRY_VERIFY(text(stack).startsWith(u"Post 2400"_s));
    QCOMPARE(list(stack)->currentIndex().row(), 2600);
    QCOMPARE(list(stack)->indexAt(QPoint(5, 5)).row(), 2598);
}

void PostsViewTest::aPostThatHasMovedMeanwhileIsFoundAgain()
{
    PostsStack stack(5000);
    QVERIFY(stack.isOpen());
    list(stack)->setCurrentIndex(list(stack)->model()->index(2600, 0));
    QTRY_VERIFY(text(stack).startsWith(u"Post 2400"_s));
    stack.posts.count += 7;
    stack.posts.newest += 7;
    QVERIFY(stack.signsOutAndInAs(u"ada@example.com"_s));
    QTRY_COMPARE(list(stack)->currentIndex().row(), 2607);
    QTRY_VERIFY(text(stack).startsWith(u"Post 2400"_s));
}

void PostsViewTest::whoSignsInAfterSomebodyElseBeginsAtTheTop()
{
    PostsStack stack(5000);
    QVERIFY(stack.isOpen());
    list(stack)->setCurrentIndex(list(stack)->model()->index(2600, 0));
    QTRY_VERIFY(text(stack).startsWith(u"Post 2400"_s));
    QVERIFY(stack.signsOutAndInAs(u"charles@example.com"_s));
    QTRY_VERIFY(text(stack).startsWith(u"Post 5000"_s));
    QCOMPARE(list(stack)->currentIndex().row(), 0);
}

void PostsViewTest::anotherCollectionCanBeRead()
{
    PostsStack stack(3);
    stack.mayRead({u"posts"_s, u"field_notes"_s});
    ScriptedCollection notes{.name = u"field_notes"_s, .count = 5};
    notes.item = [](int id) {
        return QJsonObject{{"id"_L1, id}, {"headline"_L1, u"Note %1"_s.arg(id)}, {"body"_L1, "Seen."_L1}};
    };
    notes.answerAt(stack.server);
    QVERIFY(stack.isOpen());
    QVERIFY(stack.visitor->waitFor(u"Collection"_s));
    QVERIFY(stack.visitor->choose(u"Collection"_s, u"Field notes"_s));
    QTRY_VERIFY(text(stack).startsWith(u"Note 5"_s));
    QVERIFY(text(stack).contains(u"Seen."_s));
    QCOMPARE(list(stack)->model()->rowCount(), 5);
}

void PostsViewTest::aCountGoesWithItsPosts()
{
    PostsStack stack(3);
    stack.mayRead({u"posts"_s, u"field_notes"_s});
    stack.server.on("GET /items/field_notes").thenAlways(ScriptedAnswer::error(403, "FORBIDDEN"));
    QVERIFY(stack.isOpen());
    QVERIFY(stack.visitor->sees(u"3 posts"_s));
    QVERIFY(stack.visitor->waitFor(u"Collection"_s));
    QVERIFY(stack.visitor->choose(u"Collection"_s, u"Field notes"_s));
    QVERIFY(stack.visitor->waitUntilSees(u"no collection “field_notes” any more"_s));
    QVERIFY(!stack.visitor->sees(u"3 posts"_s));
    QVERIFY(stack.visitor->choose(u"Collection"_s, u"Posts"_s));
    QVERIFY(stack.visitor->waitUntilSees(u"3 posts"_s));
}

void PostsViewTest::aCollectionThatIsNotThereAnyMoreIsNamed()
{
    PostsStack stack(0);
    stack.server.on(items).thenCompute([](const ReceivedRequest &) { return ScriptedAnswer::error(403, "FORBIDDEN"); });
    stack.mayRead({u"posts"_s});
    QVERIFY(stack.signIn(ScriptedAnswer::error(403, "FORBIDDEN")));
    QVERIFY(stack.visitor->waitUntilSees(u"no collection “posts” any more"_s));
    QVERIFY(stack.visitor->sees(u"administrator"_s));
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
    QCOMPARE(QApplication::focusWidget()->objectName(), u"stateAction"_s); // and not what Qt comes to first
    stack.server.on(items).answer(page({}, 0));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_COMPARE(stack.server.received(items).size(), 2);
    QTRY_COMPARE(QApplication::focusWidget()->objectName(), u"stateAction"_s);
    stack.server.on(items).answer(page(somePosts(2), 2));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_COMPARE(QApplication::focusWidget()->objectName(), u"postsList"_s);
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
    stack.server.on(items).answer(ScriptedAnswer::error(401, "TOKEN_EXPIRED")).thenAlways(page(somePosts(3), 3));
    QVERIFY(stack.visitor->press(u"Reload"_s));
    QVERIFY(stack.visitor->waitUntilSees(u"cannot be reached right now. You stay signed in"_s));
    QCOMPARE(list(stack)->model()->rowCount(), 2);
    QVERIFY(stack.visitor->press(u"Try Again"_s));
    QTRY_COMPARE(list(stack)->model()->rowCount(), 3); // by itself, as soon as the server is back
    QVERIFY(!stack.visitor->sees(u"cannot be reached"_s));
}

void PostsViewTest::aServerThatRefusesToRenewIsNotCalledOutOfReach()
{
    WindowStack stack;
    stack.server.on("POST /auth/refresh")
        .answer(ScriptedAnswer::dropped())
        .then(ScriptedAnswer::error(429, "REQUESTS_EXCEEDED").withHeader("Retry-After", "600"))
        .then(ScriptedAnswer::error(500, "INTERNAL_SERVER_ERROR"));
    QVERIFY(stack.signIn(page(somePosts(2), 2)));
    QVERIFY(stack.visitor->waitFor(u"Posts"_s));
    stack.server.on(items).answer(ScriptedAnswer::error(401, "TOKEN_EXPIRED"));
    QVERIFY(stack.visitor->press(u"Reload"_s));
    QVERIFY(stack.visitor->waitUntilSees(u"Too many attempts. Try again in"_s));
    QVERIFY(!stack.visitor->sees(u"cannot be reached"_s));
    QVERIFY(stack.visitor->press(u"Try Again"_s));
    QVERIFY(stack.visitor->waitUntilSees(u"has a problem (500)"_s));
    QCOMPARE(list(stack)->model()->rowCount(), 2);
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

void PostsViewTest::theCorpusOfAttacksAsksNobodyAndOpensNothing()
{
    PostsStack stack(1);
    QVERIFY(stack.isOpen());
    ScriptedServer spy;
    const QDir folder(QStringLiteral(TEST_FIXTURES "/attacks"));
    const QStringList files = folder.entryList({u"*.html"_s, u"*-*.md"_s, u"[a-z]*.md"_s}, QDir::Files);
    QVERIFY(files.size() > 50);
    QTRY_COMPARE(stack.server.received("GET /permissions/me").size(), 1);
    const qsizetype asked = stack.server.requests().size();
    for (const QString &file : files) {
        QFile attack(folder.filePath(file));
        QVERIFY(attack.open(QIODevice::ReadOnly));
        const QString content = QString::fromUtf8(attack.readAll()).replace(u"%1"_s, spy.url().toString());
        QElapsedTimer time;
        time.start();
        reader(stack)->showPost({.id = file, .title = u"An attack"_s, .content = content});
        QTRY_VERIFY2(reader(stack)->isComplete(), qPrintable(file));
        stack.window->grab();
        QCoreApplication::processEvents();
        QVERIFY2(time.elapsed() < 5000, qPrintable(file));
        QVERIFY2(spy.connections() == 0, qPrintable(file));
        for (const QWidget *widget : QApplication::topLevelWidgets())
            QVERIFY2(widget == stack.window.get() || !widget->isVisible(), qPrintable(file));
    }
    QCOMPARE(stack.server.requests().size(), asked); // nor was the project asked for anything, with the session's token
}

void PostsViewTest::aReloadKeepsTheOpenPost()
{
    PostsStack stack(3);
    QVERIFY(stack.isOpen());
    stack.press(Qt::Key_Down);
    ++stack.posts.count;
    ++stack.posts.newest;
    QVERIFY(stack.visitor->press(u"Reload"_s));
    QTRY_COMPARE(list(stack)->model()->rowCount(), 4);
    QCOMPARE(list(stack)->currentIndex().data().toString(), u"Post 2"_s);
    QTRY_VERIFY(text(stack).startsWith(u"Post 2"_s));
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

void PostsViewTest::datesAreThePersonsOwn()
{
    const QLocale german(QLocale::German, QLocale::Germany);
    const QDateTime now({2026, 11, 25}, {12, 0}, QTimeZone("Europe/Berlin"));
    const QDateTime moment({2026, 11, 25}, {4, 53, 27, 450}, Qt::UTC);
    QCOMPARE(shortDateText(moment, german, now), u"05:53"_s); // today
    QCOMPARE(shortDateText(moment.addDays(-3), german, now), u"22. Nov."_s);
    QCOMPARE(shortDateText(moment.addDays(-3), QLocale(u"en_US"_s), now), u"Nov 22"_s);
    QCOMPARE(shortDateText(moment.addDays(-3), QLocale(u"ar_EG"_s), now), u"٢٢ نوفمبر"_s);
    QCOMPARE(shortDateText(moment.addDays(-3), QLocale(u"ja"_s), now), u"11月22日"_s);
    QCOMPARE(shortDateText(moment.addDays(-3), QLocale(u"ko"_s), now), u"11월 22일"_s);
    QCOMPARE(shortDateText(moment.addDays(-3), QLocale(u"zh_CN"_s), now), u"11月22日"_s);
    QCOMPARE(shortDateText(moment.addYears(-1), german, now), u"25.11.25"_s);
    QCOMPARE(exactDateText(moment), u"2026-11-25 04:53:27.450 UTC"_s);
    QVERIFY(shortDateText({}, german).isEmpty() && longDateText({}, german).isEmpty() && exactDateText({}).isEmpty());
}

QTEST_MAIN(PostsViewTest)
#include "postsviewtest.moc"
