// SPDX-License-Identifier: MIT
// What the recorded exchanges do not show: whole stories, and where this server is meant to differ.
#include "database.h"
#include "recordedexchange.h"
#include "serverprocess.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>

using namespace Latchkey;
using namespace Qt::StringLiterals;

namespace {

QByteArray refreshBody(const QByteArray &token)
{
    return "{\"refresh_token\":\"" + token + "\"}";
}

QStringList keysOf(const QByteArray &body)
{
    return QJsonDocument::fromJson(body).object().value("data"_L1).toObject().keys();
}

} // namespace

class RoutesTest : public QObject {
    Q_OBJECT

private:
    qint64 quickestLogin(ServerProcess &server, const QByteArray &email, const QByteArray &password);

    std::unique_ptr<ServerProcess> m_server;
    QByteArray m_token;

private Q_SLOTS:
    void initTestCase();
    void showsPeopleTheirOwnAccount();
    void showsNobodyAnothersAccount();
    void tellsWhatAReaderMayDo();
    void welcomesWithPosts();
    void answersEachRefreshTokenOnce();
    void forgetsTheSessionAfterLogout();
    void keepsNoTokenInClear();
    void knowsAddressesInAnyCase();
    void answersUnchangedContentWith304();
    void answersHeadLikeGet();
    void tellsSignedInPeopleMoreAboutItself();
    void limitsRegistrations();
    void limitsRequests();
    void givesUpQuestionsThatTakeLong();
    void limitsTheItemsOfAnAnswer();
    void takesItsTimeToAnswerLogins();
    void takesAsLongForUnknownAddresses();
    void answersOthersWhileItHashes();
    void turnsPeopleAwayWhenTooManySignIn();
};

void RoutesTest::initTestCase()
{
    m_server = std::make_unique<ServerProcess>();
    QVERIFY(m_server->start());
    QVERIFY(m_server->signUp("ada@example.com", "secret-pass-1"));
    QVERIFY(m_server->signUp("grace@example.com", "secret-pass-2"));
    m_token = dataText(m_server->signIn("ada@example.com", "secret-pass-1"), "access_token");
    QVERIFY(!m_token.isEmpty());
}

void RoutesTest::showsPeopleTheirOwnAccount()
{
    const HttpReply me = m_server->get("/users/me", m_token);
    QCOMPARE(me.status, 200);
    QCOMPARE(dataText(me, "email"), "ada@example.com");
    QCOMPARE(dataText(me, "status"), "active");
    QVERIFY(!keysOf(me.body).contains(u"password"_s));
    const HttpReply some = m_server->get("/users/me?fields=email,first_name,role.name", m_token);
    QCOMPARE(some.body, "{\"data\":{\"email\":\"ada@example.com\",\"first_name\":null}}");
}

void RoutesTest::showsNobodyAnothersAccount()
{
    // One field that may not be read hides all others, as in Directus.
    QCOMPARE(keysOf(m_server->get("/users/me?fields=email,token", m_token).body), QStringList{u"id"_s});
    QCOMPARE(keysOf(m_server->get("/users/me?fields=password", m_token).body), QStringList{u"id"_s});
    QCOMPARE(m_server->get("/items/directus_users", m_token).errorCode(), "FORBIDDEN");
    QCOMPARE(m_server->get("/items/directus_sessions", m_token).errorCode(), "FORBIDDEN");
}

void RoutesTest::tellsWhatAReaderMayDo()
{
    const QJsonObject mine
        = QJsonDocument::fromJson(m_server->get("/permissions/me", m_token).body).object().value("data"_L1).toObject();
    QCOMPARE(mine["posts"_L1]["read"_L1]["access"_L1].toString(), u"full"_s);
    QCOMPARE(mine["posts"_L1]["update"_L1]["access"_L1].toString(), u"none"_s);
    QCOMPARE(mine["directus_users"_L1]["read"_L1]["access"_L1].toString(), u"partial"_s);
    QCOMPARE(mine["directus_users"_L1]["update"_L1]["access"_L1].toString(), u"partial"_s);
}

void RoutesTest::welcomesWithPosts()
{
    const HttpReply posts = m_server->get(
        "/items/posts?sort=-publish_date&fields=id,title,content,publish_date&meta=total_count", m_token);
    QVERIFY2(posts.body.startsWith("{\"meta\":{\"total_count\":5},\"data\":[{\"id\":1,\"title\":\"Welcome to Latchkey\""),
        posts.body.left(200));
}

void RoutesTest::answersEachRefreshTokenOnce()
{
    const QByteArray token = dataText(m_server->signIn("ada@example.com", "secret-pass-1"), "refresh_token");
    QCOMPARE(token.size(), 64);
    std::vector<std::unique_ptr<HttpConnection>> connections(8);
    for (auto &connection : connections)
        connection = std::make_unique<HttpConnection>(m_server->port());
    for (const auto &connection : connections)
        connection->send(httpRequest("POST", "/auth/refresh", {{"Content-Type", "application/json"}}, refreshBody(token)));
    QList<HttpReply> good;
    for (const auto &connection : connections) {
        const HttpReply reply = connection->receive();
        if (reply.status == 200)
            good.append(reply);
        else
            QCOMPARE(reply.errorCode(), "INVALID_CREDENTIALS");
    }
    QCOMPARE(good.size(), 1);
    QCOMPARE(m_server->post("/auth/refresh", refreshBody(dataText(good.first(), "refresh_token"))).status, 200);
}

void RoutesTest::forgetsTheSessionAfterLogout()
{
    const QByteArray token = dataText(m_server->signIn("ada@example.com", "secret-pass-1"), "refresh_token");
    QCOMPARE(m_server->post("/auth/logout", refreshBody(token)).status, 204);
    QCOMPARE(m_server->post("/auth/refresh", refreshBody(token)).errorCode(), "INVALID_CREDENTIALS");
}

void RoutesTest::keepsNoTokenInClear()
{
    const QByteArray token = dataText(m_server->signIn("ada@example.com", "secret-pass-1"), "refresh_token");
    Server::Database database(m_server->databaseFile().toStdString());
    Server::Statement sessions = database.query("SELECT token FROM directus_sessions");
    bool any = false;
    while (sessions.next()) {
        any = true;
        QVERIFY(sessions.text(0) != token.toStdString());
    }
    QVERIFY(any);
}

void RoutesTest::knowsAddressesInAnyCase()
{
    QCOMPARE(m_server->signIn("ADA@Example.Com", "secret-pass-1").status, 200);
    QVERIFY(m_server->signUp("Ada@EXAMPLE.com", "stolen-pass-1"));
    QCOMPARE(m_server->signIn("ada@example.com", "stolen-pass-1").errorCode(), "INVALID_CREDENTIALS");
}

void RoutesTest::answersUnchangedContentWith304()
{
    const HttpReply first = m_server->get("/items/posts", m_token);
    const QByteArray tag = first.header("ETag");
    QVERIFY(tag.startsWith("W/\""));
    const Headers again{{"Authorization", "Bearer " + m_token}, {"If-None-Match", tag}};
    const HttpReply second = m_server->request(httpRequest("GET", "/items/posts", again));
    QCOMPARE(second.status, 304);
    QCOMPARE(second.body, "");
    QCOMPARE(m_server->request(httpRequest("GET", "/items/posts?limit=1", again)).status, 200);
}

void RoutesTest::answersHeadLikeGet()
{
    HttpConnection connection(m_server->port());
    connection.send(httpRequest("HEAD", "/server/info") + httpRequest("GET", "/server/ping"));
    const HttpReply info = m_server->get("/server/info");
    QVERIFY(connection.awaitText("\r\n\r\nHTTP/1.1 200 OK\r\n", "pong"));
    QVERIFY(connection.received().contains("Content-Length: " + QByteArray::number(info.body.size())));
}

void RoutesTest::tellsSignedInPeopleMoreAboutItself()
{
    QVERIFY(!keysOf(m_server->get("/server/info").body).contains(u"version"_s));
    QVERIFY(m_server->get("/server/info")
                .body.contains(R"("project_descriptor":null)")); // the window says where it is, in its language
    QCOMPARE(dataText(m_server->get("/server/info", m_token), "version"), "12.4.0");
}

void RoutesTest::limitsRegistrations()
{
    ServerProcess server({{u"REGISTER_STALL_TIME"_s, u"0"_s}});
    QVERIFY(server.start());
    for (int i = 0; i < 5; ++i)
        QVERIFY(server.signUp("ada@example.com", "secret-pass-1"));
    const HttpReply limited = server.post("/users/register", credentials("ada@example.com", "secret-pass-1"));
    const RecordedExchange recorded = RecordedExchange::read(u"limit-register-5"_s);
    QCOMPARE(limited.status, recorded.answer.status);
    QCOMPARE(limited.errorCode(), recorded.answer.errorCode());
    const int wait = limited.header("Retry-After").toInt();
    QVERIFY(wait > 0 && wait <= 60);
    QVERIFY(limited.body.contains("\"extensions\":{\"limit\":5,\"reset\":\"20"));
    QCOMPARE(server.get("/server/ping").status, 200);
}

void RoutesTest::limitsRequests()
{
    ServerProcess server(
        {{u"RATE_LIMITER_ENABLED"_s, u"true"_s}, {u"RATE_LIMITER_POINTS"_s, u"3"_s}, {u"RATE_LIMITER_DURATION"_s, u"600"_s}});
    QVERIFY(server.start());
    for (int i = 0; i < 3; ++i)
        QCOMPARE(server.get("/server/ping").status, 200);
    const HttpReply limited = server.get("/items/posts");
    QCOMPARE(limited.status, 429);
    QCOMPARE(limited.errorCode(), "REQUESTS_EXCEEDED");
    QCOMPARE(server.get("/server/ping").status, 429);
}

void RoutesTest::givesUpQuestionsThatTakeLong()
{
    Variables variables = quickVariables();
    variables[u"ADMIN_EMAIL"_s] = u"admin@example.com"_s;
    variables[u"ADMIN_TOKEN"_s] = u"ADMINTOKEN"_s;
    variables[u"QUERY_TIME_MAX"_s] = u"500"_s;
    ServerProcess server(variables);
    QVERIFY(server.start());
    {
        Server::Database database(server.databaseFile().toStdString());
        Server::Transaction adding(database);
        for (int i = 0; i < 100; ++i)
            database.run("INSERT INTO posts (title, content) VALUES ('Long', ?)", std::string(900'000, 'a'));
        adding.commit();
    }
    QByteArrayList conditions;
    for (int i = 0; i < 99; ++i)
        conditions.append(R"({"content":{"_contains":"aaab)" + QByteArray::number(i) + "\"}}");
    const QByteArray filter = R"({"_or":[)" + conditions.join(',') + "]}";
    const HttpReply late = server.request(
        httpRequest("SEARCH", "/items/posts", {{"Content-Type", "application/json"}, {"Authorization", "Bearer ADMINTOKEN"}},
            R"({"query":{"filter":)" + filter + "}}"));
    QCOMPARE(late.status, 503);
    QCOMPARE(late.errorCode(), "SERVICE_UNAVAILABLE");
    QVERIFY(late.header("Retry-After").toInt() > 0);
    const QByteArray document = R"({"query":"query($filter:posts_filter){posts(filter:$filter){id}}","variables":{"filter":)";
    QVERIFY(server.post("/graphql", document + filter + "}}", {{"Authorization", "Bearer ADMINTOKEN"}})
                .body.contains(R"("code":"SERVICE_UNAVAILABLE")"));
    QCOMPARE(server.get("/items/posts?limit=1", "ADMINTOKEN").status, 200);
}

void RoutesTest::limitsTheItemsOfAnAnswer()
{
    Variables variables = quickVariables();
    variables[u"QUERY_LIMIT_MAX"_s] = u"2"_s;
    variables[u"ADMIN_EMAIL"_s] = u"admin@example.com"_s;
    variables[u"ADMIN_TOKEN"_s] = u"ADMINTOKEN"_s;
    ServerProcess server(variables);
    QVERIFY(server.start());
    const QByteArray two = R"({"data":[{"id":1},{"id":2}]})";
    QCOMPARE(server.get("/items/posts?fields=id&sort=id", "ADMINTOKEN").body, two);
    QCOMPARE(server.get("/items/posts?fields=id&sort=id&limit=-1", "ADMINTOKEN").body, two);
    QCOMPARE(server.get("/items/posts?fields=id&sort=id&limit=-1&export=csv", "ADMINTOKEN").body.trimmed().count('\n'), 2);
    QCOMPARE(server.get("/items/posts?limit=3", "ADMINTOKEN").errorCode(), "INVALID_QUERY");
    QCOMPARE(server.get("/permissions?limit=3", "ADMINTOKEN").errorCode(), "INVALID_QUERY");
}

void RoutesTest::takesItsTimeToAnswerLogins()
{
    ServerProcess server({{u"LOGIN_STALL_TIME"_s, u"300"_s}, {u"REGISTER_STALL_TIME"_s, u"400"_s}});
    QVERIFY(server.start());
    const auto duration = [&server](const QByteArray &target, const QByteArray &body) {
        QElapsedTimer timer;
        timer.start();
        server.post(target, body);
        return timer.elapsed();
    };
    QVERIFY(duration("/users/register", credentials("ada@example.com", "secret-pass-1")) >= 400);
    QVERIFY(duration("/auth/login", credentials("ada@example.com", "secret-pass-1")) >= 300);
    QVERIFY(duration("/auth/login", credentials("ada@example.com", "wrong")) >= 300);
    QVERIFY(duration("/auth/login", "{}") >= 300);
    QVERIFY(duration("/users/register", "{}") < 400);
}

qint64 RoutesTest::quickestLogin(ServerProcess &server, const QByteArray &email, const QByteArray &password)
{
    qint64 quickest = std::numeric_limits<qint64>::max();
    for (int i = 0; i < 7; ++i) {
        QElapsedTimer timer;
        timer.start();
        server.signIn(email, password);
        quickest = std::min(quickest, timer.nsecsElapsed());
    }
    return quickest;
}

// Without a hash to compare with, an unknown address would be answered a hundred times sooner.
void RoutesTest::takesAsLongForUnknownAddresses()
{
    const qint64 known = quickestLogin(*m_server, "ada@example.com", "wrong-pass");
    const qint64 unknown = quickestLogin(*m_server, "nobody@example.com", "wrong-pass");
    QVERIFY2(unknown > known / 2 && unknown < known * 2, qPrintable(u"%1 and %2 ns"_s.arg(known).arg(unknown)));
}

void RoutesTest::answersOthersWhileItHashes()
{
    std::vector<std::unique_ptr<HttpConnection>> logins;
    for (int i = 0; i < 16; ++i) {
        logins.push_back(std::make_unique<HttpConnection>(m_server->port()));
        logins.back()->send(httpRequest(
            "POST", "/auth/login", {{"Content-Type", "application/json"}}, credentials("ada@example.com", "secret-pass-1")));
    }
    for (int i = 0; i < 20; ++i)
        QCOMPARE(m_server->get("/items/posts?limit=1", m_token).status, 200);
    QVERIFY(!logins.back()->hasAnswer());
    for (const auto &login : logins)
        QCOMPARE(login->receive().status, 200);
}

void RoutesTest::turnsPeopleAwayWhenTooManySignIn()
{
    ServerProcess server;
    QVERIFY(server.start());
    std::vector<std::unique_ptr<HttpConnection>> logins;
    for (int i = 0; i < 4 * 32 + 20; ++i) {
        logins.push_back(std::make_unique<HttpConnection>(server.port()));
        logins.back()->send(httpRequest(
            "POST", "/auth/login", {{"Content-Type", "application/json"}}, credentials("ada@example.com", "secret-pass-1")));
    }
    const HttpReply last = logins.back()->receive();
    QCOMPARE(last.status, 503);
    QCOMPARE(last.errorCode(), "SERVICE_UNAVAILABLE");
    QVERIFY(last.header("Retry-After").toInt() > 0);
    QVERIFY(!logins.front()->hasAnswer() || logins.front()->receive().status == 401);
}

QTEST_GUILESS_MAIN(RoutesTest)
#include "routestest.moc"
