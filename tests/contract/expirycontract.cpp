// SPDX-License-Identifier: MIT
#include "fakeclock.h"
#include "visitor.h"

#include <QSignalSpy>
#include <QTest>

using namespace Directus;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Against a server with ACCESS_TOKEN_TTL=2s.
class ExpiryContract final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void requestsWithATokenThatHasRunOutRefreshOnceAndAreSentAgain();
    void aTokenIsRefreshedBeforeItRunsOut();
    void aTokenThatHasRunOutKillsWhatNeedsNone();

private:
    /// Waits until the server finds that the token has run out.
    void outlive(Visitor &visitor, const QByteArray &token);
};

void ExpiryContract::outlive(Visitor &visitor, const QByteArray &token)
{
    QTRY_COMPARE_WITH_TIMEOUT(verdict(visitor.get(u"users/me"_s, token)), "401 TOKEN_EXPIRED", 10'000);
}

/// The visitor's clock stands still, so that only the server knows that the token is too old.
void ExpiryContract::requestsWithATokenThatHasRunOutRefreshOnceAndAreSentAgain()
{
    const FakeClock clock;
    Visitor visitor(clock);
    const auto data = visitor.logIn();
    QCOMPARE(verdict(data), "done");
    QVERIFY(data->expires == 2s);
    outlive(visitor, data->accessToken);
    QVERIFY(visitor.authentication.isAccessTokenFresh());
    QSignalSpy refreshed(&visitor.authentication, &Authentication::refreshed);
    int answers = 0;

    for (int i = 0; i < 5; ++i)
        visitor.items.readItems(u"posts"_s, {.limit = 1})->then(this, [&answers](const Result<ItemList> &posts) {
            QCOMPARE(verdict(posts), "done");
            ++answers;
        });

    QTRY_COMPARE(answers, 5);
    QCOMPARE(refreshed.size(), 1);
}

void ExpiryContract::aTokenIsRefreshedBeforeItRunsOut()
{
    Visitor visitor;
    QCOMPARE(verdict(visitor.logIn()), "done");
    QSignalSpy refreshed(&visitor.authentication, &Authentication::refreshed);
    QTRY_VERIFY(!visitor.authentication.isAccessTokenFresh());

    QCOMPARE(verdict(outcomeOf(visitor.users.readMe())), "done");

    QCOMPARE(refreshed.size(), 1);
}

void ExpiryContract::aTokenThatHasRunOutKillsWhatNeedsNone()
{
    Visitor visitor;
    const auto data = visitor.logIn();
    QCOMPARE(verdict(data), "done");
    outlive(visitor, data->accessToken);
    const QJsonObject login{{"email"_L1, reader().email}, {"password"_L1, reader().password}};
    const QJsonObject refresh{{"refresh_token"_L1, QString::fromLatin1(data->refreshToken)}, {"mode"_L1, u"json"_s}};

    QCOMPARE(verdict(visitor.post(u"auth/login"_s, login, data->accessToken)), "401 TOKEN_EXPIRED");
    QCOMPARE(verdict(visitor.post(u"auth/refresh"_s, refresh, data->accessToken)), "401 TOKEN_EXPIRED");
    QCOMPARE(verdict(visitor.post(u"auth/logout"_s, refresh, data->accessToken)), "401 TOKEN_EXPIRED");
    QCOMPARE(verdict(visitor.get(u"items/posts"_s, data->accessToken)), "401 TOKEN_EXPIRED");
    QCOMPARE(verdict(visitor.get(u"server/info"_s, data->accessToken)), "401 TOKEN_EXPIRED");
    QCOMPARE(verdict(visitor.get(u"server/ping"_s, data->accessToken)), "200");
    QCOMPARE(verdict(visitor.post(u"auth/refresh"_s, refresh)), "200");
}

QTEST_GUILESS_MAIN(ExpiryContract)
#include "expirycontract.moc"
