// SPDX-License-Identifier: MIT
#include "directus/query.h"

#include <QJsonArray>
#include <QTest>
#include <QUrl>

using namespace Directus;
using namespace Qt::StringLiterals;

class QueryTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsEmptyIsLeftOut();
    void allParametersGoByDirectusNames();
    void zeroAndAllAreLimits();
    void aSearchArrivesAsItWasTyped_data();
    void aSearchArrivesAsItWasTyped();
    void aFilterIsCompactJson();
};

namespace {

QByteArray encoded(const Query &query)
{
    QUrl url(u"http://example.com/items/posts"_s);
    url.setQuery(query.toUrlQuery());
    return url.query(QUrl::FullyEncoded).toLatin1();
}

} // namespace

void QueryTest::whatIsEmptyIsLeftOut()
{
    QCOMPARE(encoded({}), "");
}

void QueryTest::allParametersGoByDirectusNames()
{
    const Query query{
        .fields = {u"id"_s, u"title"_s},
        .limit = 25,
        .page = 2,
        .offset = 5,
        .sort = {u"-date_created"_s, u"id"_s},
        .search = u"cache"_s,
        .filter = {{"status"_L1, u"x"_s}},
        .meta = {u"total_count"_s, u"filter_count"_s},
        .aggregate = {{"count"_L1, u"*"_s}},
        .groupBy = {u"status"_s, u"author"_s},
    };

    QCOMPARE(encoded(query),
        "fields=id,title&limit=25&page=2&offset=5&sort=-date_created,id&search=cache&filter=%7B%22status%22%3A%22x%22%7D"
        "&meta=total_count,filter_count&aggregate=%7B%22count%22%3A%22%2A%22%7D&groupBy=status,author");
}

void QueryTest::zeroAndAllAreLimits()
{
    QCOMPARE(encoded({.limit = 0}), "limit=0");
    QCOMPARE(encoded({.limit = -1}), "limit=-1");
}

void QueryTest::aSearchArrivesAsItWasTyped_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("separators") << u"a/b?c#d&e=f"_s;
    QTest::newRow("per cent") << u"100% %41 %2F %"_s;
    QTest::newRow("plus and blank") << u"c++ is fun"_s;
    QTest::newRow("quotes and brackets") << u"\"a\" [b] {c} <d> 'e' `f` \\ | ^"_s;
    QTest::newRow("more letters") << u"Zoë 日本語 😀 ﷽"_s;
    QTest::newRow("comma and semicolon") << u"a,b;c"_s;
    QTest::newRow("line break") << u"a\r\nb\tc"_s;
}

void QueryTest::aSearchArrivesAsItWasTyped()
{
    QFETCH(QString, text);

    const QByteArray query = encoded({.search = text});

    QVERIFY(query.startsWith("search="));
    QVERIFY(!query.contains('+') && !query.contains('#') && !query.contains('&'));
    QCOMPARE(QString::fromUtf8(QByteArray::fromPercentEncoding(query.mid(7))), text);
}

void QueryTest::aFilterIsCompactJson()
{
    const QJsonObject filter{{"_and"_L1,
        QJsonArray{QJsonObject{{"title"_L1, QJsonObject{{"_icontains"_L1, u"50% & more + ü"_s}}}},
            QJsonObject{{"status"_L1, QJsonObject{{"_eq"_L1, u"published"_s}}}}}}};

    const QByteArray query = encoded({.filter = filter});

    QVERIFY(query.startsWith("filter="));
    QCOMPARE(QByteArray::fromPercentEncoding(query.mid(7)),
        R"({"_and":[{"title":{"_icontains":"50% & more + ü"}},{"status":{"_eq":"published"}}]})");
}

QTEST_GUILESS_MAIN(QueryTest)
#include "querytest.moc"
