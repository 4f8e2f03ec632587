// SPDX-License-Identifier: MIT
#include "sessionstack.h"

#include "app/postfacets.h"

#include <QJsonArray>
#include <QSignalSpy>
#include <QTest>

using namespace Latchkey;
using namespace Qt::StringLiterals;

class PostFacetsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void countsByStatusAndAuthor();
    void aServerThatDoesNotCountLeavesThemEmpty();
    void anotherCollectionTakesThemAway();
    void whatFailedMayBeAskedForAgain();
    void whatIsTakenBackIsNoFailure();
    void aNameThatComesLaterIsSaid();
};

namespace {

const QByteArray route = "GET /items/posts";
const PostsQuestion question{.fields = {.status = u"status"_s, .author = u"author"_s}};

struct FacetsStack : SessionStack {
    FacetsStack() { beSignedIn(); }
    PostFacets facets{Directus::Items(session->client())};
};

} // namespace

void PostFacetsTest::countsByStatusAndAuthor()
{
    FacetsStack stack;
    stack.server.on(route)
        .answer(ScriptedAnswer::data(QJsonArray{QJsonObject{{"status"_L1, "draft"_L1}, {"count"_L1, 6}},
            QJsonObject{{"status"_L1, QJsonValue::Null}, {"count"_L1, 1}},
            QJsonObject{{"status"_L1, "published"_L1}, {"count"_L1, "53"_L1}}}))
        .then(ScriptedAnswer::data(QJsonArray{QJsonObject{{"author"_L1, "u-1"_L1}, {"count"_L1, QJsonObject{{"id"_L1, 4}}}},
            QJsonObject{{"author"_L1, "u-2"_L1}, {"count"_L1, 2}}}));
    stack.facets.ask(question);
    stack.facets.nameAuthor(u"u-1"_s, u"Ada"_s);
    QTRY_COMPARE(stack.facets.authors().size(), 1);
    QCOMPARE(stack.facets.authors().constFirst(), (PostFacets::Facet{u"u-1"_s, u"Ada"_s, 4}));
    QCOMPARE(stack.facets.statuses(), (QList<PostFacets::Facet>{{u"draft"_s, {}, 6}, {u"published"_s, {}, 53}}));
    QCOMPARE(stack.server.received(route).at(0).query().queryItemValue(u"groupBy"_s), u"status"_s);
}

void PostFacetsTest::aServerThatDoesNotCountLeavesThemEmpty()
{
    FacetsStack stack;
    stack.server.on(route).thenAlways(ScriptedAnswer::error(400, "INVALID_QUERY"));
    stack.facets.ask(question);
    QTRY_COMPARE(stack.server.received(route).size(), 2);
    QVERIFY(stack.facets.statuses().isEmpty());
    QVERIFY(stack.facets.authors().isEmpty());
}

void PostFacetsTest::anotherCollectionTakesThemAway()
{
    FacetsStack stack;
    stack.server.on(route).answer(ScriptedAnswer::data(QJsonArray{QJsonObject{{"status"_L1, "draft"_L1}, {"count"_L1, 6}}}));
    stack.facets.ask({.fields = {.status = u"status"_s}});
    QTRY_COMPARE(stack.facets.statuses().size(), 1);
    stack.facets.ask({.collection = u"notes"_s}); // which has neither
    QVERIFY(stack.facets.statuses().isEmpty());
    QCOMPARE(stack.server.received("GET /items/notes").size(), 0);
}

void PostFacetsTest::whatFailedMayBeAskedForAgain()
{
    FacetsStack stack;
    stack.server.on(route).answer(ScriptedAnswer::error(503, "SERVICE_UNAVAILABLE")).then(ScriptedAnswer::data(QJsonArray()));
    QVERIFY(!stack.facets.isAsked());
    stack.facets.ask({.fields = {.status = u"status"_s}});
    QVERIFY(stack.facets.isAsked());
    QTRY_VERIFY(!stack.facets.isAsked());
    QSignalSpy changed(&stack.facets, &PostFacets::changed);
    stack.facets.ask({.fields = {.status = u"status"_s}});
    QTRY_COMPARE(changed.size(), 2);
    QVERIFY(stack.facets.isAsked());
    stack.facets.forget();
    QVERIFY(!stack.facets.isAsked());
}

void PostFacetsTest::whatIsTakenBackIsNoFailure()
{
    FacetsStack stack;
    stack.server.on(route).answer(ScriptedAnswer::never()).then(ScriptedAnswer::data(QJsonArray()));
    stack.facets.ask({.fields = {.status = u"status"_s}});
    QTRY_COMPARE(stack.server.received(route).size(), 1);
    QSignalSpy changed(&stack.facets, &PostFacets::changed);
    stack.facets.ask({.fields = {.status = u"status"_s}});
    QTRY_COMPARE(changed.size(), 2);
    QVERIFY(stack.facets.isAsked());
}

void PostFacetsTest::aNameThatComesLaterIsSaid()
{
    FacetsStack stack;
    stack.server.on(route).answer(ScriptedAnswer::data(QJsonArray{QJsonObject{{"author"_L1, "u-1"_L1}, {"count"_L1, 4}}}));
    QSignalSpy changed(&stack.facets, &PostFacets::changed);
    stack.facets.ask({.fields = {.author = u"author"_s}});
    QTRY_COMPARE(changed.size(), 2);
    QVERIFY(stack.facets.authors().isEmpty());
    stack.facets.nameAuthor(u"u-1"_s, u"Ada"_s);
    stack.facets.nameAuthor(u"u-1"_s, u"Ada"_s);
    stack.facets.nameAuthor(u"u-2"_s, u"Bob"_s); // who has written nothing
    QCOMPARE(changed.size(), 3);
    QCOMPARE(stack.facets.authors().size(), 1);
}

QTEST_GUILESS_MAIN(PostFacetsTest)
#include "postfacetstest.moc"
