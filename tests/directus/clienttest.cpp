// SPDX-License-Identifier: MIT
#include "clientstack.h"

#include "directus/json.h"

#include <QJsonArray>
#include <QSignalSpy>
#include <QTest>

using namespace Directus;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class ClientTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aRequestCarriesTheAccessToken();
    void withoutASessionARequestGoesWithoutAToken();
    void anAnonymousRefusalIsNoReasonToRefresh();
    void aRequestThatWasSentAnonymouslyStaysAnonymous();

    void aRefusedTokenIsRefreshedAndTheRequestSentAgain_data();
    void aRefusedTokenIsRefreshedAndTheRequestSentAgain();
    void fiftyExpiredRequestsRefreshOnce();
    void aStragglerIsSentAgainWithoutARefresh();
    void theSecondRefusalIsTheAnswer();
    void aStragglerThatIsRefusedAgainIsTheAnswer();
    void aStragglerOfAnotherPersonIsCancelled();
    void aStragglerOfWhoLogsInAgainIsSentAgain();
    void forbiddenIsAnAnswer();
    void aPageWith401IsNoReasonToRefresh();
    void aBodyIsSentAgainWhole();

    void aStaleTokenIsRefreshedBeforeAnythingIsSent();
    void afterSleepTheRefreshComesFirst();
    void aRequestThatWaitedForItsRefreshIsNotRefreshedTwice();
    void whenTheRefreshFailsTheRequestFailsWithItsReason();
    void whenTheRefreshIsRefusedTheSessionEndsOnce();
    void requestsWaitingForARefreshAreCancelledByLogout();
    void requestsWaitingForARefreshAreCancelledByAnotherPersonsLogin();

    void abortStopsTheFirstSending();
    void abortDuringTheRefreshSendsNothingMore();
    void theClientMayBeDestroyedInsideAHandler();
    void theClientMayBeDestroyedDuringARefresh();
};

namespace {

const QByteArray posts = "GET /items/posts"_qba;
const Credentials ada{.email = u"ada@example.com"_s, .password = u"secret"_s};
const Credentials bob{.email = u"bob@example.com"_s, .password = u"secret"_s};

Request readPosts()
{
    return {.path = u"items/posts"_s};
}

ScriptedAnswer page()
{
    return ScriptedAnswer::data(QJsonArray{QJsonObject{{"id"_L1, 1}}});
}

ScriptedAnswer expired()
{
    return ScriptedAnswer::recorded(u"items-expired-token"_s);
}

ScriptedAnswer secondTokens()
{
    return ScriptedAnswer::tokens("access-2", "refresh-2");
}

QByteArrayList bearersOf(const QList<ReceivedRequest> &requests)
{
    QByteArrayList bearers;
    for (const ReceivedRequest &request : requests)
        bearers.append(request.bearer());
    return bearers;
}

} // namespace

void ClientTest::aRequestCarriesTheAccessToken()
{
    ClientStack project;
    project.logIn();
    project.server.on(posts).answer(page());

    QVERIFY(outcomeOf(project.client.send(readPosts())));

    QCOMPARE(bearersOf(project.server.received(posts)), QByteArrayList({"access-1"}));
}

void ClientTest::withoutASessionARequestGoesWithoutAToken()
{
    ClientStack project;
    project.server.on(posts).answer(page());

    QVERIFY(outcomeOf(project.client.send(readPosts())));

    QVERIFY(!project.server.requests().constFirst().hasHeader("Authorization"));
}

void ClientTest::anAnonymousRefusalIsNoReasonToRefresh()
{
    ClientStack project;
    project.server.replay(u"me-anonymous"_s);

    const auto outcome = outcomeOf(project.client.send({.path = u"users/me"_s}));

    QVERIFY(outcome);
    QCOMPARE(outcome->status, 401);
    QCOMPARE(project.server.requests().size(), 1);
}

void ClientTest::aRequestThatWasSentAnonymouslyStaysAnonymous()
{
    ClientStack project;
    project.server.on("GET /users/me").answer(ScriptedAnswer::recorded(u"me-anonymous"_s).heldBack());
    const Collected request(project.client.send({.path = u"users/me"_s}));
    QTRY_COMPARE(project.server.heldBack(), 1);
    project.logIn();

    project.server.letGo();

    QTRY_VERIFY(request.hasArrived());
    QCOMPARE(request.outcome()->status, 401);
    QCOMPARE(project.server.received("GET /users/me").size(), 1);
}

void ClientTest::aRefusedTokenIsRefreshedAndTheRequestSentAgain_data()
{
    QTest::addColumn<ScriptedAnswer>("refusal");
    QTest::newRow("run out") << expired();
    QTest::newRow("the server's secret has changed") << ScriptedAnswer::error(403, "INVALID_TOKEN");
    QTest::newRow("unknown to the server") << ScriptedAnswer::error(401, "INVALID_CREDENTIALS");
}

void ClientTest::aRefusedTokenIsRefreshedAndTheRequestSentAgain()
{
    QFETCH(ScriptedAnswer, refusal);
    ClientStack project;
    project.logIn();
    project.server.on(posts).answer(refusal).then(page());
    project.server.on("POST /auth/refresh").answer(secondTokens());

    const auto outcome = outcomeOf(project.client.send(readPosts()));

    QVERIFY(outcome);
    QCOMPARE(outcome->status, 200);
    QCOMPARE(bearersOf(project.server.received(posts)), QByteArrayList({"access-1", "access-2"}));
    QCOMPARE(project.server.received("POST /auth/refresh").size(), 1);
}

void ClientTest::fiftyExpiredRequestsRefreshOnce()
{
    ClientStack project;
    project.logIn();
    project.server.on(posts).answer(expired(), 50).then(page(), 50);
    project.server.on("POST /auth/refresh").answer(secondTokens().after(20ms));
    int answers = 0;

    for (int i = 0; i < 50; ++i)
        project.client.send(readPosts())->then(this, [&answers](const Result<Response> &outcome) {
            answers += outcome && outcome->status == 200 ? 1 : 0;
        });

    QTRY_COMPARE(answers, 50);
    QCOMPARE(project.server.received("POST /auth/refresh").size(), 1);
    QVERIFY(project.server.unexpected().isEmpty());
}

/// Its refusal arrives when another request has brought a new token already.
void ClientTest::aStragglerIsSentAgainWithoutARefresh()
{
    ClientStack project;
    project.logIn();
    project.server.on(posts).answer(expired().heldBack()).then(page());
    project.server.on("POST /auth/refresh").answer(secondTokens());
    const Collected straggler(project.client.send(readPosts()));
    QTRY_COMPARE(project.server.heldBack(), 1);
    QVERIFY(outcomeOf(project.authentication.refresh()));

    project.server.letGo();

    QTRY_VERIFY(straggler.hasArrived());
    QCOMPARE(straggler.outcome()->status, 200);
    QCOMPARE(bearersOf(project.server.received(posts)), QByteArrayList({"access-1", "access-2"}));
    QCOMPARE(project.server.received("POST /auth/refresh").size(), 1);
}

void ClientTest::theSecondRefusalIsTheAnswer()
{
    ClientStack project;
    project.logIn();
    project.server.on(posts).answer(expired(), 2);
    project.server.on("POST /auth/refresh").answer(secondTokens());

    const auto outcome = outcomeOf(project.client.send(readPosts()));

    QVERIFY(outcome);
    QCOMPARE(readError(*outcome).code, ErrorCode::TokenExpired);
    QCOMPARE(project.server.received(posts).size(), 2);
    QCOMPARE(project.server.received("POST /auth/refresh").size(), 1);
    QVERIFY(project.authentication.isLoggedIn());
}

void ClientTest::aStragglerThatIsRefusedAgainIsTheAnswer()
{
    ClientStack project;
    project.logIn();
    project.server.on(posts).answer(expired().heldBack()).then(expired());
    project.server.on("POST /auth/refresh").answer(secondTokens());
    const Collected straggler(project.client.send(readPosts()));
    QTRY_COMPARE(project.server.heldBack(), 1);
    QVERIFY(outcomeOf(project.authentication.refresh()));

    project.server.letGo();

    QTRY_VERIFY(straggler.hasArrived());
    QCOMPARE(straggler.outcome()->status, 401);
    QCOMPARE(project.server.received(posts).size(), 2);
}

void ClientTest::aStragglerOfAnotherPersonIsCancelled()
{
    ClientStack project;
    project.logIn();
    project.server.on(posts).answer(expired().heldBack()).then(page());
    project.server.on("POST /auth/login").answer(ScriptedAnswer::tokens("access-bob", "refresh-bob"));
    const Collected straggler(project.client.send(readPosts()));
    QTRY_COMPARE(project.server.heldBack(), 1);
    QVERIFY(outcomeOf(project.authentication.login(bob)));

    project.server.letGo();

    QTRY_VERIFY(straggler.hasArrived());
    QVERIFY(!straggler.outcome());
    QCOMPARE(straggler.outcome().error().kind, Error::Kind::Cancelled);
    QCOMPARE(bearersOf(project.server.received(posts)), QByteArrayList({"access-1"}));
    QVERIFY(outcomeOf(project.client.send(readPosts())));
}

void ClientTest::aStragglerOfWhoLogsInAgainIsSentAgain()
{
    ClientStack project;
    project.logIn();
    project.server.on(posts).answer(expired().heldBack()).then(page());
    project.server.on("POST /auth/login").answer(secondTokens());
    const Collected straggler(project.client.send(readPosts()));
    QTRY_COMPARE(project.server.heldBack(), 1);
    QVERIFY(outcomeOf(project.authentication.login(ada, Authentication::Person::TheSame)));

    project.server.letGo();

    QTRY_VERIFY(straggler.hasArrived());
    QVERIFY(straggler.outcome());
    QCOMPARE(bearersOf(project.server.received(posts)), QByteArrayList({"access-1", "access-2"}));
}

void ClientTest::forbiddenIsAnAnswer()
{
    ClientStack project;
    project.logIn();
    project.server.on(posts).answer(ScriptedAnswer::error(403, "FORBIDDEN"));

    const auto outcome = outcomeOf(project.client.send(readPosts()));

    QVERIFY(outcome);
    QCOMPARE(readError(*outcome).code, ErrorCode::Forbidden);
    QCOMPARE(project.server.received(posts).size(), 1);
    QVERIFY(project.server.received("POST /auth/refresh").isEmpty());
}

void ClientTest::aPageWith401IsNoReasonToRefresh()
{
    ClientStack project;
    project.logIn();
    project.server.on(posts).answer(ScriptedAnswer::status(401, "<h1>Sign in to our network</h1>", "text/html"));

    const auto outcome = outcomeOf(project.client.send(readPosts()));

    QVERIFY(outcome);
    QCOMPARE(readError(*outcome).kind, Error::Kind::Protocol);
    QVERIFY(project.server.received("POST /auth/refresh").isEmpty());
    QVERIFY(project.authentication.isLoggedIn());
}

void ClientTest::aBodyIsSentAgainWhole()
{
    ClientStack project;
    project.logIn();
    const QJsonObject body{{"first_name"_L1, u"Zoë"_s}};
    project.server.on("PATCH /users/me").answer(expired()).then(ScriptedAnswer::data({}));
    project.server.on("POST /auth/refresh").answer(secondTokens());

    QVERIFY(outcomeOf(project.client.send({.verb = Request::Verb::Patch, .path = u"users/me"_s, .body = body})));

    QCOMPARE(project.server.received("PATCH /users/me").size(), 2);
    QCOMPARE(project.server.received("PATCH /users/me").at(1).json(), body);
}

void ClientTest::aStaleTokenIsRefreshedBeforeAnythingIsSent()
{
    ClientStack project;
    project.logIn(15min);
    project.clock.advance(14min + 30s);
    project.server.on(posts).answer(page());
    project.server.on("POST /auth/refresh").answer(secondTokens());

    QVERIFY(outcomeOf(project.client.send(readPosts())));

    QCOMPARE(bearersOf(project.server.received(posts)), QByteArrayList({"access-2"}));
}

void ClientTest::afterSleepTheRefreshComesFirst()
{
    ClientStack project;
    project.logIn(15min);
    project.clock.sleep(8h);
    project.server.on(posts).answer(page(), 3);
    project.server.on("POST /auth/refresh").answer(secondTokens());
    int answers = 0;

    for (int i = 0; i < 3; ++i)
        project.client.send(readPosts())->then(this, [&answers](const Result<Response> &) { ++answers; });

    QTRY_COMPARE(answers, 3);
    QCOMPARE(project.server.requests().at(1).route(), "POST /auth/refresh");
    QCOMPARE(bearersOf(project.server.received(posts)), QByteArrayList({"access-2", "access-2", "access-2"}));
    QCOMPARE(project.server.received("POST /auth/refresh").size(), 1);
}

void ClientTest::aRequestThatWaitedForItsRefreshIsNotRefreshedTwice()
{
    ClientStack project;
    project.logIn();
    project.clock.sleep(8h);
    project.server.on(posts).answer(expired());
    project.server.on("POST /auth/refresh").answer(secondTokens());

    const auto outcome = outcomeOf(project.client.send(readPosts()));

    QVERIFY(outcome);
    QCOMPARE(outcome->status, 401);
    QCOMPARE(project.server.received("POST /auth/refresh").size(), 1);
    QCOMPARE(project.server.received(posts).size(), 1);
}

void ClientTest::whenTheRefreshFailsTheRequestFailsWithItsReason()
{
    ClientStack project;
    project.logIn();
    project.server.on(posts).answer(expired());
    project.server.on("POST /auth/refresh").answer(ScriptedAnswer::recorded(u"limit-login-limited"_s));

    const auto outcome = outcomeOf(project.client.send(readPosts()));

    QVERIFY(!outcome);
    QCOMPARE(outcome.error().code, ErrorCode::RequestsExceeded);
    QVERIFY(outcome.error().retryAfter == 5s);
    QVERIFY(project.authentication.isLoggedIn());
    QCOMPARE(project.server.received(posts).size(), 1);
}

void ClientTest::whenTheRefreshIsRefusedTheSessionEndsOnce()
{
    ClientStack project;
    project.logIn();
    project.server.on(posts).answer(expired(), 10);
    project.server.on("POST /auth/refresh").answer(ScriptedAnswer::recorded(u"refresh-json-reused"_s));
    QSignalSpy ended(&project.authentication, &Authentication::sessionEnded);
    int refusals = 0;

    for (int i = 0; i < 10; ++i)
        project.client.send(readPosts())->then(this, [&refusals](const Result<Response> &outcome) {
            refusals += !outcome || outcome->status == 401 ? 1 : 0;
        });

    QTRY_COMPARE(refusals, 10);
    QCOMPARE(ended.size(), 1);
    QCOMPARE(project.server.received("POST /auth/refresh").size(), 1);
    QVERIFY(!project.authentication.isLoggedIn());
}

void ClientTest::requestsWaitingForARefreshAreCancelledByLogout()
{
    ClientStack project;
    project.logIn();
    project.clock.sleep(8h);
    project.server.on("POST /auth/refresh").answer(secondTokens().heldBack());
    project.server.on("POST /auth/logout").answer(ScriptedAnswer::noContent());
    const Collected request(project.client.send(readPosts()));
    QTRY_COMPARE(project.server.heldBack(), 1);

    const Collected logout(project.authentication.logout());
    project.server.letGo();

    QTRY_VERIFY(logout.hasArrived());
    QVERIFY(request.hasArrived());
    QCOMPARE(request.outcome().error().kind, Error::Kind::Cancelled);
    QVERIFY(project.server.received(posts).isEmpty());
}

void ClientTest::requestsWaitingForARefreshAreCancelledByAnotherPersonsLogin()
{
    ClientStack project;
    project.logIn();
    project.clock.sleep(8h);
    project.server.on("POST /auth/refresh").answer(secondTokens().heldBack());
    project.server.on("POST /auth/login").answer(ScriptedAnswer::tokens("access-bob", "refresh-bob"));
    const Collected request(project.client.send(readPosts()));
    QTRY_COMPARE(project.server.heldBack(), 1);

    QVERIFY(outcomeOf(project.authentication.login(bob)));

    QTRY_VERIFY(request.hasArrived());
    QVERIFY(!request.outcome());
    QCOMPARE(request.outcome().error().kind, Error::Kind::Cancelled);
    QVERIFY(project.server.received(posts).isEmpty());
}

void ClientTest::abortStopsTheFirstSending()
{
    ClientStack project;
    project.logIn();
    project.server.on(posts).answer(ScriptedAnswer::never());
    auto *reply = project.client.send(readPosts());
    const Collected request(reply);
    QTRY_COMPARE(project.server.received(posts).size(), 1);

    reply->abort();

    QTRY_VERIFY(request.hasArrived());
    QCOMPARE(request.outcome().error().kind, Error::Kind::Cancelled);
    QTRY_COMPARE(project.server.openConnections(), 0);
}

void ClientTest::abortDuringTheRefreshSendsNothingMore()
{
    ClientStack project;
    project.logIn();
    project.server.on(posts).answer(expired());
    project.server.on("POST /auth/refresh").answer(secondTokens().heldBack());
    auto *reply = project.client.send(readPosts());
    const Collected request(reply);
    QTRY_COMPARE(project.server.heldBack(), 1);

    reply->abort();
    project.server.letGo();

    QTRY_COMPARE(project.authentication.accessToken(), "access-2");
    QTRY_VERIFY(request.hasArrived());
    QCOMPARE(request.outcome().error().kind, Error::Kind::Cancelled);
    QCOMPARE(project.server.received(posts).size(), 1);
}

void ClientTest::theClientMayBeDestroyedInsideAHandler()
{
    ClientStack project;
    project.logIn();
    project.server.on(posts).answer(page()).then(page().heldBack());
    project.server.on("GET /after").answer(ScriptedAnswer::data({}));
    auto *client = new Client(&project.transport, &project.authentication);
    int handled = 0;
    for (int i = 0; i < 2; ++i)
        client->send(readPosts())->then(this, [client, &handled](const Result<Response> &) {
            ++handled;
            delete client;
        });

    QTRY_COMPARE(handled, 1);
    project.server.letGo();

    QVERIFY(outcomeOf(project.transport.send({.path = u"after"_s})));
    QCOMPARE(handled, 1);
}

void ClientTest::theClientMayBeDestroyedDuringARefresh()
{
    ClientStack project;
    project.logIn();
    project.clock.sleep(8h);
    project.server.on("POST /auth/refresh").answer(secondTokens().heldBack());
    auto client = std::make_unique<Client>(&project.transport, &project.authentication);
    const Collected request(client->send(readPosts()));
    QTRY_COMPARE(project.server.heldBack(), 1);

    client.reset();
    project.server.letGo();

    QTRY_COMPARE(project.authentication.accessToken(), "access-2");
    QVERIFY(!request.hasArrived());
    QVERIFY(project.server.received(posts).isEmpty());
}

QTEST_GUILESS_MAIN(ClientTest)
#include "clienttest.moc"
