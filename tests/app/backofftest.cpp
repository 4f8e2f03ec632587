// SPDX-License-Identifier: MIT
#include "app/backoff.h"

#include <QSet>
#include <QTest>

using namespace Latchkey;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

class BackoffTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void doublesFromASecondToFiveMinutes();
    void isDifferentEachTime();
    void isNeverShorterThanTheServerAsked();
    void isNotLongerThanAnHourWhateverTheServerAsks();
    void beginsAnewAfterASuccess();
    void staysAtItsLongestForEver();
};

void BackoffTest::doublesFromASecondToFiveMinutes()
{
    for (quint32 seed = 0; seed < 200; ++seed) {
        QRandomGenerator random(seed);
        Backoff backoff(&random);
        for (milliseconds whole = 1s; whole <= 10min; whole *= 2) {
            const milliseconds wait = backoff.next();
            const milliseconds longest = std::min<milliseconds>(whole, 5min);
            QVERIFY2(wait >= longest / 2 && wait <= longest, qPrintable(QString::number(wait.count())));
        }
    }
}

void BackoffTest::isDifferentEachTime()
{
    QSet<qint64> waits;
    for (quint32 seed = 0; seed < 200; ++seed) {
        QRandomGenerator random(seed);
        waits.insert(Backoff(&random).next().count());
    }
    QVERIFY(waits.size() > 100);
}

void BackoffTest::isNeverShorterThanTheServerAsked()
{
    Backoff backoff;
    QCOMPARE(backoff.next(60s), milliseconds(60s));
    QVERIFY(backoff.next(1ms) >= 1s);
}

void BackoffTest::isNotLongerThanAnHourWhateverTheServerAsks()
{
    QCOMPARE(Backoff().next(std::chrono::hours(24 * 365)), milliseconds(1h));
    QVERIFY(Backoff().next(-5s) >= 500ms);
}

void BackoffTest::beginsAnewAfterASuccess()
{
    Backoff backoff;
    for (int i = 0; i < 8; ++i)
        backoff.next();
    backoff.reset();
    QVERIFY(backoff.next() <= 1s);
}

void BackoffTest::staysAtItsLongestForEver()
{
    Backoff backoff;
    for (int i = 0; i < 10'000; ++i) {
        const milliseconds wait = backoff.next();
        QVERIFY(wait >= 500ms && wait <= 5min);
    }
}

QTEST_GUILESS_MAIN(BackoffTest)
#include "backofftest.moc"
