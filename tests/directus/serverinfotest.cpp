// SPDX-License-Identifier: MIT
#include "clientstack.h"

#include "directus/serverinfo.h"

#include <QTest>

using namespace Directus;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class ServerInfoTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pongIsTheOnlyGoodAnswerToAPing_data();
    void pongIsTheOnlyGoodAnswerToAPing();
    void theProjectIsRead();
    void theProjectMayLeaveThingsOut();
    void whatIsNoProjectIsRefused_data();
    void whatIsNoProjectIsRefused();
    void providersAreRead();
    void noProvidersAndNoPassword();
    void providersOfTheWrongShapeAreRefused();
    void nothingHereCarriesAToken();
    void theTimeoutIsTheCallers();
};

namespace {

struct Counter : ClientStack {
    ServerInfo serverInfo{&transport};
};

} // namespace

void ServerInfoTest::pongIsTheOnlyGoodAnswerToAPing_data()
{
    QTest::addColumn<ScriptedAnswer>("answer");
    QTest::addColumn<bool>("isPong");
    QTest::addColumn<Error::Kind>("kind");
    using Kind = Error::Kind;
    QTest::newRow("recorded") << ScriptedAnswer::recorded(u"server-ping"_s) << true << Kind{};
    QTest::newRow("a line break behind") << ScriptedAnswer::status(200, "pong\n", "text/html") << true << Kind{};
    QTest::newRow("something else") << ScriptedAnswer::status(200, "ping", "text/html") << false << Kind::Protocol;
    QTest::newRow("captive portal") << ScriptedAnswer::captivePortal() << false << Kind::Protocol;
    QTest::newRow("not found") << ScriptedAnswer::error(404, "ROUTE_NOT_FOUND") << false << Kind::Api;
    QTest::newRow("pong with 404") << ScriptedAnswer::status(404, "pong", "text/html") << false << Kind::Protocol;
    QTest::newRow("redirect") << ScriptedAnswer::redirect(302, QUrl(u"https://example.com/"_s)) << false << Kind::Protocol;
    QTest::newRow("limited") << ScriptedAnswer::recorded(u"limit-login-limited"_s) << false << Kind::Api;
    QTest::newRow("a gateway's page") << ScriptedAnswer::status(502, "<h1>Bad Gateway</h1>", "text/html") << false
                                      << Kind::Protocol;
    QTest::newRow("dropped") << ScriptedAnswer::dropped() << false << Kind::Network;
}

void ServerInfoTest::pongIsTheOnlyGoodAnswerToAPing()
{
    QFETCH(ScriptedAnswer, answer);
    QFETCH(bool, isPong);
    QFETCH(Error::Kind, kind);
    Counter project;
    project.server.on("GET /server/ping").thenAlways(answer);

    const auto outcome = outcomeOf(project.serverInfo.ping());

    QCOMPARE(outcome.has_value(), isPong);
    if (!isPong)
        QCOMPARE(outcome.error().kind, kind);
}

void ServerInfoTest::theProjectIsRead()
{
    Counter project;
    project.server.replay(u"server-info-anonymous"_s);

    const auto outcome = outcomeOf(project.serverInfo.info());

    QVERIFY(outcome);
    QCOMPARE(outcome->name, u"Directus Lab"_s);
    QCOMPARE(outcome->descriptor, u"a seeded test server"_s);
    QCOMPARE(outcome->color, u"#6644FF"_s);
    QVERIFY(outcome->logo.isEmpty());
    QVERIFY(outcome->publicRegistration);
    QVERIFY(!outcome->publicRegistrationVerifyEmail);
}

void ServerInfoTest::theProjectMayLeaveThingsOut()
{
    Counter project;
    project.server.on("GET /server/info").answer(ScriptedAnswer::data(QJsonObject{{"project"_L1, QJsonObject()}}));

    const auto outcome = outcomeOf(project.serverInfo.info());

    QVERIFY(outcome);
    QVERIFY(outcome->name.isEmpty());
    QVERIFY(!outcome->publicRegistration);
    QVERIFY(outcome->publicRegistrationVerifyEmail);
}

void ServerInfoTest::whatIsNoProjectIsRefused_data()
{
    QTest::addColumn<ScriptedAnswer>("answer");
    QTest::newRow("captive portal") << ScriptedAnswer::captivePortal();
    QTest::newRow("another API") << ScriptedAnswer::status(200, R"({"version":"1.0"})");
    QTest::newRow("data without a project") << ScriptedAnswer::data(QJsonObject{{"version"_L1, u"1.0"_s}});
    QTest::newRow("a project that is null") << ScriptedAnswer::data(QJsonObject{{"project"_L1, QJsonValue::Null}});
    QTest::newRow("a list") << ScriptedAnswer::status(200, R"({"data":[]})");
    QTest::newRow("redirect") << ScriptedAnswer::redirect(301, QUrl(u"https://example.com/"_s));
}

void ServerInfoTest::whatIsNoProjectIsRefused()
{
    QFETCH(ScriptedAnswer, answer);
    Counter project;
    project.server.on("GET /server/info").answer(answer);

    const auto outcome = outcomeOf(project.serverInfo.info());

    QVERIFY(!outcome);
    QCOMPARE(outcome.error().kind, Error::Kind::Protocol);
}

void ServerInfoTest::providersAreRead()
{
    Counter project;
    project.server.on("GET /auth")
        .answer(ScriptedAnswer::status(200,
            R"({"data":[{"name":"google","driver":"openid","icon":"google"},{"name":"ad","driver":"ldap","label":"Work"}],)"
            R"("disableDefault":true})"));

    const auto outcome = outcomeOf(project.serverInfo.providers());

    QVERIFY(outcome);
    QCOMPARE(outcome->providers.size(), 2);
    QCOMPARE(outcome->providers.at(0).name, u"google"_s);
    QCOMPARE(outcome->providers.at(0).driver, u"openid"_s);
    QVERIFY(outcome->providers.at(0).label.isEmpty());
    QCOMPARE(outcome->providers.at(1).label, u"Work"_s);
    QVERIFY(outcome->disableDefault);
}

void ServerInfoTest::noProvidersAndNoPassword()
{
    Counter project;
    project.server.on("GET /auth").answer(ScriptedAnswer::status(200, R"({"data":[],"disableDefault":false})"));

    const auto outcome = outcomeOf(project.serverInfo.providers());

    QVERIFY(outcome);
    QVERIFY(outcome->providers.isEmpty());
    QVERIFY(!outcome->disableDefault);
}

void ServerInfoTest::providersOfTheWrongShapeAreRefused()
{
    Counter project;
    project.server.on("GET /auth").answer(ScriptedAnswer::status(200, R"({"data":{"google":{}},"disableDefault":false})"));

    const auto outcome = outcomeOf(project.serverInfo.providers());

    QVERIFY(!outcome);
    QCOMPARE(outcome.error().kind, Error::Kind::Protocol);
}

/// A stale token would kill these requests, which need none.
void ServerInfoTest::nothingHereCarriesAToken()
{
    Counter project;
    project.logIn();

    outcomeOf(project.serverInfo.ping());
    outcomeOf(project.serverInfo.info());
    outcomeOf(project.serverInfo.providers());

    QCOMPARE(project.server.requests().size(), 4);
    for (const ReceivedRequest &request : project.server.requests())
        QVERIFY(!request.hasHeader("Authorization"));
}

void ServerInfoTest::theTimeoutIsTheCallers()
{
    ClientStack project;
    const ServerInfo impatient(&project.transport, 50ms);
    project.server.on("GET /server/ping").answer(ScriptedAnswer::never());

    const auto outcome = outcomeOf(impatient.ping());

    QVERIFY(!outcome);
    QCOMPARE(outcome.error().kind, Error::Kind::Timeout);
}

QTEST_GUILESS_MAIN(ServerInfoTest)
#include "serverinfotest.moc"
