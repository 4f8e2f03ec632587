// SPDX-License-Identifier: MIT
#include "sessionstack.h"

#include <QSignalSpy>
#include <QTest>

using namespace Latchkey;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using EndReason = Session::EndReason;
using State = Session::State;

/// Signing out, whatever else goes on at that moment.
class SessionSignOutTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void signingOutTellsTheServer();
    void signingOutOfflineIsDoneHereAndSaidWhenTheServerIsBack();
    void signingOutDuringARefreshEndsTheTokenThatComesBack();
    void signingOutWhileTheServerIsSilentIsDoneHereAtOnce();
    void signingOutOfTheLocalServerLeavesNothingBehind();
    void signingOutOfAnAccountInMemoryWritesNothing();
    void nothingIsRefreshedAfterSigningOut();
    void signsInAgainAfterSigningOut();
};

void SessionSignOutTest::signingOutTellsTheServer()
{
    SessionStack stack;
    stack.beSignedIn();
    stack.server.on("POST /auth/logout").thenAlways(ScriptedAnswer::noContent());
    QSignalSpy done(&stack.revocations, &Revocations::allDone);

    stack.session->signOut();
    QCOMPARE(stack.session->state(), State::SignedOut);
    QCOMPARE(stack.session->endReason(), EndReason::SignedOut);
    QCOMPARE(stack.kept(), QByteArray());

    QVERIFY(done.count() > 0 || done.wait());
    QCOMPARE(stack.revoked(), QByteArrayList{"refresh-1"});
    QCOMPARE(stack.server.received("POST /auth/logout").constFirst().json()["mode"_L1].toString(), u"json"_s);
    QVERIFY(!stack.server.received("POST /auth/logout").constFirst().hasHeader("Authorization"));
    QVERIFY(stack.tokens.tokens.isEmpty());
}

void SessionSignOutTest::signingOutOfflineIsDoneHereAndSaidWhenTheServerIsBack()
{
    SessionStack stack;
    stack.beSignedIn();
    stack.server.on("POST /auth/logout").answer(ScriptedAnswer::dropped()).thenAlways(ScriptedAnswer::noContent());

    stack.session->signOut();
    QCOMPARE(stack.session->state(), State::SignedOut);
    QCOMPARE(stack.revocations.pendingCount(), 1);
    QCOMPARE(stack.kept(), QByteArray());
    QTRY_COMPARE(stack.revocations.pendingCount(), 0);
    QCOMPARE(stack.revoked(), (QByteArrayList{"refresh-1", "refresh-1"}));
}

void SessionSignOutTest::signingOutDuringARefreshEndsTheTokenThatComesBack()
{
    SessionStack stack;
    stack.beSignedIn();
    stack.server.on("POST /auth/refresh").answer(ScriptedAnswer::tokens("access-2", "refresh-2").heldBack());
    stack.server.on("POST /auth/logout").thenAlways(ScriptedAnswer::noContent());
    stack.session->retryNow();
    QTRY_COMPARE(stack.server.heldBack(), 1);

    stack.session->signOut();
    QCOMPARE(stack.session->state(), State::SignedOut);
    stack.server.letGo();
    QTRY_VERIFY(stack.revoked().contains("refresh-2"));
    QTRY_COMPARE(stack.revocations.pendingCount(), 0);
    QVERIFY(stack.tokens.tokens.isEmpty());
    QVERIFY(!stack.tokens.saved.contains("refresh-2"));
    QCOMPARE(stack.session->state(), State::SignedOut);
}

void SessionSignOutTest::signingOutWhileTheServerIsSilentIsDoneHereAtOnce()
{
    SessionStack stack;
    stack.beSignedIn();
    stack.server.on("POST /auth/logout").thenAlways(ScriptedAnswer::never());
    stack.session->signOut();
    QCOMPARE(stack.session->state(), State::SignedOut);
    QCOMPARE(stack.kept(), QByteArray());
    QCOMPARE(stack.revocations.pendingCount(), 1);
}

void SessionSignOutTest::signingOutOfTheLocalServerLeavesNothingBehind()
{
    SessionStack stack;
    stack.account.isLocal = true;
    stack.session = stack.newSession();
    stack.beSignedIn();
    stack.server.on("POST /auth/logout").thenAlways(ScriptedAnswer::error(500, "INTERNAL_SERVER_ERROR"));
    stack.session->signOut();
    QTRY_VERIFY(!stack.revoked().isEmpty());
    QVERIFY2(stack.tokens.tokens.isEmpty(), "its address will be another one in the next run");
}

void SessionSignOutTest::signingOutOfAnAccountInMemoryWritesNothing()
{
    SessionStack stack;
    stack.account.keepSignedIn = false;
    stack.session = stack.newSession();
    stack.beSignedIn();
    stack.tokens.saved.clear();
    stack.server.on("POST /auth/logout").thenAlways(ScriptedAnswer::error(500, "INTERNAL_SERVER_ERROR"));
    stack.session->signOut();
    QTRY_VERIFY(!stack.revoked().isEmpty());
    QVERIFY(stack.tokens.saved.isEmpty());
}

void SessionSignOutTest::nothingIsRefreshedAfterSigningOut()
{
    SessionStack stack;
    stack.beSignedIn();
    stack.server.on("POST /auth/logout").thenAlways(ScriptedAnswer::noContent());
    stack.session->signOut();
    stack.session->retryNow();
    QTRY_COMPARE(stack.revocations.pendingCount(), 0);
    QVERIFY(stack.refreshed().isEmpty());
    QCOMPARE(stack.session->retryIn(), 0ms);
}

void SessionSignOutTest::signsInAgainAfterSigningOut()
{
    SessionStack stack;
    stack.beSignedIn();
    stack.server.on("POST /auth/logout").thenAlways(ScriptedAnswer::noContent());
    stack.session->signOut();
    stack.server.on("POST /auth/login").answer(ScriptedAnswer::tokens("access-5", "refresh-5"));
    QVERIFY(stack.signIn());
    QCOMPARE(stack.session->state(), State::SignedIn);
    QTRY_COMPARE(stack.revocations.pendingCount(), 0);
    QCOMPARE(stack.kept(), QByteArray("refresh-5"));
    QCOMPARE(stack.revoked(), QByteArrayList{"refresh-1"});
}

QTEST_GUILESS_MAIN(SessionSignOutTest)
#include "sessionsignouttest.moc"
