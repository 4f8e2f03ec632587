// SPDX-License-Identifier: MIT
#include "clientstack.h"

#include <QSignalSpy>
#include <QTest>

using namespace Directus;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(std::chrono::milliseconds)

class AuthenticationTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void loginSendsWhatIsTyped();
    void loginSendsAOneTimeCodeWhenThereIsOne();
    void loginCarriesNoBearerOfAFormerSession();
    void loginByAnotherProviderSendsItsIdentifier();
    void loginByAnotherProviderMaySendTheAddress();
    void aRefusedLoginTellsTheServersClock();
    void loginKeepsTheTokens();
    void loginReportsWhyItWasRefused_data();
    void loginReportsWhyItWasRefused();
    void aRefusedLoginLeavesTheSessionAlone();
    void anAbortedLoginKeepsNothing();
    void tokensWithoutAllTheirPartsAreRefused_data();
    void tokensWithoutAllTheirPartsAreRefused();

    void refreshSendsTheTokenWithoutABearer();
    void refreshReplacesBothTokens();
    void refreshNeedsASession();
    void fiftyRefreshesAtOnceAreOne();
    void aRefreshWhoseAnswerIsLostEndsTheSessionWhenTheServerSaysSo();
    void aRefreshAfterAFinishedOneIsANewOne();
    void abortingOneOfTwoWaitersDoesNotStopTheRefresh();
    void abortingTheOnlyWaiterDoesNotStopTheRefresh();
    void aPassingFailureKeepsTheTokens_data();
    void aPassingFailureKeepsTheTokens();
    void aRefusedRefreshEndsTheSessionOnce_data();
    void aRefusedRefreshEndsTheSessionOnce();
    void theNextRefreshAfterAFailureIsSent();
    void theAuthenticationMayBeDestroyedWhenTheSessionEnds();
    void theAuthenticationMayBeDestroyedDuringARefresh();

    void refreshClaimsThenStores();
    void loginStoresWithoutAClaim();
    void aPassingFailureReleasesTheClaim();
    void aRefusalReleasesTheClaim();
    void theTokenThatIsClaimedIsTheOneThatIsSpent();
    void aClaimThatFailsSendsNothing();
    void aNewPairIsStoredBeforeTheOldOneIsForgotten();
    void memoryStorageKeepsTheNewestToken();

    void resumeGoesOnWithAStoredToken();

    void logoutRevokesTheToken();
    void logoutForgetsAtOnceAndWorksOffline();
    void logoutWithoutASessionSendsNothing();
    void logoutDuringARefreshRevokesTheTokenThatComesBack();
    void logoutDuringARefreshThatFailsRevokesTheOldToken();
    void logoutDuringARefreshThatIsRefusedRevokesNothing();
    void logoutDuringTheClaimSendsNoRefresh();
    void whoWaitsForARefreshIsCancelledByLogout();
    void releaseGivesTheTokenAndKeepsQuiet();
    void aSecondReleaseHasNothingToGive();

    void itSaysWhenNoRefreshIsUnderWayAnyMore();

    void aLoginOvertakesARefresh();
    void whoWaitsForARefreshGetsTheTokensOfTheLoginThatOvertakesIt();
    void aLoginEndsTheClaimOfTheRefreshItOvertakesBeforeItStores();
    void aLoginOvertakesARefreshThatFails();
    void aRefreshOfTheNewSessionWaitsForTheOvertakenOne();
    void logoutThenLoginThenLogoutDuringOneRefresh();

    void refreshIsDueAheadOfTheEnd_data();
    void refreshIsDueAheadOfTheEnd();
    void aClockThatIsSetBackDoesNotMakeTheTokenYounger();
    void aClockThatIsSetForwardMakesARefreshDue();
    void aMachineThatSleptRefreshesFirst();
    void withoutATokenARefreshIsDue();
};

namespace {

const Credentials ada{.email = u"Ada@Example.com"_s, .password = u"correct horse"_s};

ScriptedAnswer secondTokens()
{
    return ScriptedAnswer::tokens("access-2", "refresh-2");
}

QByteArrayList revoked(const ClientStack &project)
{
    QByteArrayList tokens;
    for (const ReceivedRequest &request : project.server.received("POST /auth/logout"))
        tokens.append(request.json()["refresh_token"_L1].toString().toLatin1());
    return tokens;
}

} // namespace

void AuthenticationTest::loginSendsWhatIsTyped()
{
    ClientStack project;
    project.server.replay(u"login-json"_s);

    QVERIFY(outcomeOf(project.authentication.login(ada)));

    const ReceivedRequest request = project.server.requests().constFirst();
    QCOMPARE(request.json(),
        QJsonObject({{"email"_L1, u"Ada@Example.com"_s}, {"password"_L1, u"correct horse"_s}, {"mode"_L1, u"json"_s}}));
    QVERIFY(!request.hasHeader("Authorization"));
    QVERIFY(!request.hasHeader("Cookie"));
}

void AuthenticationTest::loginSendsAOneTimeCodeWhenThereIsOne()
{
    ClientStack project;
    project.server.replay(u"login-json"_s);

    QVERIFY(outcomeOf(project.authentication.login({.email = ada.email, .password = ada.password, .otp = u"012345"_s})));

    QCOMPARE(project.server.requests().constFirst().json()["otp"_L1], QJsonValue(u"012345"_s));
}

/// Directus judges a token before the route: a stale one makes a right password look wrong.
void AuthenticationTest::loginCarriesNoBearerOfAFormerSession()
{
    ClientStack project;
    project.logIn();
    project.server.on("POST /auth/login").answer(secondTokens());

    QVERIFY(outcomeOf(project.authentication.login(ada)));

    QVERIFY(!project.server.received("POST /auth/login").constLast().hasHeader("Authorization"));
    QCOMPARE(project.authentication.accessToken(), "access-2");
}

/// As by LDAP.
void AuthenticationTest::loginByAnotherProviderSendsItsIdentifier()
{
    ClientStack project;
    project.server.on("POST /auth/login/our%20ldap").answer(ScriptedAnswer::tokens("access-1", "refresh-1"));

    QVERIFY(outcomeOf(project.authentication.login(
        {.email = {}, .password = u"correct horse"_s, .otp = {}, .provider = u"our ldap"_s, .identifier = u"ada"_s})));

    QCOMPARE(project.server.requests().constFirst().json(),
        QJsonObject({{"identifier"_L1, u"ada"_s}, {"password"_L1, u"correct horse"_s}, {"mode"_L1, u"json"_s}}));
    QVERIFY(project.authentication.isLoggedIn());
}

void AuthenticationTest::loginByAnotherProviderMaySendTheAddress()
{
    ClientStack project;
    project.server.on("POST /auth/login/second").answer(ScriptedAnswer::error(401, "INVALID_PROVIDER"));
    Credentials credentials = ada;
    credentials.provider = u"second"_s;

    const auto outcome = outcomeOf(project.authentication.login(credentials));

    QCOMPARE(outcome.error().code, ErrorCode::InvalidProvider);
    QCOMPARE(project.server.requests().constFirst().json()["email"_L1], QJsonValue(ada.email));
}

void AuthenticationTest::aRefusedLoginTellsTheServersClock()
{
    ClientStack project;
    project.server.on("POST /auth/login")
        .answer(ScriptedAnswer::error(401, "INVALID_OTP").withHeader("Date", "Sun, 22 Nov 2026 04:53:27 GMT"));

    const auto outcome = outcomeOf(project.authentication.login(ada));

    QVERIFY(!outcome);
    QCOMPARE(outcome.error().serverDate, QDateTime({2026, 11, 22}, {4, 53, 27}, Qt::UTC));
}

void AuthenticationTest::loginKeepsTheTokens()
{
    ClientStack project;
    project.server.on("POST /auth/login").answer(ScriptedAnswer::tokens("access-1", "refresh-1", 15min));
    QSignalSpy refreshed(&project.authentication, &Authentication::refreshed);

    const auto outcome = outcomeOf(project.authentication.login(ada));

    QVERIFY(outcome);
    QCOMPARE(outcome->accessToken, "access-1");
    QCOMPARE(outcome->refreshToken, "refresh-1");
    QVERIFY(outcome->expires == 15min);
    QVERIFY(project.authentication.isLoggedIn());
    QVERIFY(project.authentication.isAccessTokenFresh());
    QCOMPARE(project.authentication.accessToken(), "access-1");
    QCOMPARE(project.authentication.refreshToken(), "refresh-1");
    QCOMPARE(refreshed.size(), 1);
}

void AuthenticationTest::loginReportsWhyItWasRefused_data()
{
    QTest::addColumn<ScriptedAnswer>("answer");
    QTest::addColumn<Error::Kind>("kind");
    QTest::addColumn<ErrorCode>("code");
    using Kind = Error::Kind;
    QTest::newRow("wrong password") << ScriptedAnswer::error(401, "INVALID_CREDENTIALS") << Kind::Api
                                    << ErrorCode::InvalidCredentials;
    QTest::newRow("code needed") << ScriptedAnswer::recorded(u"login-otp-missing"_s) << Kind::Api << ErrorCode::InvalidOtp;
    QTest::newRow("limited") << ScriptedAnswer::recorded(u"limit-login-limited"_s) << Kind::Api << ErrorCode::RequestsExceeded;
    QTest::newRow("not an address") << ScriptedAnswer::error(400, "INVALID_PAYLOAD") << Kind::Api << ErrorCode::InvalidPayload;
    QTest::newRow("captive portal") << ScriptedAnswer::captivePortal() << Kind::Protocol << ErrorCode::None;
    QTest::newRow("dropped") << ScriptedAnswer::dropped() << Kind::Network << ErrorCode::None;
}

void AuthenticationTest::loginReportsWhyItWasRefused()
{
    QFETCH(ScriptedAnswer, answer);
    QFETCH(Error::Kind, kind);
    QFETCH(ErrorCode, code);
    ClientStack project;
    project.server.on("POST /auth/login").answer(answer);

    const auto outcome = outcomeOf(project.authentication.login(ada));

    QVERIFY(!outcome);
    QCOMPARE(outcome.error().kind, kind);
    QCOMPARE(outcome.error().code, code);
    QVERIFY(!project.authentication.isLoggedIn());
    QVERIFY(project.storage.calls.isEmpty());
}

void AuthenticationTest::aRefusedLoginLeavesTheSessionAlone()
{
    ClientStack project;
    project.logIn();
    project.server.on("POST /auth/login").answer(ScriptedAnswer::error(401, "INVALID_CREDENTIALS"));
    QSignalSpy ended(&project.authentication, &Authentication::sessionEnded);

    QVERIFY(!outcomeOf(project.authentication.login(ada)));

    QCOMPARE(project.authentication.accessToken(), "access-1");
    QCOMPARE(ended.size(), 0);
}

void AuthenticationTest::anAbortedLoginKeepsNothing()
{
    ClientStack project;
    project.server.on("POST /auth/login").answer(ScriptedAnswer::tokens("access-1", "refresh-1").heldBack());
    auto *reply = project.authentication.login(ada);
    const Collected login(reply);
    QTRY_COMPARE(project.server.heldBack(), 1);

    reply->abort();
    project.server.letGo();

    QTRY_VERIFY(login.hasArrived());
    QCOMPARE(login.outcome().error().kind, Error::Kind::Cancelled);
    QVERIFY(!project.authentication.isLoggedIn());
    QVERIFY(project.storage.calls.isEmpty());
}

void AuthenticationTest::tokensWithoutAllTheirPartsAreRefused_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("no access token") << R"({"data":{"expires":900000,"refresh_token":"r"}})"_qba;
    QTest::newRow("no refresh token") << R"({"data":{"expires":900000,"access_token":"a"}})"_qba;
    QTest::newRow("no lifetime") << R"({"data":{"refresh_token":"r","access_token":"a"}})"_qba;
    QTest::newRow("session mode") << R"({"data":{"expires":86400000}})"_qba;
    QTest::newRow("tokens that are null") << R"({"data":{"expires":900000,"refresh_token":null,"access_token":null}})"_qba;
    QTest::newRow("tokens that are numbers") << R"({"data":{"expires":900000,"refresh_token":1,"access_token":2}})"_qba;
    QTest::newRow("tokens that are empty") << R"({"data":{"expires":900000,"refresh_token":"","access_token":""}})"_qba;
    QTest::newRow("a lifetime in words") << R"({"data":{"expires":"900000","refresh_token":"r","access_token":"a"}})"_qba;
    QTest::newRow("no lifetime left") << R"({"data":{"expires":0,"refresh_token":"r","access_token":"a"}})"_qba;
    QTest::newRow("a negative lifetime") << R"({"data":{"expires":-1,"refresh_token":"r","access_token":"a"}})"_qba;
    QTest::newRow("a list") << R"({"data":[]})"_qba;
    QTest::newRow("null") << R"({"data":null})"_qba;
    QTest::newRow("no data") << R"({})"_qba;
    QTest::newRow("half a document") << R"({"data":{"expires":900000,"refre)"_qba;
}

void AuthenticationTest::tokensWithoutAllTheirPartsAreRefused()
{
    QFETCH(QByteArray, body);
    ClientStack project;
    project.server.on("POST /auth/login").answer(ScriptedAnswer::status(200, body));

    const auto outcome = outcomeOf(project.authentication.login(ada));

    QVERIFY(!outcome);
    QCOMPARE(outcome.error().kind, Error::Kind::Protocol);
    QVERIFY(!project.authentication.isLoggedIn());
}

void AuthenticationTest::refreshSendsTheTokenWithoutABearer()
{
    ClientStack project;
    project.logIn();
    project.server.on("POST /auth/refresh").answer(secondTokens());

    QVERIFY(outcomeOf(project.authentication.refresh()));

    const ReceivedRequest request = project.server.received("POST /auth/refresh").constFirst();
    QCOMPARE(request.json(), QJsonObject({{"refresh_token"_L1, u"refresh-1"_s}, {"mode"_L1, u"json"_s}}));
    QVERIFY(!request.hasHeader("Authorization"));
}

void AuthenticationTest::refreshReplacesBothTokens()
{
    ClientStack project;
    project.logIn();
    project.server.on("POST /auth/refresh").answer(secondTokens());
    QSignalSpy refreshed(&project.authentication, &Authentication::refreshed);

    const auto outcome = outcomeOf(project.authentication.refresh());

    QVERIFY(outcome);
    QCOMPARE(project.authentication.accessToken(), "access-2");
    QCOMPARE(project.authentication.refreshToken(), "refresh-2");
    QCOMPARE(refreshed.size(), 1);
}

void AuthenticationTest::refreshNeedsASession()
{
    ClientStack project;

    const auto outcome = outcomeOf(project.authentication.refresh());

    QVERIFY(!outcome);
    QCOMPARE(outcome.error().code, ErrorCode::InvalidCredentials);
    QVERIFY(project.server.requests().isEmpty());
}

void AuthenticationTest::fiftyRefreshesAtOnceAreOne()
{
    ClientStack project;
    project.logIn();
    project.server.on("POST /auth/refresh").answer(secondTokens());
    QByteArrayList tokens;

    for (int i = 0; i < 50; ++i)
        project.authentication.refresh()->then(this, [&tokens](const Result<AuthenticationData> &outcome) {
            tokens.append(outcome ? outcome->accessToken : QByteArray());
        });

    QTRY_COMPARE(tokens.size(), 50);
    QCOMPARE(tokens.count("access-2"), 50);
    QCOMPARE(project.server.received("POST /auth/refresh").size(), 1);
}

/// The token is spent and its successor never arrived: no failure of the network tells that, only the next answer.
void AuthenticationTest::aRefreshWhoseAnswerIsLostEndsTheSessionWhenTheServerSaysSo()
{
    ClientStack project;
    project.logIn();
    project.server.on("POST /auth/refresh")
        .answer(secondTokens().truncatedBy(10))
        .then(ScriptedAnswer::recorded(u"refresh-json-reused"_s));
    QSignalSpy ended(&project.authentication, &Authentication::sessionEnded);

    QVERIFY(!outcomeOf(project.authentication.refresh()));
    QVERIFY(project.authentication.isLoggedIn());
    QVERIFY(!outcomeOf(project.authentication.refresh()));

    QCOMPARE(ended.size(), 1);
    QCOMPARE(project.server.received("POST /auth/refresh").at(1).json()["refresh_token"_L1], QJsonValue(u"refresh-1"_s));
}

void AuthenticationTest::aRefreshAfterAFinishedOneIsANewOne()
{
    ClientStack project;
    project.logIn();
    project.server.on("POST /auth/refresh").answer(secondTokens()).then(ScriptedAnswer::tokens("access-3", "refresh-3"));

    QVERIFY(outcomeOf(project.authentication.refresh()));
    QVERIFY(outcomeOf(project.authentication.refresh()));

    QCOMPARE(project.server.received("POST /auth/refresh").at(1).json()["refresh_token"_L1], QJsonValue(u"refresh-2"_s));
    QCOMPARE(project.authentication.accessToken(), "access-3");
}

void AuthenticationTest::abortingOneOfTwoWaitersDoesNotStopTheRefresh()
{
    ClientStack project;
    project.logIn();
    project.server.on("POST /auth/refresh").answer(secondTokens().heldBack());
    auto *impatient = project.authentication.refresh();
    const Collected aborted(impatient);
    const Collected patient(project.authentication.refresh());
    QTRY_COMPARE(project.server.heldBack(), 1);

    impatient->abort();
    project.server.letGo();

    QTRY_VERIFY(patient.hasArrived());
    QCOMPARE(patient.outcome()->accessToken, "access-2");
    QCOMPARE(aborted.outcome().error().kind, Error::Kind::Cancelled);
}

/// The token may be spent at the server already: its successor must not be lost.
void AuthenticationTest::abortingTheOnlyWaiterDoesNotStopTheRefresh()
{
    ClientStack project;
    project.logIn();
    project.server.on("POST /auth/refresh").answer(secondTokens().heldBack());
    auto *reply = project.authentication.refresh();
    QTRY_COMPARE(project.server.heldBack(), 1);

    reply->abort();
    project.server.letGo();

    QTRY_COMPARE(project.authentication.refreshToken(), "refresh-2");
    QCOMPARE(project.storage.calls.constLast(), u"store refresh-2"_s);
}

void AuthenticationTest::aPassingFailureKeepsTheTokens_data()
{
    QTest::addColumn<ScriptedAnswer>("answer");
    QTest::newRow("dropped") << ScriptedAnswer::dropped();
    QTest::newRow("limited") << ScriptedAnswer::error(429, "REQUESTS_EXCEEDED");
    QTest::newRow("broken") << ScriptedAnswer::error(500, "INTERNAL_SERVER_ERROR");
    QTest::newRow("under pressure") << ScriptedAnswer::error(503, "SERVICE_UNAVAILABLE");
    QTest::newRow("a gateway's page") << ScriptedAnswer::status(502, "<h1>Bad Gateway</h1>", "text/html");
    QTest::newRow("captive portal") << ScriptedAnswer::captivePortal();
    QTest::newRow("captive portal with 401") << ScriptedAnswer::status(401, "<h1>Sign in to our network</h1>", "text/html");
    QTest::newRow("redirect") << ScriptedAnswer::redirect(307, QUrl(u"https://portal.example/login"_s));
    QTest::newRow("half the tokens") << ScriptedAnswer::status(200, R"({"data":{"expires":900000}})");
    QTest::newRow("cut short") << secondTokens().truncatedBy(10);
    QTest::newRow("garbage") << ScriptedAnswer::bytes("220 mail.example.com ESMTP ready\r\n");
    QTest::newRow("forbidden") << ScriptedAnswer::error(403, "FORBIDDEN");
}

void AuthenticationTest::aPassingFailureKeepsTheTokens()
{
    QFETCH(ScriptedAnswer, answer);
    ClientStack project;
    project.logIn();
    project.server.on("POST /auth/refresh").answer(answer);
    QSignalSpy failed(&project.authentication, &Authentication::refreshFailed);
    QSignalSpy ended(&project.authentication, &Authentication::sessionEnded);

    QVERIFY(!outcomeOf(project.authentication.refresh()));

    QVERIFY(project.authentication.isLoggedIn());
    QCOMPARE(project.authentication.accessToken(), "access-1");
    QCOMPARE(project.authentication.refreshToken(), "refresh-1");
    QCOMPARE(failed.size(), 1);
    QCOMPARE(ended.size(), 0);
}

void AuthenticationTest::aRefusedRefreshEndsTheSessionOnce_data()
{
    QTest::addColumn<ScriptedAnswer>("answer");
    QTest::newRow("spent") << ScriptedAnswer::recorded(u"refresh-json-reused"_s);
    QTest::newRow("suspended") << ScriptedAnswer::recorded(u"refresh-suspended-user"_s);
}

void AuthenticationTest::aRefusedRefreshEndsTheSessionOnce()
{
    QFETCH(ScriptedAnswer, answer);
    ClientStack project;
    project.logIn();
    project.server.on("POST /auth/refresh").answer(answer);
    QSignalSpy failed(&project.authentication, &Authentication::refreshFailed);
    QSignalSpy ended(&project.authentication, &Authentication::sessionEnded);
    const Collected first(project.authentication.refresh());
    const Collected second(project.authentication.refresh());

    QTRY_VERIFY(first.hasArrived() && second.hasArrived());

    QVERIFY(!first.outcome());
    QVERIFY(!second.outcome());
    QVERIFY(!project.authentication.isLoggedIn());
    QVERIFY(project.authentication.accessToken().isEmpty());
    QCOMPARE(ended.size(), 1);
    QCOMPARE(failed.size(), 0);
    QCOMPARE(project.server.received("POST /auth/refresh").size(), 1);
}

void AuthenticationTest::theNextRefreshAfterAFailureIsSent()
{
    ClientStack project;
    project.logIn();
    project.server.on("POST /auth/refresh").answer(ScriptedAnswer::error(503, "SERVICE_UNAVAILABLE")).then(secondTokens());

    QVERIFY(!outcomeOf(project.authentication.refresh()));
    QVERIFY(outcomeOf(project.authentication.refresh()));

    QCOMPARE(project.authentication.accessToken(), "access-2");
}

void AuthenticationTest::theAuthenticationMayBeDestroyedWhenTheSessionEnds()
{
    ClientStack project;
    project.server.on("POST /auth/refresh").answer(ScriptedAnswer::error(401, "INVALID_CREDENTIALS"));
    auto *authentication = new Authentication(&project.transport, &project.storage, project.clock);
    const QPointer guard(authentication);
    authentication->resume("refresh-1");
    connect(authentication, &Authentication::sessionEnded, this, [authentication] { delete authentication; });
    const Collected refresh(authentication->refresh());

    QTRY_VERIFY(!guard);
    QVERIFY(!refresh.hasArrived());
}

void AuthenticationTest::theAuthenticationMayBeDestroyedDuringARefresh()
{
    ClientStack project;
    project.server.on("POST /auth/refresh").answer(secondTokens().heldBack());
    auto authentication = std::make_unique<Authentication>(&project.transport, &project.storage, project.clock);
    authentication->resume("refresh-1");
    const Collected refresh(authentication->refresh());
    QTRY_COMPARE(project.server.heldBack(), 1);

    authentication.reset();
    project.server.letGo();
    project.server.on("GET /after").answer(ScriptedAnswer::data({}));

    QVERIFY(outcomeOf(project.transport.send({.path = u"after"_s})));
    QVERIFY(!refresh.hasArrived());
}

void AuthenticationTest::refreshClaimsThenStores()
{
    ClientStack project;
    project.logIn();
    project.storage.calls.clear();
    project.server.on("POST /auth/refresh").answer(secondTokens());

    QVERIFY(outcomeOf(project.authentication.refresh()));

    QCOMPARE(project.storage.calls, QStringList({u"claim"_s, u"store refresh-2"_s}));
}

void AuthenticationTest::loginStoresWithoutAClaim()
{
    ClientStack project;

    project.logIn();

    QCOMPARE(project.storage.calls, QStringList({u"store refresh-1"_s}));
}

void AuthenticationTest::aPassingFailureReleasesTheClaim()
{
    ClientStack project;
    project.logIn();
    project.storage.calls.clear();
    project.server.on("POST /auth/refresh").answer(ScriptedAnswer::dropped());

    QVERIFY(!outcomeOf(project.authentication.refresh()));

    QCOMPARE(project.storage.calls, QStringList({u"claim"_s, u"release"_s}));
}

void AuthenticationTest::aRefusalReleasesTheClaim()
{
    ClientStack project;
    project.logIn();
    project.storage.calls.clear();
    project.server.on("POST /auth/refresh").answer(ScriptedAnswer::error(401, "INVALID_CREDENTIALS"));

    QVERIFY(!outcomeOf(project.authentication.refresh()));

    QCOMPARE(project.storage.calls, QStringList({u"claim"_s, u"release"_s}));
}

/// Another process has refreshed meanwhile: what it stored is newer than what this one remembers.
void AuthenticationTest::theTokenThatIsClaimedIsTheOneThatIsSpent()
{
    ClientStack project;
    project.logIn();
    project.storage.claimed = QByteArray("refresh-of-another-process");
    project.server.on("POST /auth/refresh").answer(secondTokens());

    QVERIFY(outcomeOf(project.authentication.refresh()));

    QCOMPARE(project.server.received("POST /auth/refresh").constFirst().json()["refresh_token"_L1],
        QJsonValue(u"refresh-of-another-process"_s));
}

void AuthenticationTest::aClaimThatFailsSendsNothing()
{
    ClientStack project;
    project.logIn();
    project.storage.claimed = Failure<Error>(Error::timeout());
    QSignalSpy failed(&project.authentication, &Authentication::refreshFailed);

    const auto outcome = outcomeOf(project.authentication.refresh());

    QVERIFY(!outcome);
    QCOMPARE(outcome.error().kind, Error::Kind::Timeout);
    QVERIFY(project.authentication.isLoggedIn());
    QCOMPARE(failed.size(), 1);
    QVERIFY(project.server.received("POST /auth/refresh").isEmpty());
}

void AuthenticationTest::aNewPairIsStoredBeforeTheOldOneIsForgotten()
{
    ClientStack project;
    project.logIn();
    project.server.on("POST /auth/refresh").answer(secondTokens());
    QByteArray tokenWhileStoring;
    connect(
        &project.storage, &RecordingStorage::storing, this, [&] { tokenWhileStoring = project.authentication.refreshToken(); });

    QVERIFY(outcomeOf(project.authentication.refresh()));

    QCOMPARE(tokenWhileStoring, "refresh-1");
    QCOMPARE(project.authentication.refreshToken(), "refresh-2");
}

void AuthenticationTest::memoryStorageKeepsTheNewestToken()
{
    MemoryStorage storage;
    QVERIFY(outcomeOf(storage.claim())->isEmpty());

    storage.store("refresh-1");
    storage.store("refresh-2");
    storage.release();

    QCOMPARE(outcomeOf(storage.claim()).value(), "refresh-2");
}

void AuthenticationTest::resumeGoesOnWithAStoredToken()
{
    ClientStack project;
    project.authentication.resume("stored");
    project.server.on("POST /auth/refresh").answer(secondTokens());
    QVERIFY(project.authentication.isLoggedIn());
    QVERIFY(!project.authentication.isAccessTokenFresh());

    QVERIFY(outcomeOf(project.authentication.refresh()));

    QCOMPARE(project.server.received("POST /auth/refresh").constFirst().json()["refresh_token"_L1], QJsonValue(u"stored"_s));
    QVERIFY(project.authentication.isAccessTokenFresh());
}

void AuthenticationTest::logoutRevokesTheToken()
{
    ClientStack project;
    project.logIn();
    project.server.replay(u"logout-json"_s);

    QVERIFY(outcomeOf(project.authentication.logout()));

    const ReceivedRequest request = project.server.received("POST /auth/logout").constFirst();
    QCOMPARE(request.json(), QJsonObject({{"refresh_token"_L1, u"refresh-1"_s}, {"mode"_L1, u"json"_s}}));
    QVERIFY(!request.hasHeader("Authorization"));
}

void AuthenticationTest::logoutForgetsAtOnceAndWorksOffline()
{
    ClientStack project;
    project.logIn();
    project.server.on("POST /auth/logout").answer(ScriptedAnswer::dropped());

    auto *logout = project.authentication.logout();

    QVERIFY(!project.authentication.isLoggedIn());
    QVERIFY(project.authentication.accessToken().isEmpty());
    const auto outcome = outcomeOf(logout);
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().kind, Error::Kind::Network);
}

void AuthenticationTest::logoutWithoutASessionSendsNothing()
{
    ClientStack project;

    QVERIFY(outcomeOf(project.authentication.logout()));

    QVERIFY(project.server.requests().isEmpty());
}

void AuthenticationTest::logoutDuringARefreshRevokesTheTokenThatComesBack()
{
    ClientStack project;
    project.logIn();
    project.server.on("POST /auth/refresh").answer(secondTokens().heldBack());
    project.server.on("POST /auth/logout").answer(ScriptedAnswer::noContent());
    project.authentication.refresh();
    QTRY_COMPARE(project.server.heldBack(), 1);
    QSignalSpy refreshed(&project.authentication, &Authentication::refreshed);

    const Collected logout(project.authentication.logout());
    QVERIFY(!project.authentication.isLoggedIn());
    project.server.letGo();

    QTRY_VERIFY(logout.hasArrived());
    QVERIFY(logout.outcome());
    QCOMPARE(revoked(project), QByteArrayList({"refresh-2"}));
    QVERIFY(!project.authentication.isLoggedIn());
    QVERIFY(!project.storage.calls.contains(u"store refresh-2"_s));
    QCOMPARE(refreshed.size(), 0);
}

void AuthenticationTest::logoutDuringARefreshThatFailsRevokesTheOldToken()
{
    ClientStack project;
    project.logIn();
    project.server.on("POST /auth/refresh").answer(ScriptedAnswer::error(503, "SERVICE_UNAVAILABLE").heldBack());
    project.server.on("POST /auth/logout").answer(ScriptedAnswer::noContent());
    project.authentication.refresh();
    QTRY_COMPARE(project.server.heldBack(), 1);

    const Collected logout(project.authentication.logout());
    project.server.letGo();

    QTRY_VERIFY(logout.hasArrived());
    QCOMPARE(revoked(project), QByteArrayList({"refresh-1"}));
}

void AuthenticationTest::logoutDuringARefreshThatIsRefusedRevokesNothing()
{
    ClientStack project;
    project.logIn();
    project.server.on("POST /auth/refresh").answer(ScriptedAnswer::error(401, "INVALID_CREDENTIALS").heldBack());
    project.authentication.refresh();
    QTRY_COMPARE(project.server.heldBack(), 1);
    QSignalSpy ended(&project.authentication, &Authentication::sessionEnded);

    const Collected logout(project.authentication.logout());
    project.server.letGo();

    QTRY_VERIFY(logout.hasArrived());
    QVERIFY(logout.outcome());
    QVERIFY(revoked(project).isEmpty());
    QCOMPARE(ended.size(), 0);
}

void AuthenticationTest::logoutDuringTheClaimSendsNoRefresh()
{
    ClientStack project;
    project.logIn();
    project.server.on("POST /auth/logout").answer(ScriptedAnswer::noContent());

    project.authentication.refresh();
    QVERIFY(outcomeOf(project.authentication.logout()));

    QVERIFY(project.server.received("POST /auth/refresh").isEmpty());
    QCOMPARE(revoked(project), QByteArrayList({"refresh-1"}));
    QCOMPARE(project.storage.calls.constLast(), u"release"_s);
}

void AuthenticationTest::whoWaitsForARefreshIsCancelledByLogout()
{
    ClientStack project;
    project.logIn();
    project.server.on("POST /auth/refresh").answer(secondTokens().heldBack());
    project.server.on("POST /auth/logout").answer(ScriptedAnswer::noContent());
    const Collected refresh(project.authentication.refresh());
    QTRY_COMPARE(project.server.heldBack(), 1);

    project.authentication.logout();

    QTRY_VERIFY(refresh.hasArrived());
    QCOMPARE(refresh.outcome().error().kind, Error::Kind::Cancelled);
}

void AuthenticationTest::releaseGivesTheTokenAndKeepsQuiet()
{
    ClientStack project;
    project.logIn();

    const auto token = outcomeOf(project.authentication.release());

    QCOMPARE(token.value(), "refresh-1");
    QVERIFY(!project.authentication.isLoggedIn());
    QVERIFY(revoked(project).isEmpty());
}

void AuthenticationTest::aSecondReleaseHasNothingToGive()
{
    ClientStack project;
    project.logIn();
    project.server.on("POST /auth/refresh").answer(secondTokens().heldBack());
    project.authentication.refresh();
    QTRY_COMPARE(project.server.heldBack(), 1);

    const Collected first(project.authentication.release());
    const auto second = outcomeOf(project.authentication.release());
    project.server.letGo();

    QTRY_VERIFY(first.hasArrived());
    QCOMPARE(first.outcome().value(), "refresh-2");
    QVERIFY(second->isEmpty());
}

void AuthenticationTest::itSaysWhenNoRefreshIsUnderWayAnyMore()
{
    ClientStack project;
    project.logIn();
    project.server.on("POST /auth/refresh").answer(secondTokens().heldBack());
    project.server.on("POST /auth/logout").answer(ScriptedAnswer::noContent());
    QSignalSpy idle(&project.authentication, &Authentication::idle);
    QVERIFY(!project.authentication.isRefreshing());

    project.authentication.refresh();
    QVERIFY(project.authentication.isRefreshing());
    QTRY_COMPARE(project.server.heldBack(), 1);
    const Collected logout(project.authentication.logout());
    QVERIFY(project.authentication.isRefreshing());
    project.server.letGo();

    QTRY_VERIFY(logout.hasArrived());
    QCOMPARE(idle.size(), 1);
    QVERIFY(!project.authentication.isRefreshing());
}

void AuthenticationTest::aLoginOvertakesARefresh()
{
    ClientStack project;
    project.logIn();
    project.server.on("POST /auth/refresh").answer(secondTokens().heldBack());
    project.server.on("POST /auth/login").answer(ScriptedAnswer::tokens("access-new", "refresh-new"));
    project.server.on("POST /auth/logout").answer(ScriptedAnswer::noContent());
    project.authentication.refresh();
    QTRY_COMPARE(project.server.heldBack(), 1);
    QVERIFY(outcomeOf(project.authentication.login(ada)));

    project.server.letGo();

    QTRY_COMPARE(revoked(project), QByteArrayList({"refresh-2"}));
    QCOMPARE(project.authentication.accessToken(), "access-new");
    QCOMPARE(project.authentication.refreshToken(), "refresh-new");
    QVERIFY(!project.storage.calls.contains(u"store refresh-2"_s));
}

void AuthenticationTest::whoWaitsForARefreshGetsTheTokensOfTheLoginThatOvertakesIt()
{
    ClientStack project;
    project.logIn();
    project.server.on("POST /auth/refresh").answer(secondTokens().heldBack());
    project.server.on("POST /auth/login").answer(ScriptedAnswer::tokens("access-new", "refresh-new"));
    project.server.on("POST /auth/logout").answer(ScriptedAnswer::noContent());
    const Collected refresh(project.authentication.refresh());
    QTRY_COMPARE(project.server.heldBack(), 1);

    QVERIFY(outcomeOf(project.authentication.login(ada)));

    QTRY_VERIFY(refresh.hasArrived());
    QCOMPARE(refresh.outcome()->accessToken, "access-new");
    project.server.letGo();
    QTRY_COMPARE(revoked(project), QByteArrayList({"refresh-2"}));
    QCOMPARE(refresh.count(), 1);
}

void AuthenticationTest::aLoginEndsTheClaimOfTheRefreshItOvertakesBeforeItStores()
{
    ClientStack project;
    project.logIn();
    project.server.on("POST /auth/refresh").answer(secondTokens().heldBack());
    project.server.on("POST /auth/login").answer(ScriptedAnswer::tokens("access-new", "refresh-new"));
    project.authentication.refresh();
    QTRY_COMPARE(project.server.heldBack(), 1);
    project.storage.calls.clear();

    QVERIFY(outcomeOf(project.authentication.login(ada)));

    QCOMPARE(project.storage.calls, QStringList({u"release"_s, u"store refresh-new"_s}));
}

void AuthenticationTest::aLoginOvertakesARefreshThatFails()
{
    ClientStack project;
    project.logIn();
    project.server.on("POST /auth/refresh").answer(ScriptedAnswer::error(401, "INVALID_CREDENTIALS").heldBack());
    project.server.on("POST /auth/login").answer(ScriptedAnswer::tokens("access-new", "refresh-new"));
    project.authentication.refresh();
    QTRY_COMPARE(project.server.heldBack(), 1);
    QSignalSpy ended(&project.authentication, &Authentication::sessionEnded);
    QVERIFY(outcomeOf(project.authentication.login(ada)));
    const auto claimsSoFar = project.storage.calls.size();

    project.server.letGo();

    QTRY_VERIFY(project.storage.calls.size() > claimsSoFar);
    QCOMPARE(project.authentication.accessToken(), "access-new");
    QCOMPARE(ended.size(), 0);
}

void AuthenticationTest::aRefreshOfTheNewSessionWaitsForTheOvertakenOne()
{
    ClientStack project;
    project.logIn();
    project.server.on("POST /auth/refresh")
        .answer(secondTokens().heldBack())
        .then(ScriptedAnswer::tokens("access-3", "refresh-3"));
    project.server.on("POST /auth/login").answer(ScriptedAnswer::tokens("access-new", "refresh-new"));
    project.server.on("POST /auth/logout").answer(ScriptedAnswer::noContent());
    project.authentication.refresh();
    QTRY_COMPARE(project.server.heldBack(), 1);
    QVERIFY(outcomeOf(project.authentication.login(ada)));
    QSignalSpy idle(&project.authentication, &Authentication::idle);

    const Collected refresh(project.authentication.refresh());
    project.server.letGo();

    QTRY_VERIFY(refresh.hasArrived());
    QCOMPARE(idle.size(), 1);
    QCOMPARE(refresh.outcome()->accessToken, "access-3");
    QCOMPARE(project.server.received("POST /auth/refresh").at(1).json()["refresh_token"_L1], QJsonValue(u"refresh-new"_s));
    QTRY_COMPARE(revoked(project), QByteArrayList({"refresh-2"}));
}

void AuthenticationTest::logoutThenLoginThenLogoutDuringOneRefresh()
{
    ClientStack project;
    project.logIn();
    project.server.on("POST /auth/refresh").answer(secondTokens().heldBack());
    project.server.on("POST /auth/login").answer(ScriptedAnswer::tokens("access-new", "refresh-new"));
    project.server.on("POST /auth/logout").answer(ScriptedAnswer::noContent(), 2);
    project.authentication.refresh();
    QTRY_COMPARE(project.server.heldBack(), 1);

    const Collected firstLogout(project.authentication.logout());
    QVERIFY(outcomeOf(project.authentication.login(ada)));
    QVERIFY(outcomeOf(project.authentication.logout()));
    project.server.letGo();

    QTRY_VERIFY(firstLogout.hasArrived());
    QCOMPARE(revoked(project), QByteArrayList({"refresh-new", "refresh-2"}));
    QVERIFY(!project.authentication.isLoggedIn());
}

void AuthenticationTest::refreshIsDueAheadOfTheEnd_data()
{
    QTest::addColumn<std::chrono::milliseconds>("lifetime");
    QTest::addColumn<std::chrono::milliseconds>("due");
    using std::chrono::milliseconds;
    QTest::newRow("1 s") << milliseconds(1s) << milliseconds(750ms);
    QTest::newRow("5 s") << milliseconds(5s) << milliseconds(3750ms);
    QTest::newRow("30 s") << milliseconds(30s) << milliseconds(22500ms);
    QTest::newRow("2 min") << milliseconds(2min) << milliseconds(90s);
    QTest::newRow("15 min") << milliseconds(15min) << milliseconds(14min + 30s);
    QTest::newRow("30 d") << milliseconds(720h) << milliseconds(720h - 30s);
    QTest::newRow("90 d") << milliseconds(2160h) << milliseconds(2160h - 30s);
}

void AuthenticationTest::refreshIsDueAheadOfTheEnd()
{
    QFETCH(std::chrono::milliseconds, lifetime);
    QFETCH(std::chrono::milliseconds, due);
    ClientStack project;
    project.logIn(lifetime);

    QCOMPARE(project.authentication.refreshDueIn().count(), due.count());
    project.clock.advance(due - 1ms);
    QVERIFY(project.authentication.isAccessTokenFresh());
    QCOMPARE(project.authentication.refreshDueIn().count(), 1);
    project.clock.advance(1ms);
    QVERIFY(!project.authentication.isAccessTokenFresh());
    project.clock.advance(lifetime);
    QCOMPARE(project.authentication.refreshDueIn().count(), 0);
}

void AuthenticationTest::aClockThatIsSetBackDoesNotMakeTheTokenYounger()
{
    ClientStack project;
    project.logIn(15min);

    project.clock.setWallForward(-2h);
    QVERIFY(project.authentication.refreshDueIn() == 14min + 30s);
    project.clock.advance(14min + 30s);

    QVERIFY(!project.authentication.isAccessTokenFresh());
}

void AuthenticationTest::aClockThatIsSetForwardMakesARefreshDue()
{
    ClientStack project;
    project.logIn(15min);

    project.clock.setWallForward(2h);

    QVERIFY(!project.authentication.isAccessTokenFresh());
    QVERIFY(project.authentication.isLoggedIn());
}

void AuthenticationTest::aMachineThatSleptRefreshesFirst()
{
    ClientStack project;
    project.logIn(15min);

    project.clock.sleep(10min);
    QVERIFY(project.authentication.refreshDueIn() == 4min + 30s);
    project.clock.sleep(8h);

    QVERIFY(!project.authentication.isAccessTokenFresh());
}

void AuthenticationTest::withoutATokenARefreshIsDue()
{
    ClientStack project;

    QVERIFY(project.authentication.refreshDueIn() == 0ms);
    QVERIFY(!project.authentication.isAccessTokenFresh());
}

QTEST_GUILESS_MAIN(AuthenticationTest)
#include "authenticationtest.moc"
