// SPDX-License-Identifier: MIT
#include "app/post.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QTest>

using namespace Latchkey;
using namespace Qt::StringLiterals;

class PostTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsTheFieldsOfTheGuide();
    void anyFieldMayBeMissingOrOdd_data();
    void anyFieldMayBeMissingOrOdd();
    void readsIdsOfEveryKind_data();
    void readsIdsOfEveryKind();
    void readsTheFirstDateThatIsOne_data();
    void readsTheFirstDateThatIsOne();
    void theExcerptIsWithoutMarkup_data();
    void theExcerptIsWithoutMarkup();
    void theExcerptIsShort();
    void theExcerptDoesNotCutACharacterInTwo();
    void aHugePostHasItsExcerptAtOnce();
    void anAuthorHasAName_data();
    void anAuthorHasAName();
    void anAbridgedPostSaysSo();
};

namespace {

Post post(const QJsonObject &item)
{
    return Post::fromItem(item);
}

} // namespace

void PostTest::readsTheFieldsOfTheGuide()
{
    const Post read = post({
        {"id"_L1, 7},
        {"title"_L1, "Hello"_L1},
        {"content"_L1, "World"_L1},
        {"status"_L1, "published"_L1},
        {"date_created"_L1, "2026-11-22T08:30:00.123Z"_L1},
    });
    QCOMPARE(read.id, u"7"_s);
    QCOMPARE(read.title, u"Hello"_s);
    QCOMPARE(read.content, u"World"_s);
    QCOMPARE(read.status, u"published"_s);
    QCOMPARE(read.date, QDateTime({2026, 11, 22}, {8, 30, 0, 123}, Qt::UTC));
}

void PostTest::anyFieldMayBeMissingOrOdd_data()
{
    QTest::addColumn<QJsonValue>("odd");
    QTest::newRow("missing") << QJsonValue(QJsonValue::Undefined);
    QTest::newRow("null") << QJsonValue(QJsonValue::Null);
    QTest::newRow("truth") << QJsonValue(true);
    QTest::newRow("list") << QJsonValue(QJsonArray{1, "x"_L1});
    QTest::newRow("object") << QJsonValue(QJsonObject{{"translations"_L1, 1}});
    QTest::newRow("empty text") << QJsonValue(QString());
}

void PostTest::anyFieldMayBeMissingOrOdd()
{
    QFETCH(QJsonValue, odd);
    QJsonObject item;
    if (!odd.isUndefined())
        for (const auto key : {"id"_L1, "title"_L1, "content"_L1, "status"_L1, "date_created"_L1})
            item[key] = odd;
    const Post read = post(item);
    QVERIFY(read.id.isEmpty());
    QVERIFY(read.title.isEmpty());
    const bool isJson = (odd.isArray() || odd.isObject()) && !odd.isUndefined();
    QCOMPARE(read.content.isEmpty(), !isJson); // a field of type JSON is content
    QVERIFY(read.status.isEmpty());
    QVERIFY(!read.date.isValid());
    QCOMPARE(read.excerpt().isEmpty(), !isJson);
}

void PostTest::readsIdsOfEveryKind_data()
{
    QTest::addColumn<QJsonValue>("id");
    QTest::addColumn<QString>("expected");
    QTest::newRow("small") << QJsonValue(1) << u"1"_s;
    QTest::newRow("large") << QJsonValue(qint64(9007199254740991)) << u"9007199254740991"_s;
    QTest::newRow("uuid") << QJsonValue(u"553f9827-0000-4000-8000-000000000000"_s) << u"553f9827-0000-4000-8000-000000000000"_s;
    QTest::newRow("slug") << QJsonValue(u"über uns"_s) << u"über uns"_s;
}

void PostTest::readsIdsOfEveryKind()
{
    QFETCH(QJsonValue, id);
    QFETCH(QString, expected);
    QCOMPARE(post({{"id"_L1, id}}).id, expected);
}

void PostTest::readsTheFirstDateThatIsOne_data()
{
    QTest::addColumn<QJsonObject>("item");
    QTest::addColumn<QDateTime>("expected");
    const QDateTime day({2026, 1, 2}, {3, 4, 5}, Qt::UTC);
    QTest::newRow("created") << QJsonObject{{"date_created"_L1, "2026-01-02T03:04:05Z"_L1}} << day;
    QTest::newRow("published counts more") << QJsonObject{{"date_created"_L1, "2020-01-01T00:00:00Z"_L1},
        {"publish_date"_L1, "2026-01-02T03:04:05Z"_L1}}
                                           << day;
    QTest::newRow("not published yet") << QJsonObject{{"date_created"_L1, "2026-01-02T03:04:05Z"_L1},
        {"publish_date"_L1, QJsonValue::Null}}
                                       << day;
    QTest::newRow("another zone") << QJsonObject{{"date_created"_L1, "2026-01-02T05:04:05+02:00"_L1}} << day;
    QTest::newRow("no date at all") << QJsonObject{{"date_created"_L1, "yesterday"_L1}} << QDateTime();
}

void PostTest::readsTheFirstDateThatIsOne()
{
    QFETCH(QJsonObject, item);
    QFETCH(QDateTime, expected);
    QCOMPARE(post(item).date, expected);
}

void PostTest::theExcerptIsWithoutMarkup_data()
{
    QTest::addColumn<QString>("content");
    QTest::addColumn<QString>("expected");
    QTest::newRow("plain") << u"Just text."_s << u"Just text."_s;
    QTest::newRow("lines") << u"One\n\n\ntwo\tthree"_s << u"One two three"_s;
    QTest::newRow("heading, emphasis") << u"# Title\nSome **bold** and _slanted_ text"_s << u"Some bold and slanted text"_s;
    QTest::newRow("link and picture") << u"See [the guide](https://x.example) ![a cat](cat.png)"_s << u"See the guide a cat"_s;
    QTest::newRow("list") << u"- one\n* two\n1. three"_s << u"one two three"_s;
    QTest::newRow("HTML") << u"<p>Hello <b>there</b></p><p>again</p>"_s << u"Hello there again"_s;
    QTest::newRow("HTML within a sentence") << u"<b>Note</b>: un<i>believ</i>able<br/>but true"_s
                                            << u"Note: unbelievable but true"_s;
    QTest::newRow("attributes") << u"<a href=\"x\" onclick='alert(1)'>go</a>"_s << u"go"_s;
    QTest::newRow("a tag cut in two") << u"Text <img src=\"data:"_s + QString(2000, u'x') << u"Text"_s;
    QTest::newRow("arithmetic") << u"2 * 3 < 7"_s << u"2 * 3 < 7"_s;
    QTest::newRow("marks within words") << u"Set my_file_name to 2*3*4"_s << u"Set my_file_name to 2*3*4"_s;
    QTest::newRow("marks around words") << u"(_a_), **b**: `c`. ~~d~~"_s << u"(a), b: c. d"_s;
    QTest::newRow("signs by name") << u"<p>Tom &amp; Jerry&nbsp;&ndash; it&rsquo;s &#39;new&#x27; <3</p>"_s
                                   << u"Tom & Jerry – it’s 'new' <3"_s;
    QTest::newRow("signs by name without HTML") << u"Write &amp; for &"_s << u"Write &amp; for &"_s;
    QTest::newRow("what is not for reading")
        << u"<style>p{color:red}</style><p>Hello</p><script>alert(1)</script><!-- a > b -->"_s << u"Hello"_s;
    QTest::newRow("a head cut in two") << u"<head><title>T</title><style>"_s + QString(2000, u'x') << QString();
    QTest::newRow("a list and a table") << u"<ul><li>a<li>b</ul><table><tr><td>c<td>d</table>e"_s << u"a b c d e"_s;
}

void PostTest::theExcerptIsWithoutMarkup()
{
    QFETCH(QString, content);
    QFETCH(QString, expected);
    const Post read{.id = {}, .content = content};
    QCOMPARE(read.excerpt(), expected);
}

void PostTest::theExcerptIsShort()
{
    const Post long_{.id = {}, .content = u"word "_s.repeated(1000)};
    QVERIFY(long_.excerpt().size() <= 200);
    QVERIFY(long_.excerpt().size() > 150);
}

void PostTest::theExcerptDoesNotCutACharacterInTwo()
{
    for (int before = 150; before < 210; ++before) {
        const Post emoji{.id = {}, .content = QString(before, u'x') + u"🙂"_s.repeated(300)};
        QVERIFY(emoji.excerpt().isValidUtf16());
    }
}

void PostTest::aHugePostHasItsExcerptAtOnce()
{
    const Post huge{.id = {}, .content = u"<![(*_`"_s.repeated(1'000'000)};
    QElapsedTimer time;
    time.start();
    QVERIFY(huge.excerpt().size() <= 200);
    QVERIFY(time.elapsed() < 100);
}

void PostTest::anAuthorHasAName_data()
{
    QTest::addColumn<QJsonValue>("author");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("id");
    const QString uuid = u"553f9827-0000-4000-8000-000000000000"_s;
    QTest::newRow("a text") << QJsonValue(u"Ada"_s) << u"Ada"_s << u"Ada"_s;
    QTest::newRow("a number that says nothing") << QJsonValue(uuid) << QString() << uuid;
    QTest::newRow("a user") << QJsonValue(QJsonObject{{"id"_L1, uuid}, {"first_name"_L1, "Ada"_L1}, {"last_name"_L1, "Byron"_L1}})
                            << u"Ada Byron"_s << uuid;
    QTest::newRow("half a user") << QJsonValue(QJsonObject{{"id"_L1, uuid}, {"first_name"_L1, QJsonValue::Null}}) << QString()
                                 << uuid;
    QTest::newRow("something with a name") << QJsonValue(QJsonObject{{"id"_L1, 3}, {"name"_L1, "The team"_L1}}) << u"The team"_s
                                           << u"3"_s;
}

void PostTest::anAuthorHasAName()
{
    QFETCH(QJsonValue, author);
    const Post read = post({{"id"_L1, 1}, {"author"_L1, author}});
    QTEST(read.author, "name");
    QTEST(read.authorId, "id");
}

void PostTest::anAbridgedPostSaysSo()
{
    const Post whole{.id = u"1"_s, .content = u"🙂"_s.repeated(100)};
    QVERIFY(!whole.abridged(200).isAbridged);
    const Post beginning = whole.abridged(101);
    QVERIFY(beginning.isAbridged);
    QCOMPARE(beginning.content.size(), 100); // and no half of a character
    QCOMPARE(beginning.id, u"1"_s);
}

QTEST_GUILESS_MAIN(PostTest)
#include "posttest.moc"
