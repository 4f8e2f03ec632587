// SPDX-License-Identifier: MIT
#include "sessionstack.h"

#include <QSignalSpy>

using namespace Latchkey;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Directus::AuthenticationMode;

/// What a session is in other modes than json: the same, but for what is kept and how it ends.
class SessionModesTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatTheModeGoesOnWithIsKeptAndResumed_data();
    void whatTheModeGoesOnWithIsKeptAndResumed();
    void aSessionThatHasRunOutIsOver();
    void aSessionRefreshesItselfAtHalfItsLife();
    void aLostRefreshOfASessionIsMadeUpFor();
    void signingOutEndsTheSessionInItsMode_data();
    void signingOutEndsTheSessionInItsMode();
    void signingOutOfflineIsSaidInItsModeInTheNextRun();
    void signingOutDuringARefreshEndsTheSessionThatComesBack();
    void anotherProvidersIdentifierIsTheAccountsName();
    void aStaticTokenSignsIn();
    void aWrongStaticTokenChangesNothing();
    void aKeptStaticTokenIsResumedWithoutAnEmail();
    void aStaticTokenThatIsTakenAwayIsOver();
    void signingOutLeavesAStaticTokenAlone();
};

namespace {

constexpr auto user = R"({"data":{"id":"u-1"}})";

struct ModeStack : SessionStack {
    explicit ModeStack(AuthenticationMode mode)
    {
        account.mode = mode;
        session = newSession();
    }

    void beSignedInBySession(std::chrono::milliseconds expires = 24h)
    {
        server.on("POST /auth/login").answer(ScriptedAnswer::session("session-1", expires));
        if (!signIn())
            qFatal("the test could not sign in");
    }

    QByteArrayList cookiesSentTo(const QByteArray &route) const
    {
        QByteArrayList sent;
        for (const ReceivedRequest &request : server.received(route))
            sent.append(request.header("Cookie"));
        return sent;
    }
};

} // namespace

void SessionModesTest::whatTheModeGoesOnWithIsKeptAndResumed_data()
{
    QTest::addColumn<AuthenticationMode>("mode");
    QTest::addColumn<ScriptedAnswer>("first");
    QTest::addColumn<ScriptedAnswer>("second");
    QTest::addColumn<QByteArray>("kept");
    QTest::addColumn<QByteArray>("cookie");
    QTest::newRow("cookie") << AuthenticationMode::Cookie << ScriptedAnswer::cookieTokens("access-1", "refresh-1")
                            << ScriptedAnswer::cookieTokens("access-2", "refresh-2") << "refresh-1"_qba
                            << "directus_refresh_token=refresh-1"_qba;
    QTest::newRow("session") << AuthenticationMode::Session << ScriptedAnswer::session("session-1")
                             << ScriptedAnswer::session("session-2") << "session-1"_qba
                             << "directus_session_token=session-1"_qba;
}

void SessionModesTest::whatTheModeGoesOnWithIsKeptAndResumed()
{
    QFETCH(AuthenticationMode, mode);
    QFETCH(ScriptedAnswer, first);
    QFETCH(ScriptedAnswer, second);
    QFETCH(QByteArray, kept);
    QFETCH(QByteArray, cookie);
    ModeStack stack(mode);
    stack.server.on("POST /auth/login").answer(first);
    stack.server.on("POST /auth/refresh").answer(second);
    QVERIFY(stack.signIn());
    QTRY_COMPARE(stack.kept(), kept);

    stack.session = stack.newSession();
    stack.session->resume();

    QTRY_COMPARE(stack.session->state(), Session::State::SignedIn);
    QCOMPARE(stack.cookiesSentTo("POST /auth/refresh"), QByteArrayList{cookie});
}

/// A day later, by default: the kept token has run out, and there is no refreshing it.
void SessionModesTest::aSessionThatHasRunOutIsOver()
{
    ModeStack stack(AuthenticationMode::Session);
    stack.keep("session-1");
    stack.server.on("POST /auth/refresh").answer(ScriptedAnswer::recorded(u"short-refresh-session-expired"_s));

    stack.session->resume();

    QTRY_COMPARE(stack.session->state(), Session::State::SignedOut);
    QCOMPARE(stack.session->endReason(), Session::EndReason::Ended);
    QTRY_VERIFY(stack.kept().isEmpty());
}

void SessionModesTest::aSessionRefreshesItselfAtHalfItsLife()
{
    ModeStack stack(AuthenticationMode::Session);
    stack.session = stack.newSession(Directus::Clock::system());
    stack.server.on("POST /auth/refresh").answer(ScriptedAnswer::session("session-2"));

    stack.beSignedInBySession(1s);

    QTRY_COMPARE(stack.kept(), "session-2");
    QCOMPARE(stack.session->state(), Session::State::SignedIn);
}

void SessionModesTest::aLostRefreshOfASessionIsMadeUpFor()
{
    ModeStack stack(AuthenticationMode::Session);
    stack.keep("session-1");
    const auto next = ScriptedAnswer::session("session-2");
    stack.server.on("POST /auth/refresh").answer(next.truncatedBy(10)).then(next);

    stack.session->resume();

    QTRY_COMPARE(stack.session->state(), Session::State::SignedIn);
    QCOMPARE(stack.cookiesSentTo("POST /auth/refresh"), QByteArrayList(2, "directus_session_token=session-1"));
    QTRY_COMPARE(stack.kept(), "session-2");
}

void SessionModesTest::signingOutEndsTheSessionInItsMode_data()
{
    QTest::addColumn<AuthenticationMode>("mode");
    QTest::addColumn<ScriptedAnswer>("login");
    QTest::addColumn<QByteArray>("cookie");
    QTest::newRow("cookie") << AuthenticationMode::Cookie << ScriptedAnswer::cookieTokens("access-1", "refresh-1")
                            << "directus_refresh_token=refresh-1"_qba;
    QTest::newRow("session") << AuthenticationMode::Session << ScriptedAnswer::session("session-1")
                             << "directus_session_token=session-1"_qba;
}

void SessionModesTest::signingOutEndsTheSessionInItsMode()
{
    QFETCH(AuthenticationMode, mode);
    QFETCH(ScriptedAnswer, login);
    QFETCH(QByteArray, cookie);
    ModeStack stack(mode);
    stack.server.on("POST /auth/login").answer(login);
    stack.server.on("POST /auth/logout").answer(ScriptedAnswer::noContent());
    QVERIFY(stack.signIn());

    stack.session->signOut();

    QTRY_COMPARE(stack.cookiesSentTo("POST /auth/logout"), QByteArrayList{cookie});
    QTRY_COMPARE(stack.revocations.pendingCount(), 0);
    QTRY_VERIFY(stack.tokens.tokens.isEmpty());
}

void SessionModesTest::signingOutOfflineIsSaidInItsModeInTheNextRun()
{
    ModeStack stack(AuthenticationMode::Session);
    stack.beSignedInBySession();
    stack.server.on("POST /auth/logout").answer(ScriptedAnswer::dropped()).then(ScriptedAnswer::noContent());
    stack.session->signOut();
    QTRY_COMPARE(stack.server.received("POST /auth/logout").size(), 1);

    Revocations ofTheNextRun(&stack.tokens, &stack.network, stack.settingsFile());
    ofTheNextRun.resume();

    QTRY_COMPARE(stack.server.received("POST /auth/logout").size(), 2);
    QCOMPARE(stack.cookiesSentTo("POST /auth/logout").constLast(), "directus_session_token=session-1");
}

void SessionModesTest::signingOutDuringARefreshEndsTheSessionThatComesBack()
{
    ModeStack stack(AuthenticationMode::Session);
    stack.beSignedInBySession();
    stack.server.on("POST /auth/refresh").answer(ScriptedAnswer::session("session-2").heldBack());
    stack.server.on("POST /auth/logout").thenAlways(ScriptedAnswer::noContent());
    stack.clock.advance(24h);
    stack.session->client()->send({.path = u"items/posts"_s});
    QTRY_COMPARE(stack.server.heldBack(), 1);

    stack.session->signOut();
    stack.server.letGo();

    QTRY_VERIFY(stack.cookiesSentTo("POST /auth/logout").contains("directus_session_token=session-2"));
    QVERIFY(stack.kept().isEmpty());
}

void SessionModesTest::anotherProvidersIdentifierIsTheAccountsName()
{
    ModeStack stack(AuthenticationMode::Json);
    stack.server.on("POST /auth/login/ldap").answer(ScriptedAnswer::tokens("access-1", "refresh-1"));

    QVERIFY(outcomeOf(stack.session->signIn(
        {.email = {}, .password = u"secret"_s, .otp = {}, .provider = u"ldap"_s, .identifier = u" ada "_s})));

    QCOMPARE(stack.session->account().email, u"ada"_s);
    QCOMPARE(stack.server.requests().constFirst().json()["identifier"_L1], QJsonValue(u"ada"_s));
}

void SessionModesTest::aStaticTokenSignsIn()
{
    ModeStack stack(AuthenticationMode::StaticToken);
    stack.server.on("GET /users/me").answer(ScriptedAnswer::status(200, user));
    QSignalSpy changed(stack.session.get(), &Session::accountChanged);

    QVERIFY(outcomeOf(stack.session->signInByStaticToken(" the-token\n")));

    QCOMPARE(stack.session->state(), Session::State::SignedIn);
    QCOMPARE(stack.server.requests().constFirst().bearer(), "the-token");
    QTRY_COMPARE(stack.kept(), "the-token");
    QCOMPARE(changed.size(), 1);
}

void SessionModesTest::aWrongStaticTokenChangesNothing()
{
    ModeStack stack(AuthenticationMode::StaticToken);
    stack.server.on("GET /users/me").answer(ScriptedAnswer::error(401, "INVALID_CREDENTIALS"));

    QVERIFY(!outcomeOf(stack.session->signInByStaticToken("the-token")));

    QCOMPARE(stack.session->state(), Session::State::SignedOut);
    QVERIFY(stack.kept().isEmpty());
}

void SessionModesTest::aKeptStaticTokenIsResumedWithoutAnEmail()
{
    ModeStack stack(AuthenticationMode::StaticToken);
    stack.account.email.clear();
    stack.keep("the-token");
    stack.server.on("GET /users/me").answer(ScriptedAnswer::status(200, user));
    stack.session = stack.newSession();

    stack.session->resume();

    QTRY_COMPARE(stack.session->state(), Session::State::SignedIn);
}

void SessionModesTest::aStaticTokenThatIsTakenAwayIsOver()
{
    ModeStack stack(AuthenticationMode::StaticToken);
    stack.keep("the-token");
    stack.server.on("GET /users/me").answer(ScriptedAnswer::error(401, "INVALID_CREDENTIALS"));

    stack.session->resume();

    QTRY_COMPARE(stack.session->endReason(), Session::EndReason::Ended);
    QTRY_VERIFY(stack.kept().isEmpty());
}

void SessionModesTest::signingOutLeavesAStaticTokenAlone()
{
    ModeStack stack(AuthenticationMode::StaticToken);
    stack.server.on("GET /users/me").answer(ScriptedAnswer::status(200, user));
    QVERIFY(outcomeOf(stack.session->signInByStaticToken("the-token")));

    stack.session->signOut();

    QCOMPARE(stack.session->state(), Session::State::SignedOut);
    QTRY_VERIFY(stack.tokens.tokens.isEmpty());
    QCOMPARE(stack.revocations.pendingCount(), 0);
    QVERIFY(stack.server.received("POST /auth/logout").isEmpty());
}

QTEST_GUILESS_MAIN(SessionModesTest)
#include "sessionmodestest.moc"
