// SPDX-License-Identifier: MIT
// A post of which the list has only the beginning.
#include "postsstack.h"

#include "ui/postreader.h"

#include <QAction>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Latchkey;

class LongPostTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itIsReadToItsEnd();
    void whatCouldNotBeReadIsSaidAndTriedAgain();
    void theNextReloadReadsTheRest();
    void halfAPostIsNeitherSavedNorPrinted();
    void whatWasEditedIsShown();
};

namespace {

const QByteArray whole = "GET /items/posts/3";

struct LongPostStack : PostsStack {
    LongPostStack() : PostsStack(3)
    {
        posts.item = [this](int id) {
            QJsonObject item = ScriptedCollection::plainItem(id);
            if (id == 3)
                item["content"_L1] = beginning + end;
            item["title"_L1] = title.arg(id);
            return item;
        };
        server.on(whole).thenCompute([this](const ReceivedRequest &) { return ScriptedAnswer::data(posts.item(3)); });
    }

    bool showsTheEnd() const { return text(*this).contains(end) && reader(*this)->isComplete(); }

    QString title = u"Post %1"_s;
    QString beginning = u"Words that go on.\n\n"_s.repeated(4'000);
    QString end = u"And that is the end of it."_s;
};

} // namespace

void LongPostTest::itIsReadToItsEnd()
{
    LongPostStack stack;
    QVERIFY(stack.isOpen());
    QTRY_VERIFY(stack.showsTheEnd());
    QVERIFY(!stack.visitor->sees(u"Only the beginning"_s));
}

void LongPostTest::whatCouldNotBeReadIsSaidAndTriedAgain()
{
    LongPostStack stack;
    stack.server.on(whole).answer(ScriptedAnswer::error(403, "FORBIDDEN"));
    QVERIFY(stack.isOpen());
    QVERIFY(stack.visitor->waitUntilSees(u"Only the beginning of this post is here."_s));
    QVERIFY(!text(stack).contains(stack.end));
    QVERIFY(stack.visitor->press(u"Try Again"_s));
    QTRY_VERIFY(stack.showsTheEnd());
    QTRY_VERIFY(!stack.visitor->sees(u"Only the beginning"_s));
}

void LongPostTest::theNextReloadReadsTheRest()
{
    LongPostStack stack;
    stack.server.on(whole).answer(ScriptedAnswer::error(403, "FORBIDDEN"));
    QVERIFY(stack.isOpen());
    QVERIFY(stack.visitor->waitUntilSees(u"Only the beginning"_s));
    QVERIFY(stack.visitor->press(u"Reload"_s)); // to which the project answers that the list is as it was
    QTRY_VERIFY(stack.showsTheEnd());
    QVERIFY(!stack.visitor->sees(u"Only the beginning"_s));
}

void LongPostTest::halfAPostIsNeitherSavedNorPrinted()
{
    LongPostStack stack;
    stack.server.on(whole).answer(ScriptedAnswer::data(stack.posts.item(3)).heldBack());
    QVERIFY(stack.isOpen());
    QTRY_COMPARE(stack.server.heldBack(), 1);
    const QStringList entries{u"Save As…"_s, u"Save as PDF…"_s, u"Print…"_s};
    for (const QString &entry : entries)
        QVERIFY(!stack.action(entry)->isEnabled());
    stack.server.letGo();
    QTRY_VERIFY(stack.showsTheEnd());
    for (const QString &entry : entries)
        QTRY_VERIFY(stack.action(entry)->isEnabled());
}

void LongPostTest::whatWasEditedIsShown()
{
    LongPostStack stack;
    QVERIFY(stack.isOpen());
    QTRY_VERIFY(stack.showsTheEnd());
    stack.title = u"Edited %1"_s;
    stack.end = u"Now it ends in another way."_s;
    QVERIFY(stack.visitor->press(u"Reload"_s));
    QTRY_VERIFY(stack.showsTheEnd());
    QVERIFY(text(stack).contains(u"Edited 3"_s));
}

QTEST_MAIN(LongPostTest)
#include "longposttest.moc"
