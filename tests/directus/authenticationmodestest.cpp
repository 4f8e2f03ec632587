// SPDX-License-Identifier: MIT
#include "clientstack.h"

#include "directus/authenticationmode.h"

#include <QJsonArray>
#include <QSignalSpy>
#include <QTest>

using namespace Directus;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What is different in cookie mode, in session mode and with a static token; what is the same is in AuthenticationTest.
class AuthenticationModesTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void modesHaveNames_data();
    void modesHaveNames();

    void loginNamesTheModeAndSendsNoCookie_data();
    void loginNamesTheModeAndSendsNoCookie();
    void loginKeepsTheCookie_data();
    void loginKeepsTheCookie();
    void halfASessionIsRefused_data();
    void halfASessionIsRefused();
    void refreshSendsTheCookieAndKeepsTheNextOne_data();
    void refreshSendsTheCookieAndKeepsTheNextOne();
    void logoutSendsTheCookie_data();
    void logoutSendsTheCookie();
    void logoutOfASessionThatIsOverIsDone_data();
    void logoutOfASessionThatIsOverIsDone();
    void logoutDuringARefreshRevokesTheSessionThatComesBack_data();
    void logoutDuringARefreshRevokesTheSessionThatComesBack();
    void fiftyRequestsOfAnOldTokenRefreshOnce_data();
    void fiftyRequestsOfAnOldTokenRefreshOnce();
    void theNewSecretIsStoredBeforeTheOldOneIsForgotten_data();
    void theNewSecretIsStoredBeforeTheOldOneIsForgotten();
    void aPassingFailureKeepsTheSession_data();
    void aPassingFailureKeepsTheSession();
    void aRefusedRefreshEndsTheSession_data();
    void aRefusedRefreshEndsTheSession();
    void resumeGoesOnWithAStoredSecret_data();
    void resumeGoesOnWithAStoredSecret();

    void aSessionsTokenGoesAlongAsABearer();
    void aLostAnswerOfASessionsRefreshIsAskedForAgain();
    void aCookieThatIsTakenFromAnOldSessionLeavesTheNewOne();
    void aSessionIsRefreshedAtHalfItsLife_data();
    void aSessionIsRefreshedAtHalfItsLife();
    void aSessionIsGoodUntilItsEnd();
    void aClockThatIsSetDoesNotProlongASession_data();
    void aClockThatIsSetDoesNotProlongASession();
    void anExpiredTokenDoesNotEndASessionInCookieMode();

    void aStaticTokenIsAskedForBeforeItIsTaken();
    void aWrongStaticTokenIsNotTaken();
    void aTrustedStaticTokenIsNotAskedFor();
    void aStaticTokenIsNeverDue();
    void aRefusedStaticTokenEnds();
    void aServerThatCannotBeReachedDoesNotEndAStaticToken();
    void aStaticTokenIsForgottenButNotRevoked();
};

namespace {

using Mode = AuthenticationMode;

const Credentials ada{.email = u"ada@example.com"_s, .password = u"correct horse"_s};

void addModes()
{
    QTest::addColumn<Mode>("mode");
    QTest::newRow("cookie") << Mode::Cookie;
    QTest::newRow("session") << Mode::Session;
}

ScriptedAnswer tokens(Mode mode, int number)
{
    const QByteArray n = QByteArray::number(number);
    return mode == Mode::Session ? ScriptedAnswer::session("session-" + n)
                                 : ScriptedAnswer::cookieTokens("access-" + n, "refresh-" + n);
}

QByteArray secret(Mode mode, int number)
{
    return (mode == Mode::Session ? "session-" : "refresh-") + QByteArray::number(number);
}

QByteArray accessToken(Mode mode, int number)
{
    return (mode == Mode::Session ? "session-" : "access-") + QByteArray::number(number);
}

QByteArray cookie(Mode mode, int number)
{
    return (mode == Mode::Session ? "directus_session_token=" : "directus_refresh_token=") + secret(mode, number);
}

/// Somebody who is logged in with the tokens of number 1.
struct Project : ClientStack {
    explicit Project(Mode mode) : ClientStack(mode)
    {
        server.on("POST /auth/login").answer(tokens(mode, 1));
        if (!outcomeOf(authentication.login(ada)))
            qFatal("the test could not log in");
    }
};

struct TokenHolder : ClientStack {
    TokenHolder() : ClientStack(Mode::StaticToken) { }

    Result<AuthenticationData> logIn(const ScriptedAnswer &answer = ScriptedAnswer::data(QJsonObject{{"id"_L1, u"u-1"_s}}))
    {
        server.on("GET /users/me").answer(answer);
        return outcomeOf(authentication.loginByStaticToken("the-token"));
    }
};

} // namespace

void AuthenticationModesTest::modesHaveNames_data()
{
    QTest::addColumn<Mode>("mode");
    QTest::addColumn<QString>("name");
    QTest::newRow("json") << Mode::Json << u"json"_s;
    QTest::newRow("cookie") << Mode::Cookie << u"cookie"_s;
    QTest::newRow("session") << Mode::Session << u"session"_s;
    QTest::newRow("static") << Mode::StaticToken << u"static"_s;
}

void AuthenticationModesTest::modesHaveNames()
{
    QFETCH(Mode, mode);
    QFETCH(QString, name);

    QCOMPARE(nameOf(mode), name);
    QVERIFY(authenticationModeFromName(name) == mode);
    QVERIFY(!authenticationModeFromName(name.toUpper()));
    QVERIFY(!authenticationModeFromName(u""));
}

void AuthenticationModesTest::loginNamesTheModeAndSendsNoCookie_data()
{
    addModes();
}

/// Not even of a session that is there: a stale one makes a right password look wrong.
void AuthenticationModesTest::loginNamesTheModeAndSendsNoCookie()
{
    QFETCH(Mode, mode);
    Project project(mode);
    project.server.on("POST /auth/login").answer(tokens(mode, 2));

    QVERIFY(outcomeOf(project.authentication.login(ada)));

    for (const ReceivedRequest &request : project.server.received("POST /auth/login")) {
        QCOMPARE(request.json()["mode"_L1], QJsonValue(nameOf(mode)));
        QVERIFY(!request.hasHeader("Cookie"));
        QVERIFY(!request.hasHeader("Authorization"));
    }
    QCOMPARE(project.authentication.refreshToken(), secret(mode, 2));
}

void AuthenticationModesTest::loginKeepsTheCookie_data()
{
    QTest::addColumn<Mode>("mode");
    QTest::addColumn<QString>("recorded");
    QTest::addColumn<std::chrono::milliseconds>("expires");
    QTest::addColumn<qsizetype>("secretSize");
    using std::chrono::milliseconds;
    QTest::newRow("cookie") << Mode::Cookie << u"login-cookie"_s << milliseconds(15min) << qsizetype(64);
    QTest::newRow("session") << Mode::Session << u"login-otp-session-mode"_s << milliseconds(24h) << qsizetype(427);
}

void AuthenticationModesTest::loginKeepsTheCookie()
{
    QFETCH(Mode, mode);
    QFETCH(QString, recorded);
    QFETCH(std::chrono::milliseconds, expires);
    QFETCH(qsizetype, secretSize);
    ClientStack project(mode);
    project.server.replay(recorded);

    const auto data = outcomeOf(project.authentication.login(ada));

    QVERIFY(data);
    QVERIFY(data->expires == expires);
    QCOMPARE(data->accessToken.count('.'), 2);
    QVERIFY(qAbs(data->refreshToken.size() - secretSize) < 20);
    QCOMPARE(project.authentication.refreshToken(), data->refreshToken);
    QVERIFY(project.authentication.isAccessTokenFresh());
    QCOMPARE(project.storage.calls, QStringList(u"store "_s + QString::fromLatin1(data->refreshToken)));
}

void AuthenticationModesTest::halfASessionIsRefused_data()
{
    QTest::addColumn<Mode>("mode");
    QTest::addColumn<ScriptedAnswer>("answer");
    const auto lifetime = ScriptedAnswer::data(QJsonObject{{"expires"_L1, 900000}});
    const auto access = ScriptedAnswer::data(QJsonObject{{"expires"_L1, 900000}, {"access_token"_L1, u"a"_s}});
    const auto nothing = ScriptedAnswer::data(QJsonObject());
    QTest::newRow("cookie: none") << Mode::Cookie << access;
    QTest::newRow("cookie: taken away") << Mode::Cookie << access.withCookie("directus_refresh_token", "");
    QTest::newRow("cookie: another one") << Mode::Cookie << access.withCookie("directus_session_token", "s");
    QTest::newRow("cookie: no access token") << Mode::Cookie << lifetime.withCookie("directus_refresh_token", "r");
    QTest::newRow("cookie: json mode") << Mode::Cookie << ScriptedAnswer::tokens("a", "r");
    QTest::newRow("session: none") << Mode::Session << lifetime;
    QTest::newRow("session: taken away") << Mode::Session << lifetime.withCookie("directus_session_token", "");
    QTest::newRow("session: another one") << Mode::Session << lifetime.withCookie("directus_refresh_token", "r");
    QTest::newRow("session: no lifetime") << Mode::Session << nothing.withCookie("directus_session_token", "s");
    QTest::newRow("session: no lifetime left") << Mode::Session << ScriptedAnswer::session("s", 0ms);
    QTest::newRow("session: null") << Mode::Session << ScriptedAnswer::data({}).withCookie("directus_session_token", "s");
    QTest::newRow("static: no user") << Mode::StaticToken << nothing;
    QTest::newRow("static: captive portal") << Mode::StaticToken << ScriptedAnswer::captivePortal();
}

void AuthenticationModesTest::halfASessionIsRefused()
{
    QFETCH(Mode, mode);
    QFETCH(ScriptedAnswer, answer);
    ClientStack project(mode);
    project.server.on("POST /auth/login").answer(answer);
    project.server.on("GET /users/me").answer(answer);
    const bool isStatic = mode == Mode::StaticToken;

    const auto data = outcomeOf(isStatic ? project.authentication.loginByStaticToken("t") : project.authentication.login(ada));

    QVERIFY(!data);
    QCOMPARE(data.error().kind, Error::Kind::Protocol);
    QVERIFY(!project.authentication.isLoggedIn());
    QVERIFY(project.storage.calls.isEmpty());
}

void AuthenticationModesTest::refreshSendsTheCookieAndKeepsTheNextOne_data()
{
    addModes();
}

void AuthenticationModesTest::refreshSendsTheCookieAndKeepsTheNextOne()
{
    QFETCH(Mode, mode);
    Project project(mode);
    project.server.on("POST /auth/refresh").answer(tokens(mode, 2)).then(tokens(mode, 3));

    QVERIFY(outcomeOf(project.authentication.refresh()));
    QVERIFY(outcomeOf(project.authentication.refresh()));

    const auto requests = project.server.received("POST /auth/refresh");
    QCOMPARE(requests.at(0).json(), QJsonObject({{"mode"_L1, nameOf(mode)}}));
    QCOMPARE(requests.at(0).header("Cookie"), cookie(mode, 1));
    QCOMPARE(requests.at(1).header("Cookie"), cookie(mode, 2));
    QVERIFY(!requests.at(0).hasHeader("Authorization"));
    QCOMPARE(project.authentication.accessToken(), accessToken(mode, 3));
    QCOMPARE(project.storage.calls.constLast(), u"store "_s + QString::fromLatin1(secret(mode, 3)));
}

void AuthenticationModesTest::logoutSendsTheCookie_data()
{
    addModes();
}

void AuthenticationModesTest::logoutSendsTheCookie()
{
    QFETCH(Mode, mode);
    Project project(mode);
    project.server.on("POST /auth/logout").answer(ScriptedAnswer::noContent());

    QVERIFY(outcomeOf(project.authentication.logout()));

    const ReceivedRequest request = project.server.received("POST /auth/logout").constFirst();
    QCOMPARE(request.json(), QJsonObject({{"mode"_L1, nameOf(mode)}}));
    QCOMPARE(request.header("Cookie"), cookie(mode, 1));
    QVERIFY(!request.hasHeader("Authorization"));
    QVERIFY(!project.authentication.isLoggedIn());
}

void AuthenticationModesTest::logoutOfASessionThatIsOverIsDone_data()
{
    QTest::addColumn<ScriptedAnswer>("answer");
    QTest::addColumn<bool>("isDone");
    QTest::newRow("signed out already") << ScriptedAnswer::recorded(u"logout-session-again"_s) << true;
    QTest::newRow("run out") << ScriptedAnswer::error(401, "TOKEN_EXPIRED") << true;
    QTest::newRow("the server has another secret") << ScriptedAnswer::error(403, "INVALID_TOKEN") << true;
    QTest::newRow("limited") << ScriptedAnswer::error(429, "REQUESTS_EXCEEDED") << false;
    QTest::newRow("captive portal") << ScriptedAnswer::captivePortal() << false;
    QTest::newRow("dropped") << ScriptedAnswer::dropped() << false;
}

void AuthenticationModesTest::logoutOfASessionThatIsOverIsDone()
{
    QFETCH(ScriptedAnswer, answer);
    QFETCH(bool, isDone);
    Project project(Mode::Session);
    project.server.on("POST /auth/logout").answer(answer);

    QCOMPARE(outcomeOf(project.authentication.logout()).has_value(), isDone);
}

void AuthenticationModesTest::logoutDuringARefreshRevokesTheSessionThatComesBack_data()
{
    addModes();
}

void AuthenticationModesTest::logoutDuringARefreshRevokesTheSessionThatComesBack()
{
    QFETCH(Mode, mode);
    Project project(mode);
    project.server.on("POST /auth/refresh").answer(tokens(mode, 2).heldBack());
    project.server.on("POST /auth/logout").answer(ScriptedAnswer::noContent());
    project.authentication.refresh();
    QTRY_COMPARE(project.server.heldBack(), 1);

    const Collected logout(project.authentication.logout());
    project.server.letGo();

    QTRY_VERIFY(logout.hasArrived());
    QCOMPARE(project.server.received("POST /auth/logout").constFirst().header("Cookie"), cookie(mode, 2));
    QVERIFY(!project.authentication.isLoggedIn());
    QVERIFY(!project.storage.calls.contains(u"store "_s + QString::fromLatin1(secret(mode, 2))));
}

void AuthenticationModesTest::fiftyRequestsOfAnOldTokenRefreshOnce_data()
{
    QTest::addColumn<Mode>("mode");
    QTest::addColumn<ScriptedAnswer>("refusal");
    QTest::newRow("cookie") << Mode::Cookie << ScriptedAnswer::error(401, "TOKEN_EXPIRED");
    QTest::newRow("session, after another process has refreshed it")
        << Mode::Session << ScriptedAnswer::recorded(u"me-old-session-after-grace"_s);
}

void AuthenticationModesTest::fiftyRequestsOfAnOldTokenRefreshOnce()
{
    QFETCH(Mode, mode);
    QFETCH(ScriptedAnswer, refusal);
    Project project(mode);
    project.server.on("GET /items/posts").answer(refusal, 50).thenAlways(ScriptedAnswer::data({}));
    project.server.on("POST /auth/refresh").answer(tokens(mode, 2));
    int answers = 0;

    for (int i = 0; i < 50; ++i)
        project.client.send({.path = u"items/posts"_s})->then(this, [&answers](const Result<Response> &response) {
            answers += response && response->status == 200 ? 1 : 0;
        });

    QTRY_COMPARE(answers, 50);
    QCOMPARE(project.server.received("POST /auth/refresh").size(), 1);
    QCOMPARE(project.server.received("GET /items/posts").constLast().bearer(), accessToken(mode, 2));
}

void AuthenticationModesTest::theNewSecretIsStoredBeforeTheOldOneIsForgotten_data()
{
    addModes();
}

void AuthenticationModesTest::theNewSecretIsStoredBeforeTheOldOneIsForgotten()
{
    QFETCH(Mode, mode);
    Project project(mode);
    project.server.on("POST /auth/refresh").answer(tokens(mode, 2));
    QByteArray secretWhileStoring;
    connect(
        &project.storage, &RecordingStorage::storing, this, [&] { secretWhileStoring = project.authentication.refreshToken(); });

    QVERIFY(outcomeOf(project.authentication.refresh()));

    QCOMPARE(secretWhileStoring, secret(mode, 1));
    QCOMPARE(project.authentication.refreshToken(), secret(mode, 2));
}

void AuthenticationModesTest::aPassingFailureKeepsTheSession_data()
{
    QTest::addColumn<Mode>("mode");
    QTest::addColumn<ScriptedAnswer>("answer");
    for (const Mode mode : {Mode::Cookie, Mode::Session}) {
        const QByteArray name = nameOf(mode).toLatin1() + ": ";
        QTest::newRow((name + "dropped").constData()) << mode << ScriptedAnswer::dropped();
        QTest::newRow((name + "limited").constData()) << mode << ScriptedAnswer::error(429, "REQUESTS_EXCEEDED");
        QTest::newRow((name + "broken").constData()) << mode << ScriptedAnswer::error(500, "INTERNAL_SERVER_ERROR");
        QTest::newRow((name + "captive portal").constData()) << mode << ScriptedAnswer::captivePortal();
        QTest::newRow((name + "a cookie of a portal").constData())
            << mode << ScriptedAnswer::captivePortal().withCookie("directus_session_token", "");
        QTest::newRow((name + "forbidden").constData()) << mode << ScriptedAnswer::error(403, "FORBIDDEN");
    }
}

void AuthenticationModesTest::aPassingFailureKeepsTheSession()
{
    QFETCH(Mode, mode);
    QFETCH(ScriptedAnswer, answer);
    Project project(mode);
    project.server.on("POST /auth/refresh").answer(answer);
    QSignalSpy ended(&project.authentication, &Authentication::sessionEnded);

    QVERIFY(!outcomeOf(project.authentication.refresh()));

    QCOMPARE(project.authentication.refreshToken(), secret(mode, 1));
    QCOMPARE(project.authentication.accessToken(), accessToken(mode, 1));
    QCOMPARE(ended.size(), 0);
}

void AuthenticationModesTest::aRefusedRefreshEndsTheSession_data()
{
    QTest::addColumn<Mode>("mode");
    QTest::addColumn<QString>("recorded");
    QTest::newRow("cookie: spent") << Mode::Cookie << u"refresh-cookie-reused"_s;
    QTest::newRow("cookie: run out") << Mode::Cookie << u"short-refresh-cookie-expired"_s;
    QTest::newRow("cookie: suspended") << Mode::Cookie << u"refresh-suspended-user"_s;
    QTest::newRow("session: run out") << Mode::Session << u"short-refresh-session-expired"_s;
    QTest::newRow("session: after the grace period") << Mode::Session << u"refresh-session-after-grace"_s;
    QTest::newRow("session: the server has another secret") << Mode::Session << u"refresh-session-bad-signature"_s;
    QTest::newRow("session: suspended") << Mode::Session << u"refresh-suspended-user"_s;
}

void AuthenticationModesTest::aRefusedRefreshEndsTheSession()
{
    QFETCH(Mode, mode);
    QFETCH(QString, recorded);
    Project project(mode);
    project.server.replay(recorded);
    QSignalSpy ended(&project.authentication, &Authentication::sessionEnded);

    QVERIFY(!outcomeOf(project.authentication.refresh()));

    QVERIFY(!project.authentication.isLoggedIn());
    QCOMPARE(ended.size(), 1);
}

void AuthenticationModesTest::resumeGoesOnWithAStoredSecret_data()
{
    addModes();
}

void AuthenticationModesTest::resumeGoesOnWithAStoredSecret()
{
    QFETCH(Mode, mode);
    ClientStack project(mode);
    project.authentication.resume(secret(mode, 7));
    project.server.on("POST /auth/refresh").answer(tokens(mode, 8));

    QVERIFY(outcomeOf(project.authentication.refresh()));

    QCOMPARE(project.server.received("POST /auth/refresh").constFirst().header("Cookie"), cookie(mode, 7));
    QCOMPARE(project.authentication.accessToken(), accessToken(mode, 8));
}

void AuthenticationModesTest::aSessionsTokenGoesAlongAsABearer()
{
    Project project(Mode::Session);
    project.server.on("GET /items/posts").answer(ScriptedAnswer::data({}));

    QVERIFY(outcomeOf(project.client.send({.path = u"items/posts"_s})));

    const ReceivedRequest request = project.server.received("GET /items/posts").constFirst();
    QCOMPARE(request.bearer(), "session-1");
    QVERIFY(!request.hasHeader("Cookie"));
}

/// Within the grace period Directus gives the same session again.
void AuthenticationModesTest::aLostAnswerOfASessionsRefreshIsAskedForAgain()
{
    Project project(Mode::Session);
    const auto next = tokens(Mode::Session, 2);
    project.server.on("POST /auth/refresh").answer(next.truncatedBy(10)).then(next);

    QVERIFY(!outcomeOf(project.authentication.refresh()));
    QVERIFY(outcomeOf(project.authentication.refresh()));

    QCOMPARE(project.server.received("POST /auth/refresh").at(1).header("Cookie"), cookie(Mode::Session, 1));
    QCOMPARE(project.authentication.accessToken(), "session-2");
}

/// A request that was on its way with the former token when the session was refreshed, and took longer than the grace period.
void AuthenticationModesTest::aCookieThatIsTakenFromAnOldSessionLeavesTheNewOne()
{
    Project project(Mode::Session);
    project.server.on("GET /users/me")
        .answer(ScriptedAnswer::recorded(u"me-session-after-logout"_s).heldBack())
        .then(ScriptedAnswer::data({}));
    project.server.on("POST /auth/refresh").answer(tokens(Mode::Session, 2));
    const Collected straggler(project.client.send({.path = u"users/me"_s}));
    QTRY_COMPARE(project.server.heldBack(), 1);
    QVERIFY(outcomeOf(project.authentication.refresh()));

    project.server.letGo();

    QTRY_VERIFY(straggler.hasArrived());
    QCOMPARE(straggler.outcome()->status, 200);
    QCOMPARE(project.server.received("GET /users/me").constLast().bearer(), "session-2");
    QCOMPARE(project.server.received("POST /auth/refresh").size(), 1);
}

void AuthenticationModesTest::aSessionIsRefreshedAtHalfItsLife_data()
{
    QTest::addColumn<std::chrono::milliseconds>("lifetime");
    using std::chrono::milliseconds;
    QTest::newRow("1 s") << milliseconds(1s);
    QTest::newRow("5 s") << milliseconds(5s);
    QTest::newRow("30 s") << milliseconds(30s);
    QTest::newRow("15 min") << milliseconds(15min);
    QTest::newRow("1 d") << milliseconds(24h);
    QTest::newRow("30 d") << milliseconds(720h);
    QTest::newRow("90 d") << milliseconds(2160h);
}

void AuthenticationModesTest::aSessionIsRefreshedAtHalfItsLife()
{
    QFETCH(std::chrono::milliseconds, lifetime);
    ClientStack project(Mode::Session);
    project.server.on("POST /auth/login").answer(ScriptedAnswer::session("session-1", lifetime));
    QVERIFY(outcomeOf(project.authentication.login(ada)));

    QVERIFY(project.authentication.refreshDueIn() == lifetime / 2);
    project.clock.sleep(lifetime / 2);

    QVERIFY(project.authentication.refreshDueIn() == 0ms);
}

/// While the refresh fails, requests go on with the token there is.
void AuthenticationModesTest::aSessionIsGoodUntilItsEnd()
{
    Project project(Mode::Session);
    project.server.on("GET /items/posts").answer(ScriptedAnswer::data({}));
    project.clock.advance(23h);

    QVERIFY(project.authentication.isAccessTokenFresh());
    QVERIFY(outcomeOf(project.client.send({.path = u"items/posts"_s})));
    QVERIFY(project.server.received("POST /auth/refresh").isEmpty());

    project.clock.advance(1h);
    QVERIFY(!project.authentication.isAccessTokenFresh());
}

void AuthenticationModesTest::aClockThatIsSetDoesNotProlongASession_data()
{
    QTest::addColumn<std::chrono::milliseconds>("step");
    QTest::newRow("forward") << std::chrono::milliseconds(2h);
    QTest::newRow("back") << std::chrono::milliseconds(-2h);
}

void AuthenticationModesTest::aClockThatIsSetDoesNotProlongASession()
{
    QFETCH(std::chrono::milliseconds, step);
    Project project(Mode::Session);

    project.clock.setWallForward(step);
    QVERIFY(project.authentication.isLoggedIn());
    project.clock.advance(12h);

    QVERIFY(project.authentication.refreshDueIn() == 0ms);
    QVERIFY(project.authentication.isAccessTokenFresh());
}

/// There it speaks of a stray header, never of the cookie.
void AuthenticationModesTest::anExpiredTokenDoesNotEndASessionInCookieMode()
{
    Project project(Mode::Cookie);
    project.server.on("POST /auth/refresh").answer(ScriptedAnswer::error(401, "TOKEN_EXPIRED"));

    QVERIFY(!outcomeOf(project.authentication.refresh()));

    QVERIFY(project.authentication.isLoggedIn());
}

void AuthenticationModesTest::aStaticTokenIsAskedForBeforeItIsTaken()
{
    TokenHolder project;

    const auto data = project.logIn();

    QVERIFY(data);
    const ReceivedRequest request = project.server.received("GET /users/me").constFirst();
    QCOMPARE(request.bearer(), "the-token");
    QVERIFY(!request.hasHeader("Cookie"));
    QVERIFY(project.authentication.isLoggedIn());
    QCOMPARE(project.authentication.accessToken(), "the-token");
    QCOMPARE(project.storage.calls, QStringList({u"store the-token"_s}));
}

void AuthenticationModesTest::aWrongStaticTokenIsNotTaken()
{
    TokenHolder project;
    QSignalSpy ended(&project.authentication, &Authentication::sessionEnded);

    const auto data = project.logIn(ScriptedAnswer::error(401, "INVALID_CREDENTIALS"));

    QVERIFY(!data);
    QCOMPARE(data.error().code, ErrorCode::InvalidCredentials);
    QVERIFY(!project.authentication.isLoggedIn());
    QVERIFY(project.storage.calls.isEmpty());
    QCOMPARE(ended.size(), 0);
}

void AuthenticationModesTest::aTrustedStaticTokenIsNotAskedFor()
{
    TokenHolder project;
    project.authentication.trustStaticToken("static-1");
    project.server.on("GET /items/posts").answer(ScriptedAnswer::data(QJsonArray()));

    QVERIFY(outcomeOf(project.client.send({.path = u"items/posts"_s})));

    QCOMPARE(project.server.received("GET /users/me").size(), 0);
    QCOMPARE(project.server.received("GET /items/posts").constFirst().bearer(), "static-1");
}

void AuthenticationModesTest::aStaticTokenIsNeverDue()
{
    TokenHolder project;
    QVERIFY(project.logIn());

    project.clock.sleep(24h * 365 * 10);

    QVERIFY(project.authentication.refreshDueIn() > 24h * 365);
    QVERIFY(project.authentication.isAccessTokenFresh());
}

void AuthenticationModesTest::aRefusedStaticTokenEnds()
{
    TokenHolder project;
    QVERIFY(project.logIn());
    project.server.on("GET /items/posts").answer(ScriptedAnswer::error(401, "INVALID_CREDENTIALS"));
    project.server.on("GET /users/me").answer(ScriptedAnswer::error(401, "INVALID_CREDENTIALS"));
    QSignalSpy ended(&project.authentication, &Authentication::sessionEnded);

    QVERIFY(!outcomeOf(project.client.send({.path = u"items/posts"_s})));

    QVERIFY(!project.authentication.isLoggedIn());
    QCOMPARE(ended.size(), 1);
    QVERIFY(project.server.received("POST /auth/refresh").isEmpty());
}

void AuthenticationModesTest::aServerThatCannotBeReachedDoesNotEndAStaticToken()
{
    TokenHolder project;
    project.authentication.resume("the-token");
    project.server.on("GET /users/me").thenAlways(ScriptedAnswer::dropped()); // Qt asks again when a GET is dropped

    QVERIFY(!outcomeOf(project.authentication.refresh()));

    QVERIFY(project.authentication.isLoggedIn());
}

/// It is the user's, and other programs of theirs may use it.
void AuthenticationModesTest::aStaticTokenIsForgottenButNotRevoked()
{
    TokenHolder project;
    QVERIFY(project.logIn());

    QVERIFY(outcomeOf(project.authentication.logout()));

    QVERIFY(!project.authentication.isLoggedIn());
    QVERIFY(project.server.received("POST /auth/logout").isEmpty());
}

QTEST_GUILESS_MAIN(AuthenticationModesTest)
#include "authenticationmodestest.moc"
