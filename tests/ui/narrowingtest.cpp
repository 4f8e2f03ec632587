// SPDX-License-Identifier: MIT
// The list searched, filtered and put in order, and where the controls for that are.
#include "largeletters.h"
#include "postsstack.h"

#include "ui/listandpost.h"
#include "ui/postreader.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QJsonArray>
#include <QLineEdit>
#include <QListView>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Latchkey;

class NarrowingTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSlashSearches();
    void aSearchThatFindsNothingSaysSo();
    void whatIsTypedOnIsNotAskedFor();
    void filtersAreChips();
    void filtersOpenedTooEarlyAreFilledOnceThePostsAreThere();
    void theOrderIsTurnedAround();
    void theQueryIsCopiedWithoutAToken();
    void aSearchIsSeenWhereThereIsRoomForOneThing();
    void whatIsTypedStaysInSightWhenTheWindowBecomesNarrow();
    void tabLeadsToTheChipsBeforeThePosts();
    void filtersGiveWayToThePostsAndScroll();
};

void NarrowingTest::aSlashSearches()
{
    PostsStack stack(40);
    QVERIFY(stack.isOpen());
    stack.write(u"/"_s);
    QCOMPARE(QApplication::focusWidget()->accessibleName(), u"Search"_s);
    stack.posts.count = stack.posts.newest = 7;
    stack.write(u"socket"_s);
    QTRY_COMPARE(list(stack)->model()->rowCount(), 7);
    QCOMPARE(stack.questions(u"search"_s).size(), 1); // and not one for each letter
    QCOMPARE(stack.questions(u"search"_s).constFirst().queryItemValue(u"search"_s), u"socket"_s);
    QVERIFY(stack.visitor->waitUntilSees(u"7 post"_s));
    QVERIFY(stack.visitor->find(u"Remove: “socket”"_s));
    stack.press(Qt::Key_Return);
    QVERIFY(list(stack)->hasFocus());
    stack.posts.count = stack.posts.newest = 40;
    QVERIFY(stack.visitor->press(u"Remove: “socket”"_s));
    QTRY_COMPARE(list(stack)->model()->rowCount(), 40);
}

void NarrowingTest::aSearchThatFindsNothingSaysSo()
{
    PostsStack stack(40);
    QVERIFY(stack.isOpen());
    stack.write(u"/"_s);
    stack.posts.count = 0;
    stack.write(u"zzz"_s);
    QVERIFY(stack.visitor->waitUntilSees(u"Nothing found"_s));
    QVERIFY(text(stack).isEmpty());
    QVERIFY(!stack.visitor->find(u"Larger letters"_s)); // beside the sentence, where there is nothing to read
    stack.posts.count = stack.posts.newest = 40;
    QVERIFY(stack.visitor->press(u"Show All Posts"_s));
    QTRY_VERIFY(list(stack));
    QTRY_COMPARE(list(stack)->model()->rowCount(), 40);
    QTRY_VERIFY(stack.visitor->find(u"Larger letters"_s));
}

void NarrowingTest::whatIsTypedOnIsNotAskedFor()
{
    PostsStack stack(100);
    QVERIFY(stack.isOpen());
    stack.server.on(items).answer(page(somePosts(1), 1).heldBack());
    stack.write(u"/"_s);
    stack.write(u"a"_s);
    QTRY_COMPARE(stack.server.heldBack(), 1);
    stack.write(u"b"_s);
    stack.server.letGo(); // the answer to "a", which nobody waits for any more
    QTRY_COMPARE(stack.questions(u"search"_s).size(), 2);
    QTRY_COMPARE(list(stack)->model()->rowCount(), 100);
}

void NarrowingTest::filtersAreChips()
{
    PostsStack stack(40); // one page, so that nothing is read ahead
    stack.server.on(items).thenCompute([&stack](const ReceivedRequest &request) {
        if (request.query().hasQueryItem(u"groupBy"_s))
            return ScriptedAnswer::data(QJsonArray{QJsonObject{{"status"_L1, "draft"_L1}, {"count"_L1, 6}}});
        return stack.posts.answer(request);
    });
    QVERIFY(stack.isOpen());
    QVERIFY(stack.visitor->press(u"Filter"_s));
    QVERIFY(stack.visitor->waitFor(u"Status"_s)); // once the project has told which there are
    auto *status = qobject_cast<QComboBox *>(stack.visitor->find(u"Status"_s));
    QVERIFY(status->accessibleDescription().isEmpty());
    const auto *author = stack.window->findChild<QComboBox *>(u"authorFilter"_s);
    QVERIFY(!author->isEnabled() && author->accessibleDescription().contains(u"names no authors"_s));
    status->setFocus();
    QTest::keyClick(status, Qt::Key_Down);
    QCOMPARE(status->currentText(), u"draft (6)"_s);
    QTRY_COMPARE(stack.questions(u"filter"_s).size(), 1);
    QCOMPARE(stack.questions(u"filter"_s).constFirst().queryItemValue(u"filter"_s, QUrl::FullyDecoded),
        uR"({"status":{"_eq":"draft"}})"_s);
    QVERIFY(stack.visitor->press(u"Remove: Status: draft"_s));
    QVERIFY(stack.visitor->waitUntilGone(u"Remove: Status: draft"_s));
    QCOMPARE(status->currentText(), u"Any status"_s);
    QVERIFY(stack.visitor->type(u"Contains"_s, u"water"_s));
    QVERIFY(stack.visitor->waitFor(u"Remove: Contains “water”"_s));
}

void NarrowingTest::filtersOpenedTooEarlyAreFilledOnceThePostsAreThere()
{
    PostsStack stack(40);
    stack.mayRead({u"notes"_s, u"posts"_s});
    QVERIFY(stack.isOpen());
    stack.server.on("GET /items/notes")
        .answer(page(somePosts(3), 3).heldBack())
        .thenCompute([&stack](const ReceivedRequest &request) {
            if (request.query().hasQueryItem(u"groupBy"_s))
                return ScriptedAnswer::data(QJsonArray{QJsonObject{{"status"_L1, "draft"_L1}, {"count"_L1, 6}}});
            return stack.posts.answer(request);
        });
    QTRY_VERIFY(stack.visitor->find(u"Collection"_s));
    QVERIFY(stack.visitor->choose(u"Collection"_s, u"Notes"_s));
    QTRY_COMPARE(stack.server.heldBack(), 1);
    QVERIFY(stack.visitor->press(u"Filter"_s));
    stack.server.letGo();
    QVERIFY(stack.visitor->waitFor(u"Status"_s));
    auto *status = qobject_cast<QComboBox *>(stack.visitor->find(u"Status"_s));
    QTRY_COMPARE(status->count(), 2);
    QVERIFY(status->isEnabled());
}

void NarrowingTest::theOrderIsTurnedAround()
{
    PostsStack stack(100);
    QVERIFY(stack.isOpen());
    QVERIFY(stack.visitor->choose(u"View"_s, u"Oldest First"_s));
    QTRY_COMPARE(stack.questions(u"sort"_s).constLast().queryItemValue(u"sort"_s), u"date_created,id"_s);
    QVERIFY(stack.action(u"Oldest First"_s)->isChecked());
}

void NarrowingTest::theQueryIsCopiedWithoutAToken()
{
    PostsStack stack(100);
    QVERIFY(stack.isOpen());
    for (const QString &form : {u"URL"_s, u"curl"_s, u"Directus SDK"_s, u"GraphQL"_s}) {
        QApplication::clipboard()->clear();
        stack.action(form)->trigger();
        const QString copied = QApplication::clipboard()->text();
        QVERIFY2(copied.contains(u"posts"_s) && copied.contains(u"date_created"_s), qPrintable(copied));
        QVERIFY(!copied.contains(u"access-1"_s));
    }
}

void NarrowingTest::aSearchIsSeenWhereThereIsRoomForOneThing()
{
    PostsStack stack(40);
    QVERIFY(stack.isOpen());
    stack.window->resize(380, 560);
    QTRY_VERIFY(!reader(stack)->isVisible());
    stack.press(Qt::Key_Return);
    QTRY_VERIFY(reader(stack)->isVisible());
    stack.write(u"/"_s);
    QVERIFY(stack.visitor->find(u"Posts"_s));
    QCOMPARE(QApplication::focusWidget()->accessibleName(), u"Search"_s);
}

void NarrowingTest::whatIsTypedStaysInSightWhenTheWindowBecomesNarrow()
{
    PostsStack stack(40);
    QVERIFY(stack.isOpen());
    stack.press(Qt::Key_Return); // reads
    stack.write(u"/"_s);
    stack.window->resize(380, 560);
    QTRY_VERIFY(ListAndPost::isNarrow(stack.window->width()));
    QVERIFY(QApplication::focusWidget()->isVisible());
    QCOMPARE(QApplication::focusWidget()->accessibleName(), u"Search"_s);
    QVERIFY(!reader(stack)->isVisible());
}

void NarrowingTest::tabLeadsToTheChipsBeforeThePosts()
{
    PostsStack stack(40);
    QVERIFY(stack.isOpen());
    stack.write(u"/"_s);
    stack.write(u"post"_s);
    stack.press(Qt::Key_Return);
    QVERIFY(stack.visitor->waitFor(u"Remove: “post”"_s));
    stack.write(u"/"_s);
    QStringList order;
    for (int i = 0; i < 4; ++i) {
        stack.press(Qt::Key_Tab);
        order += QApplication::focusWidget()->accessibleName();
    }
    QCOMPARE(order, QStringList({u"Filter"_s, u"View"_s, u"Remove: “post”"_s, u"Posts"_s}));
}

void NarrowingTest::filtersGiveWayToThePostsAndScroll()
{
    PostsStack stack(40);
    QVERIFY(stack.isOpen());
    QVERIFY(stack.visitor->press(u"Filter"_s));
    QVERIFY(stack.visitor->waitFor(u"Contains"_s));
    const auto *area = stack.window->findChild<QWidget *>(u"narrowing"_s)->parentWidget()->parentWidget();
    const auto *bar = qobject_cast<const QScrollArea *>(area)->verticalScrollBar();
    stack.window->resize(960, 700);
    QTRY_COMPARE(bar->maximum(), 0); // all of it is there
    stack.window->resize(960, 480);
    const LargeLetters letters;
    QTRY_VERIFY(bar->maximum() > 0);
    QVERIFY(list(stack)->height() >= list(stack)->minimumSizeHint().height());
    stack.write(u"/"_s);
    for (int i = 0; i < 10 && QApplication::focusWidget()->accessibleName() != "Contains"_L1; ++i)
        stack.press(Qt::Key_Tab);
    const QWidget *field = QApplication::focusWidget();
    QCOMPARE(field->accessibleName(), u"Contains"_s);
    QCOMPARE(field->visibleRegion().boundingRect(), field->rect()); // the Tab key scrolls to where it leads
}

QTEST_MAIN(NarrowingTest)
#include "narrowingtest.moc"
