// SPDX-License-Identifier: MIT
#include "logcapture.h"
#include "sessionstack.h"

#include <QJsonArray>
#include <QLockFile>
#include <QSignalSpy>
#include <QTest>

using namespace Latchkey;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Connection = Session::Connection;
using EndReason = Session::EndReason;
using Mood = ScriptedTokenStore::Mood;
using State = Session::State;

/// The rules of a session, one by one; see the comment above each group.
class SessionTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // Resuming.
    void resumesTheSessionOfAnEarlierRun();
    void withNothingKeptThePersonHasToSignIn();
    void withoutAnEmailThereIsNothingToResume();
    void aRefusedSessionEndsAndTheAccountIsRemembered_data();
    void aRefusedSessionEndsAndTheAccountIsRemembered();

    // Only an answer of the server ends a session.
    void whatSaysNothingAboutTheSessionDoesNotEndItsResuming_data();
    void whatSaysNothingAboutTheSessionDoesNotEndItsResuming();
    void whatSaysNothingAboutTheSessionDoesNotSignOut_data();
    void whatSaysNothingAboutTheSessionDoesNotSignOut();
    void resumesByItselfWhenTheServerIsBack();
    void waitsAsLongAsTheServerAsks_data();
    void waitsAsLongAsTheServerAsks();
    void waitsLongerAfterEachFailure();
    void forbiddenDataIsNoSignOut();
    void aSignedInSessionEndsWhenTheServerRefusesIt();

    // Refreshing.
    void eachTokenIsStoredBeforeTheNextRefresh();
    void aTokenOfASecondIsRenewedByItself();
    void aTokenOfManyDaysDoesNotOverflowATimer_data();
    void aTokenOfManyDaysDoesNotOverflowATimer();
    void aTokenOfMillisecondsIsNotRefreshedWithoutAPause();
    void afterSleepItRefreshesBeforeAnythingElse();
    void noTokenGoesWithSignInAndRefresh();

    // Two windows or processes of one profile.
    void twoSessionsRefreshOneAfterTheOther();
    void aRefreshOfTheOtherOneThatNeverEndsIsNotWaitedForByStarting();

    void theLockOfAProgramThatWasKilledIsPassedOver_data();
    void theLockOfAProgramThatWasKilledIsPassedOver();
    void theLockOfALivingOneHoldsHoweverOldItIs();

    // Signing in.
    void aResumeReadsTheKeptTokenOnce();
    void whatAnotherProcessMadeOfTheTokenMeanwhileIsReadAgain();
    void whoGivesUpResumingLetsOthersRefresh();
    void whoGivesUpResumingMayTryAgainAtOnce();
    void theEmailIsTrimmedAndThePasswordIsNot();
    void aWrongPasswordChangesNothing();
    void signsUpWithoutAToken();
    void onlyWhoSignsInAgainGetsWhatTheyHadAskedFor_data();
    void onlyWhoSignsInAgainGetsWhatTheyHadAskedFor();

    // Secrets.
    void noSecretReachesTheLog();

    void tellsWhenTheProjectHasChanged();
};

namespace {

ScriptedAnswer refused(const QByteArray &code = "INVALID_CREDENTIALS")
{
    return ScriptedAnswer::error(401, code);
}

/// What servers and networks do that says nothing about a session.
void addFaults()
{
    QTest::addColumn<ScriptedAnswer>("fault");
    const QByteArray html = "<html>Bad gateway</html>";
    QTest::newRow("closed connection") << ScriptedAnswer::dropped();
    QTest::newRow("cut connection") << ScriptedAnswer::dropped(ScriptedAnswer::Ending::Reset);
    QTest::newRow("garbage") << ScriptedAnswer::bytes("SSH-2.0-OpenSSH_9.2\r\n");
    QTest::newRow("half an answer") << ScriptedAnswer::tokens("access-x", "refresh-x").truncatedBy(20);
    QTest::newRow("captive portal") << ScriptedAnswer::captivePortal();
    QTest::newRow("captive portal's redirect") << ScriptedAnswer::redirect(302, QUrl(u"http://portal.example/"_s));
    QTest::newRow("redirect with the method kept") << ScriptedAnswer::redirect(307, QUrl(u"http://portal.example/"_s));
    QTest::newRow("401 of a proxy") << ScriptedAnswer::status(401, html, "text/html");
    QTest::newRow("403 of a firewall") << ScriptedAnswer::status(403, html, "text/html");
    QTest::newRow("403 FORBIDDEN") << ScriptedAnswer::error(403, "FORBIDDEN");
    QTest::newRow("404") << ScriptedAnswer::error(404, "ROUTE_NOT_FOUND");
    QTest::newRow("429") << ScriptedAnswer::error(429, "REQUESTS_EXCEEDED");
    QTest::newRow("500") << ScriptedAnswer::error(500, "INTERNAL_SERVER_ERROR");
    QTest::newRow("502 of a proxy") << ScriptedAnswer::status(502, html, "text/html");
    QTest::newRow("503") << ScriptedAnswer::error(503, "SERVICE_UNAVAILABLE");
    QTest::newRow("200 without tokens") << ScriptedAnswer::data(QJsonObject{{"expires"_L1, 900000}});
    QTest::newRow("200 with half the tokens")
        << ScriptedAnswer::data(QJsonObject{{"expires"_L1, 900000}, {"access_token"_L1, "access-x"_L1}});
    QTest::newRow("204") << ScriptedAnswer::noContent();
}

} // namespace

void SessionTest::resumesTheSessionOfAnEarlierRun()
{
    SessionStack stack;
    stack.keep("refresh-1");
    stack.server.on("POST /auth/refresh").answer(ScriptedAnswer::tokens("access-2", "refresh-2"));

    stack.session->resume();
    QCOMPARE(stack.session->state(), State::Resuming);
    QTRY_COMPARE(stack.session->state(), State::SignedIn);

    QCOMPARE(stack.session->connection(), Connection::Online);
    QCOMPARE(stack.refreshed(), QByteArrayList{"refresh-1"});
    QTRY_COMPARE(stack.kept(), QByteArray("refresh-2"));
    QVERIFY(!stack.session->tokenStoreProblem());
}

void SessionTest::withNothingKeptThePersonHasToSignIn()
{
    SessionStack stack;
    QSignalSpy states(stack.session.get(), &Session::stateChanged);
    stack.session->resume();
    QTRY_COMPARE(stack.session->state(), State::SignedOut);
    QCOMPARE(states.size(), 2);
    QCOMPARE(stack.session->endReason(), EndReason::None);
    QVERIFY(stack.server.requests().isEmpty());
}

void SessionTest::withoutAnEmailThereIsNothingToResume()
{
    SessionStack stack;
    stack.account.email.clear();
    stack.session = stack.newSession();
    stack.session->resume();
    QCOMPARE(stack.session->state(), State::SignedOut);
}

void SessionTest::aRefusedSessionEndsAndTheAccountIsRemembered_data()
{
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<EndReason>("reason");
    QTest::newRow("over") << QByteArray("INVALID_CREDENTIALS") << EndReason::Ended;
    QTest::newRow("suspended") << QByteArray("USER_SUSPENDED") << EndReason::Suspended;
}

void SessionTest::aRefusedSessionEndsAndTheAccountIsRemembered()
{
    QFETCH(QByteArray, code);
    QFETCH(EndReason, reason);
    SessionStack stack;
    stack.keep("refresh-1");
    stack.server.on("POST /auth/refresh").answer(refused(code));

    stack.session->resume();
    QTRY_COMPARE(stack.session->state(), State::SignedOut);
    QCOMPARE(stack.session->endReason(), reason);
    QTRY_COMPARE(stack.kept(), QByteArray());
    QCOMPARE(stack.session->account(), stack.account);
    QCOMPARE(stack.session->retryIn(), 0ms);
}

void SessionTest::whatSaysNothingAboutTheSessionDoesNotEndItsResuming_data()
{
    addFaults();
}

void SessionTest::whatSaysNothingAboutTheSessionDoesNotEndItsResuming()
{
    QFETCH(ScriptedAnswer, fault);
    SessionStack stack;
    stack.keep("refresh-1");
    stack.server.on("POST /auth/refresh").answer(fault).then(ScriptedAnswer::tokens("access-2", "refresh-2"));

    stack.session->resume();
    QTRY_COMPARE(stack.session->connection(), Connection::Offline);
    QCOMPARE(stack.session->state(), State::Resuming);
    QCOMPARE(stack.kept(), QByteArray("refresh-1"));
    QVERIFY(stack.session->retryIn() > 0ms);

    stack.session->retryNow();
    QTRY_COMPARE(stack.session->state(), State::SignedIn);
    QCOMPARE(stack.session->connection(), Connection::Online);
    QCOMPARE(stack.refreshed(), (QByteArrayList{"refresh-1", "refresh-1"}));
}

void SessionTest::whatSaysNothingAboutTheSessionDoesNotSignOut_data()
{
    addFaults();
}

void SessionTest::whatSaysNothingAboutTheSessionDoesNotSignOut()
{
    QFETCH(ScriptedAnswer, fault);
    SessionStack stack;
    stack.beSignedIn();
    stack.server.on("POST /auth/refresh").answer(fault).then(ScriptedAnswer::tokens("access-2", "refresh-2"));

    stack.session->retryNow();
    QTRY_COMPARE(stack.session->connection(), Connection::Offline);
    QCOMPARE(stack.session->state(), State::SignedIn);

    stack.session->retryNow();
    QTRY_COMPARE(stack.session->connection(), Connection::Online);
    QCOMPARE(stack.session->state(), State::SignedIn);
    QTRY_COMPARE(stack.kept(), QByteArray("refresh-2"));
}

void SessionTest::resumesByItselfWhenTheServerIsBack()
{
    SessionStack stack;
    const quint16 port = stack.server.serverPort();
    stack.keep("refresh-1");
    stack.server.close();
    stack.session->resume();
    QTRY_COMPARE(stack.session->connection(), Connection::Offline);
    QCOMPARE(stack.session->state(), State::Resuming);

    QVERIFY(stack.server.listen(QHostAddress::LocalHost, port));
    stack.server.on("POST /auth/refresh").answer(ScriptedAnswer::tokens("access-2", "refresh-2"));
    QTRY_COMPARE(stack.session->state(), State::SignedIn);
    QCOMPARE(stack.session->retryIn(), 0ms);
}

void SessionTest::waitsAsLongAsTheServerAsks_data()
{
    QTest::addColumn<int>("status");
    QTest::newRow("429") << 429;
    QTest::newRow("503") << 503;
}

void SessionTest::waitsAsLongAsTheServerAsks()
{
    QFETCH(int, status);
    SessionStack stack;
    stack.keep("refresh-1");
    stack.server.on("POST /auth/refresh").answer(ScriptedAnswer::error(status, "BUSY").withHeader("Retry-After", "77"));
    stack.session->resume();
    QTRY_COMPARE(stack.session->connection(), Connection::Offline);
    QVERIFY(stack.session->retryIn() > 70s);
    QVERIFY(stack.session->retryIn() <= 77s);
    QCOMPARE(stack.session->refreshError().status, status);
    QVERIFY(stack.session->refreshError().retryAfter <= 77s);
}

void SessionTest::waitsLongerAfterEachFailure()
{
    SessionStack stack;
    stack.keep("refresh-1");
    stack.server.on("POST /auth/refresh").thenAlways(ScriptedAnswer::error(500, "INTERNAL_SERVER_ERROR"));
    stack.session->resume();
    for (int failures = 1; failures <= 6; ++failures) {
        QTRY_COMPARE(stack.refreshed().size(), failures);
        QTRY_VERIFY(stack.session->retryIn() > 0ms);
        if (failures < 6)
            stack.session->retryNow();
    }
    QVERIFY(stack.session->retryIn() > 10s);
    QCOMPARE(stack.session->state(), State::Resuming);
}

void SessionTest::forbiddenDataIsNoSignOut()
{
    SessionStack stack;
    stack.beSignedIn();
    stack.server.on("GET /items/posts").answer(ScriptedAnswer::error(403, "FORBIDDEN"));
    const auto answer = outcomeOf(stack.session->client()->send({.path = u"items/posts"_s}));
    QVERIFY(answer);
    QCOMPARE(answer->status, 403);
    QCOMPARE(stack.session->state(), State::SignedIn);
    QVERIFY(stack.refreshed().isEmpty());
}

void SessionTest::aSignedInSessionEndsWhenTheServerRefusesIt()
{
    SessionStack stack;
    stack.beSignedIn();
    stack.server.on("GET /items/posts").answer(ScriptedAnswer::error(401, "TOKEN_EXPIRED"));
    stack.server.on("POST /auth/refresh").answer(refused());
    QVERIFY(!outcomeOf(stack.session->client()->send({.path = u"items/posts"_s})));
    QCOMPARE(stack.session->state(), State::SignedOut);
    QCOMPARE(stack.session->endReason(), EndReason::Ended);
    QTRY_COMPARE(stack.kept(), QByteArray());
    QCOMPARE(stack.session->account(), stack.account);
}

void SessionTest::eachTokenIsStoredBeforeTheNextRefresh()
{
    SessionStack stack;
    stack.beSignedIn();
    stack.tokens.saving = Mood::Waits;
    auto &refreshes = stack.server.on("POST /auth/refresh");
    refreshes.answer(ScriptedAnswer::tokens("access-2", "refresh-2")).then(ScriptedAnswer::tokens("access-3", "refresh-3"));
    stack.server.on("GET /server/ping").thenAlways(ScriptedAnswer::status(200, "pong", "text/plain"));

    stack.session->retryNow();
    QTRY_COMPARE(stack.tokens.waiting(), 1);
    stack.session->retryNow();
    QVERIFY(outcomeOf(Directus::ServerInfo(stack.session->transport()).ping())); // a whole exchange goes by
    QCOMPARE(stack.refreshed(), QByteArrayList{"refresh-1"});

    stack.tokens.answer();
    QTRY_COMPARE(stack.refreshed(), (QByteArrayList{"refresh-1", "refresh-2"}));
    QTRY_COMPARE(stack.tokens.waiting(), 1);
    stack.tokens.answer();
    QCOMPARE(stack.tokens.saved, (QByteArrayList{"refresh-1", "refresh-2", "refresh-3"}));
}

void SessionTest::aTokenOfASecondIsRenewedByItself()
{
    SessionStack stack;
    stack.session = stack.newSession(Directus::Clock::system());
    stack.server.on("POST /auth/refresh")
        .answer(ScriptedAnswer::tokens("access-2", "refresh-2", 1s))
        .thenAlways(ScriptedAnswer::tokens("access-3", "refresh-3"));
    stack.beSignedIn(1s);
    QTRY_COMPARE(stack.refreshed(), (QByteArrayList{"refresh-1", "refresh-2"}));
    QTRY_COMPARE(stack.kept(), QByteArray("refresh-3"));
    QCOMPARE(stack.session->state(), State::SignedIn);
}

void SessionTest::aTokenOfManyDaysDoesNotOverflowATimer_data()
{
    QTest::addColumn<int>("days");
    QTest::newRow("25 days: more than an int of milliseconds") << 25;
    QTest::newRow("30 days") << 30;
    QTest::newRow("50 days: more than an unsigned int") << 50;
    QTest::newRow("90 days") << 90;
    QTest::newRow("a hundred years") << 36500;
}

void SessionTest::aTokenOfManyDaysDoesNotOverflowATimer()
{
    QFETCH(int, days);
    const auto life = std::chrono::hours(24 * days);
    SessionStack stack;
    stack.beSignedIn(life);
    stack.server.on("POST /auth/refresh").answer(ScriptedAnswer::tokens("access-2", "refresh-2"));
    stack.server.on("GET /items/posts").thenAlways(ScriptedAnswer::data(QJsonArray()));

    for (const auto passing : {0h, 1h, life / 2}) {
        stack.clock.advance(passing);
        QVERIFY(outcomeOf(stack.session->client()->send({.path = u"items/posts"_s})));
        QVERIFY(stack.refreshed().isEmpty());
    }
    stack.clock.advance(life / 2);
    QVERIFY(outcomeOf(stack.session->client()->send({.path = u"items/posts"_s})));
    QCOMPARE(stack.refreshed(), QByteArrayList{"refresh-1"});
}

void SessionTest::aTokenOfMillisecondsIsNotRefreshedWithoutAPause()
{
    SessionStack stack;
    stack.session = stack.newSession(Directus::Clock::system());
    stack.server.on("POST /auth/refresh").thenAlways(ScriptedAnswer::tokens("access-2", "refresh-2", 15ms));
    stack.beSignedIn(15ms);
    QTest::qWait(500);
    QCOMPARE(stack.refreshed().size(), 0);
    QTRY_VERIFY(stack.refreshed().size() > 1); // and yet it goes on
}

void SessionTest::afterSleepItRefreshesBeforeAnythingElse()
{
    SessionStack stack;
    stack.beSignedIn();
    stack.server.on("POST /auth/refresh").answer(ScriptedAnswer::tokens("access-2", "refresh-2"));
    stack.server.on("GET /items/posts").answer(ScriptedAnswer::data(QJsonArray()));
    stack.clock.sleep(8h);
    QVERIFY(outcomeOf(stack.session->client()->send({.path = u"items/posts"_s})));
    QCOMPARE(stack.server.requests().at(1).route(), QByteArray("POST /auth/refresh"));
    QCOMPARE(stack.server.requests().at(2).bearer(), QByteArray("access-2"));
}

void SessionTest::noTokenGoesWithSignInAndRefresh()
{
    SessionStack stack;
    stack.beSignedIn();
    stack.server.on("POST /auth/refresh").answer(ScriptedAnswer::tokens("access-2", "refresh-2"));
    stack.session->retryNow();
    QTRY_COMPARE(stack.refreshed().size(), 1);
    for (const ReceivedRequest &request : stack.server.requests()) {
        QVERIFY(!request.hasHeader("Authorization"));
        QVERIFY(!request.hasHeader("Cookie"));
    }
}

void SessionTest::twoSessionsRefreshOneAfterTheOther()
{
    SessionStack stack;
    stack.keep("refresh-1");
    const auto other = stack.newSession();
    stack.server.on("POST /auth/refresh")
        .answer(ScriptedAnswer::tokens("access-2", "refresh-2").heldBack())
        .then(ScriptedAnswer::tokens("access-3", "refresh-3"))
        .thenAlways(refused());
    stack.server.on("GET /server/ping").thenAlways(ScriptedAnswer::status(200, "pong", "text/plain"));

    stack.session->resume();
    other->resume();
    QTRY_COMPARE(stack.server.heldBack(), 1);
    QVERIFY(outcomeOf(Directus::ServerInfo(other->transport()).ping())); // a whole exchange goes by
    QCOMPARE(stack.refreshed(), QByteArrayList{"refresh-1"});

    stack.server.letGo();
    QTRY_COMPARE(stack.session->state(), State::SignedIn);
    QTRY_COMPARE(other->state(), State::SignedIn);
    QCOMPARE(stack.refreshed(), (QByteArrayList{"refresh-1", "refresh-2"}));
    QTRY_COMPARE(stack.kept(), QByteArray("refresh-3"));
}

void SessionTest::aRefreshOfTheOtherOneThatNeverEndsIsNotWaitedForByStarting()
{
    SessionStack stack;
    stack.keep("refresh-1");
    const auto other = stack.newSession();
    stack.server.on("POST /auth/refresh").answer(ScriptedAnswer::never());
    other->resume();
    QTRY_COMPARE(stack.refreshed().size(), 1);

    stack.session->resume();
    QCOMPARE(stack.session->state(), State::Resuming);
    stack.session->stopResuming();
    QCOMPARE(stack.session->state(), State::SignedOut);
    stack.beSignedIn();
    QCOMPARE(stack.session->state(), State::SignedIn);
}

void SessionTest::theLockOfAProgramThatWasKilledIsPassedOver_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("names a process that is gone") << QByteArray("4194304\nlatchkey\n");
    QTest::newRow("killed before it wrote its name") << QByteArray();
    QTest::newRow("killed while it wrote its name") << QByteArray("41");
}

void SessionTest::theLockOfAProgramThatWasKilledIsPassedOver()
{
    QFETCH(QByteArray, content);
    SessionStack stack;
    QFile lock(stack.folder.filePath(u"refresh.lock"_s));
    QVERIFY(lock.open(QIODevice::WriteOnly));
    lock.write(content);
    QVERIFY(lock.flush());
    QVERIFY(lock.setFileTime(QDateTime::currentDateTime().addSecs(-10), QFile::FileModificationTime));
    lock.close();
    stack.keep("refresh-1");
    stack.server.on("POST /auth/refresh").answer(ScriptedAnswer::tokens("access-2", "refresh-2"));
    stack.session->resume();
    QTRY_COMPARE(stack.session->state(), State::SignedIn);
}

void SessionTest::theLockOfALivingOneHoldsHoweverOldItIs()
{
    SessionStack stack;
    QLockFile other(stack.folder.filePath(u"refresh.lock"_s));
    QVERIFY(other.lock());
    QFile file(other.fileName());
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.setFileTime(QDateTime::currentDateTime().addSecs(-3600), QFile::FileModificationTime));
    file.close();
    stack.keep("refresh-1");
    stack.server.on("GET /server/ping").thenAlways(ScriptedAnswer::status(200, "pong", "text/plain"));
    stack.server.on("POST /auth/refresh").answer(ScriptedAnswer::tokens("access-2", "refresh-2"));
    stack.session->resume();
    for (int i = 0; i < 100; ++i)
        QVERIFY(outcomeOf(Directus::ServerInfo(stack.session->transport()).ping()));
    QVERIFY(stack.refreshed().isEmpty());
    other.unlock();
    QTRY_COMPARE(stack.session->state(), State::SignedIn);
}

void SessionTest::aResumeReadsTheKeptTokenOnce()
{
    SessionStack stack;
    stack.keep("refresh-1");
    stack.server.on("POST /auth/refresh").answer(ScriptedAnswer::tokens("access-2", "refresh-2"));
    stack.session->resume();
    QTRY_COMPARE(stack.session->state(), State::SignedIn);
    QCOMPARE(stack.tokens.loads, 1);
}

void SessionTest::whatAnotherProcessMadeOfTheTokenMeanwhileIsReadAgain()
{
    SessionStack stack;
    QLockFile other(stack.folder.filePath(u"refresh.lock"_s));
    QVERIFY(other.lock());
    stack.keep("refresh-1");
    stack.server.on("POST /auth/refresh").answer(ScriptedAnswer::tokens("access-3", "refresh-3"));
    stack.session->resume();
    QCOMPARE(stack.tokens.loads, 1);
    stack.keep("refresh-2");
    other.unlock();
    QTRY_COMPARE(stack.session->state(), State::SignedIn);
    QCOMPARE(stack.refreshed(), QByteArrayList{"refresh-2"});
}

void SessionTest::whoGivesUpResumingLetsOthersRefresh()
{
    SessionStack stack;
    stack.keep("refresh-1");
    stack.tokens.loading = ScriptedTokenStore::Mood::Waits;
    stack.session->resume();
    QLockFile other(stack.folder.filePath(u"refresh.lock"_s));
    QVERIFY(!other.tryLock(0));
    stack.session->stopResuming();
    QVERIFY(other.tryLock(0));
}

void SessionTest::whoGivesUpResumingMayTryAgainAtOnce()
{
    SessionStack stack;
    stack.keep("refresh-1");
    stack.server.on("POST /auth/refresh").answer(ScriptedAnswer::tokens("access-2", "refresh-2"));
    stack.tokens.loading = ScriptedTokenStore::Mood::Waits;
    stack.session->resume();
    stack.session->stopResuming();
    stack.session->resume();
    QCoreApplication::processEvents(); // what was given up says so
    QCOMPARE(stack.session->state(), State::Resuming);
    stack.tokens.answer();
    QTRY_COMPARE(stack.session->state(), State::SignedIn);
}

void SessionTest::theEmailIsTrimmedAndThePasswordIsNot()
{
    SessionStack stack;
    stack.server.on("POST /auth/login").answer(ScriptedAnswer::tokens("access-1", "refresh-1"));
    QSignalSpy accounts(stack.session.get(), &Session::accountChanged);
    QVERIFY(outcomeOf(stack.session->signIn({.email = u" ada@example.com\t"_s, .password = u" spaces are mine "_s})));
    const QJsonObject sent = stack.server.received("POST /auth/login").constFirst().json();
    QCOMPARE(sent["email"_L1].toString(), u"ada@example.com"_s);
    QCOMPARE(sent["password"_L1].toString(), u" spaces are mine "_s);
    QCOMPARE(sent["mode"_L1].toString(), u"json"_s);
    QVERIFY(!sent.contains("otp"_L1));
    QCOMPARE(stack.session->account().email, u"ada@example.com"_s);
    QCOMPARE(accounts.size(), 1);
}

void SessionTest::aWrongPasswordChangesNothing()
{
    SessionStack stack;
    stack.keep("refresh-1");
    QSignalSpy accounts(stack.session.get(), &Session::accountChanged);
    stack.server.on("POST /auth/login").answer(refused());
    const auto outcome = outcomeOf(stack.session->signIn({.email = u"bob@example.com"_s, .password = u"wrong"_s}));
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().code, Directus::ErrorCode::InvalidCredentials);
    QCOMPARE(stack.session->state(), State::SignedOut);
    QCOMPARE(stack.session->account(), stack.account);
    QCOMPARE(accounts.size(), 0);
    QCOMPARE(stack.kept(), QByteArray("refresh-1"));
}

void SessionTest::signsUpWithoutAToken()
{
    SessionStack stack;
    stack.beSignedIn();
    stack.server.on("POST /users/register").answer(ScriptedAnswer::noContent());
    QVERIFY(outcomeOf(stack.session->signUp({.email = u" new@example.com "_s, .password = u" pass "_s})));
    const ReceivedRequest request = stack.server.received("POST /users/register").constFirst();
    QCOMPARE(request.json()["email"_L1].toString(), u"new@example.com"_s);
    QCOMPARE(request.json()["password"_L1].toString(), u" pass "_s);
    QVERIFY(!request.hasHeader("Authorization"));
}

void SessionTest::onlyWhoSignsInAgainGetsWhatTheyHadAskedFor_data()
{
    QTest::addColumn<QString>("next");
    QTest::addColumn<int>("requests");
    QTest::newRow("the same") << u" Ada@example.com"_s << 2;
    QTest::newRow("another one") << u"bob@example.com"_s << 1;
}

void SessionTest::onlyWhoSignsInAgainGetsWhatTheyHadAskedFor()
{
    QFETCH(QString, next);
    QFETCH(int, requests);
    SessionStack stack;
    stack.beSignedIn();
    stack.server.on("GET /items/posts").answer(refused("TOKEN_EXPIRED").heldBack()).then(ScriptedAnswer::data(QJsonArray()));
    stack.server.on("POST /auth/login").answer(ScriptedAnswer::tokens("access-2", "refresh-2"));
    const Collected posts(stack.session->client()->send({.path = u"items/posts"_s}));
    QTRY_COMPARE(stack.server.heldBack(), 1);
    QVERIFY(outcomeOf(stack.session->signIn({.email = next, .password = u"right-password"_s})));

    stack.server.letGo();

    QTRY_VERIFY(posts.hasArrived());
    QCOMPARE(stack.server.received("GET /items/posts").size(), requests);
    QCOMPARE(posts.outcome().has_value(), requests == 2);
}

void SessionTest::noSecretReachesTheLog()
{
    const LogCapture log;
    SessionStack stack;
    const QByteArray access = "eyJhbGciOiJIUzI1NiJ9.SECRET-ACCESS";
    const QByteArray refresh = "SECRET-REFRESH";
    const QString password = u"SECRET-PASSWORD"_s;
    const QByteArray echo
        = R"({"errors":[{"message":"SECRET-ECHO","extensions":{"code":"FAILED_VALIDATION","field":"password","invalid":"SECRET-PASSWORD"}}]})";
    stack.server.on("POST /users/register").answer(ScriptedAnswer::status(400, echo));
    stack.server.on("POST /auth/login").answer(refused()).then(ScriptedAnswer::tokens(access, refresh));
    stack.server.on("POST /auth/refresh").answer(ScriptedAnswer::captivePortal()).then(refused());
    stack.server.on("GET /items/posts").answer(ScriptedAnswer::error(401, "TOKEN_EXPIRED"));
    stack.server.on("POST /auth/logout").thenAlways(ScriptedAnswer::noContent());
    stack.tokens.loading = Mood::Refuses;
    stack.tokens.saving = Mood::Refuses;

    QVERIFY(!outcomeOf(stack.session->signUp({.email = stack.account.email, .password = password})));
    QVERIFY(!stack.signIn(password));
    QVERIFY(stack.signIn(password));
    stack.session->retryNow();
    QTRY_COMPARE(stack.session->connection(), Connection::Offline);
    QVERIFY(!outcomeOf(stack.session->client()->send({.path = u"items/posts"_s, .query = QUrlQuery(u"search=SECRET-SEARCH"_s)})));
    stack.revocations.add(stack.account.project, refresh);
    QTRY_COMPARE(stack.revocations.pendingCount(), 0);

    QVERIFY2(log.text().contains(u"auth/login"_s), "the endpoint is worth a line");
    QVERIFY2(!log.text().contains(u"SECRET"_s), qPrintable(log.text()));
}

void SessionTest::tellsWhenTheProjectHasChanged()
{
    SessionStack stack;
    QSignalSpy changes(stack.session.get(), &Session::projectChanged);
    const Directus::Project project{.name = u"Acme"_s};
    stack.session->setProject(project);
    stack.session->setProject(project);
    QCOMPARE(changes.size(), 1);
    QCOMPARE(stack.session->project(), project);
}

QTEST_GUILESS_MAIN(SessionTest)
#include "sessiontest.moc"
