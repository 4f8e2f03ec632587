// SPDX-License-Identifier: MIT
// Bytes that are no HTTP, requests that want too much, clients that never finish: each gets its answer or the door, and everybody
// else is served meanwhile.
#include "serverprocess.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QByteArray json = "Content-Type: application/json\r\n";
const QByteArray start = "POST /auth/login HTTP/1.1\r\nHost: 127.0.0.1\r\n" + json;

} // namespace

class FaultsTest : public QObject {
    Q_OBJECT

private:
    bool isServing() { return m_server->get("/server/ping").body == "pong"; }

    std::unique_ptr<ServerProcess> m_server;

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void refusesBrokenRequests_data();
    void refusesBrokenRequests();
    void refusesWhatIsTooLarge_data();
    void refusesWhatIsTooLarge();
    void survivesRandomBytes();
    void answersPipelinedRequestsInOrder();
    void asksForTheBodyWhenExpected();
    void refusesDeepOrWideStructures_data();
    void refusesDeepOrWideStructures();
    void answersOnlyToItsOwnNames_data();
    void answersOnlyToItsOwnNames();
    void servesOthersBesideSlowClients();
    void survivesResets();
    void quotesBrokenTextSafely();
};

void FaultsTest::initTestCase()
{
    m_server = std::make_unique<ServerProcess>();
    QVERIFY(m_server->start());
}

void FaultsTest::cleanup()
{
    QVERIFY(isServing());
}

void FaultsTest::refusesBrokenRequests_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("garbage") << QByteArray("\x16\x03\x01\x02garbage\r\n\r\n");
    QTest::newRow("no such protocol") << QByteArray("GET / HTTQ/1.1\r\n\r\n");
    QTest::newRow("two lengths") << start + "Content-Length: 2\r\nContent-Length: 3\r\n\r\n{}";
    QTest::newRow("length and chunks") << start + "Content-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n";
    QTest::newRow("negative length") << start + "Content-Length: -1\r\n\r\n";
    QTest::newRow("length beyond all numbers") << start + "Content-Length: 99999999999999999999999\r\n\r\n";
    QTest::newRow("broken chunk") << start + "Transfer-Encoding: chunked\r\n\r\nzz\r\n";
    QTest::newRow("NUL in a header") << "GET /server/ping HTTP/1.1\r\nHost: 127.0.0.1\r\nX: a" + QByteArray(1, '\0')
            + "b\r\n\r\n";
    QTest::newRow("blank before the colon") << QByteArray("GET /server/ping HTTP/1.1\r\nHost : 127.0.0.1\r\n\r\n");
    QTest::newRow("no host") << QByteArray("GET /server/ping HTTP/1.1\r\n\r\n");
    QTest::newRow("two hosts") << QByteArray("GET /server/ping HTTP/1.1\r\nHost: 127.0.0.1\r\nHost: evil.example\r\n\r\n");
}

void FaultsTest::refusesBrokenRequests()
{
    QFETCH(QByteArray, bytes);
    HttpConnection connection(m_server->port());
    connection.send(bytes);
    QCOMPARE(connection.receive().status, 400);
    QVERIFY(connection.awaitClose());
}

void FaultsTest::refusesWhatIsTooLarge_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    const QByteArray get = "GET /server/ping HTTP/1.1\r\nHost: 127.0.0.1\r\n";
    QTest::newRow("one long header") << get + "X: " + QByteArray(1024 * 1024, 'x') + "\r\n\r\n" << 431;
    QTest::newRow("many headers") << get + QByteArray("X: y\r\n").repeated(10000) + "\r\n" << 431;
    QTest::newRow("long address") << "GET /" + QByteArray(1024 * 1024, 'x') + " HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n" << 431;
    QTest::newRow("body as announced") << start + "Content-Length: 100000000\r\n\r\n" << 400;
    QTest::newRow("body in chunks") << start + "Transfer-Encoding: chunked\r\n\r\n"
            + ("10000\r\n" + QByteArray(0x10000, 'x') + "\r\n").repeated(40)
                                    << 400;
    QTest::newRow("a hundred megabytes") << start + "Content-Length: 100000000\r\n\r\n" + QByteArray(100'000'000, 'x') << 400;
}

void FaultsTest::refusesWhatIsTooLarge()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, status);
    HttpConnection connection(m_server->port());
    connection.sendSome(bytes);
    const HttpReply reply = connection.receive();
    QCOMPARE(reply.status, status);
    if (status == 400)
        QVERIFY2(reply.body.contains("request entity too large"), reply.body);
    QVERIFY(connection.awaitClose());
}

void FaultsTest::survivesRandomBytes()
{
    QRandomGenerator random(42);
    for (int round = 0; round < 100; ++round) {
        QByteArray bytes = round % 2 ? start + "Content-Length: 60\r\n\r\n" : QByteArray();
        for (int i = 0; i < 60; ++i)
            bytes += char(random.bounded(256));
        HttpConnection connection(m_server->port());
        connection.send(bytes + "\r\n\r\n");
    }
}

void FaultsTest::answersPipelinedRequestsInOrder()
{
    HttpConnection connection(m_server->port());
    connection.send(httpRequest("GET", "/server/ping") + httpRequest("GET", "/nope") + httpRequest("GET", "/auth"));
    QCOMPARE(connection.receive().body, "pong");
    QCOMPARE(connection.receive().status, 404);
    QCOMPARE(connection.receive().body, "{\"data\":[],\"disableDefault\":false}");
}

void FaultsTest::asksForTheBodyWhenExpected()
{
    HttpConnection connection(m_server->port());
    connection.send(start + "Expect: 100-continue\r\nContent-Length: 2\r\n\r\n");
    QCOMPARE(connection.receive().status, 100);
    connection.send("{}");
    QCOMPARE(connection.receive().errorCode(), "INVALID_PAYLOAD");
}

void FaultsTest::refusesDeepOrWideStructures_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<QByteArray>("code");
    const Headers type{{"Content-Type", "application/json"}};
    QTest::newRow("deep arrays") << httpRequest("POST", "/auth/login", type, QByteArray(100'000, '['))
                                 << QByteArray("INVALID_PAYLOAD");
    QTest::newRow("deep objects") << httpRequest("POST", "/auth/login", type, QByteArray("{\"a\":").repeated(100'000))
                                  << QByteArray("INVALID_PAYLOAD");
    QTest::newRow("deep filter") << httpRequest("GET", "/items/posts?filter=" + QByteArray("{%22_and%22:[").repeated(500))
                                 << QByteArray("INVALID_QUERY");
    QTest::newRow("deep brackets") << httpRequest("GET", "/items/posts?filter" + QByteArray("[_and][0]").repeated(900) + "=1")
                                   << QByteArray("FORBIDDEN");
}

void FaultsTest::refusesDeepOrWideStructures()
{
    QFETCH(QByteArray, request);
    QFETCH(QByteArray, code);
    QCOMPARE(m_server->request(request).errorCode(), code);
}

void FaultsTest::answersOnlyToItsOwnNames_data()
{
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<int>("status");
    for (const char *own : {"localhost", "localhost:8055", "LOCALHOST", "127.0.0.1:1234", "[::1]:8055", "latchkey.localhost"})
        QTest::newRow(own) << QByteArray(own) << 200;
    for (const char *foreign :
        {"evil.example", "127.0.0.1.evil.example", "localhost.evil.example", "evil.example:8055", "a b", "user@evil.example"})
        QTest::newRow(foreign) << QByteArray(foreign) << 403;
}

void FaultsTest::answersOnlyToItsOwnNames()
{
    QFETCH(QByteArray, host);
    QFETCH(int, status);
    QCOMPARE(m_server->request("GET /server/ping HTTP/1.1\r\nHost: " + host + "\r\n\r\n").status, status);
}

// More than the server has room for: the ones it has waited for longest have to go.
void FaultsTest::servesOthersBesideSlowClients()
{
    std::vector<std::unique_ptr<HttpConnection>> slow;
    for (int i = 0; i < 450; ++i) {
        slow.push_back(std::make_unique<HttpConnection>(m_server->port()));
        slow.back()->send("GET /server/ping HTTP/1.1\r\nHost:");
        if (i % 50 == 0)
            QVERIFY(isServing());
    }
    QVERIFY(isServing());
    QVERIFY(slow.front()->awaitClose());
    slow.back()->send(" 127.0.0.1\r\n\r\n");
    QCOMPARE(slow.back()->receive().body, "pong");
}

void FaultsTest::survivesResets()
{
    for (int i = 0; i < 100; ++i) {
        HttpConnection connection(m_server->port());
        connection.send(i % 2 ? start + "Content-Length: 100\r\n\r\n{" : httpRequest("GET", "/server/info"));
        connection.reset();
    }
}

void FaultsTest::quotesBrokenTextSafely()
{
    const HttpReply reply = m_server->get("/n\xff\xfe%ff");
    QCOMPARE(reply.errorCode(), "ROUTE_NOT_FOUND");
    QVERIFY(QString::fromUtf8(reply.body).toUtf8() == reply.body);
}

QTEST_GUILESS_MAIN(FaultsTest)
#include "faultstest.moc"
