// SPDX-License-Identifier: MIT
#include "clientstack.h"

#include "directus/items.h"

#include <QTest>
#include <QThreadPool>

#include <memory>

using namespace Directus;
using namespace Qt::StringLiterals;

class ItemsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPageIsReadWithItsCounts();
    void withoutMetaThereAreNoCounts();
    void theQueryIsSent();
    void oneItemIsRead();
    void anItemThatIsNotThereIsForbidden();
    void namesAndIdsArriveIntact_data();
    void namesAndIdsArriveIntact();
    void anAnswerOfTheWrongShapeIsRefused_data();
    void anAnswerOfTheWrongShapeIsRefused();
    void oneItemOfTheWrongShapeIsRefused_data();
    void oneItemOfTheWrongShapeIsRefused();
    void abortingAReadStopsIt();
    void aLongAnswerIsReadAside();
    void aLongAnswerThatIsNoneIsRefused();
    void whoGoesWhileALongAnswerIsReadHearsNothingOfIt();
    void whatHasNotChangedIsNotReadAgain();
    void whatHasChangedIsReadWithItsNewTag();
    void figuresAreReadAsRows();
    void theAddressShowsTheQuestionAndNoToken();
};

namespace {

struct Shelf : ClientStack {
    Items items{&client};
};

/// Takes some hundred milliseconds to read.
ScriptedAnswer longAnswer()
{
    const QByteArray item = R"({"id":1,"content":")" + QByteArray("line\\n").repeated(100) + R"("},)";
    return ScriptedAnswer::status(200, R"({"data":[)" + item.repeated(20'000) + R"({"id":2}]})");
}

bool isReadingAside()
{
    return QThreadPool::globalInstance()->activeThreadCount() > 0;
}

} // namespace

void ItemsTest::aPageIsReadWithItsCounts()
{
    Shelf project;
    project.server.replay(u"items-meta"_s);

    const auto outcome = outcomeOf(project.items.readItems(u"posts"_s, {}));

    QVERIFY(outcome);
    QCOMPARE(outcome->data.size(), 2);
    QCOMPARE(outcome->data.at(1)["title"_L1].toString(), u"A week with the socket widget (2)"_s);
    QCOMPARE(outcome->totalCount, std::optional<qint64>(60));
    QCOMPARE(outcome->filterCount, std::optional<qint64>(60));
}

void ItemsTest::withoutMetaThereAreNoCounts()
{
    Shelf project;
    project.server.replay(u"items-page"_s);

    const auto outcome = outcomeOf(project.items.readItems(u"posts"_s, {.limit = 2, .page = 2}));

    QVERIFY(outcome);
    QCOMPARE(outcome->data.constFirst()["id"_L1].toInt(), 3);
    QVERIFY(!outcome->totalCount);
    QVERIFY(!outcome->filterCount);
}

void ItemsTest::theQueryIsSent()
{
    Shelf project;
    project.server.replay(u"items-page"_s);

    QVERIFY(outcomeOf(project.items.readItems(u"posts"_s, {.fields = {u"id"_s, u"title"_s}, .limit = 2, .search = u"a+b"_s})));

    QCOMPARE(project.server.requests().constFirst().target, "/items/posts?fields=id,title&limit=2&search=a%2Bb");
}

void ItemsTest::oneItemIsRead()
{
    Shelf project;
    project.server.replay(u"items-one"_s);

    const auto outcome = outcomeOf(
        project.items.readItem(u"posts"_s, u"1"_s, {.fields = {u"id"_s, u"title"_s}, .limit = 5, .search = u"x"_s}));

    QVERIFY(outcome);
    QCOMPARE((*outcome)["title"_L1].toString(), u"Notes on the cache thread (1)"_s);
    QCOMPARE(project.server.requests().constFirst().target, "/items/posts/1?fields=id,title");
}

void ItemsTest::anItemThatIsNotThereIsForbidden()
{
    Shelf project;
    project.server.replay(u"items-one-missing"_s);

    const auto outcome = outcomeOf(project.items.readItem(u"posts"_s, u"999999"_s));

    QVERIFY(!outcome);
    QCOMPARE(outcome.error().kind, Error::Kind::Api);
    QCOMPARE(outcome.error().code, ErrorCode::Forbidden);
    QCOMPARE(outcome.error().status, 403);
}

void ItemsTest::namesAndIdsArriveIntact_data()
{
    QTest::addColumn<QString>("id");
    QTest::newRow("a slash") << u"a/b"_s;
    QTest::newRow("a question mark") << u"a?b=c"_s;
    QTest::newRow("a number sign") << u"a#b"_s;
    QTest::newRow("a per cent sign") << u"50%"_s;
    QTest::newRow("something encoded") << u"a%2Fb%41"_s;
    QTest::newRow("a plus") << u"a+b"_s;
    QTest::newRow("an ampersand") << u"a&b"_s;
    QTest::newRow("a blank") << u"a b"_s;
    QTest::newRow("more letters") << u"Zoë 日本 😀"_s;
    QTest::newRow("a colon") << u"urn:a:b"_s;
    QTest::newRow("dots in front") << u"..a"_s;
    QTest::newRow("brackets") << u"a[b]{c}"_s;
}

void ItemsTest::namesAndIdsArriveIntact()
{
    QFETCH(QString, id);
    Shelf project;

    outcomeOf(project.items.readItem(u"posts"_s, id)); // nothing is scripted: what it asks is all that counts
    outcomeOf(project.items.readItems(id, {}));

    const QByteArray itemPath = project.server.requests().at(0).path();
    QVERIFY2(itemPath.startsWith("/items/posts/"), itemPath.constData());
    QCOMPARE(itemPath.count('/'), 3);
    QCOMPARE(QString::fromUtf8(QByteArray::fromPercentEncoding(itemPath.mid(13))), id);
    const QByteArray collectionPath = project.server.requests().at(1).path();
    QCOMPARE(QString::fromUtf8(QByteArray::fromPercentEncoding(collectionPath.mid(7))), id);
    QVERIFY(!project.server.requests().at(0).target.contains('?'));
}

void ItemsTest::anAnswerOfTheWrongShapeIsRefused_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("one item") << R"({"data":{"id":1}})"_qba;
    QTest::newRow("null") << R"({"data":null})"_qba;
    QTest::newRow("a text") << R"({"data":"posts"})"_qba;
    QTest::newRow("a list of texts") << R"({"data":["posts"]})"_qba;
    QTest::newRow("a list with a hole") << R"({"data":[{"id":1},null]})"_qba;
    QTest::newRow("no data") << R"({"meta":{"total_count":1}})"_qba;
    QTest::newRow("no document") << R"([])"_qba;
}

void ItemsTest::anAnswerOfTheWrongShapeIsRefused()
{
    QFETCH(QByteArray, body);
    Shelf project;
    project.server.on("GET /items/posts").answer(ScriptedAnswer::status(200, body));

    const auto outcome = outcomeOf(project.items.readItems(u"posts"_s, {}));

    QVERIFY(!outcome);
    QCOMPARE(outcome.error().kind, Error::Kind::Protocol);
}

void ItemsTest::oneItemOfTheWrongShapeIsRefused_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("a list") << R"({"data":[{"id":1}]})"_qba;
    QTest::newRow("null") << R"({"data":null})"_qba;
    QTest::newRow("a number") << R"({"data":1})"_qba;
}

void ItemsTest::oneItemOfTheWrongShapeIsRefused()
{
    QFETCH(QByteArray, body);
    Shelf project;
    project.server.on("GET /items/posts/1").answer(ScriptedAnswer::status(200, body));

    const auto outcome = outcomeOf(project.items.readItem(u"posts"_s, u"1"_s));

    QVERIFY(!outcome);
    QCOMPARE(outcome.error().kind, Error::Kind::Protocol);
}

void ItemsTest::abortingAReadStopsIt()
{
    Shelf project;
    project.server.on("GET /items/posts").answer(ScriptedAnswer::never());
    auto *reply = project.items.readItems(u"posts"_s, {});
    const Collected answer(reply);
    QTRY_COMPARE(project.server.requests().size(), 1);

    reply->abort();

    QTRY_VERIFY(answer.hasArrived());
    QCOMPARE(answer.outcome().error().kind, Error::Kind::Cancelled);
    QTRY_COMPARE(project.server.openConnections(), 0);
}

void ItemsTest::aLongAnswerIsReadAside()
{
    Shelf project;
    project.server.on("GET /items/posts").answer(longAnswer());
    const Collected answer(project.items.readItems(u"posts"_s, {}));
    QTRY_VERIFY(isReadingAside());
    QVERIFY(!answer.hasArrived());
    QTRY_VERIFY(answer.hasArrived());
    QVERIFY(answer.outcome());
    QCOMPARE(answer.outcome()->data.size(), 20'001);
    QVERIFY(answer.outcome()->data.constFirst()["content"_L1].toString().startsWith("line\nline\n"_L1));
    QCOMPARE(answer.outcome()->data.constLast()["id"_L1].toInt(), 2);
}

void ItemsTest::aLongAnswerThatIsNoneIsRefused()
{
    Shelf project;
    project.server.on("GET /items/posts").answer(ScriptedAnswer::status(200, "<p>" + QByteArray(100'000, 'x'), "text/html"));
    const auto outcome = outcomeOf(project.items.readItems(u"posts"_s, {}));
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().kind, Error::Kind::Protocol);
}

void ItemsTest::whoGoesWhileALongAnswerIsReadHearsNothingOfIt()
{
    auto project = std::make_unique<Shelf>();
    project->server.on("GET /items/posts").thenAlways(longAnswer());
    auto *reply = project->items.readItems(u"posts"_s, {});
    const Collected aborted(reply);
    QTRY_VERIFY(isReadingAside());
    reply->abort();
    QTRY_VERIFY(aborted.hasArrived());
    QCOMPARE(aborted.outcome().error().kind, Error::Kind::Cancelled);

    QTRY_VERIFY(!isReadingAside());

    const Collected abandoned(project->items.readItems(u"posts"_s, {}));
    QTRY_VERIFY(isReadingAside());
    project.reset();
    QTRY_VERIFY(!isReadingAside());
    QCoreApplication::processEvents();
    QVERIFY(!abandoned.hasArrived());
}

void ItemsTest::whatHasNotChangedIsNotReadAgain()
{
    Shelf project;
    project.server.on("GET /items/posts").answer(ScriptedAnswer::status(304));

    const auto outcome = outcomeOf(project.items.readItemsIfChanged(u"posts"_s, {.limit = 1}, "W/\"13-x\""));

    QVERIFY(outcome);
    QVERIFY(!outcome->has_value());
    QCOMPARE(project.server.requests().constFirst().header("If-None-Match"), "W/\"13-x\"");
}

void ItemsTest::whatHasChangedIsReadWithItsNewTag()
{
    Shelf project;
    project.server.replay(u"items-etag"_s, 2);

    const auto first = outcomeOf(project.items.readItems(u"posts"_s, {}));
    const auto second = outcomeOf(project.items.readItemsIfChanged(u"posts"_s, {}, {}));

    QVERIFY(first);
    QCOMPARE(first->etag, "W/\"13-Y72cZALG8c53AvookbtjwYVoS34\"");
    QVERIFY(second && second->has_value());
    QCOMPARE((*second)->etag, first->etag);
    QVERIFY(!project.server.requests().constLast().hasHeader("If-None-Match"));
}

void ItemsTest::figuresAreReadAsRows()
{
    Shelf project;
    project.server.replay(u"items-aggregate"_s);

    const auto outcome = outcomeOf(project.items.readItems(u"posts"_s, {.aggregate = {{"count"_L1, u"*"_s}}}));

    QVERIFY(outcome);
    QVERIFY(outcome->data.constFirst().contains("count"_L1));
}

void ItemsTest::theAddressShowsTheQuestionAndNoToken()
{
    Shelf project;
    project.logIn();
    const QUrl url = project.items.urlOf(u"a b"_s, {.limit = 3});
    QCOMPARE(url.toString(QUrl::FullyEncoded), project.server.url().toString() + u"/items/a%20b?limit=3"_s);
}

QTEST_GUILESS_MAIN(ItemsTest)
#include "itemstest.moc"
