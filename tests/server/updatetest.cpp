// SPDX-License-Identifier: MIT
// A data folder of an earlier version, opened by this one: tests/fixtures/databases has the earlier ones as they were made.
#include "database.h"
#include "schema.h"
#include "serverprocess.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Latchkey;
using namespace Qt::StringLiterals;

namespace {

QByteArray contentsOf(const QString &file)
{
    QFile opened(file);
    return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
}

QByteArray rowsOf(Server::Database &database, const char *sql)
{
    QByteArray rows;
    for (Server::Statement row = database.query(sql); row.next();)
        rows += QByteArray::fromStdString(std::string(row.text(0))) + '\n';
    return rows;
}

// Everything that the schema is made of.
QByteArray schemaOf(Server::Database &database)
{
    return rowsOf(database, "SELECT type || ' ' || name || ': ' || ifnull(sql, '') FROM sqlite_master ORDER BY type, name");
}

constexpr const char *allPosts = "SELECT json_array(id, status, title, slug, content, user_created, date_created, date_updated, "
                                 "publish_date) FROM posts ORDER BY id";

} // namespace

class UpdateTest : public QObject {
    Q_OBJECT

private:
    void make(int version);
    QString databaseFile() const { return dataFolder() + u"/data.db"_s; }
    QString dataFolder() const { return m_folder->filePath(u"data"_s); }
    QStringList backups() const { return QDir(dataFolder()).entryList({u"*backup*"_s}); }

    std::unique_ptr<QTemporaryDir> m_folder;

private Q_SLOTS:
    void init();
    void keepsWhatIsThere_data();
    void keepsWhatIsThere();
    void leadsToTheSchemaOfANewOne_data() { keepsWhatIsThere_data(); }
    void leadsToTheSchemaOfANewOne();
    void keepsACopyOfWhatItWas_data() { keepsWhatIsThere_data(); }
    void keepsACopyOfWhatItWas();
    void saysSoBeforeItBegins();
    void makesNoCopyWithoutNeed();
    void changesNothingWhenAStepFails();
    void changesNothingWithoutACopy();
};

void UpdateTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir().mkpath(dataFolder()));
}

void UpdateTest::make(int version)
{
    const QByteArray sql = contentsOf(QStringLiteral(LATCHKEY_FIXTURES "/databases/version-%1.sql").arg(version));
    QVERIFY(!sql.isEmpty());
    Server::Database(databaseFile().toStdString()).execute(sql.constData());
}

void UpdateTest::keepsWhatIsThere_data()
{
    QTest::addColumn<int>("version");
    for (int version : {1, 2, 3})
        QTest::addRow("%d", version) << version;
}

void UpdateTest::keepsWhatIsThere()
{
    QFETCH(int, version);
    make(version);
    const QByteArray before = rowsOf(*std::make_unique<Server::Database>(databaseFile().toStdString()), allPosts);
    ServerProcess server(quickVariables(), dataFolder());
    QVERIFY2(server.start(), server.standardError());
    const QByteArray token = dataText(server.signIn("ada@example.com", "Old-password-1"), "access_token");
    QVERIFY(!token.isEmpty());
    QCOMPARE(server.get("/items/posts?fields=id&sort=-date_created&meta=total_count", token).body,
        QByteArray(R"({"meta":{"total_count":3},"data":[{"id":3},{"id":7},{"id":4}]})"));
    QCOMPARE(server.get("/items/posts?fields=id&search=long%20ago", token).body, QByteArray(R"({"data":[{"id":3}]})"));
    QVERIFY(server.get("/server/info").body.contains("Kept for years"));
    Server::Database database(databaseFile().toStdString());
    QCOMPARE(rowsOf(database, allPosts), before);
    QCOMPARE(rowsOf(database, "PRAGMA integrity_check"), QByteArray("ok\n"));
    QCOMPARE(rowsOf(database, "SELECT items FROM latchkey_ranks ORDER BY sort"), QByteArray("3\n3\n3\n"));
}

void UpdateTest::leadsToTheSchemaOfANewOne()
{
    QFETCH(int, version);
    make(version);
    Server::Database updated(databaseFile().toStdString());
    Server::migrate(updated);
    Server::Database made(":memory:");
    Server::migrate(made);
    QCOMPARE(schemaOf(updated), schemaOf(made));
}

void UpdateTest::keepsACopyOfWhatItWas()
{
    QFETCH(int, version);
    make(version);
    QByteArray schema;
    QByteArray posts;
    {
        Server::Database database(databaseFile().toStdString());
        schema = schemaOf(database);
        posts = rowsOf(database, allPosts);
    }
    QCOMPARE(runServer({u"export"_s, m_folder->filePath(u"out"_s), u"--data"_s, dataFolder()}).exitCode, 0);
    QCOMPARE(backups(), QStringList(u"data.db.version-%1.backup"_s.arg(version)));
    const QString copy = dataFolder() + u'/' + backups().first();
    QCOMPARE(QFile::permissions(copy) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    Server::Database database(copy.toStdString());
    QCOMPARE(rowsOf(database, "PRAGMA user_version"), QByteArray::number(version) + '\n');
    QCOMPARE(schemaOf(database), schema);
    QCOMPARE(rowsOf(database, allPosts), posts);
}

void UpdateTest::saysSoBeforeItBegins()
{
    make(1);
    QProcess server;
    server.start(QStringLiteral(LATCHKEY_SERVER_BINARY),
        {u"serve"_s, u"--data"_s, dataFolder(), u"--port"_s, u"0"_s, u"--exit-with-parent"_s});
    QTRY_VERIFY_WITH_TIMEOUT(server.canReadLine(), 15000);
    QCOMPARE(QJsonDocument::fromJson(server.readLine()).object()["updating"_L1].toString(), databaseFile());
    QTRY_VERIFY_WITH_TIMEOUT(server.canReadLine(), 15000);
    QVERIFY(QJsonDocument::fromJson(server.readLine()).object().contains("url"_L1));
    server.closeWriteChannel();
    QVERIFY(server.waitForFinished(15000));
}

void UpdateTest::makesNoCopyWithoutNeed()
{
    for (const char *folder : {"new", "again"})
        QCOMPARE(
            runServer({u"export"_s, m_folder->filePath(QString::fromLatin1(folder)), u"--data"_s, dataFolder()}).exitCode, 0);
    QCOMPARE(backups(), QStringList());
}

void UpdateTest::changesNothingWhenAStepFails()
{
    make(1);
    QByteArray schema;
    {
        Server::Database database(databaseFile().toStdString());
        database.execute("CREATE TABLE directus_files (in_the_way text)"); // of the last step
        schema = schemaOf(database);
    }
    const Finished finished = runServer({u"serve"_s, u"--data"_s, dataFolder(), u"--port"_s, u"0"_s});
    QCOMPARE(finished.exitCode, 4);
    QVERIFY2(finished.errors.contains("data.db"), finished.errors);
    Server::Database database(databaseFile().toStdString());
    QCOMPARE(rowsOf(database, "PRAGMA user_version"), QByteArray("1\n"));
    QCOMPARE(schemaOf(database), schema);
}

void UpdateTest::changesNothingWithoutACopy()
{
    make(1);
    QVERIFY(QDir(dataFolder()).mkpath(u"data.db.version-1.backup/in the way"_s));
    const Finished finished = runServer({u"serve"_s, u"--data"_s, dataFolder(), u"--port"_s, u"0"_s});
    QCOMPARE(finished.exitCode, 4);
    QVERIFY2(finished.errors.contains("no copy of it could be made"), finished.errors);
    Server::Database database(databaseFile().toStdString());
    QCOMPARE(rowsOf(database, "PRAGMA user_version"), QByteArray("1\n"));
    QVERIFY(!QFile::exists(dataFolder() + u"/data.db.version-1.backup.part"_s));
}

QTEST_GUILESS_MAIN(UpdateTest)
#include "updatetest.moc"
