// SPDX-License-Identifier: MIT
#include "fakeclock.h"

#include <QTest>

using namespace Directus;
using namespace std::chrono_literals;

class ClockTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void timeGoesBy();
    void sleepCounts();
    void aWallClockSetBackDoesNotMakeYounger();
    void aWallClockSetForwardMakesOlder();
    void nothingIsYoungerThanNew();
    void theMachinesClockRuns();
};

void ClockTest::timeGoesBy()
{
    FakeClock clock;
    const auto start = clock.now();
    clock.advance(90s);
    QVERIFY(elapsed(start, clock.now()) == 90s);
}

void ClockTest::sleepCounts()
{
    FakeClock clock;
    const auto start = clock.now();
    clock.advance(1s);
    clock.sleep(8h);
    QVERIFY(elapsed(start, clock.now()) == 8h + 1s);
}

void ClockTest::aWallClockSetBackDoesNotMakeYounger()
{
    FakeClock clock;
    const auto start = clock.now();
    clock.advance(10min);
    clock.setWallForward(-2h);
    QVERIFY(elapsed(start, clock.now()) == 10min);
}

void ClockTest::aWallClockSetForwardMakesOlder()
{
    FakeClock clock;
    const auto start = clock.now();
    clock.setWallForward(2h);
    QVERIFY(elapsed(start, clock.now()) == 2h);
}

void ClockTest::nothingIsYoungerThanNew()
{
    FakeClock clock;
    const auto start = clock.now();
    clock.setWallForward(-2h);
    QVERIFY(elapsed(start, clock.now()) == 0s);
}

void ClockTest::theMachinesClockRuns()
{
    const Clock &clock = Clock::system();
    const auto start = clock.now();
    QTRY_VERIFY(clock.now().steady > start.steady);
    QVERIFY(start.wall > std::chrono::milliseconds(1'700'000'000'000));
}

QTEST_GUILESS_MAIN(ClockTest)
#include "clocktest.moc"
