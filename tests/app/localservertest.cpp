// SPDX-License-Identifier: MIT
#include "logcapture.h"
#include "processes.h"
#include "standin.h"

#include "app/localserver.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>

using namespace Latchkey;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Problem = LocalServer::Problem;
using State = LocalServer::State;

/// The rules by which a server process is looked after, with shell scripts in its place.
class LocalServerTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void runsOnceTheReadyLineIsThere();
    void saysHowItIsToServe();
    void readsTheReadyLineHoweverItComes_data();
    void readsTheReadyLineHoweverItComes();
    void aCrashedServerIsStartedOnceMoreOnItsPort();
    void aServerThatEndsByItselfCountsAsCrashed();
    void aSecondCrashIsAProblem();
    void aCrashBeforeItIsReadyCountsToo();
    void anotherPortWillDoWhenTheOldOneIsTaken();
    void itsExitStatusTellsTheProblem_data();
    void itsExitStatusTellsTheProblem();
    void aProgramThatIsNotThereIsAProblem_data();
    void aProgramThatIsNotThereIsAProblem();
    void aServerThatNeverGetsReadyIsEnded_data();
    void aServerThatNeverGetsReadyIsEnded();
    void aServerThatUpdatesItsDataIsWaitedFor();
    void whatItSaysOnStandardErrorDoesNotBlockIt();
    void canBeStoppedAndStartedAgain();
    void startingTwiceIsStartingOnce();
    void canBeStartedAgainAfterAProblem();
    void aServerThatDoesNotListenIsEndedAllTheSame();
    void endsWithItsObjectWithoutAWord();
};

namespace {

bool isRunning(const LocalServer &server)
{
    return server.state() == State::Running;
}

} // namespace

void LocalServerTest::runsOnceTheReadyLineIsThere()
{
    const StandIn standIn(StandIn::wellBehaved());
    LocalServer server(standIn.program(), standIn.folder());
    QSignalSpy states(&server, &LocalServer::stateChanged);
    server.start();
    QCOMPARE(server.state(), State::Starting);
    QTRY_COMPARE(server.state(), State::Running);
    QCOMPARE(server.url(), QUrl(u"http://127.0.0.1:41234"_s));
    QCOMPARE(server.problem(), Problem::None);
    QCOMPARE(states.size(), 2);
}

void LocalServerTest::saysHowItIsToServe()
{
    const StandIn standIn(StandIn::wellBehaved());
    LocalServer server(standIn.program(), u"/some folder"_s);
    server.start();
    QTRY_VERIFY(isRunning(server));
    QCOMPARE(standIn.calls(),
        QStringList{u"serve --data /some folder --host 127.0.0.1 --port 0 --exit-with-parent --local-administration --faults"_s});
}

void LocalServerTest::readsTheReadyLineHoweverItComes_data()
{
    QTest::addColumn<QString>("body");
    const QString line = uR"({\"url\":\"http://127.0.0.1:41234\"})"_s;
    QTest::newRow("after other lines") << u"printf 'hello\\n{\"other\":1}\\n\\n'; echo \"%1\"; exec cat >/dev/null"_s.arg(line);
    QTest::newRow("in one write with other lines") << u"printf \"hello\\n%1\\nbye\\n\"; exec cat >/dev/null"_s.arg(line);
    QTest::newRow("in two pieces")
        << u"printf '{\"url\":\"http://127.'; sleep 0.05; printf '0.0.1:41234\"}\\n'; exec cat >/dev/null"_s;
}

void LocalServerTest::readsTheReadyLineHoweverItComes()
{
    QFETCH(QString, body);
    const StandIn standIn(body);
    LocalServer server(standIn.program(), standIn.folder());
    server.start();
    QTRY_VERIFY(isRunning(server));
    QCOMPARE(server.url(), QUrl(u"http://127.0.0.1:41234"_s));
}

void LocalServerTest::aCrashedServerIsStartedOnceMoreOnItsPort()
{
    const StandIn standIn(StandIn::wellBehaved());
    LocalServer server(standIn.program(), standIn.folder());
    server.start();
    QTRY_VERIFY(isRunning(server));
    const qint64 former = standIn.pid();
    Processes::killAtOnce(former);
    QTRY_COMPARE(standIn.calls().size(), 2);
    QTRY_VERIFY(isRunning(server));
    QVERIFY(standIn.calls().constLast().contains(u"--port 41234"_s));
    QVERIFY(standIn.pid() != former);
}

void LocalServerTest::aServerThatEndsByItselfCountsAsCrashed()
{
    const StandIn standIn(
        u"echo '{\"url\":\"http://127.0.0.1:41234\"}'; [ -e \"$here/again\" ] && exec cat >/dev/null; touch \"$here/again\""_s);
    LocalServer server(standIn.program(), standIn.folder());
    server.start();
    QTRY_COMPARE(standIn.calls().size(), 2);
    QTRY_VERIFY(isRunning(server));
}

void LocalServerTest::aSecondCrashIsAProblem()
{
    const StandIn standIn(StandIn::wellBehaved());
    LocalServer server(standIn.program(), standIn.folder());
    QSignalSpy states(&server, &LocalServer::stateChanged);
    server.start();
    QTRY_COMPARE(states.size(), 2);
    Processes::killAtOnce(standIn.pid());
    QTRY_COMPARE(states.size(), 4);
    QVERIFY(isRunning(server));
    Processes::killAtOnce(standIn.pid());
    QTRY_COMPARE(server.state(), State::Failed);
    QCOMPARE(server.problem(), Problem::Crashed);
    QCOMPARE(standIn.calls().size(), 2);
}

void LocalServerTest::aCrashBeforeItIsReadyCountsToo()
{
    const StandIn standIn(u"kill -9 $$"_s);
    LocalServer server(standIn.program(), standIn.folder());
    server.start();
    QTRY_COMPARE(server.state(), State::Failed);
    QCOMPARE(server.problem(), Problem::Crashed);
    QCOMPARE(standIn.calls().size(), 2);
}

void LocalServerTest::anotherPortWillDoWhenTheOldOneIsTaken()
{
    const StandIn standIn(u"[ $port = 41234 ] && exit 3; %1"_s.arg(StandIn::wellBehaved()));
    LocalServer server(standIn.program(), standIn.folder());
    server.start();
    QTRY_VERIFY(isRunning(server));
    Processes::killAtOnce(standIn.pid());
    QTRY_COMPARE(standIn.calls().size(), 3);
    QTRY_VERIFY(isRunning(server));
    QVERIFY(standIn.calls().constLast().contains(u"--port 0"_s));
}

void LocalServerTest::itsExitStatusTellsTheProblem_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<Problem>("problem");
    QTest::newRow("ended without a reason") << 0 << Problem::Other;
    QTest::newRow("failed") << 1 << Problem::Other;
    QTest::newRow("wrong settings") << 2 << Problem::Other;
    QTest::newRow("port taken") << 3 << Problem::PortTaken;
    QTest::newRow("data unusable") << 4 << Problem::DataUnusable;
}

void LocalServerTest::itsExitStatusTellsTheProblem()
{
    QFETCH(int, status);
    QFETCH(Problem, problem);
    const StandIn standIn(u"printf 'first\\nThe database is damaged: x\\n' >&2; exit %1"_s.arg(status));
    LocalServer server(standIn.program(), standIn.folder());
    server.start();
    QTRY_COMPARE(server.state(), State::Failed);
    QCOMPARE(server.problem(), problem);
    QCOMPARE(server.detail(), u"The database is damaged: x"_s);
    QCOMPARE(standIn.calls().size(), 1);
}

void LocalServerTest::aProgramThatIsNotThereIsAProblem_data()
{
    QTest::addColumn<QString>("program");
    QTest::newRow("none was found") << QString();
    QTest::newRow("gone meanwhile") << u"/nowhere/latchkey-server"_s;
    QTest::newRow("not a program") << u"/proc/self/status"_s;
    QTest::newRow("a folder") << u"/tmp"_s;
}

void LocalServerTest::aProgramThatIsNotThereIsAProblem()
{
    QFETCH(QString, program);
    LocalServer server(program, u"/tmp"_s);
    server.start();
    QTRY_COMPARE(server.state(), State::Failed);
    QCOMPARE(server.problem(), Problem::NotInstalled);
}

void LocalServerTest::aServerThatNeverGetsReadyIsEnded_data()
{
    QTest::addColumn<QString>("body");
    QTest::newRow("silent") << u"exec cat >/dev/null"_s;
    QTest::newRow("says something else") << u"echo ready; echo '{\"url\":3}'; echo '{'; exec cat >/dev/null"_s;
    QTest::newRow("half a line") << u"printf '{\"url\":\"http://127.0.0.1:41234\"}'; exec cat >/dev/null"_s;
    QTest::newRow("deaf") << u"exec tail -f /dev/null"_s;
}

void LocalServerTest::aServerThatNeverGetsReadyIsEnded()
{
    QFETCH(QString, body);
    const StandIn standIn(body);
    LocalServer server(standIn.program(), standIn.folder(), 500ms);
    server.start();
    QTRY_VERIFY(standIn.pid() > 0);
    QTRY_COMPARE(server.state(), State::Failed);
    QCOMPARE(server.problem(), Problem::NoAnswer);
    QTRY_VERIFY(!Processes::isRunning(standIn.pid()));
    QCOMPARE(standIn.calls().size(), 1);
}

void LocalServerTest::aServerThatUpdatesItsDataIsWaitedFor()
{
    const StandIn standIn(uR"(echo '{"updating":"/data.db"}'; sleep 2; %1)"_s.arg(StandIn::wellBehaved()));
    LocalServer server(standIn.program(), standIn.folder(), 1s);
    server.start();
    QTRY_VERIFY(server.state() != State::Starting);
    QCOMPARE(server.state(), State::Running);
}

void LocalServerTest::whatItSaysOnStandardErrorDoesNotBlockIt()
{
    const LogCapture log;
    const StandIn standIn(u"head -c 300000 /dev/zero | tr '\\0' x >&2; %1"_s.arg(StandIn::wellBehaved()));
    LocalServer server(standIn.program(), standIn.folder());
    server.start();
    QTRY_VERIFY(isRunning(server));
}

void LocalServerTest::canBeStoppedAndStartedAgain()
{
    const StandIn standIn(StandIn::wellBehaved());
    LocalServer server(standIn.program(), standIn.folder());
    for (int run = 1; run <= 2; ++run) {
        server.start();
        QTRY_VERIFY(isRunning(server));
        const qint64 pid = standIn.pid();
        server.stop();
        QCOMPARE(server.state(), State::Stopped);
        QVERIFY(!Processes::isRunning(pid));
        QCOMPARE(standIn.calls().size(), run);
    }
}

void LocalServerTest::startingTwiceIsStartingOnce()
{
    const StandIn standIn(StandIn::wellBehaved());
    LocalServer server(standIn.program(), standIn.folder());
    server.start();
    server.start();
    QTRY_VERIFY(isRunning(server));
    server.start();
    QVERIFY(isRunning(server));
    QCOMPARE(standIn.calls().size(), 1);
}

void LocalServerTest::canBeStartedAgainAfterAProblem()
{
    const StandIn standIn(u"[ -e \"$here/again\" ] || { touch \"$here/again\"; exit 4; }; %1"_s.arg(StandIn::wellBehaved()));
    LocalServer server(standIn.program(), standIn.folder());
    server.start();
    QTRY_COMPARE(server.state(), State::Failed);
    server.start();
    QTRY_VERIFY(isRunning(server));
    QCOMPARE(server.problem(), Problem::None);
    QCOMPARE(server.detail(), QString());
}

void LocalServerTest::aServerThatDoesNotListenIsEndedAllTheSame()
{
    const StandIn standIn(u"echo '{\"url\":\"http://127.0.0.1:41234\"}'; exec tail -f /dev/null"_s);
    LocalServer server(standIn.program(), standIn.folder());
    server.start();
    QTRY_VERIFY(isRunning(server));
    const qint64 pid = standIn.pid();
    QElapsedTimer time;
    time.start();
    server.stop();
    QVERIFY(time.elapsed() < 4000);
    QTRY_VERIFY(!Processes::isRunning(pid));
}

void LocalServerTest::endsWithItsObjectWithoutAWord()
{
    const StandIn standIn(StandIn::wellBehaved());
    auto server = std::make_unique<LocalServer>(standIn.program(), standIn.folder());
    server->start();
    QTRY_VERIFY(isRunning(*server));
    QSignalSpy states(server.get(), &LocalServer::stateChanged);
    server.reset();
    QCOMPARE(states.size(), 0);
    QVERIFY(!Processes::isRunning(standIn.pid()));
}

QTEST_GUILESS_MAIN(LocalServerTest)
#include "localservertest.moc"
