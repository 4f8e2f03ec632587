// SPDX-License-Identifier: MIT
#include "clock.h"
#include "emailaddress.h"
#include "http.h"
#include "jsontext.h"
#include "networks.h"
#include "payload.h"
#include "querystring.h"

#include <QTest>

#include <boost/json/serialize.hpp>

using namespace Latchkey::Server;
using std::chrono::milliseconds;

namespace {

constexpr qint64 noDuration = -1;
const std::string replacement = "\xef\xbf\xbd";

} // namespace

class ValuesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsDurations_data();
    void readsDurations();
    void readsAndWritesTimes_data();
    void readsAndWritesTimes();
    void refusesWhatIsNoTime_data();
    void refusesWhatIsNoTime();
    void knowsAddresses_data();
    void knowsAddresses();
    void repairsText_data();
    void repairsText();
    void takesBodiesOutOfRequests();
    void decodesPercents();
    void escapesJson();
    void escapesJsonWhereverItStands();
    void readsQueryStrings_data();
    void readsQueryStrings();
    void findsAddressesInNetworks_data();
    void findsAddressesInNetworks();
    void refusesWhatIsNoNetwork_data();
    void refusesWhatIsNoNetwork();
};

void ValuesTest::readsDurations_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qint64>("expected");
    const auto add = [](const char *text, qint64 expected) { QTest::newRow(text) << QByteArray(text) << expected; };
    add("15m", 15 * 60'000);
    add("7d", 7 * 86'400'000LL);
    add("500", 500);
    add("500ms", 500);
    add("1.5h", 5'400'000);
    add("10 s", 10'000);
    add("1 Week", 7 * 86'400'000LL);
    add("0", 0);
    add("-5", -5);
    add("", noDuration);
    add("soon", noDuration);
    add("15 parsecs", noDuration);
    add("1e9", noDuration);
    add("nan", noDuration);
    add("5000y", noDuration);
}

void ValuesTest::readsDurations()
{
    QFETCH(QByteArray, text);
    QFETCH(qint64, expected);
    QCOMPARE(qint64(parseDuration(text.toStdString()).value_or(milliseconds(noDuration)).count()), expected);
}

void ValuesTest::readsAndWritesTimes_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("written");
    const auto add = [](const char *text, const char *written) {
        QTest::newRow(text) << QByteArray(text) << QByteArray(written);
    };
    add("2026-11-22T04:53:27.450Z", "2026-11-22T04:53:27.450Z");
    add("2026-11-22", "2026-11-22T00:00:00.000Z");
    add("2026-11-22T04:53", "2026-11-22T04:53:00.000Z");
    add("2026-11-22 04:53:27", "2026-11-22T04:53:27.000Z");
    add("2026-11-22T04:53:27.4509Z", "2026-11-22T04:53:27.450Z");
    add("2026-11-22T04:53:27+01:30", "2026-11-22T03:23:27.000Z");
    add("2026-11-22T04:53:27-0100", "2026-11-22T05:53:27.000Z");
    add("1969-12-31T23:59:59.999Z", "1969-12-31T23:59:59.999Z");
    add("2024-02-29", "2024-02-29T00:00:00.000Z");
    add("0099-01-02T03:04:05.006Z", "0099-01-02T03:04:05.006Z");
    add("9999-12-31T23:59:59.999Z", "9999-12-31T23:59:59.999Z");
}

void ValuesTest::readsAndWritesTimes()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, written);
    const auto time = parseIsoTime(text.toStdString());
    QVERIFY(time);
    QCOMPARE(QByteArray::fromStdString(isoTime(*time)), written);
}

void ValuesTest::refusesWhatIsNoTime_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text :
        {"", "today", "2026-13-01", "2026-02-29", "2026-11-22T", "2026-11-22T04", "2026-11-22T04:53:27 CET", "20261122"})
        QTest::newRow(text) << QByteArray(text);
}

void ValuesTest::refusesWhatIsNoTime()
{
    QFETCH(QByteArray, text);
    QVERIFY(!parseIsoTime(text.toStdString()));
}

void ValuesTest::knowsAddresses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("good");
    for (const char *good :
        {"ada@example.com", "Grace@Example.com", "a.b+c@mail.example.co.uk", "x'y@example.org", "jürgen@bücher.de"})
        QTest::newRow(good) << QByteArray(good) << true;
    for (const char *bad : {"", "ada", "ada@", "@example.com", "ada@localhost", "ada@example", "ada@host.test",
             "ada@host.INVALID", "ada@example.c", "ada@example.123", " ada@example.com", "ada@example.com ", "a b@example.com",
             "ada@@example.com", "ada@a@example.com", ".ada@example.com", "ada.@example.com", "a..b@example.com",
             "ada@.example.com", "ada@example..com", "ada@example.com.", "ada@-example.com", "ada@example-.com",
             "ada@exa_mple.com", "ada@example.com\n", "ada@[127.0.0.1]"})
        QTest::newRow(bad) << QByteArray(bad) << false;
    QTest::newRow("64 before the at") << QByteArray(64, 'a') + "@example.com" << true;
    QTest::newRow("65 before the at") << QByteArray(65, 'a') + "@example.com" << false;
    QTest::newRow("64 in a label") << "ada@" + QByteArray(64, 'a') + ".com" << false;
    QTest::newRow("255 in all") << "ada@" + QByteArray("abcdefghi.").repeated(25) + "c" << false;
    QTest::newRow("a NUL") << QByteArray("ada\0@example.com", 16) << false;
}

void ValuesTest::knowsAddresses()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, good);
    QCOMPARE(isEmailAddress(text.toStdString()), good);
}

void ValuesTest::repairsText_data()
{
    QTest::addColumn<std::string>("broken");
    QTest::addColumn<std::string>("repaired");
    const auto add = [](const char *name, const std::string &broken, const std::string &repaired) {
        QTest::newRow(name) << broken << repaired;
    };
    add("plain", "plain", "plain");
    add("two, three and four bytes", "é€😀", "é€😀");
    add("stray continuation", "a\x80z", "a" + replacement + "z");
    add("cut off", "a\xe2\x82", "a" + replacement + replacement);
    add("overlong", "\xc0\xaf", replacement + replacement);
    add("overlong of three", "\xe0\x80\xaf", replacement + replacement + replacement);
    add("surrogate", "\xed\xa0\x80", replacement + replacement + replacement);
    add("beyond Unicode", "\xf4\x90\x80\x80", replacement + replacement + replacement + replacement);
}

void ValuesTest::repairsText()
{
    QFETCH(std::string, broken);
    QFETCH(std::string, repaired);
    QCOMPARE(validUtf8(broken), repaired);
}

void ValuesTest::takesBodiesOutOfRequests()
{
    Request request{"POST", "/", {}, {{"Content-Type", "application/json"}}, "{\"text\":\"" + std::string(1000, 'a') + "\"}", {}};
    QVERIFY(parseBody(request).as_object().contains("text"));
    QVERIFY(request.body.capacity() < 1000);
    request = {"POST", "/", {}, {{"Content-Type", "multipart/form-data"}}, "--x", {}};
    QVERIFY(parseBody(request).as_object().empty());
    QCOMPARE(request.body, std::string("--x"));
}

void ValuesTest::decodesPercents()
{
    QCOMPARE(percentDecoded("a%20b%C3%a9+"), std::string("a bé+"));
    QCOMPARE(percentDecoded("a+b", true), std::string("a b"));
    QCOMPARE(percentDecoded("100%"), std::string("100%"));
    QCOMPARE(percentDecoded("%zz%4"), std::string("%zz%4"));
}

void ValuesTest::escapesJson()
{
    std::string json;
    appendJsonString(json, std::string_view("a\"b\\c\n\t\x01\0é/", 12));
    QCOMPARE(json, std::string("\"a\\\"b\\\\c\\n\\t\\u0001\\u0000é/\""));
}

// Eight characters are looked at in one step: each one in each place, after and before others of both ends of the range.
void ValuesTest::escapesJsonWhereverItStands()
{
    for (int c = 0; c <= 0xff; ++c) {
        for (std::size_t place = 0; place < 20; ++place) {
            const std::string before(place, place % 2 == 0 ? ' ' : '\xff');
            std::string alone;
            std::string among;
            appendJsonString(alone, std::string(1, static_cast<char>(c)));
            appendJsonString(among, before + static_cast<char>(c) + "!\x7f 0123456");
            QCOMPARE(among, '"' + before + alone.substr(1, alone.size() - 2) + "!\x7f 0123456\"");
        }
    }
}

void ValuesTest::readsQueryStrings_data()
{
    QTest::addColumn<std::string>("query");
    QTest::addColumn<std::string>("json");
    const auto add = [](const char *query, const char *json) { QTest::newRow(query) << std::string(query) << std::string(json); };
    add("", "{}");
    add("limit=5&page=2", R"({"limit":"5","page":"2"})");
    add("filter[status][_eq]=draft", R"({"filter":{"status":{"_eq":"draft"}}})");
    add("filter%5Bstatus%5D%5B_eq%5D=a%26b", R"({"filter":{"status":{"_eq":"a&b"}}})");
    add("sort=a&sort=b&sort=c", R"({"sort":["a","b","c"]})");
    add("sort[]=a&sort[]=b", R"({"sort":["a","b"]})");
    add("filter[_or][0][id]=1&filter[_or][1][id]=2", R"({"filter":{"_or":[{"id":"1"},{"id":"2"}]}})");
    add("a=1&a[b]=2", R"({"a":{"b":"2"}})");
    add("search=two+words", R"({"search":"two words"})");
    add("flag&&x=", R"({"flag":"","x":""})");
    add("a[b=1", R"({"a":{"[b":"1"}})");
}

void ValuesTest::readsQueryStrings()
{
    QFETCH(std::string, query);
    QFETCH(std::string, json);
    QCOMPARE(std::string(boost::json::serialize(parseQueryString(query))), json);
}

void ValuesTest::findsAddressesInNetworks_data()
{
    QTest::addColumn<std::string>("network");
    QTest::addColumn<std::string>("address");
    QTest::addColumn<bool>("expected");
    const auto add = [](const char *network, const char *address, bool expected) {
        QTest::addRow("%s in %s", address, network) << std::string(network) << std::string(address) << expected;
    };
    add("127.0.0.1", "127.0.0.1", true);
    add("127.0.0.1", "127.0.0.2", false);
    add("127.0.0.1", "::ffff:127.0.0.1", true);
    add("10.1.0.0/16", "10.1.255.255", true);
    add("10.1.0.0/16", "10.2.0.0", false);
    add("10.1.2.3/9", "10.127.0.0", true);
    add("10.1.2.3/9", "10.128.0.0", false);
    add("0.0.0.0/0", "203.0.113.7", true);
    add("0.0.0.0/0", "2001:db8::1", false);
    add("10.0.0.1-10.0.1.0", "10.0.0.200", true);
    add("10.0.0.1-10.0.1.0", "10.0.1.1", false);
    add("2001:db8::/33", "2001:db8:7fff::1", true);
    add("2001:db8::/33", "2001:db8:8000::1", false);
    add("::1", "127.0.0.1", false);
    add("nowhere", "127.0.0.1", false);
    add("127.0.0.1", "", false);
}

void ValuesTest::findsAddressesInNetworks()
{
    QFETCH(std::string, network);
    QFETCH(std::string, address);
    QFETCH(bool, expected);
    QCOMPARE(isInNetwork(address, network), expected);
}

void ValuesTest::refusesWhatIsNoNetwork_data()
{
    QTest::addColumn<std::string>("text");
    for (const char *text : {"", "*", "10.0.0.*", "localhost", "10.0.0.0/33", "10.0.0.0/-1", "10.0.0.0/", "/8", "::/129",
             "10.0.0.1-", "10.0.0.2-10.0.0.1", "10.0.0.1-::1", " 10.0.0.1", "10.0.0.1,10.0.0.2"})
        QTest::newRow(text) << std::string(text);
}

void ValuesTest::refusesWhatIsNoNetwork()
{
    QFETCH(std::string, text);
    QVERIFY(!isNetwork(text));
}

QTEST_GUILESS_MAIN(ValuesTest)
#include "valuestest.moc"
