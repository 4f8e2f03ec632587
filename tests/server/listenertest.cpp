// SPDX-License-Identifier: MIT
// The limits of the listener, made so small that a test can reach them.
#include "httpconnection.h"
#include "httplistener.h"

#include <QElapsedTimer>
#include <QTest>

#include <boost/asio/post.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/this_coro.hpp>
#include <boost/asio/use_awaitable.hpp>

#include <thread>

using namespace Latchkey::Server;
using namespace std::chrono_literals;

namespace {

// More than the buffers of a loopback connection take.
constexpr std::size_t largeAnswer = 48 * 1024 * 1024;

boost::asio::awaitable<Response> answer(Request request)
{
    if (request.path == "/large")
        co_return Response{200, {}, std::string(largeAnswer, 'x')};
    if (request.path == "/slow") {
        boost::asio::steady_timer timer(co_await boost::asio::this_coro::executor, 400ms);
        co_await timer.async_wait(boost::asio::use_awaitable);
    }
    co_return Response{200, {}, request.method + ' ' + request.path + '?' + request.query + ' ' + request.body};
}

const QByteArray largeBody(2000, 'a');

// There is room for one large body.
HttpLimits limitsOfBodies()
{
    HttpLimits limits;
    limits.bodyBytes = 2500;
    limits.smallBodyBytes = 100;
    limits.largeBodiesBytes = 3000;
    return limits;
}

// A listener on a thread of its own.
class Running {
public:
    explicit Running(const HttpLimits &limits)
        : m_listener(m_context, "127.0.0.1", 0, answer, limits), m_thread([this] { m_context.run(); })
    {
    }

    ~Running()
    {
        boost::asio::post(m_context, [this] { m_context.stop(); });
        m_thread.join();
    }

    quint16 port() const { return m_listener.port(); }

private:
    boost::asio::io_context m_context;
    HttpListener m_listener;
    std::thread m_thread;
};

} // namespace

class ListenerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void handsOverTheRequest();
    void closesIdleConnections();
    void closesConnectionsThatDripTheirRequest();
    void letsTheNewestInAndTheLongestAwaitedGo();
    void boundsLargeBodiesUnderWay();
    void boundsLargeBodiesInWork();
    void refusesMoreWhenAnswersAreNotFetched();
    void closesConnectionsThatDoNotFetchTheirAnswer();
    void endsWhenTheLastConnectionHasEnded();
};

void ListenerTest::handsOverTheRequest()
{
    const Running listener{HttpLimits()};
    HttpConnection connection(listener.port());
    connection.send(httpRequest("SEARCH", "/a%20b?c=d", {}, "body"));
    QCOMPARE(connection.receive().body, "SEARCH /a%20b?c=d body");
    connection.send("POST /chunks HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n2\r\nde\r\n0\r\n\r\n");
    QCOMPARE(connection.receive().body, "POST /chunks? abcde");
}

void ListenerTest::closesIdleConnections()
{
    HttpLimits limits;
    limits.idleTime = 150ms;
    const Running listener(limits);
    HttpConnection silent(listener.port());
    QVERIFY(silent.awaitClose());
    HttpConnection served(listener.port());
    served.send(httpRequest("GET", "/"));
    QCOMPARE(served.receive().status, 200);
    QVERIFY(served.awaitClose());
}

void ListenerTest::closesConnectionsThatDripTheirRequest()
{
    HttpLimits limits;
    limits.requestTime = 300ms;
    const Running listener(limits);
    HttpConnection connection(listener.port());
    connection.send("GET / HTTP/1.1\r\nX: ");
    QElapsedTimer timer;
    timer.start();
    while (!connection.awaitClose(20) && timer.elapsed() < 20000)
        connection.send("x");
    QVERIFY(!connection.isConnected());
    QVERIFY(timer.elapsed() < 20000);
}

void ListenerTest::letsTheNewestInAndTheLongestAwaitedGo()
{
    HttpLimits limits;
    limits.connections = 3;
    const Running listener(limits);
    HttpConnection first(listener.port());
    HttpConnection second(listener.port());
    HttpConnection third(listener.port());
    // Spoken to since, so the second has been waited for longest.
    for (HttpConnection *connection : {&second, &third, &first}) {
        connection->send(httpRequest("GET", "/"));
        QCOMPARE(connection->receive().status, 200);
    }
    HttpConnection fourth(listener.port());
    fourth.send(httpRequest("GET", "/"));
    QCOMPARE(fourth.receive().status, 200);
    QVERIFY(second.awaitClose());
    for (HttpConnection *connection : {&third, &first}) {
        connection->send(httpRequest("GET", "/"));
        QCOMPARE(connection->receive().status, 200);
    }
}

void ListenerTest::boundsLargeBodiesUnderWay()
{
    const Running listener(limitsOfBodies());
    HttpConnection first(listener.port());
    first.send("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 2000\r\n\r\n" + QByteArray(1500, 'a'));
    const auto post = [&listener](const QByteArray &body) {
        HttpConnection connection(listener.port());
        connection.send(httpRequest("POST", "/", {}, body));
        return connection.receive();
    };
    QTRY_COMPARE(post(largeBody).status, 503);
    QCOMPARE(post(largeBody).errorCode(), "SERVICE_UNAVAILABLE");
    QCOMPARE(post(QByteArray(100, 'a')).status, 200);
    // How large it is going to be nobody knows.
    HttpConnection chunked(listener.port());
    chunked.send("POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n");
    QCOMPARE(chunked.receive().status, 503);
    QVERIFY(!first.hasAnswer());
    first.send(QByteArray(500, 'a'));
    QCOMPARE(first.receive().status, 200);
    QCOMPARE(post(largeBody).status, 200);
    // Whoever goes away leaves the room to others.
    first.send("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 2000\r\n\r\n");
    QTRY_COMPARE(post(largeBody).status, 503);
    first.reset();
    QTRY_COMPARE(post(largeBody).status, 200);
}

void ListenerTest::boundsLargeBodiesInWork()
{
    const Running listener(limitsOfBodies());
    HttpConnection slow(listener.port());
    slow.send(httpRequest("POST", "/slow", {}, largeBody));
    const auto statusOfOther = [&listener] {
        HttpConnection connection(listener.port());
        connection.send(httpRequest("POST", "/", {}, largeBody));
        return connection.receive().status;
    };
    QTRY_COMPARE(statusOfOther(), 503);
    QVERIFY(!slow.hasAnswer());
    QCOMPARE(slow.receive().status, 200);
    QCOMPARE(statusOfOther(), 200);
}

void ListenerTest::refusesMoreWhenAnswersAreNotFetched()
{
    HttpLimits limits;
    limits.unsentBytes = largeAnswer + 1000;
    const Running listener(limits);
    HttpConnection slow(listener.port());
    slow.send(httpRequest("GET", "/large"));
    QVERIFY(slow.hasAnswerWithin(20000));
    HttpConnection other(listener.port());
    other.send(httpRequest("GET", "/large"));
    const HttpReply refused = other.receive();
    QCOMPARE(refused.status, 503);
    QCOMPARE(refused.errorCode(), "SERVICE_UNAVAILABLE");
    HttpConnection small(listener.port());
    small.send(httpRequest("GET", "/"));
    QCOMPARE(small.receive().status, 200);
}

void ListenerTest::closesConnectionsThatDoNotFetchTheirAnswer()
{
    HttpLimits limits;
    limits.answerTime = 200ms;
    limits.unsentBytes = 1;
    const Running listener(limits);
    HttpConnection slow(listener.port());
    slow.send(httpRequest("GET", "/large"));
    QVERIFY(slow.hasAnswerWithin(20000));
    // While the answer is under way every other one is refused; when it has been given up they are let through again.
    HttpConnection other(listener.port());
    const auto statusOfOther = [&other] {
        other.send(httpRequest("GET", "/"));
        return other.receive().status;
    };
    QCOMPARE(statusOfOther(), 503);
    QTRY_COMPARE(statusOfOther(), 200);
}

void ListenerTest::endsWhenTheLastConnectionHasEnded()
{
    boost::asio::io_context context;
    HttpListener listener(context, "127.0.0.1", 0, answer);
    HttpConnection idle(listener.port());
    bool done = false;
    boost::asio::post(context, [&] { listener.stop([&done] { done = true; }); });
    context.run();
    QVERIFY(done);
    QVERIFY(idle.awaitClose());
}

QTEST_GUILESS_MAIN(ListenerTest)
#include "listenertest.moc"
