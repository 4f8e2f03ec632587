// SPDX-License-Identifier: MIT
#include "visitor.h"

#include <QSignalSpy>
#include <QTest>

using namespace Directus;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Against a server with SESSION_COOKIE_TTL=4s, SESSION_REFRESH_GRACE_PERIOD=1s and REFRESH_TOKEN_TTL=8s.
class SessionExpiryContract final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSessionThatHasRunOutCannotBeRefreshed();
    void aSessionIsRefreshedBeforeItRunsOut();
    void theFormerTokenIsRefusedAfterTheGracePeriod();
};

void SessionExpiryContract::aSessionThatHasRunOutCannotBeRefreshed()
{
    Visitor visitor(AuthenticationMode::Session);
    const auto data = visitor.logIn();
    QCOMPARE(verdict(data), "done");
    QVERIFY(data->expires == 4s);
    QSignalSpy ended(&visitor.authentication, &Authentication::sessionEnded);
    QTRY_COMPARE_WITH_TIMEOUT(verdict(visitor.get(u"users/me"_s, data->accessToken)), "401 TOKEN_EXPIRED", 10'000);

    QCOMPARE(verdict(outcomeOf(visitor.authentication.refresh())), "401 TOKEN_EXPIRED");

    QCOMPARE(ended.size(), 1);
    QVERIFY(!visitor.authentication.isLoggedIn());
    QCOMPARE(verdict(outcomeOf(visitor.authentication.revoke(data->refreshToken))), "done");
}

void SessionExpiryContract::aSessionIsRefreshedBeforeItRunsOut()
{
    Visitor visitor(AuthenticationMode::Session);
    QCOMPARE(verdict(visitor.logIn()), "done");
    QTRY_VERIFY(visitor.authentication.refreshDueIn() == 0ms);
    QVERIFY(visitor.authentication.isAccessTokenFresh());

    QCOMPARE(verdict(outcomeOf(visitor.authentication.refresh())), "done");

    QCOMPARE(verdict(outcomeOf(visitor.users.readMe())), "done");
}

void SessionExpiryContract::theFormerTokenIsRefusedAfterTheGracePeriod()
{
    Visitor visitor(AuthenticationMode::Session);
    const auto before = visitor.logIn();
    QCOMPARE(verdict(before), "done");
    QCOMPARE(verdict(outcomeOf(visitor.authentication.refresh())), "done");

    QTRY_COMPARE(verdict(visitor.get(u"users/me"_s, before->accessToken)), "401 INVALID_CREDENTIALS");

    QCOMPARE(verdict(outcomeOf(visitor.users.readMe())), "done");
    Visitor straggler(AuthenticationMode::Session);
    straggler.authentication.resume(before->refreshToken);
    QCOMPARE(verdict(outcomeOf(straggler.authentication.refresh())), "401 INVALID_CREDENTIALS");
}

QTEST_GUILESS_MAIN(SessionExpiryContract)
#include "sessionexpirycontract.moc"
