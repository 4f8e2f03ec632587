// SPDX-License-Identifier: MIT
#include "scriptedcollection.h"
#include "sessionstack.h"

#include "app/postsfreshness.h"

#include <QTest>

using namespace Latchkey;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using State = PostsModel::State;

class PostsFreshnessTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void goesOnByItselfAfterA503();
    void aRefusalIsNotRepeated();
    void looksAgainWhenThePersonComesBack();
    void notMoreOftenThanItMust();
};

namespace {

const QByteArray route = "GET /items/posts";

struct FreshStack : SessionStack {
    FreshStack()
    {
        posts.answerAt(server);
        beSignedIn();
    }
    ScriptedCollection posts{.count = 3};
    PostsModel model{Directus::Items(session->client())};
    PostsFreshness freshness{&model, session.get()};

    qsizetype asked() const { return server.received(route).size(); }
    bool isRead()
    {
        model.ask({});
        return QTest::qWaitFor([this] { return model.state() != State::Loading; });
    }
};

} // namespace

void PostsFreshnessTest::goesOnByItselfAfterA503()
{
    FreshStack stack;
    stack.server.on(route).answer(ScriptedAnswer::error(503, "SERVICE_UNAVAILABLE"));
    QVERIFY(stack.isRead());
    QCOMPARE(stack.model.state(), State::Failed);
    QVERIFY(stack.freshness.isWaiting());
    QTRY_COMPARE(stack.model.state(), State::Ready);
    QVERIFY(!stack.freshness.isWaiting());
}

void PostsFreshnessTest::aRefusalIsNotRepeated()
{
    FreshStack stack;
    stack.server.on(route).answer(ScriptedAnswer::error(403, "FORBIDDEN"), 2);
    QVERIFY(stack.isRead());
    QCOMPARE(stack.model.state(), State::Failed);
    QVERIFY(!stack.freshness.isWaiting());
}

void PostsFreshnessTest::looksAgainWhenThePersonComesBack()
{
    FreshStack stack;
    stack.freshness.setNotMoreOften(0ms);
    QVERIFY(stack.isRead());
    stack.freshness.lookAgain();
    QTRY_COMPARE(stack.asked(), 2);
    QVERIFY(stack.server.received(route).at(1).hasHeader("If-None-Match"));
}

void PostsFreshnessTest::notMoreOftenThanItMust()
{
    FreshStack stack;
    QVERIFY(stack.isRead());
    stack.freshness.lookAgain();
    QCOMPARE(stack.model.state(), State::Ready);
    QCOMPARE(stack.asked(), 1);
}

QTEST_GUILESS_MAIN(PostsFreshnessTest)
#include "postsfreshnesstest.moc"
