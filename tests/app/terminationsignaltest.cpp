// SPDX-License-Identifier: MIT
#include "app/terminationsignal.h"

#include <QSignalSpy>
#include <QTest>

#include <signal.h>

using namespace Latchkey;

class TerminationSignalTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isToldInTheEventLoop_data();
    void isToldInTheEventLoop();
    void theSecondOneIsTheSystems();
    void whatWasBeforeIsRestored();
};

namespace {

using Handler = void (*)(int);

Handler handlerOf(int number)
{
    struct sigaction now = {};
    ::sigaction(number, nullptr, &now);
    return now.sa_handler;
}

} // namespace

void TerminationSignalTest::isToldInTheEventLoop_data()
{
    QTest::addColumn<int>("number");
    QTest::newRow("the desktop shuts down") << SIGTERM;
    QTest::newRow("Ctrl+C in a terminal") << SIGINT;
    QTest::newRow("the terminal has gone") << SIGHUP;
}

void TerminationSignalTest::isToldInTheEventLoop()
{
    QFETCH(const int, number);
    const TerminationSignal signal;
    QSignalSpy arrived(&signal, &TerminationSignal::arrived);
    ::raise(number);
    QCOMPARE(arrived.size(), 0); // no code of ours runs within the handler
    QTRY_COMPARE(arrived.size(), 1);
}

void TerminationSignalTest::theSecondOneIsTheSystems()
{
    const TerminationSignal signal;
    QSignalSpy arrived(&signal, &TerminationSignal::arrived);
    QVERIFY(handlerOf(SIGTERM) != SIG_DFL);
    ::raise(SIGTERM);
    QTRY_COMPARE(arrived.size(), 1);
    QVERIFY(handlerOf(SIGTERM) == SIG_DFL);
}

void TerminationSignalTest::whatWasBeforeIsRestored()
{
    const Handler before = handlerOf(SIGINT);
    for (int i = 0; i < 2; ++i) {
        const TerminationSignal signal;
        QVERIFY(handlerOf(SIGINT) != before);
    }
    QVERIFY(handlerOf(SIGINT) == before);
}

QTEST_GUILESS_MAIN(TerminationSignalTest)
#include "terminationsignaltest.moc"
