// SPDX-License-Identifier: MIT
// Trouble on demand (`--faults`), and the token of `--local-administration`.
#include "serverprocess.h"

#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;

class TroubleTest : public QObject {
    Q_OBJECT

private:
    HttpReply order(const QByteArray &json) { return post("/latchkey/faults", json, m_admin); }
    HttpReply post(const QByteArray &target, const QByteArray &json, const QByteArray &token);
    QByteArray tokenInFolder() const;

    std::unique_ptr<ServerProcess> m_server;
    QByteArray m_admin;

private Q_SLOTS:
    void init();
    void answersAsOrdered();
    void losesAnAnswerButNotTheDeed();
    void isSlowAsOrdered();
    void expiresAccessTokens();
    void expiresSessions();
    void takesItBack();
    void refusesOthersAndNonsense();
    void isNotThereUnasked();
    void administersWithoutAnAccount();
    void takesTheTokenAwayAtTheEnd();
};

void TroubleTest::init()
{
    m_server = std::make_unique<ServerProcess>();
    QVERIFY(m_server->start({u"--faults"_s, u"--local-administration"_s}));
    m_admin = tokenInFolder();
    QCOMPARE(m_admin.size(), 64);
    QVERIFY(m_server->signUp("ada@example.com", "right-password"));
}

QByteArray TroubleTest::tokenInFolder() const
{
    QFile file(m_server->dataFolder() + u"/admin-token"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed() : QByteArray();
}

HttpReply TroubleTest::post(const QByteArray &target, const QByteArray &json, const QByteArray &token)
{
    return m_server->post(target, json, token.isEmpty() ? Headers() : Headers{{"Authorization", "Bearer " + token}});
}

void TroubleTest::answersAsOrdered()
{
    QCOMPARE(order(R"({"nextAnswers":{"count":2}})").status, 204);
    for (int i = 0; i < 2; ++i) {
        const HttpReply reply = m_server->get("/server/info");
        QCOMPARE(reply.status, 503);
        QCOMPARE(reply.errorCode(), QByteArray("SERVICE_UNAVAILABLE"));
        QCOMPARE(reply.header("Retry-After"), QByteArray("1"));
    }
    QCOMPARE(m_server->get("/server/info").status, 200);
    order(R"({"nextAnswers":{"status":418,"count":1}})");
    QCOMPARE(m_server->get("/server/info").status, 418);
}

void TroubleTest::losesAnAnswerButNotTheDeed()
{
    order(R"({"dropNextResponse":true})");
    QCOMPARE(m_server->post("/users/register", credentials("grace@example.com", "right-password")).status, 0);
    QCOMPARE(m_server->signIn("grace@example.com", "right-password").status, 200);
}

void TroubleTest::isSlowAsOrdered()
{
    order(R"({"slow":300})");
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(m_server->get("/server/ping").status, 200);
    QVERIFY(timer.elapsed() >= 300);
    timer.restart();
    order(R"({"slow":0})");
    m_server->get("/server/ping");
    QVERIFY(timer.elapsed() < 300);
}

void TroubleTest::expiresAccessTokens()
{
    const HttpReply signedIn = m_server->signIn("ada@example.com", "right-password");
    const QByteArray old = dataText(signedIn, "access_token");
    QCOMPARE(m_server->get("/users/me", old).status, 200);
    QCOMPARE(order(R"({"expireAccessTokens":true})").status, 204);
    QCOMPARE(m_server->get("/users/me", old).errorCode(), QByteArray("TOKEN_EXPIRED"));
    // The session goes on, with a new token that is good at once.
    const HttpReply refreshed = m_server->post(
        "/auth/refresh", "{\"mode\":\"json\",\"refresh_token\":\"" + dataText(signedIn, "refresh_token") + "\"}");
    QCOMPARE(m_server->get("/users/me", dataText(refreshed, "access_token")).status, 200);
    QCOMPARE(m_server->get("/users/me", old).status, 401);
}

void TroubleTest::expiresSessions()
{
    const HttpReply signedIn = m_server->signIn("ada@example.com", "right-password");
    order(R"({"expireSessions":true})");
    QCOMPARE(m_server->get("/users/me", dataText(signedIn, "access_token")).errorCode(), QByteArray("TOKEN_EXPIRED"));
    QCOMPARE(
        m_server->post("/auth/refresh", "{\"mode\":\"json\",\"refresh_token\":\"" + dataText(signedIn, "refresh_token") + "\"}")
            .errorCode(),
        QByteArray("INVALID_CREDENTIALS"));
    QCOMPARE(m_server->signIn("ada@example.com", "right-password").status, 200);
}

void TroubleTest::takesItBack()
{
    order(R"({"nextAnswers":{"status":500,"count":9},"dropNextResponse":true,"slow":50})");
    QCOMPARE(m_server->get("/latchkey/faults", m_admin).body,
        QByteArray(R"({"data":{"nextAnswers":{"status":500,"count":9},"dropNextResponse":1,"slow":50}})"));
    QCOMPARE(m_server->request(httpRequest("DELETE", "/latchkey/faults", {{"Authorization", "Bearer " + m_admin}})).status, 204);
    QCOMPARE(m_server->get("/server/info").status, 200);
}

void TroubleTest::refusesOthersAndNonsense()
{
    const QByteArray reader = dataText(m_server->signIn("ada@example.com", "right-password"), "access_token");
    QCOMPARE(post("/latchkey/faults", R"({"slow":1})", reader).status, 403);
    QCOMPARE(post("/latchkey/faults", R"({"slow":1})", {}).status, 403);
    QCOMPARE(m_server->get("/latchkey/faults", reader).status, 403);
    for (const char *body : {R"({"slow":-1})", R"({"slow":"1"})", R"({"slow":1e9})", R"({"nextAnswers":3})",
             R"({"nextAnswers":{}})", R"({"nextAnswers":{"count":1,"status":200}})", R"({"dropNextResponse":2})",
             R"({"expireSessions":"yes"})", R"({"x":1})", "[]"})
        QCOMPARE(order(body).errorCode(), QByteArray("INVALID_PAYLOAD"));
    QCOMPARE(m_server->get("/server/info").status, 200);
}

void TroubleTest::isNotThereUnasked()
{
    ServerProcess plain({{u"ADMIN_EMAIL"_s, u"admin@example.com"_s}, {u"ADMIN_TOKEN"_s, u"ADMINTOKEN"_s}});
    QVERIFY(plain.start());
    QCOMPARE(plain.post("/latchkey/faults", R"({"slow":1})", {{"Authorization", "Bearer ADMINTOKEN"}}).errorCode(),
        QByteArray("ROUTE_NOT_FOUND"));
    QVERIFY(!QFile::exists(plain.dataFolder() + u"/admin-token"_s));
}

void TroubleTest::administersWithoutAnAccount()
{
    QCOMPARE(QFileInfo(m_server->dataFolder() + u"/admin-token"_s).permissions()
            & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
        QFile::Permissions());
    QCOMPARE(QJsonDocument::fromJson(m_server->get("/users", m_admin).body).object()["data"_L1].toArray().size(), 1);
    QCOMPARE(m_server
                 ->request(httpRequest("PATCH", "/settings",
                     {{"Authorization", "Bearer " + m_admin}, {"Content-Type", "application/json"}},
                     R"({"public_registration":false})"))
                 .status,
        200);
    QCOMPARE(
        m_server->post("/users/register", credentials("eve@example.com", "right-password")).errorCode(), QByteArray("FORBIDDEN"));
    QCOMPARE(m_server->get("/users/me", m_admin).status, 401);
    QByteArray wrong = m_admin;
    wrong.back() = wrong.back() == 'x' ? 'y' : 'x';
    QCOMPARE(m_server->get("/users", wrong).errorCode(), QByteArray("INVALID_CREDENTIALS"));
}

void TroubleTest::takesTheTokenAwayAtTheEnd()
{
    m_server->terminate();
    QCOMPARE(m_server->waitForEnd(), 0);
    QVERIFY(!QFile::exists(m_server->dataFolder() + u"/admin-token"_s));
    ServerProcess again(quickVariables(), m_server->dataFolder());
    QVERIFY(again.start({u"--local-administration"_s}));
    QCOMPARE(again.get("/users", m_admin).status, 401);
}

QTEST_GUILESS_MAIN(TroubleTest)
#include "troubletest.moc"
