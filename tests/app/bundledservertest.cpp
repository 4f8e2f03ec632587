// SPDX-License-Identifier: MIT
#include "processes.h"
#include "realserver.h"

#include <QFileInfo>
#include <QProcess>
#include <QTcpServer>
#include <QTest>

#include <csignal>

using namespace Latchkey;
using namespace Qt::StringLiterals;
using Problem = LocalServer::Problem;
using State = LocalServer::State;

/// LocalServer with the program it is made for.
class BundledServerTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void startsOnANewFolderAndAnswers();
    void goesOnOnItsPortAfterACrash();
    void endsWhenItIsStopped();
    void aDamagedDatabaseIsAProblemAndLeftUntouched();
    void aFolderThatCannotBeMadeIsAProblem();
    void doesNotOutliveTheProgram_data();
    void doesNotOutliveTheProgram();
};

namespace {

qint64 serverPid()
{
    return Processes::childrenOf(QCoreApplication::applicationPid()).value(0, -1);
}

} // namespace

void BundledServerTest::startsOnANewFolderAndAnswers()
{
    RealServer real;
    QVERIFY2(real.start(), qPrintable(real.server.detail()));
    QVERIFY(RealServer::answers(real.server.url()));
    QCOMPARE(real.server.url().host(), u"127.0.0.1"_s);
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QCOMPARE(QFile::permissions(real.folder()) & others, QFile::Permissions());
}

void BundledServerTest::goesOnOnItsPortAfterACrash()
{
    RealServer real;
    QVERIFY(real.start());
    QVERIFY(real.registerUser(u"ada@example.com"_s, u"secret-of-ada"_s));
    const QUrl url = real.server.url();
    const qint64 former = serverPid();
    Processes::killAtOnce(former);
    QTRY_VERIFY(real.server.state() == State::Running && serverPid() != former && serverPid() > 0);
    QCOMPARE(real.server.url(), url);

    QNetworkAccessManager network;
    Directus::Transport transport(url, &network);
    Directus::MemoryStorage storage;
    Directus::Authentication authentication(&transport, &storage);
    QVERIFY(outcomeOf(authentication.login({.email = u"ada@example.com"_s, .password = u"secret-of-ada"_s})));
}

void BundledServerTest::endsWhenItIsStopped()
{
    RealServer real;
    QVERIFY(real.start());
    const qint64 pid = serverPid();
    QVERIFY(Processes::isRunning(pid));
    real.server.stop();
    QVERIFY(!Processes::isRunning(pid));
    QCOMPARE(real.server.state(), State::Stopped);
}

void BundledServerTest::aDamagedDatabaseIsAProblemAndLeftUntouched()
{
    RealServer real;
    QVERIFY(real.start());
    real.server.stop();
    const auto files = QDir(real.folder()).entryInfoList({u"*.db"_s, u"*.sqlite"_s}, QDir::Files);
    QVERIFY(!files.isEmpty());
    QFile database(files.constFirst().filePath());
    const QByteArray garbage = QByteArray("not a database ").repeated(500);
    QVERIFY(database.open(QIODevice::WriteOnly));
    database.write(garbage);
    database.close();

    QVERIFY(!real.start());
    QCOMPARE(real.server.problem(), Problem::DataUnusable);
    QVERIFY(!real.server.detail().isEmpty());
    QVERIFY(database.open(QIODevice::ReadOnly));
    QCOMPARE(database.readAll(), garbage);
}

void BundledServerTest::aFolderThatCannotBeMadeIsAProblem()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    LocalServer server(RealServer::program(), file.fileName() + u"/server"_s);
    server.start();
    QTRY_COMPARE(server.state(), State::Failed);
    QCOMPARE(server.problem(), Problem::DataUnusable);
    QVERIFY(!server.detail().isEmpty());
}

void BundledServerTest::doesNotOutliveTheProgram_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("killed") << SIGKILL;
    QTest::newRow("terminated") << SIGTERM;
    QTest::newRow("crashed") << SIGABRT;
}

void BundledServerTest::doesNotOutliveTheProgram()
{
    QFETCH(int, signal);
    QTemporaryDir folder;
    QProcess program;
    QByteArray said;
    connect(&program, &QProcess::readyReadStandardOutput, this, [&] { said += program.readAllStandardOutput(); });
    program.start(QStringLiteral(TEST_PROCESS), {u"own-server"_s, RealServer::program(), folder.filePath(u"server"_s)});
    QTRY_VERIFY(said.contains("Running"));
    const QList<qint64> servers = Processes::childrenOf(program.processId());
    QCOMPARE(servers.size(), 1);

    ::kill(static_cast<pid_t>(program.processId()), signal);
    QVERIFY(program.waitForFinished());
    QTRY_VERIFY(!Processes::isRunning(servers.constFirst()));
}

QTEST_GUILESS_MAIN(BundledServerTest)
#include "bundledservertest.moc"
