// SPDX-License-Identifier: MIT
#include "sessionstack.h"

#include <QSignalSpy>
#include <QTest>

using namespace Latchkey;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Connection = Session::Connection;
using EndReason = Session::EndReason;
using Mood = ScriptedTokenStore::Mood;
using State = Session::State;

/// What a session does with a keychain that is slow, locked or broken.
class SessionKeychainTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aKeychainThatDoesNotAnswerLeadsToSignIn();
    void aLateAnswerOfTheKeychainIsIgnored();
    void theKeychainCanBeAskedAgain();
    void withoutAKeychainTheSessionLivesInMemory();
    void aTokenThatCouldNotBeStoredIsStillTheOneToUse();
    void theTokenOfAnotherProgramStaysWhenOursIsRefused();
    void theKeychainsRecoveryIsNoticed();
    void keepingCanBeTriedAgain();
    void keepingIsNotTriedDuringARefresh();

    // Giving up on resuming.
    void notWaitingKeepsWhatIsKept();
    void notWaitingForTheKeychainKeepsWhatIsKept();
    void notWaitingForARefreshThatIsUnderWayStoresItsToken();
    void resumesAgainWhileTheFormerRefreshIsUnderWay();
    void signingInAsAnotherDoesNotMixUpTheTokens_data();
    void signingInAsAnotherDoesNotMixUpTheTokens();
    void theSessionGoesOnWhileAnotherSignsIn_data();
    void theSessionGoesOnWhileAnotherSignsIn();
    void keepingAgainWhileAnotherSignsInKeepsTheSessionsToken();
};

void SessionKeychainTest::aKeychainThatDoesNotAnswerLeadsToSignIn()
{
    SessionStack stack;
    stack.keep("refresh-1");
    stack.tokens.loading = Mood::Waits;
    QSignalSpy problems(stack.session.get(), &Session::tokenStoreProblemChanged);
    stack.session->resume();
    QCOMPARE(stack.session->state(), State::Resuming);

    stack.tokens.giveUp();
    QTRY_COMPARE(stack.session->state(), State::SignedOut);
    QVERIFY(stack.session->tokenStoreProblem());
    QCOMPARE(stack.session->tokenStoreProblem()->kind, TokenStoreError::Kind::NoAnswer);
    QCOMPARE(problems.size(), 1);
    QCOMPARE(stack.session->endReason(), EndReason::None);
    QCOMPARE(stack.kept(), QByteArray("refresh-1"));
}

void SessionKeychainTest::aLateAnswerOfTheKeychainIsIgnored()
{
    SessionStack stack;
    stack.keep("refresh-1");
    stack.tokens.loading = Mood::Waits;
    stack.session->resume();
    stack.tokens.giveUp();
    QTRY_COMPARE(stack.session->state(), State::SignedOut);
    stack.tokens.answer();
    stack.beSignedIn();
    QVERIFY(stack.refreshed().isEmpty());
    QCOMPARE(stack.session->state(), State::SignedIn);
}

void SessionKeychainTest::theKeychainCanBeAskedAgain()
{
    SessionStack stack;
    stack.keep("refresh-1");
    stack.tokens.loading = Mood::Refuses;
    stack.session->resume();
    QTRY_COMPARE(stack.session->state(), State::SignedOut);
    QCOMPARE(stack.session->tokenStoreProblem()->kind, TokenStoreError::Kind::Unavailable);

    stack.tokens.loading = Mood::Works;
    stack.server.on("POST /auth/refresh").answer(ScriptedAnswer::tokens("access-2", "refresh-2"));
    stack.session->resume();
    QTRY_COMPARE(stack.session->state(), State::SignedIn);
    QVERIFY(!stack.session->tokenStoreProblem());
}

void SessionKeychainTest::withoutAKeychainTheSessionLivesInMemory()
{
    SessionStack stack;
    stack.tokens.loading = Mood::Refuses;
    stack.tokens.saving = Mood::Refuses;
    stack.beSignedIn();
    QCOMPARE(stack.session->state(), State::SignedIn);
    QTRY_VERIFY(stack.session->tokenStoreProblem());

    stack.server.on("POST /auth/refresh")
        .answer(ScriptedAnswer::tokens("access-2", "refresh-2"))
        .then(ScriptedAnswer::tokens("access-3", "refresh-3"));
    for (const QByteArray token : {"refresh-1", "refresh-2"}) {
        stack.session->retryNow();
        QTRY_VERIFY_WITH_TIMEOUT(stack.refreshed().contains(token), 20000);
        QTRY_COMPARE(stack.session->connection(), Connection::Online);
    }
    QCOMPARE(stack.session->state(), State::SignedIn);
    QVERIFY(stack.tokens.tokens.isEmpty());
}

void SessionKeychainTest::aTokenThatCouldNotBeStoredIsStillTheOneToUse()
{
    SessionStack stack;
    stack.beSignedIn();
    stack.server.on("POST /auth/refresh")
        .answer(ScriptedAnswer::tokens("access-2", "refresh-2"))
        .then(ScriptedAnswer::tokens("access-3", "refresh-3"));
    stack.tokens.saving = Mood::Refuses;
    stack.session->retryNow();
    QTRY_VERIFY(stack.session->tokenStoreProblem());
    QCOMPARE(stack.kept(), QByteArray("refresh-1"));

    stack.tokens.saving = Mood::Works;
    stack.session->retryNow();
    QTRY_COMPARE(stack.refreshed(), (QByteArrayList{"refresh-1", "refresh-2"}));
    QTRY_COMPARE(stack.kept(), QByteArray("refresh-3"));
}

/// The keychain could not be read in time to see that the other one was faster.
void SessionKeychainTest::theTokenOfAnotherProgramStaysWhenOursIsRefused()
{
    SessionStack stack;
    stack.beSignedIn();
    stack.server.on("POST /auth/refresh").answer(ScriptedAnswer::error(401, "INVALID_CREDENTIALS").heldBack());
    stack.keep("refresh-of-another");
    stack.tokens.loading = Mood::Refuses;
    stack.session->retryNow();
    QTRY_COMPARE(stack.server.heldBack(), 1);
    QCOMPARE(stack.refreshed(), QByteArrayList{"refresh-1"});
    stack.tokens.loading = Mood::Works;
    stack.server.letGo();
    QTRY_COMPARE(stack.session->endReason(), EndReason::Ended);
    QTest::qWait(0); // for what is done with the keychain's answer
    QCOMPARE(stack.kept(), QByteArray("refresh-of-another"));
}

void SessionKeychainTest::theKeychainsRecoveryIsNoticed()
{
    SessionStack stack;
    stack.tokens.saving = Mood::Refuses;
    stack.beSignedIn();
    QTRY_VERIFY(stack.session->tokenStoreProblem());
    stack.tokens.saving = Mood::Works;
    stack.server.on("POST /auth/refresh").answer(ScriptedAnswer::tokens("access-2", "refresh-2"));
    stack.session->retryNow();
    QTRY_VERIFY(!stack.session->tokenStoreProblem());
}

void SessionKeychainTest::keepingCanBeTriedAgain()
{
    SessionStack stack;
    stack.tokens.saving = Mood::Refuses;
    stack.beSignedIn();
    QTRY_VERIFY(stack.session->tokenStoreProblem());
    stack.session->retryKeeping();
    QCOMPARE(stack.kept(), QByteArray());

    stack.tokens.saving = Mood::Works;
    stack.session->retryKeeping();
    QTRY_VERIFY(!stack.session->tokenStoreProblem());
    QCOMPARE(stack.kept(), QByteArray("refresh-1"));
    QVERIFY(stack.refreshed().isEmpty());
}

void SessionKeychainTest::keepingIsNotTriedDuringARefresh()
{
    SessionStack stack;
    stack.beSignedIn();
    stack.server.on("POST /auth/refresh").answer(ScriptedAnswer::tokens("access-2", "refresh-2").heldBack());
    stack.session->retryNow();
    QTRY_COMPARE(stack.server.heldBack(), 1);
    stack.session->retryKeeping(); // the token of now is spent already
    stack.server.letGo();
    QTRY_COMPARE(stack.kept(), QByteArray("refresh-2"));
    QCOMPARE(stack.tokens.saved, (QByteArrayList{"refresh-1", "refresh-2"}));
}

void SessionKeychainTest::notWaitingKeepsWhatIsKept()
{
    SessionStack stack;
    stack.keep("refresh-1");
    stack.server.on("POST /auth/refresh").answer(ScriptedAnswer::dropped());
    stack.session->resume();
    QTRY_COMPARE(stack.session->connection(), Connection::Offline);

    stack.session->stopResuming();
    QCOMPARE(stack.session->state(), State::SignedOut);
    QCOMPARE(stack.session->endReason(), EndReason::None);
    QCOMPARE(stack.kept(), QByteArray("refresh-1"));
    QCOMPARE(stack.session->retryIn(), 0ms);

    stack.server.on("POST /auth/refresh").answer(ScriptedAnswer::tokens("access-2", "refresh-2"));
    stack.session->resume();
    QTRY_COMPARE(stack.session->state(), State::SignedIn);
    QTRY_COMPARE(stack.kept(), QByteArray("refresh-2"));
}

void SessionKeychainTest::notWaitingForTheKeychainKeepsWhatIsKept()
{
    SessionStack stack;
    stack.keep("refresh-1");
    stack.tokens.loading = Mood::Waits;
    stack.session->resume();
    stack.session->stopResuming();
    QCOMPARE(stack.session->state(), State::SignedOut);
    stack.tokens.answer();
    stack.beSignedIn();
    QVERIFY(stack.refreshed().isEmpty());
    QVERIFY(!stack.session->tokenStoreProblem());
}

void SessionKeychainTest::notWaitingForARefreshThatIsUnderWayStoresItsToken()
{
    SessionStack stack;
    stack.keep("refresh-1");
    stack.server.on("POST /auth/refresh").answer(ScriptedAnswer::tokens("access-2", "refresh-2", 4ms).heldBack());
    stack.session->resume();
    QTRY_COMPARE(stack.server.heldBack(), 1);
    stack.session->stopResuming();
    stack.server.letGo();

    QTRY_COMPARE(stack.kept(), QByteArray("refresh-2"));
    QCOMPARE(stack.session->state(), State::SignedOut);
    stack.clock.advance(1h);
    QTest::qWait(1200); // longer than the shortest time between two refreshes
    QCOMPARE(stack.refreshed().size(), 1); // nobody refreshes behind the sign-in page
}

void SessionKeychainTest::resumesAgainWhileTheFormerRefreshIsUnderWay()
{
    SessionStack stack;
    stack.keep("refresh-1");
    stack.server.on("POST /auth/refresh")
        .answer(ScriptedAnswer::tokens("access-2", "refresh-2").heldBack())
        .thenAlways(ScriptedAnswer::error(401, "INVALID_CREDENTIALS"));
    stack.session->resume();
    QTRY_COMPARE(stack.server.heldBack(), 1);
    stack.session->stopResuming();
    stack.session->resume();
    stack.server.letGo();
    QTRY_COMPARE(stack.session->state(), State::SignedIn);
    QTRY_COMPARE(stack.kept(), QByteArray("refresh-2"));
    QCOMPARE(stack.refreshed(), QByteArrayList{"refresh-1"});
}

void SessionKeychainTest::signingInAsAnotherDoesNotMixUpTheTokens_data()
{
    QTest::addColumn<bool>("isRightPassword");
    QTest::newRow("wrong password") << false;
    QTest::newRow("right password") << true;
}

void SessionKeychainTest::signingInAsAnotherDoesNotMixUpTheTokens()
{
    QFETCH(bool, isRightPassword);
    SessionStack stack;
    stack.keep("refresh-1");
    stack.server.on("POST /auth/refresh").answer(ScriptedAnswer::tokens("access-2", "refresh-2").heldBack());
    stack.server.on("POST /auth/logout").thenAlways(ScriptedAnswer::noContent());
    stack.server.on("POST /auth/login")
        .answer(isRightPassword ? ScriptedAnswer::tokens("access-bob", "refresh-bob")
                                : ScriptedAnswer::error(401, "INVALID_CREDENTIALS"));
    stack.session->resume();
    QTRY_COMPARE(stack.server.heldBack(), 1);
    stack.session->stopResuming();

    Account bob = stack.account;
    bob.email = u"bob@example.com"_s;
    const auto outcome = outcomeOf(stack.session->signIn({.email = bob.email, .password = u"whatever"_s}));
    QCOMPARE(outcome.has_value(), isRightPassword);
    stack.server.letGo();
    if (isRightPassword)
        QTRY_COMPARE(stack.revoked(), QByteArrayList{"refresh-2"});
    else
        QTRY_COMPARE(stack.kept(), QByteArray("refresh-2"));
    QVERIFY(stack.server.unexpected().isEmpty());
    QCOMPARE(stack.tokens.tokens.value(bob.tokenKey()), isRightPassword ? QByteArray("refresh-bob") : QByteArray());
    QCOMPARE(stack.session->account().email, isRightPassword ? bob.email : stack.account.email);
}

void SessionKeychainTest::theSessionGoesOnWhileAnotherSignsIn_data()
{
    QTest::addColumn<QByteArray>("keptOfBob");
    QTest::newRow("somebody who is new here") << QByteArray();
    QTest::newRow("somebody who was here before") << QByteArray("refresh-bob");
}

void SessionKeychainTest::theSessionGoesOnWhileAnotherSignsIn()
{
    QFETCH(QByteArray, keptOfBob);
    SessionStack stack;
    stack.beSignedIn();
    Account bob = stack.account;
    bob.email = u"bob@example.com"_s;
    if (!keptOfBob.isEmpty())
        stack.tokens.tokens.insert(bob.tokenKey(), keptOfBob);
    stack.server.on("POST /auth/login").answer(ScriptedAnswer::error(401, "INVALID_CREDENTIALS").heldBack());
    stack.server.on("POST /auth/refresh").answer(ScriptedAnswer::tokens("access-2", "refresh-2"));
    const Collected<void> login(stack.session->signIn({.email = bob.email, .password = u"wrong"_s}));
    QTRY_COMPARE(stack.server.heldBack(), 1);

    stack.session->retryNow();
    QTRY_COMPARE(stack.kept(), QByteArray("refresh-2"));
    QCOMPARE(stack.refreshed(), QByteArrayList{"refresh-1"});
    QCOMPARE(stack.tokens.tokens.value(bob.tokenKey()), keptOfBob);
    stack.server.letGo();
    QTRY_VERIFY(login.hasArrived());
    QCOMPARE(stack.session->state(), State::SignedIn);
}

void SessionKeychainTest::keepingAgainWhileAnotherSignsInKeepsTheSessionsToken()
{
    SessionStack stack;
    stack.tokens.saving = Mood::Refuses;
    stack.beSignedIn();
    QTRY_VERIFY(stack.session->tokenStoreProblem());
    stack.tokens.saving = Mood::Works;
    stack.server.on("POST /auth/login").answer(ScriptedAnswer::never());
    stack.session->signIn({.email = u"bob@example.com"_s, .password = u"whatever"_s});
    stack.session->retryKeeping();
    QCOMPARE(stack.tokens.tokens, (QHash<QString, QByteArray>{{stack.account.tokenKey(), "refresh-1"}}));
}

QTEST_GUILESS_MAIN(SessionKeychainTest)
#include "sessionkeychaintest.moc"
