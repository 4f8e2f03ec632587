// SPDX-License-Identifier: MIT
#include "fakeclock.h"

#include "app/onetimecode.h"

#include <QTest>

using namespace Latchkey;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Directus::Clock;
using std::chrono::milliseconds;

class OneTimeCodeTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void takesWhatPeopleType_data();
    void takesWhatPeopleType();
    void isPossibleWhileItIsTyped();
    void refusesWhatIsNoCode_data();
    void refusesWhatIsNoCode();
    void saysWhenTheStepEnds_data();
    void saysWhenTheStepEnds();
    void theServersClockDecidesWhenTheStepEnds();
    void knowsACodeThatRanOutOnItsWay();
    void measuresTheSkewOfTheClocks_data();
    void measuresTheSkewOfTheClocks();
    void blamesNoClockThatMayBeRight();
    void aSkewOfAStepExplainsEveryRefusal();
    void aSmallSkewExplainsARefusalNearTheEndOfAStep();
    void anUnreadableDateSaysNothing();
};

namespace {

/// The beginning of a step.
constexpr milliseconds begin = 1'795'300'020'000ms;

Clock::Instant at(milliseconds wall)
{
    return {.steady = 0ms, .wall = wall};
}

QDateTime date(milliseconds wall)
{
    return QDateTime::fromMSecsSinceEpoch(wall.count(), Qt::UTC);
}

} // namespace

void OneTimeCodeTest::takesWhatPeopleType_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("digits") << u"123456"_s;
    QTest::newRow("two groups") << u"123 456"_s;
    QTest::newRow("three groups") << u"12 34 56"_s;
    QTest::newRow("a no-break space") << u"123\u00a0456"_s;
    QTest::newRow("a thin space") << u"123\u2009456"_s;
    QTest::newRow("hyphen") << u"123-456"_s;
    QTest::newRow("dash") << u"123–456"_s;
    QTest::newRow("dot") << u"123.456"_s;
    QTest::newRow("padding") << u"\t 123456\r\n"_s;
    QTest::newRow("full-width") << u"１２３　４５６"_s;
    QTest::newRow("Arabic-Indic") << u"١٢٣٤٥٦"_s;
    QTest::newRow("Persian") << u"۱۲۳۴۵۶"_s;
    QTest::newRow("Devanagari") << u"१२३४५६"_s;
    QTest::newRow("mathematical") << u"𝟏𝟐𝟑𝟒𝟓𝟔"_s;
    QTest::newRow("marks of direction") << u"\u200f\u202a123456\u202c"_s;
}

void OneTimeCodeTest::takesWhatPeopleType()
{
    QFETCH(QString, text);
    const OneTimeCode code = OneTimeCode::typed(text);
    QCOMPARE(code.digits(), u"123456"_s);
    QVERIFY(code.isComplete());
    QVERIFY(code.isPossible());
}

void OneTimeCodeTest::isPossibleWhileItIsTyped()
{
    QVERIFY(OneTimeCode().isPossible());
    for (const QString &text : {u""_s, u"0"_s, u"01"_s, u"01 "_s, u"012 3"_s, u"012 34"_s}) {
        QVERIFY(OneTimeCode::typed(text).isPossible());
        QVERIFY(!OneTimeCode::typed(text).isComplete());
    }
    QCOMPARE(OneTimeCode::typed(u"000 000"_s).digits(), u"000000"_s);
}

void OneTimeCodeTest::refusesWhatIsNoCode_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("letters") << u"12345a"_s;
    QTest::newRow("letters around six digits") << u"code 123456"_s;
    QTest::newRow("seven digits") << u"1234567"_s;
    QTest::newRow("sign") << u"+123456"_s;
    QTest::newRow("superscript") << u"²²²²²²"_s;
    QTest::newRow("Roman") << u"ⅠⅡⅢⅣⅤⅥ"_s;
    QTest::newRow("NUL") << u"123456"_s + QChar(u'\0');
    QTest::newRow("half a character") << u"123456"_s + QChar(0xd835);
    QTest::newRow("a novel") << u"123456 "_s + QString(1'000'000, u'7');
}

void OneTimeCodeTest::refusesWhatIsNoCode()
{
    QFETCH(QString, text);
    const OneTimeCode code = OneTimeCode::typed(text);
    QVERIFY(!code.isComplete());
    QVERIFY(!code.isPossible());
    QVERIFY(code.digits().size() <= 7);
}

void OneTimeCodeTest::saysWhenTheStepEnds_data()
{
    QTest::addColumn<milliseconds>("now");
    QTest::addColumn<milliseconds>("rest");
    QTest::newRow("begin") << begin << milliseconds(30s);
    QTest::newRow("middle") << begin + 12'345ms << 17'655ms;
    QTest::newRow("last moment") << begin + 29'999ms << 1ms;
    QTest::newRow("1970") << 0ms << milliseconds(30s);
    QTest::newRow("before 1970") << -1ms << 1ms;
}

void OneTimeCodeTest::saysWhenTheStepEnds()
{
    QFETCH(milliseconds, now);
    QTEST(restOfStep(at(now)), "rest");
}

void OneTimeCodeTest::theServersClockDecidesWhenTheStepEnds()
{
    const ClockSkew skew = ClockSkew::between(date(begin), at(begin + 10'500ms), 0ms);
    QCOMPARE(skew.ahead(), 10s);
    QCOMPARE(restOfStep(at(begin + 10s), skew), 30s);
}

void OneTimeCodeTest::knowsACodeThatRanOutOnItsWay()
{
    QVERIFY(!hasStepEndedBetween(at(begin), at(begin + 29s)));
    QVERIFY(hasStepEndedBetween(at(begin + 29'800ms), at(begin + 30'300ms)));
    const ClockSkew skew = ClockSkew::between(date(begin), at(begin + 10'500ms), 0ms);
    QVERIFY(!hasStepEndedBetween(at(begin + 29'800ms), at(begin + 30'300ms), skew));
    QVERIFY(hasStepEndedBetween(at(begin + 39'800ms), at(begin + 40'300ms), skew));
}

void OneTimeCodeTest::measuresTheSkewOfTheClocks_data()
{
    QTest::addColumn<milliseconds>("now");
    QTest::addColumn<milliseconds>("roundTrip");
    QTest::addColumn<milliseconds>("certainlyAhead");
    QTest::newRow("none") << begin << 0ms << 0ms;
    QTest::newRow("the rest of the second") << begin + 999ms << 0ms << 0ms;
    QTest::newRow("a slow answer") << begin + 3s << milliseconds(4s) << 0ms;
    QTest::newRow("ahead") << begin + 61s << 0ms << milliseconds(60s);
    QTest::newRow("ahead, slow answer") << begin + 61s << milliseconds(2s) << milliseconds(58s);
    QTest::newRow("behind") << begin - 60s << 0ms << milliseconds(-60s);
    QTest::newRow("years behind") << 0ms << 0ms << -begin;
}

void OneTimeCodeTest::measuresTheSkewOfTheClocks()
{
    QFETCH(milliseconds, now);
    QFETCH(milliseconds, roundTrip);
    QTEST(ClockSkew::between(date(begin), at(now), roundTrip).certainlyAhead(), "certainlyAhead");
}

void OneTimeCodeTest::blamesNoClockThatMayBeRight()
{
    for (milliseconds off = -500ms; off <= 1500ms; off += 100ms) {
        const ClockSkew skew = ClockSkew::between(date(begin), at(begin + off), 1s);
        for (milliseconds sent = 0ms; sent < 30s; sent += 1s)
            QVERIFY(!skew.explainsRefusal(at(begin + sent)));
    }
    QVERIFY(!ClockSkew().explainsRefusal(at(begin)));
}

void OneTimeCodeTest::aSkewOfAStepExplainsEveryRefusal()
{
    for (const milliseconds off : {31'000ms, -31'000ms, 7'200'000ms, -7'200'000ms}) {
        const ClockSkew skew = ClockSkew::between(date(begin), at(begin + off), 0ms);
        for (milliseconds sent = 0ms; sent < 30s; sent += 1s)
            QVERIFY(skew.explainsRefusal(at(begin + sent)));
    }
}

void OneTimeCodeTest::aSmallSkewExplainsARefusalNearTheEndOfAStep()
{
    const ClockSkew ahead = ClockSkew::between(date(begin), at(begin + 6s), 0ms); // by five seconds for certain
    QVERIFY(ahead.explainsRefusal(at(begin + 4s)));
    QVERIFY(!ahead.explainsRefusal(at(begin + 15s)));
    const ClockSkew behind = ClockSkew::between(date(begin), at(begin - 5s), 0ms);
    QVERIFY(behind.explainsRefusal(at(begin + 26s)));
    QVERIFY(!behind.explainsRefusal(at(begin + 15s)));
}

void OneTimeCodeTest::anUnreadableDateSaysNothing()
{
    const ClockSkew skew = ClockSkew::between(QDateTime(), at(begin), 1s);
    QCOMPARE(skew.ahead(), 0ms);
    QVERIFY(!skew.explainsRefusal(at(begin)));
}

QTEST_GUILESS_MAIN(OneTimeCodeTest)
#include "onetimecodetest.moc"
