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
    void whoIsNotKnownByAPostIsAskedFor();
    void whoMayNotSeeOthersKnowsThemByTheirPosts();
};

namespace {

const QByteArray route = "GET /items/posts";
const PostsQuestion question{.fields = {.status = u"status"_s, .author = u"author"_s}};

const QString ada = u"0b0b0b0b-1111-4222-8333-444444444444"_s;
const QString bob = u"0c0c0c0c-1111-4222-8333-444444444444"_s;

ScriptedAnswer countedAuthors()
{
    return ScriptedAnswer::data(
        QJsonArray{QJsonObject{{"author"_L1, ada}, {"count"_L1, 4}}, QJsonObject{{"author"_L1, bob}, {"count"_L1, 2}}});
}

struct FacetsStack : SessionStack {
    FacetsStack() { beSignedIn(); }
    PostFacets facets{Directus::Items(session->client()), Directus::Users(session->transport(), session->client())};
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

void PostFacetsTest::whoIsNotKnownByAPostIsAskedFor()
{
    FacetsStack stack;
    stack.server.on(route).answer(countedAuthors());
    stack.server.on("GET /users")
        .answer(ScriptedAnswer::data(
            QJsonArray{QJsonObject{{"id"_L1, bob}, {"first_name"_L1, "Bob"_L1}, {"last_name"_L1, QJsonValue::Null}}}));
    stack.facets.nameAuthor(ada, u"Ada"_s);
    stack.facets.ask({.fields = {.author = u"author"_s}});
    QTRY_COMPARE(stack.facets.authors(), (QList<PostFacets::Facet>{{ada, u"Ada"_s, 4}, {bob, u"Bob"_s, 2}}));
    const QUrlQuery asked = stack.server.received("GET /users").constFirst().query();
    QCOMPARE(asked.queryItemValue(u"filter"_s, QUrl::FullyDecoded), uR"({"id":{"_in":["%1"]}})"_s.arg(bob));
}

void PostFacetsTest::whoMayNotSeeOthersKnowsThemByTheirPosts()
{
    FacetsStack stack;
    stack.server.on(route).answer(countedAuthors());
    stack.server.on("GET /users").answer(ScriptedAnswer::error(403, "FORBIDDEN"));
    stack.facets.ask({.fields = {.author = u"author"_s}});
    QTRY_COMPARE(stack.server.received("GET /users").size(), 1);
    QVERIFY(stack.facets.authors().isEmpty());
    stack.facets.nameAuthor(ada, u"Ada"_s);
    QCOMPARE(stack.facets.authors(), (QList<PostFacets::Facet>{{ada, u"Ada"_s, 4}}));
    QVERIFY(stack.facets.isAsked());
}

QTEST_GUILESS_MAIN(PostFacetsTest)
#include "postfacetstest.moc"
