// SPDX-License-Identifier: MIT
// Signing in, staying signed in and signing out over several requests: cookies, session mode and its grace period, the second
// factor, and the limit of attempts.
#include "database.h"
#include "onetimecode.h"
#include "serverprocess.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Latchkey;
using namespace Qt::StringLiterals;

namespace {

const QByteArray password = "secret-pass-1";

QByteArray loginBody(const QByteArray &email, const QByteArray &further)
{
    return R"({"email":")" + email + R"(","password":")" + password + "\"," + further + '}';
}

QByteArray refreshBody(const QByteArray &token)
{
    return "{\"refresh_token\":\"" + token + "\"}";
}

// `name=value`, as the client sends it back.
QByteArray cookieOf(const HttpReply &reply)
{
    const QByteArray cookie = reply.header("Set-Cookie");
    return cookie.left(cookie.indexOf(';'));
}

QByteArray sessionOf(const QByteArray &cookie)
{
    const QByteArray payload = cookie.mid(cookie.indexOf('=') + 1).split('.').value(1);
    return QJsonDocument::fromJson(QByteArray::fromBase64(payload, QByteArray::Base64UrlEncoding))["session"_L1]
        .toString()
        .toUtf8();
}

std::unique_ptr<ServerProcess> startServer(Variables further = {}, const QString &dataFolder = {})
{
    further.insert(quickVariables());
    auto server = std::make_unique<ServerProcess>(further, dataFolder);
    return server->start() ? std::move(server) : nullptr;
}

} // namespace

class SessionsTest : public QObject {
    Q_OBJECT

private:
    HttpReply login(const QByteArray &further, const QByteArray &email = "ada@example.com");
    HttpReply postWith(const QByteArray &cookie, const QByteArray &target, const QByteArray &body);
    HttpReply meWith(const QByteArray &cookie);
    void execute(const char *sql);

    std::unique_ptr<ServerProcess> m_server;

private Q_SLOTS:
    void initTestCase();
    void keepsTheRefreshTokenInACookie();
    void staysInASession();
    void leadsRefreshesAtOnceToOneSession();
    void endsTheOldSessionAfterTheGracePeriod();
    void clearsCookiesAtLogout();
    void turnsASessionIntoTokens();
    void keepsNoSessionTokenInClear();
    void wantsTheSecondFactor();
    void suspendsAfterTooManyAttempts_data();
    void suspendsAfterTooManyAttempts();
    void forgetsFailuresAfterASuccess();
    void countsOnAfterARestart();
    void tellsTheSuspendedOnlyAtRefresh();
    void recordsLogins();
};

void SessionsTest::initTestCase()
{
    m_server = startServer();
    QVERIFY(m_server);
    QVERIFY(m_server->signUp("ada@example.com", password));
}

HttpReply SessionsTest::login(const QByteArray &further, const QByteArray &email)
{
    return m_server->post("/auth/login", loginBody(email, further));
}

HttpReply SessionsTest::postWith(const QByteArray &cookie, const QByteArray &target, const QByteArray &body)
{
    return m_server->post(target, body, {{"Cookie", cookie}});
}

HttpReply SessionsTest::meWith(const QByteArray &cookie)
{
    return m_server->request(httpRequest("GET", "/users/me", {{"Cookie", cookie}}));
}

void SessionsTest::execute(const char *sql)
{
    Server::Database(m_server->databaseFile().toStdString()).execute(sql);
}

void SessionsTest::keepsTheRefreshTokenInACookie()
{
    const HttpReply first = login(R"("mode":"cookie")");
    QCOMPARE(first.status, 200);
    QVERIFY(dataText(first, "refresh_token").isEmpty());
    QVERIFY(cookieOf(first).startsWith("directus_refresh_token="));
    const HttpReply second = postWith(cookieOf(first), "/auth/refresh", "{}");
    QCOMPARE(second.status, 200);
    QVERIFY(cookieOf(second) != cookieOf(first));
    QCOMPARE(postWith(cookieOf(first), "/auth/refresh", "{}").errorCode(), "INVALID_CREDENTIALS");
    QCOMPARE(m_server->get("/users/me", dataText(second, "access_token")).status, 200);
}

void SessionsTest::staysInASession()
{
    const HttpReply first = login(R"("mode":"session")");
    QCOMPARE(first.body, "{\"data\":{\"expires\":86400000}}");
    QCOMPARE(meWith(cookieOf(first)).status, 200);
    const HttpReply second = postWith(cookieOf(first), "/auth/refresh", R"({"mode":"session"})");
    QCOMPARE(second.status, 200);
    QCOMPARE(meWith(cookieOf(second)).status, 200);
    QCOMPARE(meWith(cookieOf(first)).status, 200);
}

void SessionsTest::leadsRefreshesAtOnceToOneSession()
{
    const QByteArray cookie = cookieOf(login(R"("mode":"session")"));
    std::vector<std::unique_ptr<HttpConnection>> connections(6);
    for (auto &connection : connections) {
        connection = std::make_unique<HttpConnection>(m_server->port());
        connection->send(httpRequest(
            "POST", "/auth/refresh", {{"Content-Type", "application/json"}, {"Cookie", cookie}}, R"({"mode":"session"})"));
    }
    QSet<QByteArray> sessions;
    for (const auto &connection : connections) {
        const HttpReply reply = connection->receive();
        QCOMPARE(reply.status, 200);
        sessions.insert(sessionOf(cookieOf(reply)));
    }
    QCOMPARE(sessions.size(), 1);
    QVERIFY(!sessions.contains(sessionOf(cookie)));
}

void SessionsTest::endsTheOldSessionAfterTheGracePeriod()
{
    const auto server = startServer({{u"SESSION_REFRESH_GRACE_PERIOD"_s, u"0"_s}});
    QVERIFY(server && server->signUp("ada@example.com", password));
    const auto with = [&](const QByteArray &cookie, const QByteArray &method, const QByteArray &target) {
        return server->request(httpRequest(method, target, {{"Content-Type", "application/json"}, {"Cookie", cookie}},
            method == "POST" ? R"({"mode":"session"})" : ""));
    };
    const QByteArray first = cookieOf(server->post("/auth/login", loginBody("ada@example.com", R"("mode":"session")")));
    const HttpReply second = with(first, "POST", "/auth/refresh");
    QCOMPARE(second.status, 200);
    QTRY_COMPARE(with(first, "GET", "/users/me").status, 401);
    const HttpReply refused = with(first, "POST", "/auth/refresh");
    QCOMPARE(refused.errorCode(), "INVALID_CREDENTIALS");
    QCOMPARE(cookieOf(refused), "directus_session_token=");
    QCOMPARE(with(cookieOf(second), "GET", "/users/me").status, 200);
}

void SessionsTest::clearsCookiesAtLogout()
{
    const HttpReply session = login(R"("mode":"session")");
    const HttpReply out = postWith(cookieOf(session), "/auth/logout", R"({"mode":"session"})");
    QCOMPARE(out.status, 204);
    QVERIFY(out.header("Set-Cookie").startsWith("directus_session_token=; Max-Age=86400; Path=/; Expires="));
    QCOMPARE(meWith(cookieOf(session)).errorCode(), "INVALID_CREDENTIALS");

    const HttpReply cookie = login(R"("mode":"cookie")");
    const HttpReply gone = postWith(cookieOf(cookie), "/auth/logout", R"({"mode":"cookie"})");
    QVERIFY(gone.header("Set-Cookie").startsWith("directus_refresh_token=; Max-Age=604800; Path=/; Expires="));
    QCOMPARE(postWith(cookieOf(cookie), "/auth/refresh", "{}").errorCode(), "INVALID_CREDENTIALS");
}

void SessionsTest::turnsASessionIntoTokens()
{
    const QByteArray cookie = cookieOf(login(R"("mode":"session")"));
    const HttpReply tokens = m_server->post("/auth/refresh", refreshBody(sessionOf(cookie)));
    QCOMPARE(tokens.status, 200);
    const HttpReply me = meWith(cookie);
    QCOMPARE(me.errorCode(), "INVALID_CREDENTIALS");
    QCOMPARE(cookieOf(me), "directus_session_token=");
    QCOMPARE(m_server->post("/auth/refresh", refreshBody(dataText(tokens, "refresh_token"))).status, 200);
}

void SessionsTest::keepsNoSessionTokenInClear()
{
    const QByteArray first = cookieOf(login(R"("mode":"session")"));
    const QByteArray second = cookieOf(postWith(first, "/auth/refresh", R"({"mode":"session"})"));
    Server::Database database(m_server->databaseFile().toStdString());
    for (const QByteArray &token : {sessionOf(first), sessionOf(second)}) {
        QCOMPARE(token.size(), 64);
        QVERIFY(
            !database.query("SELECT 1 FROM directus_sessions WHERE token = ?1 OR next_token = ?1", token.toStdString()).next());
    }
}

void SessionsTest::wantsTheSecondFactor()
{
    QVERIFY(m_server->signUp("tfa@example.com", password));
    execute("UPDATE directus_users SET tfa_secret = 'JBSWY3DPEHPK3PXP' WHERE email = 'tfa@example.com'");
    const auto code = [] { return QByteArray::fromStdString(Server::oneTimeCode("JBSWY3DPEHPK3PXP", Server::now())); };
    QCOMPARE(m_server->signIn("tfa@example.com", password).errorCode(), "INVALID_OTP");
    QCOMPARE(login(R"("otp":"000000")", "tfa@example.com").errorCode(), "INVALID_OTP");
    QCOMPARE(m_server->signIn("tfa@example.com", "wrong").errorCode(), "INVALID_CREDENTIALS");
    // The step may end between the two.
    QTRY_COMPARE(login("\"otp\":\"" + code() + '"', "tfa@example.com").status, 200);
    // A code for somebody who needs none is not looked at.
    QCOMPARE(login(R"("otp":"000000")").status, 200);
}

void SessionsTest::suspendsAfterTooManyAttempts_data()
{
    QTest::addColumn<QByteArray>("email");
    QTest::addColumn<QByteArray>("last");
    QTest::newRow("wrong once more") << QByteArray("clumsy@example.com") << QByteArray("wrong");
    // Directus lets this one in.
    QTest::newRow("right at last") << QByteArray("clumsy2@example.com") << password;
}

void SessionsTest::suspendsAfterTooManyAttempts()
{
    QFETCH(QByteArray, email);
    QFETCH(QByteArray, last);
    QVERIFY(m_server->signUp(email, password));
    execute("UPDATE directus_settings SET auth_login_attempts = 3");
    for (int i = 0; i < 3; ++i)
        QCOMPARE(m_server->signIn(email, "wrong").errorCode(), "INVALID_CREDENTIALS");
    QCOMPARE(m_server->signIn(email, last).errorCode(), "INVALID_CREDENTIALS");
    QCOMPARE(m_server->signIn(email, password).errorCode(), "INVALID_CREDENTIALS");
    Server::Database database(m_server->databaseFile().toStdString());
    Server::Statement status = database.query("SELECT status FROM directus_users WHERE email = ?", email.toStdString());
    QVERIFY(status.next());
    QCOMPARE(status.text(0), std::string_view("suspended"));
    execute("UPDATE directus_users SET status = 'active'");
    QCOMPARE(m_server->signIn(email, password).status, 200);
    execute("UPDATE directus_settings SET auth_login_attempts = 25");
}

void SessionsTest::forgetsFailuresAfterASuccess()
{
    QVERIFY(m_server->signUp("human@example.com", password));
    execute("UPDATE directus_settings SET auth_login_attempts = 2");
    for (int round = 0; round < 3; ++round) {
        QCOMPARE(m_server->signIn("human@example.com", "wrong").status, 401);
        QCOMPARE(m_server->signIn("human@example.com", password).status, 200);
    }
    execute("UPDATE directus_settings SET auth_login_attempts = NULL");
    for (int i = 0; i < 5; ++i)
        QCOMPARE(m_server->signIn("human@example.com", "wrong").status, 401);
    QCOMPARE(m_server->signIn("human@example.com", password).status, 200);
    execute("UPDATE directus_settings SET auth_login_attempts = 25");
}

void SessionsTest::countsOnAfterARestart()
{
    QTemporaryDir folder;
    auto server = startServer({}, folder.filePath(u"data"_s));
    QVERIFY(server && server->signUp("ada@example.com", password));
    Server::Database(server->databaseFile().toStdString()).execute("UPDATE directus_settings SET auth_login_attempts = 2");
    QCOMPARE(server->signIn("ada@example.com", "wrong").status, 401);
    QCOMPARE(server->signIn("ada@example.com", "wrong").status, 401);
    server.reset();
    server = startServer({}, folder.filePath(u"data"_s));
    QVERIFY(server);
    QCOMPARE(server->signIn("ada@example.com", password).status, 401);
}

void SessionsTest::tellsTheSuspendedOnlyAtRefresh()
{
    QVERIFY(m_server->signUp("gone@example.com", password));
    const HttpReply signedIn = m_server->signIn("gone@example.com", password);
    execute("UPDATE directus_users SET status = 'suspended' WHERE email = 'gone@example.com'");
    QCOMPARE(m_server->signIn("gone@example.com", password).errorCode(), "INVALID_CREDENTIALS");
    const QByteArray body = refreshBody(dataText(signedIn, "refresh_token"));
    QCOMPARE(m_server->post("/auth/refresh", body).errorCode(), "USER_SUSPENDED");
    QCOMPARE(m_server->post("/auth/refresh", body).errorCode(), "INVALID_CREDENTIALS");
}

void SessionsTest::recordsLogins()
{
    QVERIFY(m_server->signUp("often@example.com", password));
    for (int i = 0; i < 2; ++i)
        QCOMPARE(m_server->signIn("often@example.com", password).status, 200);
    QCOMPARE(m_server->signIn("often@example.com", "wrong").status, 401);
    Server::Database database(m_server->databaseFile().toStdString());
    Server::Statement rows = database.query(
        "SELECT count(*), min(activity.ip) FROM directus_activity AS activity "
        "JOIN directus_users AS user ON user.id = activity.user WHERE email = 'often@example.com'");
    QVERIFY(rows.next());
    QCOMPARE(rows.integer(0), 2);
    QCOMPARE(rows.text(1), std::string_view("127.0.0.1"));
}

QTEST_GUILESS_MAIN(SessionsTest)
#include "sessionstest.moc"
