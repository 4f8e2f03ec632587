// SPDX-License-Identifier: MIT
// Collections that an administrator makes, their fields and items; files and pictures.
#include "serverprocess.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QByteArray admin = "ADMINTOKEN";

Variables withAdministrator()
{
    Variables variables = quickVariables();
    variables[u"ADMIN_EMAIL"_s] = u"admin@example.com"_s;
    variables[u"ADMIN_TOKEN"_s] = QString::fromUtf8(admin);
    return variables;
}

QJsonValue dataOf(const HttpReply &reply)
{
    return QJsonDocument::fromJson(reply.body).object()["data"_L1];
}

constexpr const char *books = R"({"collection":"books","meta":{"note":"What we read"},"fields":[
    {"field":"id","type":"uuid","schema":{"is_primary_key":true}},
    {"field":"title","type":"string","schema":{"is_nullable":false}},
    {"field":"about","type":"text"},
    {"field":"pages","type":"integer","schema":{"default_value":100}},
    {"field":"price","type":"float"},
    {"field":"read","type":"boolean","schema":{"default_value":false}},
    {"field":"day","type":"date"},
    {"field":"moment","type":"dateTime"},
    {"field":"stamp","type":"timestamp"},
    {"field":"extra","type":"json"},
    {"field":"made","type":"timestamp","meta":{"special":["date-created"]}},
    {"field":"maker","type":"uuid","meta":{"special":["user-created"]}}]})";

} // namespace

class CollectionsTest : public QObject {
    Q_OBJECT

private:
    HttpReply send(
        const QByteArray &method, const QByteArray &target, const QByteArray &json = {}, const QByteArray &token = admin);
    QByteArray reader();
    HttpReply upload(const QByteArray &name, const QByteArray &type, const QByteArray &content, const QByteArray &token = admin);

    std::unique_ptr<ServerProcess> m_server;

private Q_SLOTS:
    void init();
    void makesACollection();
    void keepsItemsOfEveryType();
    void addsAndRemovesFields();
    void removesACollection();
    void showsItemsToWhoMayOnly();
    void answersGraphqlToo();
    void exportsIt();
    void refusesOthers_data();
    void refusesOthers();
    void refusesWhatMakesNoCollection_data();
    void refusesWhatMakesNoCollection();
    void showsTheLogoToEverybody();
    void keepsOtherFilesToThoseWhoMay();
    void removesFilesWithTheirItems();
    void keepsFilesWhereTheyLie_data();
    void keepsFilesWhereTheyLie();
    void leadsNowhereElse_data();
    void leadsNowhereElse();
    void refusesWhatIsNoUpload();
};

void CollectionsTest::init()
{
    m_server = std::make_unique<ServerProcess>(withAdministrator());
    QVERIFY(m_server->start());
}

// Somebody without special rights; only where one is needed, as passwords take their time.
QByteArray CollectionsTest::reader()
{
    m_server->signUp("ada@example.com", "right-password");
    return dataText(m_server->signIn("ada@example.com", "right-password"), "access_token");
}

HttpReply CollectionsTest::send(
    const QByteArray &method, const QByteArray &target, const QByteArray &json, const QByteArray &token)
{
    Headers headers{{"Content-Type", "application/json"}};
    if (!token.isEmpty())
        headers.append({"Authorization", "Bearer " + token});
    return m_server->request(httpRequest(method, target, headers, json));
}

HttpReply CollectionsTest::upload(
    const QByteArray &name, const QByteArray &type, const QByteArray &content, const QByteArray &token)
{
    const QByteArray body = "--XX\r\nContent-Disposition: form-data; name=\"title\"\r\n\r\nA title\r\n"
                            "--XX\r\nContent-Disposition: form-data; name=\"file\"; filename=\""
        + name + "\"\r\nContent-Type: " + type + "\r\n\r\n" + content + "\r\n--XX--\r\n";
    return m_server->request(httpRequest(
        "POST", "/files", {{"Content-Type", "multipart/form-data; boundary=XX"}, {"Authorization", "Bearer " + token}}, body));
}

void CollectionsTest::makesACollection()
{
    const HttpReply made = send("POST", "/collections", books);
    QVERIFY2(made.status == 200, made.body);
    QCOMPARE(dataOf(made)["collection"_L1].toString(), u"books"_s);
    const QJsonArray list = dataOf(send("GET", "/collections")).toArray();
    QCOMPARE(list.size(), 2);
    QCOMPARE(list[1]["schema"_L1]["name"_L1].toString(), u"books"_s);
    const QJsonArray fields = dataOf(send("GET", "/fields/books")).toArray();
    QStringList types;
    for (const QJsonValue &field : fields)
        types.append(field["type"_L1].toString());
    QCOMPARE(types.join(u' '), u"uuid string text integer float boolean date dateTime timestamp json timestamp uuid"_s);
    QCOMPARE(fields[1]["meta"_L1]["required"_L1].toBool(), true);
    QCOMPARE(dataOf(send("GET", "/fields/books/made"))["meta"_L1]["special"_L1][0].toString(), u"date-created"_s);
    QCOMPARE(dataOf(send("GET", "/fields")).toArray().size(), 21);
    QCOMPARE(send("GET", "/relations").body, QByteArray(R"({"data":[]})"));
    QCOMPARE(send("POST", "/collections", R"({"collection":"notes"})").status, 200);
    QCOMPARE(dataOf(send("POST", "/items/notes", "{}"))["id"_L1].toInt(), 1);
}

void CollectionsTest::keepsItemsOfEveryType()
{
    send("POST", "/collections", books);
    const HttpReply made = send("POST", "/items/books", R"({"title":"Emma","about":"Long","price":9.5,"day":"2026-11-22",
        "moment":"2026-11-22T04:53:27","stamp":"2026-11-22T04:53:27.450Z","extra":{"a":[1]}})");
    QVERIFY2(made.status == 200, made.body);
    const QJsonObject item = dataOf(made).toObject();
    QCOMPARE(item["id"_L1].toString().size(), 36);
    QCOMPARE(item["pages"_L1].toInt(), 100);
    QCOMPARE(item["price"_L1].toDouble(), 9.5);
    QCOMPARE(item["read"_L1], QJsonValue(false));
    QCOMPARE(item["day"_L1].toString(), u"2026-11-22"_s);
    QCOMPARE(item["moment"_L1].toString(), u"2026-11-22T04:53:27"_s);
    QCOMPARE(item["stamp"_L1].toString(), u"2026-11-22T04:53:27.450Z"_s);
    QCOMPARE(item["extra"_L1]["a"_L1][0].toInt(), 1);
    QVERIFY(!item["made"_L1].isNull());
    QCOMPARE(item["maker"_L1].toString().size(), 36);
    QCOMPARE(send("POST", "/items/books", R"({"about":"no title"})").errorCode(), QByteArray("FAILED_VALIDATION"));
    QCOMPARE(send("POST", "/items/books", R"({"title":"x","price":"dear"})").errorCode(), QByteArray("INVALID_PAYLOAD"));
    QCOMPARE(send("POST", "/items/books", R"([{"title":"Persuasion","price":2,"pages":7},{"title":"Sanditon"}])").status, 200);
    QCOMPARE(send("GET", "/items/books?fields=title,price&filter[price][_gt]=1.5&filter[day][_null]=true&sort=price").body,
        QByteArray(R"({"data":[{"title":"Persuasion","price":2}]})"));
    QCOMPARE(send("GET", "/items/books?search=suas&fields=title&meta=*").body,
        QByteArray(R"({"meta":{"total_count":3,"filter_count":1},"data":[{"title":"Persuasion"}]})"));
    const QByteArray path = "/items/books/" + item["id"_L1].toString().toUtf8();
    QCOMPARE(dataOf(send("PATCH", path, R"({"read":true})"))["read"_L1], QJsonValue(true));
    QCOMPARE(send("DELETE", path).status, 204);
    QCOMPARE(send("GET", path).status, 403);
}

void CollectionsTest::addsAndRemovesFields()
{
    send("POST", "/collections", R"({"collection":"notes"})");
    const HttpReply added = send("POST", "/fields/notes",
        R"({"field":"text","type":"string","schema":{"default_value":"it's","is_nullable":false},"meta":{"note":"x"}})");
    QVERIFY2(added.status == 200, added.body);
    QCOMPARE(dataOf(send("POST", "/items/notes", "{}"))["text"_L1].toString(), u"it's"_s);
    QCOMPARE(
        dataOf(send("PATCH", "/fields/notes/text", R"({"meta":{"required":true}})"))["meta"_L1]["required"_L1].toBool(), true);
    QCOMPARE(send("POST", "/items/notes", "{}").errorCode(), QByteArray("FAILED_VALIDATION"));
    QCOMPARE(send("POST", "/fields/notes", R"({"field":"text","type":"string"})").errorCode(), QByteArray("INVALID_PAYLOAD"));
    QCOMPARE(send("DELETE", "/fields/notes/id").errorCode(), QByteArray("INVALID_PAYLOAD"));
    QCOMPARE(send("DELETE", "/fields/notes/text").status, 204);
    QCOMPARE(send("GET", "/items/notes").body, QByteArray(R"({"data":[{"id":1}]})"));
}

void CollectionsTest::removesACollection()
{
    send("POST", "/collections", books);
    QCOMPARE(send("DELETE", "/collections/books").status, 204);
    QCOMPARE(send("GET", "/items/books").status, 403);
    QCOMPARE(send("POST", "/collections", books).status, 200);
    for (const char *kept : {"posts", "directus_users", "latchkey_ranks", "sqlite_sequence", "nothing"})
        QCOMPARE(send("DELETE", QByteArray("/collections/") + kept).status, 403);
    QCOMPARE(send("DELETE", "/fields/posts/title").status, 403);
}

void CollectionsTest::showsItemsToWhoMayOnly()
{
    send("POST", "/collections", books);
    send("POST", "/items/books", R"({"title":"Emma"})");
    const QByteArray token = reader();
    QCOMPARE(send("GET", "/items/books", {}, token).status, 403);
    const QByteArray policy
        = dataOf(send("GET", "/policies?filter[name]=Read%20Posts")).toArray()[0]["id"_L1].toString().toUtf8();
    const HttpReply allowed = send("POST", "/permissions",
        R"({"collection":"books","action":"read","permissions":{"title":{"_eq":"Emma"}},"fields":["title"],"policy":")" + policy
            + "\"}");
    QVERIFY2(allowed.status == 200, allowed.body);
    QCOMPARE(send("GET", "/items/books", {}, token).body, QByteArray(R"({"data":[{"title":"Emma"}]})"));
    QCOMPARE(send("POST", "/items/books", R"({"title":"Mine"})", token).status, 403);
}

void CollectionsTest::answersGraphqlToo()
{
    send("POST", "/collections", books);
    const QByteArray query
        = R"({"query":"mutation{create_books_item(data:{title:\"Emma\",pages:7}){title pages maker{email}}}"})";
    QCOMPARE(send("POST", "/graphql", query).body,
        QByteArray(R"({"data":{"create_books_item":{"title":"Emma","pages":7,"maker":{"email":"admin@example.com"}}}})"));
}

void CollectionsTest::exportsIt()
{
    send("POST", "/collections", books);
    send("POST", "/items/books", R"({"title":"Emma"})");
    QTemporaryDir folder;
    const QString target = folder.filePath(u"out"_s);
    QCOMPARE(runServer({u"export"_s, target, u"--data"_s, m_server->dataFolder()}).exitCode, 0);
    QFile items(target + u"/items/books.json"_s);
    QVERIFY(items.open(QIODevice::ReadOnly));
    QVERIFY(items.readAll().contains("\"title\":\"Emma\""));
}

void CollectionsTest::refusesOthers_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("target");
    for (const char *target :
        {"/collections", "/collections/posts", "/fields", "/fields/posts", "/fields/posts/title", "/relations"})
        QTest::newRow(target) << QByteArray("GET") << QByteArray(target);
    QTest::newRow("make") << QByteArray("POST") << QByteArray("/collections");
    QTest::newRow("remove") << QByteArray("DELETE") << QByteArray("/collections/posts");
    QTest::newRow("field") << QByteArray("POST") << QByteArray("/fields/posts");
}

void CollectionsTest::refusesOthers()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, target);
    QCOMPARE(send(method, target, books, reader()).errorCode(), QByteArray("FORBIDDEN"));
    QCOMPARE(send(method, target, books, {}).errorCode(), QByteArray("FORBIDDEN"));
}

void CollectionsTest::refusesWhatMakesNoCollection_data()
{
    QTest::addColumn<QByteArray>("body");
    for (const char *body : {"{}", "[]", R"({"collection":7})", R"({"collection":""})", R"({"collection":"posts"})",
             R"({"collection":"POSTS"})", R"({"collection":"directus_x"})", R"({"collection":"latchkey_x"})",
             R"({"collection":"sqlite_x"})", R"({"collection":"a b"})", R"({"collection":"a\"; DROP TABLE posts; --"})",
             R"({"collection":"9a"})", R"({"collection":"x","fields":[7]})",
             R"({"collection":"x","fields":[{"field":"a\" text); DROP TABLE posts; --","type":"string"}]})",
             R"({"collection":"x","fields":[{"field":"a","type":"string); DROP TABLE posts"}]})",
             R"({"collection":"x","fields":[{"field":"a","type":"string"},{"field":"A","type":"text"}]})",
             R"({"collection":"x","fields":[{"field":"a","type":"uuid","schema":{"is_primary_key":true}},)"
             R"({"field":"b","type":"uuid","schema":{"is_primary_key":true}}]})",
             R"({"collection":"x","fields":[{"field":"a","type":"string","schema":{"default_value":"\u0000"}}]})",
             R"({"collection":"x","fields":[{"field":"a","type":"string","schema":{"default_value":[1]}}]})"})
        QTest::newRow(body) << QByteArray(body);
}

void CollectionsTest::refusesWhatMakesNoCollection()
{
    QFETCH(QByteArray, body);
    QCOMPARE(send("POST", "/collections", body).errorCode(), QByteArray("INVALID_PAYLOAD"));
    QCOMPARE(dataOf(send("GET", "/collections")).toArray().size(), 1);
    QCOMPARE(dataOf(send("GET", "/items/posts")).toArray().size(), 5);
}

void CollectionsTest::showsTheLogoToEverybody()
{
    const QByteArray png("\x89PNG\r\n\x1a\n\0rest", 13);
    const HttpReply sent = upload("logo.png", "image/png", png);
    QVERIFY2(sent.status == 200, sent.body);
    QCOMPARE(dataOf(sent)["title"_L1].toString(), u"A title"_s);
    QCOMPARE(dataOf(sent)["filesize"_L1].toInt(), png.size());
    const QByteArray id = dataText(sent, "id");
    QCOMPARE(m_server->get("/assets/" + id).status, 403);
    QCOMPARE(send("PATCH", "/settings", "{\"project_logo\":\"" + id + "\"}").status, 200);
    const HttpReply logo = m_server->get("/assets/" + id);
    QCOMPARE(logo.body, png);
    QCOMPARE(logo.header("Content-Type"), QByteArray("image/png"));
    QVERIFY(logo.header("Content-Security-Policy").contains("default-src 'none'"));
    QCOMPARE(m_server->request(httpRequest("GET", "/assets/" + id, {{"If-None-Match", logo.header("ETag")}})).status, 304);
    QCOMPARE(m_server->get("/assets/" + id + "/logo.png").body, png);
    QCOMPARE(send("DELETE", "/files/" + id).status, 204);
    QCOMPARE(m_server->get("/assets/" + id).status, 403);
    QCOMPARE(QDir(m_server->dataFolder() + u"/uploads"_s).entryList(QDir::Files).size(), 0);
}

void CollectionsTest::keepsOtherFilesToThoseWhoMay()
{
    const QByteArray token = reader();
    const QByteArray id = dataText(upload("page.html", "text/html", "<script>"), "id");
    QCOMPARE(m_server->get("/assets/" + id, token).status, 403);
    const HttpReply file = m_server->get("/assets/" + id, admin);
    QCOMPARE(file.body, QByteArray("<script>"));
    QCOMPARE(file.header("Content-Type"), QByteArray("application/octet-stream"));
    QCOMPARE(
        dataOf(send("GET", "/files?fields=filename_download")).toArray()[0]["filename_download"_L1].toString(), u"page.html"_s);
    QCOMPARE(send("GET", "/files", {}, token).status, 403);
    QCOMPARE(upload("x.png", "image/png", "x", token).status, 403);
    QVERIFY(!QFile::exists(m_server->dataFolder() + u"/uploads/page.html"_s));
}

void CollectionsTest::removesFilesWithTheirItems()
{
    const QDir uploads(m_server->dataFolder() + u"/uploads"_s);
    const QByteArray first = dataText(upload("first.png", "image/png", "1"), "id");
    const QByteArray second = dataText(upload("second.png", "image/png", "2"), "id");
    const QByteArray both = "\"" + first + "\",\"" + second + '"';
    QCOMPARE(send("DELETE", "/files", '[' + both + ",\"no-such-file\"]").errorCode(), QByteArray("FORBIDDEN"));
    QCOMPARE(m_server->get("/assets/" + first, admin).body, QByteArray("1"));
    QCOMPARE(uploads.entryList(QDir::Files).size(), 2);
    QCOMPARE(send("DELETE", "/files", "{\"keys\":[" + both + "]}").status, 204);
    QCOMPARE(uploads.entryList(QDir::Files).size(), 0);
    QCOMPARE(send("GET", "/files").body, QByteArray(R"({"data":[]})"));
}

void CollectionsTest::keepsFilesWhereTheyLie_data()
{
    QTest::addColumn<QByteArray>("values");
    for (const char *values : {R"({"filename_disk":"other.png"})", R"({"storage":"elsewhere"})", R"({"filesize":1})"})
        QTest::newRow(values) << QByteArray(values);
}

void CollectionsTest::keepsFilesWhereTheyLie()
{
    QFETCH(QByteArray, values);
    const QByteArray id = dataText(upload("first.png", "image/png", "first"), "id");
    QCOMPARE(send("PATCH", "/files/" + id, values).errorCode(), QByteArray("INVALID_PAYLOAD"));
    const QByteArray many = "{\"keys\":[\"" + id + "\"],\"data\":" + values + '}';
    QCOMPARE(send("PATCH", "/files", many).errorCode(), QByteArray("INVALID_PAYLOAD"));
    QCOMPARE(dataText(send("PATCH", "/files/" + id, R"({"title":"Renamed"})"), "title"), QByteArray("Renamed"));
    QCOMPARE(m_server->get("/assets/" + id, admin).body, QByteArray("first"));
}

void CollectionsTest::leadsNowhereElse_data()
{
    QTest::addColumn<QByteArray>("target");
    for (const char *target : {"/assets/..%2fdata.db", "/assets/../data.db", "/assets/%2e%2e%2f%2e%2e%2fetc%2fpasswd",
             "/assets/..%5cdata.db", "/assets/%00", "/assets/secret", "/assets//etc/passwd", "/assets/....//data.db",
             "/assets/00000000-0000-4000-8000-000000000000", "/assets/%252e%252e%252fdata.db", "/assets/"})
        QTest::newRow(target) << QByteArray(target);
}

void CollectionsTest::leadsNowhereElse()
{
    QFETCH(QByteArray, target);
    const HttpReply reply = m_server->get(target, admin);
    QVERIFY2(reply.status == 403 || reply.status == 404, reply.body);
}

void CollectionsTest::refusesWhatIsNoUpload()
{
    for (const char *body : {"", "--XX", "--XX\r\n", "--XX--\r\n", "--XX\r\n\r\n--XX--", "--XX\r\nA: b\r\n\r\nc\r\n--XX--",
             "--XX\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a\"\r\n\r\nnever ends"}) {
        const HttpReply reply = m_server->request(httpRequest("POST", "/files",
            {{"Content-Type", "multipart/form-data; boundary=XX"}, {"Authorization", "Bearer " + admin}}, body));
        QCOMPARE(reply.errorCode(), QByteArray("INVALID_PAYLOAD"));
    }
    QCOMPARE(send("POST", "/files", "{}").errorCode(), QByteArray("INVALID_PAYLOAD"));
}

QTEST_GUILESS_MAIN(CollectionsTest)
#include "collectionstest.moc"
