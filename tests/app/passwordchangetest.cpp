// SPDX-License-Identifier: MIT
#include "sessionstack.h"

#include "app/passwordchange.h"

#include <QTest>

#include <algorithm>

using namespace Latchkey;
using namespace Qt::StringLiterals;
using State = Session::State;

/// What becomes of the session while its password is changed.
class PasswordChangeTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whoStaysIsSignedInAgain();
    void whomTheServerSignsOutIsSignedInAgain();
    void whoSignsOutMeanwhileStaysSignedOut();
    void whoSignsOutInTheLastMomentStaysSignedOut();
    void somebodyElseIsNotSignedInWithThePassword();
};

namespace {

const QByteArray login = "POST /auth/login";
const QByteArray change = "PATCH /users/me";

/// Signed in; the project takes the old password and has not answered yet whether it takes the new one.
struct PasswordStack : SessionStack {
    PasswordStack()
    {
        beSignedIn();
        server.on(login).answer(ScriptedAnswer::tokens("access-check", "refresh-check"));
        server.on(change).answer(ScriptedAnswer::noContent().heldBack());
        server.on("POST /auth/logout").thenAlways(ScriptedAnswer::noContent());
    }

    Directus::Reply<PasswordChanged> *changePassword()
    {
        return PasswordChange::start(session.get(), {.oldPassword = u"right-password"_s, .newPassword = u"chosen-password"_s});
    }

    bool hasTried(const QString &password) const
    {
        const auto logins = server.received(login);
        return std::any_of(logins.begin(), logins.end(),
            [password](const ReceivedRequest &request) { return request.json()["password"_L1].toString() == password; });
    }
};

} // namespace

void PasswordChangeTest::whoStaysIsSignedInAgain()
{
    PasswordStack stack;
    stack.server.on(login).answer(ScriptedAnswer::tokens("access-new", "refresh-new"));
    const Collected answer(stack.changePassword());
    QTRY_COMPARE(stack.server.heldBack(), 1);
    stack.server.letGo();
    QTRY_VERIFY(answer.hasArrived());
    QCOMPARE(answer.outcome().value(), PasswordChanged::SignedInAgain);
    QCOMPARE(stack.kept(), "refresh-new"_qba);
}

void PasswordChangeTest::whomTheServerSignsOutIsSignedInAgain()
{
    PasswordStack stack;
    stack.server.on(login).answer(ScriptedAnswer::tokens("access-new", "refresh-new"));
    stack.server.on("POST /auth/refresh").answer(ScriptedAnswer::error(401, "INVALID_CREDENTIALS"));
    const Collected answer(stack.changePassword());
    QTRY_COMPARE(stack.server.heldBack(), 1);
    stack.session->retryNow();
    QTRY_COMPARE(stack.session->state(), State::SignedOut);

    stack.server.letGo();
    QTRY_VERIFY(answer.hasArrived());
    QCOMPARE(answer.outcome().value(), PasswordChanged::SignedInAgain);
    QCOMPARE(stack.session->state(), State::SignedIn);
}

void PasswordChangeTest::whoSignsOutMeanwhileStaysSignedOut()
{
    PasswordStack stack;
    const Collected answer(stack.changePassword());
    QTRY_COMPARE(stack.server.heldBack(), 1);
    stack.session->signOut();

    stack.server.letGo();
    QTRY_VERIFY(answer.hasArrived());
    QCOMPARE(answer.outcome().value(), PasswordChanged::SignInNeeded);
    QVERIFY(!stack.hasTried(u"chosen-password"_s));
}

void PasswordChangeTest::whoSignsOutInTheLastMomentStaysSignedOut()
{
    PasswordStack stack;
    stack.server.on(login).answer(ScriptedAnswer::tokens("access-new", "refresh-new").heldBack());
    const Collected answer(stack.changePassword());
    QTRY_COMPARE(stack.server.heldBack(), 1);
    stack.server.letGo();
    QTRY_COMPARE(stack.server.heldBack(), 1);
    QVERIFY(stack.hasTried(u"chosen-password"_s));
    stack.session->signOut();

    stack.server.letGo();
    QTRY_VERIFY(answer.hasArrived());
    QCOMPARE(answer.outcome().value(), PasswordChanged::SignInNeeded);
    QCOMPARE(stack.session->state(), State::SignedOut);
}

void PasswordChangeTest::somebodyElseIsNotSignedInWithThePassword()
{
    PasswordStack stack;
    const Collected answer(stack.changePassword());
    QTRY_COMPARE(stack.server.heldBack(), 1);
    stack.session->signOut();
    stack.server.on(login).answer(ScriptedAnswer::tokens("access-bob", "refresh-bob"));
    QVERIFY(outcomeOf(stack.session->signIn({.email = u"bob@example.com"_s, .password = u"password-of-bob"_s})));

    stack.server.letGo();
    QTRY_VERIFY(answer.hasArrived());
    QCOMPARE(answer.outcome().value(), PasswordChanged::SignInNeeded);
    QVERIFY(!stack.hasTried(u"chosen-password"_s));
    QCOMPARE(stack.session->account().email, u"bob@example.com"_s);
}

QTEST_GUILESS_MAIN(PasswordChangeTest)
#include "passwordchangetest.moc"
