// SPDX-License-Identifier: MIT
#include "sessionstack.h"

#include "app/postsmodel.h"

#include <QAbstractItemModelTester>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Latchkey;
using namespace Qt::StringLiterals;
using State = PostsModel::State;

class PostsModelTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void asksForNothingByItself();
    void readsTheFirstPageNewestFirst();
    void readsPageAfterPageAsTheViewAsks();
    void aServerMayGiveLessThanItWasAskedFor();
    void withoutACountAFullPageMeansThatThereMayBeMore();
    void postsThatMovedToTheNextPageAreShownOnce();
    void aPageOfKnownPostsIsPassedOver();
    void postsWithoutAnIdAreAllShown();
    void aLateAnswerIsDropped();
    void reloadingKeepsTheRowsUntilTheAnswerIsHere();
    void anErrorKeepsTheRows_data();
    void anErrorKeepsTheRows();
    void readingCanBeTriedAgainAfterAnError();
    void readsWithoutSortingWhereThereIsNothingToSortBy();
    void forbiddenWithoutSortingToo();
    void anEmptyCollectionIsNoError();
    void aModelThatGoesTakesItsQuestionAlong();
    void tellsViewsEverythingTheyShow();
    void staysConsistentForItsViews();
};

namespace {

constexpr int pageSize = 50;
const QByteArray route = "GET /items/posts";

QJsonObject item(int id)
{
    return {{"id"_L1, id}, {"title"_L1, u"Post %1"_s.arg(id)}, {"content"_L1, u"Text *%1*"_s.arg(id)}};
}

/// Posts `from` downwards, newest first.
QJsonArray items(int from, int count)
{
    QJsonArray list;
    for (int i = 0; i < count; ++i)
        list.append(item(from - i));
    return list;
}

ScriptedAnswer page(const QJsonArray &data, int filterCount)
{
    const QJsonObject document{{"meta"_L1, QJsonObject{{"filter_count"_L1, filterCount}}}, {"data"_L1, data}};
    return ScriptedAnswer::status(200, QJsonDocument(document).toJson());
}

struct PostsStack : SessionStack {
    PostsStack() { beSignedIn(); }

    PostsModel model{Directus::Items(session->client())};

    QStringList ids() const
    {
        QStringList list;
        for (int row = 0; row < model.rowCount(); ++row)
            list.append(model.index(row).data(PostsModel::IdRole).toString());
        return list;
    }
    QUrlQuery asked(int number) const { return server.received(route).at(number).query(); }
    QString offsetAsked(int number) const { return asked(number).queryItemValue(u"offset"_s); }

    bool reloaded()
    {
        model.reload();
        return QTest::qWaitFor([this] { return model.state() != State::Loading; });
    }
    bool fetchedMore()
    {
        model.fetchMore({});
        return model.state() == State::Loading && QTest::qWaitFor([this] { return model.state() != State::Loading; });
    }
};

} // namespace

void PostsModelTest::asksForNothingByItself()
{
    PostsStack stack;
    QCOMPARE(stack.model.state(), State::Idle);
    QVERIFY(!stack.model.canFetchMore({}));
    stack.model.fetchMore({});
    QCOMPARE(stack.model.state(), State::Idle);
    QCOMPARE(stack.model.totalCount(), -1);
}

void PostsModelTest::readsTheFirstPageNewestFirst()
{
    PostsStack stack;
    stack.server.on(route).answer(page(items(3, 3), 3));
    QVERIFY(stack.reloaded());
    QCOMPARE(stack.model.state(), State::Ready);
    QCOMPARE(stack.ids(), (QStringList{u"3"_s, u"2"_s, u"1"_s}));
    QCOMPARE(stack.model.totalCount(), 3);
    QVERIFY(!stack.model.canFetchMore({}));
    QCOMPARE(stack.asked(0).queryItemValue(u"sort"_s), u"-date_created,-id"_s);
    QCOMPARE(stack.asked(0).queryItemValue(u"limit"_s), QString::number(pageSize));
    QCOMPARE(stack.server.received(route).at(0).bearer(), QByteArray("access-1"));
}

void PostsModelTest::readsPageAfterPageAsTheViewAsks()
{
    PostsStack stack;
    stack.server.on(route).answer(page(items(120, 50), 120)).then(page(items(70, 50), 120)).then(page(items(20, 20), 120));
    QVERIFY(stack.reloaded());
    QCOMPARE(stack.model.rowCount(), 50);
    QVERIFY(stack.fetchedMore());
    QCOMPARE(stack.model.rowCount(), 100);
    QVERIFY(stack.fetchedMore());
    QCOMPARE(stack.model.rowCount(), 120);
    QVERIFY(!stack.model.canFetchMore({}));
    QCOMPARE(stack.offsetAsked(1), u"50"_s);
    QCOMPARE(stack.offsetAsked(2), u"100"_s);
    QCOMPARE(stack.ids().constLast(), u"1"_s);
}

void PostsModelTest::aServerMayGiveLessThanItWasAskedFor()
{
    PostsStack stack;
    stack.server.on(route).answer(page(items(25, 20), 25)).then(page(items(5, 5), 25));
    QVERIFY(stack.reloaded());
    QVERIFY(stack.fetchedMore());
    QCOMPARE(stack.offsetAsked(1), u"20"_s);
    QCOMPARE(stack.model.rowCount(), 25);
    QVERIFY(!stack.model.canFetchMore({}));
}

void PostsModelTest::withoutACountAFullPageMeansThatThereMayBeMore()
{
    PostsStack stack;
    stack.server.on(route).answer(ScriptedAnswer::data(items(50, 50))).then(ScriptedAnswer::data(QJsonArray()));
    QVERIFY(stack.reloaded());
    QCOMPARE(stack.model.totalCount(), -1);
    QVERIFY(stack.fetchedMore());
    QCOMPARE(stack.model.rowCount(), 50);
    QVERIFY(!stack.model.canFetchMore({}));
}

void PostsModelTest::postsThatMovedToTheNextPageAreShownOnce()
{
    PostsStack stack;
    stack.server.on(route).answer(page(items(100, 50), 100)).then(page(items(53, 50), 103)).then(page(items(3, 3), 103));
    QVERIFY(stack.reloaded());
    QVERIFY(stack.fetchedMore());
    QCOMPARE(stack.model.rowCount(), 97);
    QCOMPARE(stack.ids().mid(49, 2), (QStringList{u"51"_s, u"50"_s}));
    QVERIFY(stack.fetchedMore());
    QCOMPARE(stack.model.rowCount(), 100);
    QVERIFY(!stack.model.canFetchMore({}));
}

void PostsModelTest::aPageOfKnownPostsIsPassedOver()
{
    PostsStack stack;
    stack.server.on(route).answer(page(items(60, 50), 60)).then(page(items(60, 50), 110)).then(page(items(10, 10), 110));
    QVERIFY(stack.reloaded());
    QVERIFY(stack.fetchedMore());
    QCOMPARE(stack.model.rowCount(), 60);
    QCOMPARE(stack.offsetAsked(2), u"100"_s);
}

void PostsModelTest::postsWithoutAnIdAreAllShown()
{
    PostsStack stack;
    const QJsonObject nameless{{"title"_L1, "Same"_L1}};
    QJsonArray full;
    for (int i = 0; i < pageSize; ++i)
        full.append(nameless);
    stack.server.on(route).answer(page(full, 51)).then(page({nameless}, 51));
    QVERIFY(stack.reloaded());
    QVERIFY(stack.fetchedMore());
    QCOMPARE(stack.model.rowCount(), 51);
}

void PostsModelTest::aLateAnswerIsDropped()
{
    PostsStack stack;
    stack.server.on(route).answer(page(items(1, 1), 1).heldBack()).then(page(items(2, 2), 2));
    stack.model.reload();
    QTRY_COMPARE(stack.server.heldBack(), 1);
    QVERIFY(stack.reloaded());
    stack.server.letGo();
    stack.server.on("GET /server/ping").answer(ScriptedAnswer::status(200, "pong", "text/plain"));
    QVERIFY(outcomeOf(Directus::ServerInfo(stack.session->transport()).ping())); // a whole exchange goes by
    QCOMPARE(stack.ids(), (QStringList{u"2"_s, u"1"_s}));
    QCOMPARE(stack.model.state(), State::Ready);
}

void PostsModelTest::reloadingKeepsTheRowsUntilTheAnswerIsHere()
{
    PostsStack stack;
    stack.server.on(route).answer(page(items(2, 2), 2)).then(page(items(3, 3), 3).heldBack());
    QVERIFY(stack.reloaded());
    stack.model.reload();
    QTRY_COMPARE(stack.server.heldBack(), 1);
    QCOMPARE(stack.model.rowCount(), 2);
    stack.server.letGo();
    QTRY_COMPARE(stack.model.rowCount(), 3);
}

void PostsModelTest::anErrorKeepsTheRows_data()
{
    QTest::addColumn<ScriptedAnswer>("fault");
    QTest::newRow("server error") << ScriptedAnswer::error(500, "INTERNAL_SERVER_ERROR");
    QTest::newRow("no connection") << ScriptedAnswer::dropped();
    QTest::newRow("captive portal") << ScriptedAnswer::captivePortal();
    QTest::newRow("no list") << ScriptedAnswer::data(QJsonObject{{"id"_L1, 1}});
}

void PostsModelTest::anErrorKeepsTheRows()
{
    QFETCH(ScriptedAnswer, fault);
    PostsStack stack;
    auto &posts = stack.server.on(route);
    posts.answer(page(items(60, 50), 60));
    posts.thenAlways(fault);
    QVERIFY(stack.reloaded());
    QVERIFY(stack.fetchedMore());
    QCOMPARE(stack.model.state(), State::Failed);
    QVERIFY(stack.model.error());
    QCOMPARE(stack.model.rowCount(), 50);
    QVERIFY2(!stack.model.canFetchMore({}), "a view that scrolls must not ask again and again");

    QVERIFY(stack.reloaded());
    QCOMPARE(stack.model.state(), State::Failed);
    QCOMPARE(stack.model.rowCount(), 50);
}

void PostsModelTest::readingCanBeTriedAgainAfterAnError()
{
    PostsStack stack;
    stack.server.on(route).answer(ScriptedAnswer::error(503, "SERVICE_UNAVAILABLE")).then(page(items(2, 2), 2));
    QVERIFY(stack.reloaded());
    QCOMPARE(stack.model.state(), State::Failed);
    QVERIFY(stack.reloaded());
    QCOMPARE(stack.model.state(), State::Ready);
    QVERIFY(!stack.model.error());
    QCOMPARE(stack.model.rowCount(), 2);
}

void PostsModelTest::readsWithoutSortingWhereThereIsNothingToSortBy()
{
    PostsStack stack;
    stack.server.on(route)
        .answer(ScriptedAnswer::error(403, "FORBIDDEN"))
        .then(page(items(60, 50), 60))
        .then(page(items(10, 10), 60));
    QVERIFY(stack.reloaded());
    QCOMPARE(stack.model.state(), State::Ready);
    QVERIFY(!stack.asked(1).hasQueryItem(u"sort"_s));
    QVERIFY(stack.fetchedMore());
    QCOMPARE(stack.model.rowCount(), 60);
    QVERIFY(!stack.asked(2).hasQueryItem(u"sort"_s));
}

void PostsModelTest::forbiddenWithoutSortingToo()
{
    PostsStack stack;
    stack.server.on(route).thenAlways(ScriptedAnswer::error(403, "FORBIDDEN"));
    QVERIFY(stack.reloaded());
    QCOMPARE(stack.model.state(), State::Failed);
    QCOMPARE(stack.model.error()->code, Directus::ErrorCode::Forbidden);
    QCOMPARE(stack.server.received(route).size(), 2);
    QCOMPARE(stack.session->state(), Session::State::SignedIn);
}

void PostsModelTest::anEmptyCollectionIsNoError()
{
    PostsStack stack;
    stack.server.on(route).answer(page({}, 0));
    QVERIFY(stack.reloaded());
    QCOMPARE(stack.model.state(), State::Ready);
    QCOMPARE(stack.model.totalCount(), 0);
    QCOMPARE(stack.model.rowCount(), 0);
}

void PostsModelTest::aModelThatGoesTakesItsQuestionAlong()
{
    PostsStack stack;
    stack.server.on(route).answer(page(items(1, 1), 1).heldBack());
    auto model = std::make_unique<PostsModel>(Directus::Items(stack.session->client()));
    model->reload();
    QTRY_COMPARE(stack.server.heldBack(), 1);
    model.reset();
    stack.server.letGo();
    stack.server.on("GET /server/ping").answer(ScriptedAnswer::status(200, "pong", "text/plain"));
    QVERIFY(outcomeOf(Directus::ServerInfo(stack.session->transport()).ping()));
}

void PostsModelTest::tellsViewsEverythingTheyShow()
{
    PostsStack stack;
    QJsonObject full = item(7);
    full["date_created"_L1] = "2026-11-22T08:30:00Z"_L1;
    full["status"_L1] = "published"_L1;
    stack.server.on(route).answer(page({full}, 1));
    QVERIFY(stack.reloaded());
    const QModelIndex index = stack.model.index(0);
    QCOMPARE(index.data().toString(), u"Post 7"_s);
    QCOMPARE(index.data(Qt::AccessibleTextRole).toString(), u"Post 7"_s);
    QCOMPARE(index.data(PostsModel::ContentRole).toString(), u"Text *7*"_s);
    QCOMPARE(index.data(PostsModel::ExcerptRole).toString(), u"Text 7"_s);
    QCOMPARE(index.data(PostsModel::StatusRole).toString(), u"published"_s);
    QCOMPARE(index.data(PostsModel::DateRole).toDateTime(), QDateTime({2026, 11, 22}, {8, 30}, Qt::UTC));
    QVERIFY(!index.data(Qt::DecorationRole).isValid());
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"is not valid"_s));
    QVERIFY(!stack.model.data({}, Qt::DisplayRole).isValid());
    QCOMPARE(stack.model.post(index).id, u"7"_s);
    QVERIFY(stack.model.roleNames().values().contains("excerpt"));
}

void PostsModelTest::staysConsistentForItsViews()
{
    PostsStack stack;
    // The tester asks for more by itself, like a view that has room.
    const QAbstractItemModelTester tester(&stack.model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    auto &posts = stack.server.on(route);
    posts.answer(page(items(100, 50), 100)).then(page(items(53, 50), 103)).then(page(items(3, 3), 103));
    posts.then(page(items(4, 4), 4)).then(ScriptedAnswer::error(500, "INTERNAL_SERVER_ERROR")).thenAlways(page({}, 0));
    stack.model.reload();
    QTRY_COMPARE(stack.model.rowCount(), 100);
    QCOMPARE(stack.model.state(), State::Ready);
    QVERIFY(stack.reloaded());
    QCOMPARE(stack.model.rowCount(), 4);
    QVERIFY(stack.reloaded());
    QCOMPARE(stack.model.rowCount(), 4);
    QVERIFY(stack.reloaded());
    QCOMPARE(stack.model.rowCount(), 0);
}

QTEST_GUILESS_MAIN(PostsModelTest)
#include "postsmodeltest.moc"
