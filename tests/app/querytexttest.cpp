// SPDX-License-Identifier: MIT
#include "app/querytext.h"

#include <QJsonArray>
#include <QTest>

using namespace Latchkey;
using namespace Qt::StringLiterals;

class QueryTextTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theUrlIsWhatIsAsked();
    void curlHasNoTokenAndSurvivesAShell();
    void theSdkGetsTheSameQuestion();
    void graphQlWritesBareNames();
    void graphQlSelectsRelations();
    void graphQlFiltersARelationByItsKey();
};

namespace {

QueryText sample(const Directus::Query &query)
{
    QUrl address(u"https://cms.example.org/items/posts"_s);
    address.setQuery(query.toUrlQuery());
    return {.project = QUrl(u"https://cms.example.org/"_s), .address = address, .collection = u"posts"_s, .query = query};
}

const Directus::Query narrowed{.limit = 25,
    .sort = {u"-date_created"_s},
    .search = u"it's"_s,
    .filter = {{"status"_L1, QJsonObject{{"_eq"_L1, "draft"_L1}}}}};

} // namespace

void QueryTextTest::theUrlIsWhatIsAsked()
{
    QCOMPARE(sample({.limit = 25}).asUrl(), u"https://cms.example.org/items/posts?limit=25"_s);
}

void QueryTextTest::curlHasNoTokenAndSurvivesAShell()
{
    const QString command = sample(narrowed).asCurl();
    QVERIFY(command.startsWith(u"curl -H \"Authorization: Bearer $TOKEN\" 'https://cms.example.org/items/posts?"_s));
    QCOMPARE(command.count(u'\''), 2); // what is quoted is percent-encoded
    QueryText odd = sample({});
    odd.address = QUrl(u"https://x.example/a'b"_s);
    QVERIFY(odd.asCurl().endsWith(u"/a'\\''b'"_s));
}

void QueryTextTest::theSdkGetsTheSameQuestion()
{
    const QString code = sample(narrowed).asSdk();
    QVERIFY(code.contains(u"createDirectus(\"https://cms.example.org\")"_s));
    QVERIFY(code.contains(u"readItems(\"posts\", {"_s));
    QVERIFY(code.contains(u"\"search\": \"it's\""_s));
    QVERIFY(code.contains(u"process.env.TOKEN"_s));
}

void QueryTextTest::graphQlWritesBareNames()
{
    const QString query = sample(narrowed).asGraphQl();
    QVERIFY2(query.contains(u"filter: {status: {_eq: \"draft\"}}, limit: 25, search: \"it's\", sort: [\"-date_created\"]"_s),
        qPrintable(query));
    QVERIFY(query.contains(u"    id\n"_s));
    QCOMPARE(sample({}).asGraphQl(), u"query {\n  posts {\n    id\n  }\n}\n"_s);
}

void QueryTextTest::graphQlSelectsRelations()
{
    const QString query = sample({.fields = {u"*"_s, u"title"_s, u"author.first_name"_s}}).asGraphQl();
    QVERIFY2(query.contains(u"    title author { first_name }\n"_s), qPrintable(query));
}

void QueryTextTest::graphQlFiltersARelationByItsKey()
{
    const QJsonObject byAuthor{{"author"_L1, QJsonObject{{"_eq"_L1, "u-1"_L1}}}};
    const QJsonObject byStatus{{"status"_L1, QJsonObject{{"_eq"_L1, "draft"_L1}}}};
    const QStringList fields{u"*"_s, u"author.id"_s, u"author.first_name"_s};
    const QueryText both = sample({.fields = fields, .filter = {{"_and"_L1, QJsonArray{byAuthor, byStatus}}}});
    QVERIFY2(both.asGraphQl().contains(u"{_and: [{author: {id: {_eq: \"u-1\"}}}, {status: {_eq: \"draft\"}}]}"_s),
        qPrintable(both.asGraphQl()));
    QVERIFY(both.asSdk().contains(u"\"_eq\": \"u-1\""_s));
    QVERIFY(!both.asSdk().contains(u"\"id\""_s));
    const QueryText unknown = sample({.filter = byAuthor}); // whether it is one shows only in the posts
    QVERIFY(unknown.asGraphQl().contains(u"{author: {_eq: \"u-1\"}}"_s));
}

QTEST_GUILESS_MAIN(QueryTextTest)
#include "querytexttest.moc"
