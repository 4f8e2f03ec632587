// SPDX-License-Identifier: MIT
#include "configuration.h"
#include "failure.h"
#include "hostcheck.h"
#include "options.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Latchkey::Server;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class ConfigurationTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void hasTheDefaultsOfDirectus();
    void readsEveryVariable();
    void refusesLimitsThatItWouldNotKeep_data();
    void refusesLimitsThatItWouldNotKeep();
    void takesEmptyVariablesForUnset();
    void readsEnvironmentFiles();
    void readsTheCommandLine();
    void putsDataWhereTheSystemWantsIt();
};

void ConfigurationTest::hasTheDefaultsOfDirectus()
{
    const Configuration configuration = readConfiguration({}, "/data");
    QCOMPARE(configuration.host, std::string("127.0.0.1"));
    QCOMPARE(int(configuration.port), 8055);
    QCOMPARE(configuration.databaseFile.string(), std::string("/data/data.db"));
    QVERIFY(configuration.accessTokenTtl == 15min);
    QVERIFY(configuration.refreshTokenTtl == 168h);
    QVERIFY(configuration.sessionCookieTtl == 24h);
    QVERIFY(configuration.sessionRefreshGracePeriod == 10s);
    QVERIFY(configuration.loginStallTime == 500ms);
    QVERIFY(configuration.queryTimeMax == 20s);
    QVERIFY(configuration.registerStallTime == 750ms);
    QVERIFY(!configuration.rateLimit.enabled);
    QCOMPARE(configuration.queryLimitMax, std::int64_t(10'000)); // of its own: Directus has no limit
    QVERIFY(configuration.registrationLimit.enabled);
    QCOMPARE(configuration.registrationLimit.points, 5);
    QVERIFY(configuration.registrationLimit.duration == 60s);
    QVERIFY(!configuration.administrator);
}

void ConfigurationTest::readsEveryVariable()
{
    const Configuration configuration = readConfiguration(
        {{"HOST", "0.0.0.0"}, {"PORT", "80"}, {"PUBLIC_URL", "https://posts.example.com/sub"}, {"SECRET", "s"},
            {"DB_FILENAME", "/db/x.db"}, {"ADMIN_EMAIL", "a@example.com"}, {"ADMIN_PASSWORD", "p"}, {"ADMIN_TOKEN", "t"},
            {"ACCESS_TOKEN_TTL", "1h"}, {"REFRESH_TOKEN_TTL", "30d"}, {"SESSION_COOKIE_TTL", "2h"},
            {"SESSION_REFRESH_GRACE_PERIOD", "5s"}, {"LOGIN_STALL_TIME", "0"}, {"REGISTER_STALL_TIME", "1s"},
            {"RATE_LIMITER_ENABLED", "TRUE"}, {"RATE_LIMITER_POINTS", "7"}, {"RATE_LIMITER_DURATION", "2"},
            {"RATE_LIMITER_REGISTRATION_ENABLED", "false"}, {"QUERY_LIMIT_MAX", "500"}},
        "/data");
    QCOMPARE(configuration.host, std::string("0.0.0.0"));
    QCOMPARE(int(configuration.port), 80);
    QCOMPARE(hostOfUrl(configuration.publicUrl), std::string("posts.example.com"));
    QCOMPARE(configuration.secret, std::string("s"));
    QCOMPARE(configuration.databaseFile.string(), std::string("/db/x.db"));
    QCOMPARE(configuration.administrator->email, std::string("a@example.com"));
    QCOMPARE(configuration.administrator->password, std::string("p"));
    QCOMPARE(configuration.administrator->token, std::string("t"));
    QVERIFY(configuration.accessTokenTtl == 1h);
    QVERIFY(configuration.refreshTokenTtl == 720h);
    QVERIFY(configuration.sessionCookieTtl == 2h);
    QVERIFY(configuration.sessionRefreshGracePeriod == 5s);
    QVERIFY(configuration.loginStallTime == 0ms);
    QVERIFY(configuration.registerStallTime == 1s);
    QVERIFY(configuration.rateLimit.enabled);
    QCOMPARE(configuration.rateLimit.points, 7);
    QVERIFY(configuration.rateLimit.duration == 2s);
    QVERIFY(!configuration.registrationLimit.enabled);
    QCOMPARE(configuration.queryLimitMax, std::int64_t(500));
}

void ConfigurationTest::refusesLimitsThatItWouldNotKeep_data()
{
    QTest::addColumn<std::string>("name");
    QTest::addColumn<std::string>("value");
    QTest::addColumn<bool>("isKept");
    const auto add = [](const char *name, const char *value, bool isKept) {
        QTest::addRow("%s=%s", name, value) << std::string(name) << std::string(value) << isKept;
    };
    add("RATE_LIMITER_GLOBAL_ENABLED", "true", false);
    add("RATE_LIMITER_GLOBAL_ENABLED", "false", true);
    add("RATE_LIMITER_STORE", "redis", false);
    add("RATE_LIMITER_STORE", "memory", true);
    add("MAX_PAYLOAD_SIZE", "10mb", false);
    add("MAX_PAYLOAD_SIZE", "1mb", true);
    add("QUERY_LIMIT_MAX", "0", false);
    add("QUERY_LIMIT_MAX", "-1", false);
}

void ConfigurationTest::refusesLimitsThatItWouldNotKeep()
{
    QFETCH(std::string, name);
    QFETCH(std::string, value);
    QFETCH(bool, isKept);
    const auto read = [&] { readConfiguration({{name, value}}, "/data"); };
    if (isKept)
        read();
    else
        QVERIFY_THROWS_EXCEPTION(Failure, read());
}

void ConfigurationTest::takesEmptyVariablesForUnset()
{
    const Configuration configuration = readConfiguration({{"PORT", ""}, {"ADMIN_EMAIL", ""}, {"PUBLIC_URL", "/"}}, "/data");
    QCOMPARE(int(configuration.port), 8055);
    QVERIFY(!configuration.administrator);
    QVERIFY(configuration.publicUrl.empty());
}

void ConfigurationTest::readsEnvironmentFiles()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"env"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("# comment\n\nPORT=1\r\n export HOST = ::1 \nSECRET=\"with = and #\"\nX='y'\n");
    file.close();
    const Environment environment = readEnvironmentFile(file.fileName().toStdString());
    QCOMPARE(environment.size(), 4U);
    QCOMPARE(environment.at("PORT"), std::string("1"));
    QCOMPARE(environment.at("HOST"), std::string("::1"));
    QCOMPARE(environment.at("SECRET"), std::string("with = and #"));
    QCOMPARE(environment.at("X"), std::string("y"));
}

void ConfigurationTest::readsTheCommandLine()
{
    const Options serve = parseOptions(
        {"serve", "--data=/d", "--host", "::1", "--port", "0", "--env-file", "e", "--exit-with-parent"});
    QVERIFY(serve.command == Options::Command::Serve);
    QCOMPARE(serve.dataFolder->string(), std::string("/d"));
    QCOMPARE(*serve.host, std::string("::1"));
    QCOMPARE(int(*serve.port), 0);
    QCOMPARE(serve.environmentFile->string(), std::string("e"));
    QVERIFY(serve.exitWithParent);

    const Options user = parseOptions({"user", "add", "ada@example.com", "--admin"});
    QVERIFY(user.command == Options::Command::AddUser);
    QCOMPARE(user.email, std::string("ada@example.com"));
    QVERIFY(user.administrator);
    QVERIFY(!user.passwordFromStandardInput);

    QVERIFY(parseOptions({}).command == Options::Command::ShowHelp);
    QVERIFY(parseOptions({"--version"}).command == Options::Command::ShowVersion);
    QVERIFY_THROWS_EXCEPTION(Failure, parseOptions({"user"}));
    QVERIFY_THROWS_EXCEPTION(Failure, parseOptions({"serve", "now"}));
}

void ConfigurationTest::putsDataWhereTheSystemWantsIt()
{
#ifdef Q_OS_LINUX
    QCOMPARE(defaultDataFolder({{"HOME", "/home/ada"}}).string(), std::string("/home/ada/.local/share/latchkey-server"));
    QCOMPARE(
        defaultDataFolder({{"HOME", "/home/ada"}, {"XDG_DATA_HOME", "/data"}}).string(), std::string("/data/latchkey-server"));
    QCOMPARE(defaultDataFolder({{"HOME", "/home/ada"}, {"XDG_DATA_HOME", "relative"}}).string(),
        std::string("/home/ada/.local/share/latchkey-server"));
#else
    QVERIFY(defaultDataFolder(processEnvironment()).is_absolute());
#endif
}

QTEST_GUILESS_MAIN(ConfigurationTest)
#include "configurationtest.moc"
