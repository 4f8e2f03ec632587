// SPDX-License-Identifier: MIT
#include "visitor.h"

#include "directus/json.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace Directus;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class AuthenticationContract final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void loginGivesTokensForAQuarterOfAnHour();
    void loginMatchesTheAddressWithoutRegardToCase();
    void aOneTimeCodeThatNobodyAskedForIsIgnored();
    void unknownKeysAreIgnored();
    void loginIsRefused_data();
    void loginIsRefused();
    void whatIsMissingOrInvalidIsRefused_data();
    void whatIsMissingOrInvalidIsRefused();
    void loginTakesItsTime();

    void refreshRotatesTheToken();
    void anOldTokenIsRefusedAndTheNewOneGoesOn();
    void threeRawRefreshesLeaveOneTokenThatWorks();
    void threeRefreshesOfOneClientAreOne();
    void aRefreshWithoutATokenIsRefused();
    void anUnknownRefreshTokenIsRefused();

    void logoutEndsTheRefreshToken();
    void theAccessTokenOutlivesTheLogout();
    void logoutOfAnUnknownTokenIsDone();
    void logoutWithoutATokenIsRefused();

    void tokensAreJudged_data();
    void tokensAreJudged();
    void withoutATokenThePublicIsLetInOnly();
    void aTokenMayComeInTheQuery();
    void twoTokensAreOneTooMany();
    void aWrongTokenMakesARightPasswordLookWrong();
    void aWrongTokenDoesNotSpendTheRefreshToken();
    void aPingJudgesNoToken();
    void aStaticTokenIsATokenToo();
};

namespace {

QJsonObject jsonMode(const QByteArray &refreshToken)
{
    return {{"refresh_token"_L1, QString::fromLatin1(refreshToken)}, {"mode"_L1, u"json"_s}};
}

QJsonObject typed(const Credentials &credentials)
{
    return {{"email"_L1, credentials.email}, {"password"_L1, credentials.password}};
}

QByteArray refreshTokenOf(const Response &response)
{
    const auto data = readData(response);
    return data ? data->toObject()["refresh_token"_L1].toString().toLatin1() : QByteArray();
}

} // namespace

void AuthenticationContract::loginGivesTokensForAQuarterOfAnHour()
{
    Visitor visitor;

    const auto data = visitor.logIn();

    QCOMPARE(verdict(data), "done");
    QVERIFY(data->expires == 15min);
    QCOMPARE(data->accessToken.count('.'), 2);
    QCOMPARE(data->refreshToken.size(), 64);
    QVERIFY(visitor.authentication.isAccessTokenFresh());
}

void AuthenticationContract::loginMatchesTheAddressWithoutRegardToCase()
{
    Visitor visitor;

    QCOMPARE(verdict(visitor.logIn({.email = reader().email.toUpper(), .password = reader().password})), "done");
}

void AuthenticationContract::aOneTimeCodeThatNobodyAskedForIsIgnored()
{
    Visitor visitor;

    QCOMPARE(verdict(visitor.logIn({.email = reader().email, .password = reader().password, .otp = u"123456"_s})), "done");
}

void AuthenticationContract::unknownKeysAreIgnored()
{
    Visitor visitor;
    QJsonObject body = typed(reader());
    body["remember"_L1] = true;

    QCOMPARE(verdict(visitor.post(u"auth/login"_s, body)), "200");
}

void AuthenticationContract::loginIsRefused_data()
{
    QTest::addColumn<Credentials>("credentials");
    QTest::addColumn<QByteArray>("refusal");
    const Credentials known = reader();
    const QByteArray wrong = "401 INVALID_CREDENTIALS";
    QTest::newRow("wrong password") << Credentials{known.email, u"wrong"_s} << wrong;
    QTest::newRow("the password in other letters") << Credentials{known.email, known.password.toUpper()} << wrong;
    QTest::newRow("a padded password") << Credentials{known.email, known.password + u' '} << wrong;
    QTest::newRow("unknown address") << Credentials{newAddress(), known.password} << wrong;
    QTest::newRow("padded address") << Credentials{u' ' + known.email, known.password} << "400 INVALID_PAYLOAD"_qba;
    QTest::newRow("address padded behind") << Credentials{known.email + u' ', known.password} << "400 INVALID_PAYLOAD"_qba;
    QTest::newRow("no address") << Credentials{u"ada"_s, known.password} << "400 INVALID_PAYLOAD"_qba;
    QTest::newRow("empty password") << Credentials{known.email, QString()} << "400 INVALID_PAYLOAD"_qba;
}

void AuthenticationContract::loginIsRefused()
{
    QFETCH(Credentials, credentials);
    QFETCH(QByteArray, refusal);
    Visitor visitor;

    QCOMPARE(verdict(visitor.logIn(credentials)), refusal);
    QVERIFY(!visitor.authentication.isLoggedIn());
}

void AuthenticationContract::whatIsMissingOrInvalidIsRefused_data()
{
    QTest::addColumn<QJsonObject>("body");
    QJsonObject body = typed(reader());
    QTest::newRow("nothing") << QJsonObject();
    QTest::newRow("no password") << QJsonObject{{"email"_L1, reader().email}};
    body["otp"_L1] = QString();
    QTest::newRow("an empty code") << body;
    body["otp"_L1] = QJsonValue::Null;
    QTest::newRow("a code that is null") << body;
    body["otp"_L1] = 123456;
    QTest::newRow("a code that is a number") << body;
    body.remove("otp"_L1);
    body["mode"_L1] = u"magic"_s;
    QTest::newRow("an unknown mode") << body;
}

void AuthenticationContract::whatIsMissingOrInvalidIsRefused()
{
    QFETCH(QJsonObject, body);
    Visitor visitor;

    QCOMPARE(verdict(visitor.post(u"auth/login"_s, body)), "400 INVALID_PAYLOAD");
}

/// LOGIN_STALL_TIME is 500 ms, for a success as for a refusal.
void AuthenticationContract::loginTakesItsTime()
{
    Visitor visitor;
    QElapsedTimer timer;
    for (const QString &password : {reader().password, u"wrong"_s}) {
        timer.start();
        visitor.logIn({.email = reader().email, .password = password});
        QVERIFY2(timer.elapsed() >= 490, qPrintable(QString::number(timer.elapsed())));
    }
    timer.start();
    visitor.logIn({.email = newAddress(), .password = u"wrong"_s});
    QVERIFY2(timer.elapsed() >= 490, qPrintable(QString::number(timer.elapsed())));
}

void AuthenticationContract::refreshRotatesTheToken()
{
    Visitor visitor;
    const auto before = visitor.logIn();

    const auto after = outcomeOf(visitor.authentication.refresh());

    QCOMPARE(verdict(after), "done");
    QVERIFY(after->refreshToken != before->refreshToken);
    QVERIFY(after->expires == 15min);
    QCOMPARE(verdict(visitor.get(u"users/me"_s, after->accessToken)), "200");
}

/// No grace period in json mode.
void AuthenticationContract::anOldTokenIsRefusedAndTheNewOneGoesOn()
{
    Visitor visitor;
    const auto before = visitor.logIn();
    QCOMPARE(verdict(outcomeOf(visitor.authentication.refresh())), "done");

    QCOMPARE(verdict(visitor.post(u"auth/refresh"_s, jsonMode(before->refreshToken))), "401 INVALID_CREDENTIALS");

    QCOMPARE(verdict(outcomeOf(visitor.authentication.refresh())), "done");
}

/// Several of them may be answered with 200, but only one token was kept: that is why a client refreshes one at a time.
void AuthenticationContract::threeRawRefreshesLeaveOneTokenThatWorks()
{
    Visitor visitor;
    const QByteArray token = visitor.logIn()->refreshToken;
    const Request refresh{.verb = Request::Verb::Post, .path = u"auth/refresh"_s, .body = jsonMode(token)};
    const Collected first(visitor.transport.send(refresh));
    const Collected second(visitor.transport.send(refresh));
    const Collected third(visitor.transport.send(refresh));
    QTRY_VERIFY(first.hasArrived() && second.hasArrived() && third.hasArrived());

    int usable = 0;
    for (const Collected<Response> *answer : {&first, &second, &third}) {
        const Response &response = answer->outcome().value();
        if (response.status == 200)
            usable += visitor.post(u"auth/refresh"_s, jsonMode(refreshTokenOf(response))).status == 200 ? 1 : 0;
        else
            QCOMPARE(verdict(response), "401 INVALID_CREDENTIALS");
    }

    QCOMPARE(usable, 1);
}

void AuthenticationContract::threeRefreshesOfOneClientAreOne()
{
    Visitor visitor;
    QVERIFY(visitor.logIn());
    QSignalSpy refreshed(&visitor.authentication, &Authentication::refreshed);
    const Collected first(visitor.authentication.refresh());
    const Collected second(visitor.authentication.refresh());
    const Collected third(visitor.authentication.refresh());
    QTRY_VERIFY(first.hasArrived() && second.hasArrived() && third.hasArrived());

    QCOMPARE(refreshed.size(), 1);
    QCOMPARE(first.outcome()->refreshToken, third.outcome()->refreshToken);
    QCOMPARE(verdict(outcomeOf(visitor.authentication.refresh())), "done");
}

void AuthenticationContract::aRefreshWithoutATokenIsRefused()
{
    Visitor visitor;

    QCOMPARE(verdict(visitor.post(u"auth/refresh"_s, {})), "400 INVALID_PAYLOAD");
    QCOMPARE(verdict(visitor.post(u"auth/refresh"_s, {{"mode"_L1, u"json"_s}})), "400 INVALID_PAYLOAD");
}

void AuthenticationContract::anUnknownRefreshTokenIsRefused()
{
    Visitor visitor;

    QCOMPARE(verdict(visitor.post(u"auth/refresh"_s, jsonMode("garbage"))), "401 INVALID_CREDENTIALS");
    QCOMPARE(verdict(visitor.post(u"auth/refresh"_s, jsonMode(QByteArray(64, 'x')))), "401 INVALID_CREDENTIALS");
    QCOMPARE(verdict(visitor.post(u"auth/refresh"_s, {{"refresh_token"_L1, 7}})), "401 INVALID_CREDENTIALS");
}

void AuthenticationContract::logoutEndsTheRefreshToken()
{
    Visitor visitor;
    const auto data = visitor.logIn();

    QCOMPARE(verdict(outcomeOf(visitor.authentication.logout())), "done");

    QCOMPARE(verdict(visitor.post(u"auth/refresh"_s, jsonMode(data->refreshToken))), "401 INVALID_CREDENTIALS");
}

/// Nothing in it names the session: it stays good until it runs out.
void AuthenticationContract::theAccessTokenOutlivesTheLogout()
{
    Visitor visitor;
    const auto data = visitor.logIn();
    QCOMPARE(verdict(outcomeOf(visitor.authentication.logout())), "done");

    QCOMPARE(verdict(visitor.get(u"users/me"_s, data->accessToken)), "200");
}

void AuthenticationContract::logoutOfAnUnknownTokenIsDone()
{
    Visitor visitor;
    const auto data = visitor.logIn();

    QCOMPARE(verdict(outcomeOf(visitor.authentication.revoke("garbage"))), "done");
    QCOMPARE(verdict(outcomeOf(visitor.authentication.revoke(data->refreshToken))), "done");
    QCOMPARE(verdict(outcomeOf(visitor.authentication.revoke(data->refreshToken))), "done");
}

void AuthenticationContract::logoutWithoutATokenIsRefused()
{
    Visitor visitor;
    const auto data = visitor.logIn();

    QCOMPARE(verdict(visitor.post(u"auth/logout"_s, {})), "400 INVALID_PAYLOAD");
    QCOMPARE(verdict(visitor.post(u"auth/logout"_s, {}, data->accessToken)), "400 INVALID_PAYLOAD");
}

void AuthenticationContract::tokensAreJudged_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<QByteArray>("refusal");
    Visitor visitor;
    const auto data = visitor.logIn();
    const QByteArray unknown = "401 INVALID_CREDENTIALS";
    QTest::newRow("garbage") << "garbage"_qba << unknown;
    QTest::newRow("three parts of garbage") << "a.b.c"_qba << unknown;
    QTest::newRow("a refresh token") << data->refreshToken << unknown;
    QTest::newRow("somebody else's JWT") << "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9." // {"iss":"someone","iat":1,"exp":9999999999}
                                            "eyJpc3MiOiJzb21lb25lIiwiaWF0IjoxLCJleHAiOjk5OTk5OTk5OTl9."
            + QByteArray(43, 'S') << unknown;
    QTest::newRow("a broken signature") << withBrokenSignature(data->accessToken) << "403 INVALID_TOKEN"_qba;
}

void AuthenticationContract::tokensAreJudged()
{
    QFETCH(QByteArray, token);
    QFETCH(QByteArray, refusal);
    Visitor visitor;

    QCOMPARE(verdict(visitor.get(u"users/me"_s, token)), refusal);
    QCOMPARE(verdict(visitor.get(u"items/posts"_s, token)), refusal);
    QCOMPARE(verdict(visitor.get(u"server/info"_s, token)), refusal);
    QCOMPARE(verdict(visitor.post(u"users/register"_s, {}, token)), refusal);
}

void AuthenticationContract::withoutATokenThePublicIsLetInOnly()
{
    Visitor visitor;

    QCOMPARE(verdict(visitor.get(u"users/me"_s)), "401 INVALID_CREDENTIALS");
    QCOMPARE(verdict(visitor.get(u"items/posts"_s)), "403 FORBIDDEN");
    QCOMPARE(verdict(visitor.get(u"permissions/me"_s)), "403 FORBIDDEN");
    QCOMPARE(verdict(visitor.get(u"server/info"_s)), "200");
}

void AuthenticationContract::aTokenMayComeInTheQuery()
{
    Visitor visitor;
    QUrlQuery query;
    query.addQueryItem(u"access_token"_s, QString::fromLatin1(visitor.logIn()->accessToken));

    QCOMPARE(verdict(visitor.get(u"users/me"_s, query)), "200");
}

void AuthenticationContract::twoTokensAreOneTooMany()
{
    Visitor visitor;
    const QByteArray token = visitor.logIn()->accessToken;
    QUrlQuery query;
    query.addQueryItem(u"access_token"_s, QString::fromLatin1(token));

    QCOMPARE(verdict(visitor.get(u"users/me"_s, query, token)), "400 INVALID_PAYLOAD");
}

/// The token is judged before the route: why the library sends none on /auth.
void AuthenticationContract::aWrongTokenMakesARightPasswordLookWrong()
{
    Visitor visitor;

    QCOMPARE(verdict(visitor.post(u"auth/login"_s, typed(reader()), "garbage")), "401 INVALID_CREDENTIALS");
    QCOMPARE(verdict(visitor.post(u"auth/login"_s, typed(reader()))), "200");
}

void AuthenticationContract::aWrongTokenDoesNotSpendTheRefreshToken()
{
    Visitor visitor;
    const QByteArray token = visitor.logIn()->refreshToken;

    QCOMPARE(verdict(visitor.post(u"auth/refresh"_s, jsonMode(token), "garbage")), "401 INVALID_CREDENTIALS");
    QCOMPARE(verdict(visitor.post(u"auth/logout"_s, jsonMode(token), "garbage")), "401 INVALID_CREDENTIALS");

    QCOMPARE(verdict(visitor.post(u"auth/refresh"_s, jsonMode(token))), "200");
}

void AuthenticationContract::aPingJudgesNoToken()
{
    Visitor visitor;

    QCOMPARE(verdict(visitor.get(u"server/ping"_s, "garbage")), "200");
}

void AuthenticationContract::aStaticTokenIsATokenToo()
{
    Visitor visitor;

    QCOMPARE(verdict(visitor.get(u"users/me"_s, administratorsToken())), "200");
    QCOMPARE(verdict(visitor.get(u"users/me"_s, administratorsToken().chopped(1))), "401 INVALID_CREDENTIALS");
}

QTEST_GUILESS_MAIN(AuthenticationContract)
#include "authenticationcontract.moc"
