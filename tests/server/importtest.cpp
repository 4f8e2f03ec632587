// SPDX-License-Identifier: MIT
// Posts in and everything out: import of JSON, CSV and Markdown, export for a real Directus.
#include "accounts.h"
#include "database.h"
#include "firstrun.h"
#include "schema.h"
#include "serverprocess.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Latchkey;
using namespace Qt::StringLiterals;

namespace {

void write(const QString &file, const QByteArray &contents)
{
    QDir().mkpath(QFileInfo(file).path());
    QFile opened(file);
    QVERIFY(opened.open(QIODevice::WriteOnly));
    opened.write(contents);
}

QByteArray contentsOf(const QString &file)
{
    QFile opened(file);
    return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
}

QJsonValue specialOf(const QJsonObject &schema, const QString &field)
{
    for (const QJsonValue &described : schema["fields"_L1].toArray()) {
        if (described["field"_L1].toString() == field)
            return described["meta"_L1]["special"_L1];
    }
    return QJsonValue::Undefined;
}

const Variables withAdministrator{{u"ADMIN_EMAIL"_s, u"admin@example.com"_s}, {u"ADMIN_TOKEN"_s, u"ADMINTOKEN"_s}};

} // namespace

class ImportTest : public QObject {
    Q_OBJECT

private:
    Finished import(const QString &path);
    Finished exportTo(const QString &folder);
    QByteArray rows(const char *sql);
    QString dataFolder() const { return m_folder->filePath(u"data"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;

private Q_SLOTS:
    void init();
    void readsEveryForm_data();
    void readsEveryForm();
    void readsMarkdown();
    void saysWhereAMistakeIs_data();
    void saysWhereAMistakeIs();
    void keepsWhatCameBeforeAMistake();
    void givesNewNumbersForTakenOnes();
    void refusesWhatIsNotThere();
    void addsPostsWhileAServerRuns();
    void exportsWhatDirectusReads();
    void exportsAccountsAsSql();
    void takesItsOwnExportIn();
    void overwritesNothing();
};

void ImportTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

Finished ImportTest::import(const QString &path)
{
    return runServer({u"import"_s, path, u"--data"_s, dataFolder()}, {}, withAdministrator);
}

Finished ImportTest::exportTo(const QString &folder)
{
    return runServer({u"export"_s, folder, u"--data"_s, dataFolder()}, {}, withAdministrator);
}

// The first column of each row, parted by '|'.
QByteArray ImportTest::rows(const char *sql)
{
    Server::Database database((dataFolder() + u"/data.db"_s).toStdString());
    QByteArrayList found;
    for (Server::Statement row = database.query(sql); row.next();)
        found.append(QByteArray::fromStdString(std::string(row.text(0))));
    return found.join('|');
}

void ImportTest::readsEveryForm_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("contents");
    const QByteArray one = R"({"id":101,"status":"published","title":"One, \"first\"","slug":null,"content":"a{b}[c]\nd",)"
                           R"("date_created":"2026-11-22T04:53:27.450Z","publish_date":"2026-11-22"})";
    const QByteArray two = R"({"id":102,"title":"Zwei \u00fc","content":"","date_created":"2026-11-23"})";
    QTest::newRow("answer") << u"posts.json"_s << "{\"data\":[" + one + ",\n" + two + "]}";
    QTest::newRow("answer with meta") << u"posts.json"_s
                                      << "{\"meta\":{\"total_count\":2,\"x\":[1]},\"data\":[" + one + "," + two + "]}\n";
    QTest::newRow("list") << u"posts.json"_s << "\xef\xbb\xbf[\n  " + one + ",\n  " + two + "\n]\n";
    QTest::newRow("lines") << u"posts.jsonl"_s << one + "\n" + two;
    QTest::newRow("csv") << u"posts.csv"_s
                         << QByteArray(
                                "\xef\xbb\xbfid,status,title,slug,content,date_created,publish_date\r\n"
                                "101,published,\"One, \"\"first\"\"\",,\"a{b}[c]\nd\",2026-11-22T04:53:27.450Z,2026-11-22\r\n"
                                "102,,Zwei \xc3\xbc,,,2026-11-23,\r\n");
    QTest::newRow("semicolons") << u"POSTS.CSV"_s
                                << QByteArray("id;status;title;content;date_created;publish_date\n"
                                              "101;published;One, \"first\";\"a{b}[c]\nd\";1795323207450;2026-11-22\n"
                                              "102;;Zwei \xc3\xbc;;2026-11-23;\n");
}

void ImportTest::readsEveryForm()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, contents);
    write(m_folder->filePath(name), contents);
    const Finished finished = import(m_folder->filePath(name));
    QCOMPARE(finished.errors, QByteArray("Imported 2 posts.\n"));
    QCOMPARE(finished.exitCode, 0);
    QCOMPARE(rows("SELECT title FROM posts WHERE id > 100 ORDER BY id"), QByteArray("One, \"first\"|Zwei \xc3\xbc"));
    QCOMPARE(rows("SELECT status FROM posts WHERE id > 100 ORDER BY id"), QByteArray("published|draft"));
    QCOMPARE(rows("SELECT coalesce(content, 'none') FROM posts WHERE id > 100 ORDER BY id"), QByteArray("a{b}[c]\nd|none"));
    QCOMPARE(rows("SELECT date_created FROM posts WHERE id > 100 ORDER BY id"), QByteArray("1795323207450|1795392000000"));
    QCOMPARE(rows("SELECT coalesce(publish_date, '-') FROM posts WHERE id > 100 ORDER BY id"), QByteArray("1795305600000|-"));
    // The counts are right again.
    QCOMPARE(rows("SELECT sum(items) = (SELECT count(*) FROM posts) FROM latchkey_ranks WHERE sort = 'publish_date'"),
        QByteArray("1"));
}

void ImportTest::readsMarkdown()
{
    const QString folder = m_folder->filePath(u"blog"_s);
    write(folder + u"/a/first-post.md"_s,
        "---\ntitle: \"A \\\"first\\\" post: it's here\"\ndate: 2026-11-22\ntags:\n  - x\nlayout: post\ndraft: "
        "false\n---\n\nBody.\n\n---\n");
    write(folder + u"/second.markdown"_s, "# The *second*\n\nText: more\n");
    write(folder + u"/third.md"_s, "---\r\nslug: 3rd\r\ntitle: Third\r\ndraft: true\r\n---\r\nX\r\n");
    write(folder + u"/picture.png"_s, "no text");
    const Finished finished = import(folder);
    QCOMPARE(finished.errors, QByteArray("Imported 3 posts.\nPassed over what posts do not have: layout tags.\n"));
    const char *last = "FROM posts WHERE id > 5 ORDER BY id";
    QCOMPARE(rows(qPrintable(u"SELECT title %1"_s.arg(QLatin1String(last)))),
        QByteArray("A \"first\" post: it's here|The *second*|Third"));
    QCOMPARE(rows(qPrintable(u"SELECT slug %1"_s.arg(QLatin1String(last)))), QByteArray("first-post|second|3rd"));
    QCOMPARE(rows(qPrintable(u"SELECT status %1"_s.arg(QLatin1String(last)))), QByteArray("published|published|draft"));
    QCOMPARE(rows(qPrintable(u"SELECT content %1"_s.arg(QLatin1String(last)))),
        QByteArray("Body.\n\n---\n|# The *second*\n\nText: more\n|X\r\n"));
    QCOMPARE(rows("SELECT publish_date FROM posts WHERE slug = 'first-post'"), QByteArray("1795305600000"));
}

void ImportTest::saysWhereAMistakeIs_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("contents");
    QTest::addColumn<QByteArray>("complaint");
    const auto add = [](const char *tag, const QString &name, const QByteArray &contents, const QByteArray &complaint) {
        QTest::newRow(tag) << name << contents << complaint;
    };
    add("json broken", u"p.json"_s, "[\n{\"title\":\"a\"},\n{\"title\" \"b\"}\n]",
        "p.json, line 3: this is no valid JSON object");
    add("json cut off", u"p.json"_s, "{\"data\":[{\"title\":\"a\"},\n{\"title\":\"b", "p.json, line 2: a text begins here");
    add("json list cut off", u"p.json"_s, "[{\"title\":\"a\"},\n", "p.json, line 2: the file ends in the middle");
    add("json no posts", u"p.json"_s, "\n\n42", "p.json, line 3: this is neither");
    add("json a number among them", u"p.json"_s, "[{\"title\":\"a\"},\n7]", "p.json, line 2: a post is expected here");
    add("json without title", u"p.json"_s, "[{\"title\":\"a\"},\n{\"id\":7}]", "p.json, line 2: \"title\" is missing");
    add("json with a bad date", u"p.json"_s, "[{\"title\":\"a\",\"publish_date\":\"soon\"}]", "p.json, line 1: \"publish_date\"");
    add("csv empty", u"p.csv"_s, "", "p.csv, line 1: the file is empty");
    add("csv without title", u"p.csv"_s, "id,name\n1,a\n", "p.csv, line 1: the first line has to name the fields");
    add("csv too short", u"p.csv"_s, "id,title\n1,\"a\n\nb\"\n2\n", "p.csv, line 5: there are 1 values for 2 fields");
    add("csv quote open", u"p.csv"_s, "title\nok\n\"a\n", "p.csv, line 3: a quoted value of this line does not end");
    add("csv quote then text", u"p.csv"_s, "title,id\n\"a\"b,1\n", "p.csv, line 2: a quoted value of this line is followed");
    add("csv bad number", u"p.csv"_s, "title,id\na,one\n", "p.csv, line 2: \"id\" is \"one\"");
    add("markdown", u"p/x.md"_s, "---\ntitle: x\n", "x.md, line 2: the front matter does not end");
    add("markdown line", u"p/x.md"_s, "---\ntitle: x\nwhat\n---\n", "x.md, line 3: a line of the front matter");
}

void ImportTest::saysWhereAMistakeIs()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, contents);
    QFETCH(QByteArray, complaint);
    write(m_folder->filePath(name), contents);
    const Finished finished = import(m_folder->filePath(name.section(u'/', 0, 0)));
    QVERIFY2(finished.errors.startsWith("latchkey-server: " + complaint), finished.errors);
    QCOMPARE(finished.exitCode, 2);
    QCOMPARE(rows("SELECT count(*) FROM posts"), QByteArray("5"));
}

void ImportTest::keepsWhatCameBeforeAMistake()
{
    ServerProcess server(withAdministrator, dataFolder());
    QVERIFY(server.start());
    QByteArray csv = "title\n";
    for (int i = 0; i < 6000; ++i)
        csv += "Post " + QByteArray::number(i) + '\n';
    write(m_folder->filePath(u"p.csv"_s), csv + ",,\n");
    const Finished finished = import(m_folder->filePath(u"p.csv"_s));
    QVERIFY2(finished.errors.contains("line 6002"), finished.errors);
    QVERIFY2(finished.errors.contains("5000 posts before it have been imported"), finished.errors);
    QCOMPARE(rows("SELECT count(*) FROM posts"), QByteArray("5005"));
    QCOMPARE(rows("SELECT sum(items) FROM latchkey_ranks WHERE sort = 'id'"), QByteArray("5005"));
}

void ImportTest::givesNewNumbersForTakenOnes()
{
    write(m_folder->filePath(u"p.json"_s), R"([{"id":1,"title":"Mine","user_created":"nobody"},{"id":77,"title":"Other"}])");
    const Finished finished = import(m_folder->filePath(u"p.json"_s));
    QVERIFY2(finished.errors.contains("1 post got a new number"), finished.errors);
    QCOMPARE(rows("SELECT id FROM posts WHERE title IN ('Mine', 'Other') ORDER BY id"), QByteArray("6|77"));
    QCOMPARE(rows("SELECT title FROM posts WHERE id = 1"), QByteArray("Welcome to Latchkey"));
}

void ImportTest::refusesWhatIsNotThere()
{
    QCOMPARE(import(u"/no/such/file.json"_s).exitCode, 2);
    QCOMPARE(import(u""_s).exitCode, 2);
    QDir().mkpath(m_folder->filePath(u"empty"_s));
    QVERIFY(import(m_folder->filePath(u"empty"_s)).errors.contains("holds no Markdown files"));
}

void ImportTest::addsPostsWhileAServerRuns()
{
    ServerProcess server(withAdministrator, dataFolder());
    QVERIFY(server.start());
    write(m_folder->filePath(u"p.json"_s), R"([{"title":"A late unmistakable thought"}])");
    QCOMPARE(import(m_folder->filePath(u"p.json"_s)).exitCode, 0);
    const HttpReply reply = server.get("/items/posts?search=unmistakable&fields=title&meta=*", "ADMINTOKEN");
    QCOMPARE(reply.body,
        QByteArray(R"({"meta":{"total_count":6,"filter_count":1},"data":[{"title":"A late unmistakable thought"}]})"));
    // It gets into the index by itself, and is found as before.
    QTRY_COMPARE_WITH_TIMEOUT(rows("SELECT count(*) FROM latchkey_posts_search_waiting"), QByteArray("0"), 15000);
    QCOMPARE(server.get("/items/posts?search=unmistakable&fields=title&meta=*", "ADMINTOKEN").body, reply.body);
}

void ImportTest::exportsWhatDirectusReads()
{
    QCOMPARE(runServer({u"user"_s, u"add"_s, u"ada@example.com"_s, u"--password-stdin"_s, u"--data"_s, dataFolder()}, "secret\n")
                 .exitCode,
        0);
    const QString target = m_folder->filePath(u"out"_s);
    const Finished finished = exportTo(target);
    QVERIFY2(finished.exitCode == 0, finished.errors);
    const QJsonArray posts = QJsonDocument::fromJson(contentsOf(target + u"/items/posts.json"_s)).array();
    QCOMPARE(posts.size(), 5);
    QCOMPARE(posts[0]["title"_L1].toString(), u"Welcome to Latchkey"_s);
    QVERIFY(posts[0]["date_created"_L1].toString().endsWith(u'Z'));
    const QJsonObject schema = QJsonDocument::fromJson(contentsOf(target + u"/schema.json"_s)).object();
    QCOMPARE(schema["collections"_L1][0]["collection"_L1].toString(), u"posts"_s);
    QCOMPARE(schema["fields"_L1].toArray().size(), 9);
    QCOMPARE(schema["relations"_L1][0]["related_collection"_L1].toString(), u"directus_users"_s);
    QCOMPARE(specialOf(schema, u"user_created"_s), QJsonValue(QJsonArray{u"user-created"_s}));
    QCOMPARE(specialOf(schema, u"date_created"_s), QJsonValue(QJsonArray{u"date-created"_s, u"cast-timestamp"_s}));
    // So that who imports does not become the author of everything.
    const QJsonObject forImport = QJsonDocument::fromJson(contentsOf(target + u"/schema-for-import.json"_s)).object();
    QCOMPARE(specialOf(forImport, u"user_created"_s), QJsonValue(QJsonValue::Null));
    QCOMPARE(specialOf(forImport, u"date_created"_s), QJsonValue(QJsonArray{u"cast-timestamp"_s}));
    const QJsonArray people = QJsonDocument::fromJson(contentsOf(target + u"/people.json"_s)).array();
    QCOMPARE(people[0]["email"_L1].toString(), u"ada@example.com"_s);
    QCOMPARE(people[0]["role"_L1].toString(), u"User"_s);
    QVERIFY(!QJsonDocument(people).toJson().contains("argon2"));
    QCOMPARE(QFileInfo(target + u"/accounts.sql"_s).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

void ImportTest::exportsAccountsAsSql()
{
    for (const char *email : {"ada@example.com", "o'neil@example.com"})
        runServer(
            {u"user"_s, u"add"_s, QString::fromLatin1(email), u"--password-stdin"_s, u"--data"_s, dataFolder()}, "secret\n");
    QVERIFY(exportTo(m_folder->filePath(u"out"_s)).exitCode == 0);
    const QByteArray sql = contentsOf(m_folder->filePath(u"out/accounts.sql"_s));
    // The tables of Directus, with another "User" role in them.
    Server::Database other(":memory:");
    Server::migrate(other);
    Server::fillQuickstart(other);
    other.run("INSERT INTO directus_users (id, email) VALUES ('x', 'ADA@example.com')");
    other.execute(sql.constData());
    other.execute(sql.constData());
    QCOMPARE(Server::findAccountByEmail(other, "ada@example.com")->id, std::string("x"));
    const std::optional<Server::Account> neil = Server::findAccountByEmail(other, "o'neil@example.com");
    QVERIFY(neil && neil->passwordHash && neil->passwordHash->starts_with("$argon2id$"));
    QCOMPARE(neil->role, Server::registrationRole(other));
}

void ImportTest::takesItsOwnExportIn()
{
    write(m_folder->filePath(u"p.json"_s), R"([{"id":900,"title":"Überschrift \"q\" \\ \u0001 end","status":"archived"}])");
    import(m_folder->filePath(u"p.json"_s));
    QCOMPARE(exportTo(m_folder->filePath(u"out"_s)).exitCode, 0);
    const QByteArray before = contentsOf(m_folder->filePath(u"out/items/posts.json"_s));
    write(m_folder->filePath(u"copy.json"_s), before);
    QDir(dataFolder()).removeRecursively();
    runServer({u"export"_s, m_folder->filePath(u"fresh"_s), u"--data"_s, dataFolder()});
    {
        Server::Database database((dataFolder() + u"/data.db"_s).toStdString());
        database.execute("DELETE FROM posts");
    }
    QCOMPARE(import(m_folder->filePath(u"copy.json"_s)).errors, QByteArray("Imported 6 posts.\n"));
    QCOMPARE(exportTo(m_folder->filePath(u"again"_s)).exitCode, 0);
    QCOMPARE(contentsOf(m_folder->filePath(u"again/items/posts.json"_s)), before);
}

void ImportTest::overwritesNothing()
{
    write(m_folder->filePath(u"out/mine.txt"_s), "mine");
    const Finished finished = exportTo(m_folder->filePath(u"out"_s));
    QCOMPARE(finished.exitCode, 2);
    QVERIFY(finished.errors.contains("is not empty"));
}

QTEST_GUILESS_MAIN(ImportTest)
#include "importtest.moc"
