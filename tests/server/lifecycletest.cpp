// SPDX-License-Identifier: MIT
// Starting, stopping, being killed; what the server says when it cannot start, and that it leaves files it cannot use alone.
#include "accounts.h"
#include "database.h"
#include "serverprocess.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTcpServer>
#include <QTest>

using namespace Latchkey;
using namespace Qt::StringLiterals;

namespace {

QByteArray contentsOf(const QString &file)
{
    QFile opened(file);
    return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
}

void write(const QString &file, const QByteArray &contents)
{
    QFile opened(file);
    QVERIFY(opened.open(QIODevice::WriteOnly));
    opened.write(contents);
}

bool refusesConnections(quint16 port)
{
    return !HttpConnection(port).isConnected();
}

QByteArray numberedAddress(int round, int number)
{
    return "person" + QByteArray::number(round) + '-' + QByteArray::number(number) + "@example.com";
}

} // namespace

class LifecycleTest : public QObject {
    Q_OBJECT

private:
    Finished serve(const QStringList &further = {}, const Variables &variables = {});

    QTemporaryDir m_folder;

private Q_SLOTS:
    void saysWhereItAnswers();
    void tellsItsVersion();
    void refusesWrongUse_data();
    void refusesWrongUse();
    void keepsSecretsOutOfMessages();
    void saysThatThePortIsTaken();
    void saysThatTheFolderCannotBeUsed();
    void leavesADamagedDatabaseAlone_data();
    void leavesADamagedDatabaseAlone();
    void leavesAnotherProgramsDatabaseAlone();
    void leavesANewerDatabaseAlone();
    void letsOnlyOneServerIntoAFolder();
    void answersWhatItHasBegunBeforeItStops();
    void stopsAlthoughSomebodyWaitsForLong();
    void endsWhenItsInputIsClosed();
    void endsWhenItsParentIsKilled();
    void keepsEveryAnsweredRegistrationThroughAKill();
    void keepsSessionsThroughARestart();
    void keepsItsFilesPrivate();
    void addsUsersWhileItRuns();
    void addsTheAdministratorOfTheEnvironment();
};

Finished LifecycleTest::serve(const QStringList &further, const Variables &variables)
{
    return runServer(
        QStringList{u"serve"_s, u"--data"_s, m_folder.filePath(u"data"_s), u"--port"_s, u"0"_s} + further, {}, variables);
}

void LifecycleTest::saysWhereItAnswers()
{
    ServerProcess server;
    QVERIFY(server.start());
    const QJsonObject ready = QJsonDocument::fromJson(server.readyLine()).object();
    QCOMPARE(ready["url"_L1].toString(), u"http://127.0.0.1:%1"_s.arg(server.port()));
    QCOMPARE(qint64(ready["pid"_L1].toDouble()), server.pid());
    QCOMPARE(ready["data"_L1].toString(), server.dataFolder());
    QCOMPARE(ready["mail"_L1].toString(), server.dataFolder() + u"/mail"_s);
    QCOMPARE(server.get("/server/ping").body, "pong");
}

void LifecycleTest::tellsItsVersion()
{
    const Finished finished = runServer({u"--version"_s});
    QCOMPARE(finished.exitCode, 0);
    QVERIFY(finished.output.startsWith("latchkey-server "));
}

void LifecycleTest::refusesWrongUse_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<Variables>("variables");
    QTest::addColumn<QByteArray>("said");
    const auto argument = [](const char *name, const QStringList &arguments, const QByteArray &said) {
        QTest::newRow(name) << arguments << Variables() << said;
    };
    const auto variable = [](const QString &name, const QString &value) {
        QTest::newRow(qPrintable(name + u'=' + value)) << QStringList{u"serve"_s} << Variables{{name, value}} << name.toUtf8();
    };
    argument("unknown command", {u"dance"_s}, "--help");
    argument("unknown option", {u"serve"_s, u"--colour"_s}, "--help");
    argument("port out of range", {u"serve"_s, u"--port"_s, u"70000"_s}, "--port");
    argument("no such file", {u"serve"_s, u"--env-file"_s, u"/nonexistent/env"_s}, "--env-file");
    argument("user without address", {u"user"_s, u"add"_s, u"ada"_s}, "e-mail");
    variable(u"PORT"_s, u"http"_s);
    variable(u"PUBLIC_URL"_s, u"ftp://files.example.com"_s);
    variable(u"ACCESS_TOKEN_TTL"_s, u"soon"_s);
    variable(u"REFRESH_TOKEN_TTL"_s, u"0"_s);
    variable(u"LOGIN_STALL_TIME"_s, u"-5"_s);
    variable(u"RATE_LIMITER_ENABLED"_s, u"maybe"_s);
    variable(u"RATE_LIMITER_STORE"_s, u"redis"_s);
    variable(u"RATE_LIMITER_REGISTRATION_POINTS"_s, u"many"_s);
    variable(u"DB_CLIENT"_s, u"pg"_s);
    variable(u"ADMIN_EMAIL"_s, u"admin@example.com"_s);
    variable(u"ADMIN_TOKEN"_s, u"a token without an address"_s);
}

void LifecycleTest::refusesWrongUse()
{
    QFETCH(QStringList, arguments);
    QFETCH(Variables, variables);
    QFETCH(QByteArray, said);
    const Finished finished = runServer(arguments, "secret-pass-1\n", variables);
    QCOMPARE(finished.exitCode, 2);
    QCOMPARE(finished.output, "");
    QVERIFY2(finished.errors.contains(said), finished.errors);
}

void LifecycleTest::keepsSecretsOutOfMessages()
{
    const QString file = m_folder.filePath(u"env"_s);
    write(file, "# settings\nSECRET pa55w0rd\n");
    const Finished broken = serve({u"--env-file"_s, file});
    QCOMPARE(broken.exitCode, 2);
    QVERIFY(broken.errors.contains("Line 2"));
    QVERIFY(!broken.errors.contains("pa55w0rd"));
    QVERIFY(!serve({}, {{u"ADMIN_PASSWORD"_s, u"pa55w0rd"_s}}).errors.contains("pa55w0rd"));
}

void LifecycleTest::saysThatThePortIsTaken()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    const Finished taken = runServer(
        {u"serve"_s, u"--data"_s, m_folder.filePath(u"taken"_s), u"--port"_s, QString::number(other.serverPort())});
    QCOMPARE(taken.exitCode, 3);
    QVERIFY2(taken.errors.contains("--port 0"), taken.errors);
}

void LifecycleTest::saysThatTheFolderCannotBeUsed()
{
    const QString file = m_folder.filePath(u"file"_s);
    write(file, "no folder");
    const Finished finished = runServer({u"serve"_s, u"--data"_s, file + u"/data"_s, u"--port"_s, u"0"_s});
    QCOMPARE(finished.exitCode, 4);
    QVERIFY2(finished.errors.contains("--data"), finished.errors);
    QCOMPARE(contentsOf(file), "no folder");
}

void LifecycleTest::leavesADamagedDatabaseAlone_data()
{
    QTest::addColumn<int>("from");
    QTest::newRow("from the first byte") << 0;
    QTest::newRow("in the table of tables") << 100;
}

void LifecycleTest::leavesADamagedDatabaseAlone()
{
    QFETCH(int, from);
    ServerProcess server;
    QVERIFY(server.start());
    server.terminate();
    QCOMPARE(server.waitForEnd(), 0);
    QByteArray damaged = contentsOf(server.databaseFile());
    damaged.replace(from, 1000, QByteArray(1000, 'x'));
    write(server.databaseFile(), damaged);

    ServerProcess again({}, server.dataFolder());
    QVERIFY(!again.start());
    QCOMPARE(again.waitForEnd(), 4);
    const QByteArray said = again.standardError();
    QVERIFY2(said.contains("left as it is"), said);
    QCOMPARE(contentsOf(server.databaseFile()), damaged);
}

void LifecycleTest::leavesAnotherProgramsDatabaseAlone()
{
    const QString folder = m_folder.filePath(u"foreign"_s);
    QVERIFY(QDir().mkpath(folder));
    const QString file = folder + u"/data.db"_s;
    Server::Database(file.toStdString()).execute("CREATE TABLE recipes (name text)");
    const QByteArray before = contentsOf(file);

    const Finished finished = runServer({u"serve"_s, u"--data"_s, folder, u"--port"_s, u"0"_s});
    QCOMPARE(finished.exitCode, 4);
    QVERIFY2(finished.errors.contains("another program"), finished.errors);
    QCOMPARE(contentsOf(file), before);
}

void LifecycleTest::leavesANewerDatabaseAlone()
{
    ServerProcess server;
    QVERIFY(server.start());
    server.terminate();
    QCOMPARE(server.waitForEnd(), 0);
    Server::Database(server.databaseFile().toStdString()).execute("PRAGMA user_version = 1000");
    const QByteArray before = contentsOf(server.databaseFile());

    ServerProcess again({}, server.dataFolder());
    QVERIFY(!again.start());
    QCOMPARE(again.waitForEnd(), 4);
    QVERIFY(again.standardError().contains("newer"));
    QCOMPARE(contentsOf(server.databaseFile()), before);
}

void LifecycleTest::letsOnlyOneServerIntoAFolder()
{
    ServerProcess server;
    QVERIFY(server.start());
    ServerProcess second(quickVariables(), server.dataFolder());
    QVERIFY(!second.start());
    QCOMPARE(second.waitForEnd(), 5);
    QVERIFY(second.standardError().contains("in use"));
    QCOMPARE(server.get("/server/ping").status, 200);
}

void LifecycleTest::answersWhatItHasBegunBeforeItStops()
{
    Variables variables = quickVariables();
    variables[u"REGISTER_STALL_TIME"_s] = u"400ms"_s;
    ServerProcess server(variables);
    QVERIFY(server.start());
    HttpConnection idle(server.port());
    HttpConnection connection(server.port());
    connection.send(
        httpRequest("POST", "/users/register", {{"Content-Type", "application/json"}}, credentials("ada@example.com", "x")));
    QTRY_VERIFY(Server::Database(server.databaseFile().toStdString()).query("SELECT 1 FROM directus_users").next());
    server.terminate();
    QCOMPARE(connection.receive().status, 204);
    QVERIFY(connection.awaitClose());
    QVERIFY(idle.awaitClose());
    QCOMPARE(server.waitForEnd(), 0);
    QVERIFY(refusesConnections(server.port()));
}

void LifecycleTest::stopsAlthoughSomebodyWaitsForLong()
{
    ServerProcess server({{u"LOGIN_STALL_TIME"_s, u"10m"_s}});
    QVERIFY(server.start());
    HttpConnection stalled(server.port());
    stalled.send(httpRequest("POST", "/auth/login", {{"Content-Type", "application/json"}}, "{}"));
    std::vector<std::unique_ptr<HttpConnection>> hashing;
    for (int i = 0; i < 150; ++i) {
        hashing.push_back(std::make_unique<HttpConnection>(server.port()));
        hashing.back()->send(
            httpRequest("POST", "/auth/login", {{"Content-Type", "application/json"}}, credentials("ada@example.com", "x")));
    }
    QCOMPARE(server.get("/server/ping").status, 200);
    server.terminate();
    QCOMPARE(server.waitForEnd(), 0);
}

void LifecycleTest::endsWhenItsInputIsClosed()
{
    ServerProcess server;
    QVERIFY(server.start({u"--exit-with-parent"_s}));
    QCOMPARE(server.get("/server/ping").status, 200);
    server.closeInput();
    QCOMPARE(server.waitForEnd(), 0);
}

void LifecycleTest::endsWhenItsParentIsKilled()
{
    QProcess parent;
    parent.start(QCoreApplication::applicationFilePath(), {u"--be-a-parent"_s});
    while (!parent.canReadLine())
        QVERIFY(parent.waitForReadyRead(20000));
    const auto port = quint16(parent.readLine().trimmed().toInt());
    QVERIFY(!refusesConnections(port));
    parent.kill();
    QTRY_VERIFY(refusesConnections(port));
}

void LifecycleTest::keepsEveryAnsweredRegistrationThroughAKill()
{
    QTemporaryDir folder;
    for (int round = 0; round < 5; ++round) {
        ServerProcess server(quickVariables(), folder.filePath(u"data"_s));
        QVERIFY(server.start());
        // Two wait for their answers while the others are in every stage of being made.
        std::vector<std::unique_ptr<HttpConnection>> connections;
        for (int number = 0; number < 8; ++number) {
            connections.push_back(std::make_unique<HttpConnection>(server.port()));
            connections.back()->send(httpRequest("POST", "/users/register", {{"Content-Type", "application/json"}},
                credentials(numberedAddress(round, number), "secret-pass-1")));
        }
        QCOMPARE(connections[size_t(round)]->receive().status, 204);
        server.kill();
        QList<int> answered;
        for (int number = 0; number < 8; ++number) {
            if (number == round || connections[size_t(number)]->receive(2000).status == 204)
                answered.append(number);
        }

        Server::Database database(server.databaseFile().toStdString());
        for (int number : answered)
            QVERIFY(Server::findAccountByEmail(database, numberedAddress(round, number).toStdString()));
        Server::Statement check = database.query("PRAGMA integrity_check");
        QVERIFY(check.next());
        QCOMPARE(QByteArray(check.text(0).data()), "ok");
    }
}

void LifecycleTest::keepsSessionsThroughARestart()
{
    ServerProcess server;
    QVERIFY(server.start());
    QVERIFY(server.signUp("ada@example.com", "secret-pass-1"));
    const HttpReply login = server.signIn("ada@example.com", "secret-pass-1");
    server.kill();
    ServerProcess again(quickVariables(), server.dataFolder());
    QVERIFY(again.start());
    QCOMPARE(again.get("/users/me", dataText(login, "access_token")).status, 200);
    QCOMPARE(again.post("/auth/refresh", "{\"refresh_token\":\"" + dataText(login, "refresh_token") + "\"}").status, 200);
}

void LifecycleTest::keepsItsFilesPrivate()
{
    ServerProcess server;
    QVERIFY(server.start());
    const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
    for (const QString &file : {server.dataFolder(), server.databaseFile(), server.dataFolder() + u"/secret"_s})
        QVERIFY2(!(QFileInfo(file).permissions() & others), qPrintable(file));
}

void LifecycleTest::addsUsersWhileItRuns()
{
    ServerProcess server;
    QVERIFY(server.start());
    const QStringList addAda{u"user"_s, u"add"_s, u"ada@example.com"_s, u"--password-stdin"_s, u"--data"_s, server.dataFolder()};
    QCOMPARE(runServer(addAda, "secret-pass-1\n").exitCode, 0);
    QCOMPARE(server.signIn("ada@example.com", "secret-pass-1").status, 200);
    QCOMPARE(runServer(addAda, "another-pass-2\n").exitCode, 6);
    QCOMPARE(server.signIn("ada@example.com", "secret-pass-1").status, 200);

    QCOMPARE(runServer({u"user"_s, u"add"_s, u"boss@example.com"_s, u"--admin"_s, u"--password-stdin"_s, u"--data"_s,
                           server.dataFolder()},
                 "boss-pass-1\n")
                 .exitCode,
        0);
    const QByteArray token = dataText(server.signIn("boss@example.com", "boss-pass-1"), "access_token");
    QVERIFY(server.get("/permissions/me", token).body.contains("\"directus_users\":{\"create\":{\"access\":\"full\""));
    QCOMPARE(
        runServer({u"user"_s, u"add"_s, u"nobody@example.com"_s, u"--password-stdin"_s, u"--data"_s, server.dataFolder()}, "\n")
            .exitCode,
        2);
}

void LifecycleTest::addsTheAdministratorOfTheEnvironment()
{
    Variables variables = quickVariables();
    variables[u"ADMIN_EMAIL"_s] = u"admin@example.com"_s;
    variables[u"ADMIN_PASSWORD"_s] = u"admin-pass-1"_s;
    variables[u"ADMIN_TOKEN"_s] = u"a-static-token"_s;
    ServerProcess server(variables);
    QVERIFY(server.start());
    QCOMPARE(dataText(server.get("/users/me", "a-static-token"), "email"), "admin@example.com");
    QCOMPARE(server.get("/users/me?access_token=a-static-token").status, 200);
    QCOMPARE(server.signIn("admin@example.com", "admin-pass-1").status, 200);
    QCOMPARE(server.get("/users/me", "another-token").errorCode(), "INVALID_CREDENTIALS");
    QVERIFY(!contentsOf(server.databaseFile()).contains("a-static-token"));
}

namespace {

// The role of a program that starts a server and is killed before it can end it.
int beAParent()
{
    QTemporaryDir folder;
    ServerProcess server(quickVariables(), folder.filePath(u"data"_s));
    if (!server.start({u"--exit-with-parent"_s}))
        return 1;
    printf("%d\n", int(server.port()));
    fflush(stdout);
    return server.waitForEnd(60000);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (application.arguments().contains(u"--be-a-parent"_s))
        return beAParent();
    LifecycleTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "lifecycletest.moc"
