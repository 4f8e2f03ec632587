// SPDX-License-Identifier: MIT
#include "visitor.h"

#include <QTest>

using namespace Directus;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class ModesContract final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cookieModeGivesTheRefreshTokenAsACookie();
    void cookieModeRotatesWithoutGrace();
    void cookieModeEndsByLogout();

    void sessionModeGivesOneTokenForEverything();
    void theFormerSessionTokenReadsOnForAWhile();
    void theFormerSessionTokenGivesTheSameNewOne();
    void concurrentRefreshesOfASessionAllWork();
    void aSessionIsOverAtOnceAfterLogout();
    void aSessionTokenWithAnotherSignatureIsInvalid();
    void aStaleSessionCookieMakesARightPasswordLookWrong();
    void anEmptyCookieTakesTheSessionAway();

    void aStaticTokenLogsIn();
    void aWrongStaticTokenDoesNot();
};

namespace {

const auto sessionCookie = "directus_session_token"_qba;

Request byCookie(const QString &path, const QByteArray &token, Request::Verb verb = Request::Verb::Get)
{
    Request request{.verb = verb, .path = path, .cookie = sessionCookie + '=' + token};
    if (verb == Request::Verb::Post)
        request.body = QJsonObject{{"mode"_L1, u"session"_s}};
    return request;
}

Request sessionRefresh(const QByteArray &token)
{
    return byCookie(u"auth/refresh"_s, token, Request::Verb::Post);
}

} // namespace

void ModesContract::cookieModeGivesTheRefreshTokenAsACookie()
{
    Visitor visitor(AuthenticationMode::Cookie);

    const auto data = visitor.logIn();

    QCOMPARE(verdict(data), "done");
    QVERIFY(data->expires == 15min);
    QCOMPARE(data->refreshToken.size(), 64);
    QCOMPARE(verdict(outcomeOf(visitor.users.readMe())), "done");
}

void ModesContract::cookieModeRotatesWithoutGrace()
{
    Visitor visitor(AuthenticationMode::Cookie);
    const auto before = visitor.logIn();
    QCOMPARE(verdict(before), "done");

    const auto after = outcomeOf(visitor.authentication.refresh());

    QCOMPARE(verdict(after), "done");
    QVERIFY(after->refreshToken != before->refreshToken);
    visitor.authentication.resume(before->refreshToken);
    QVERIFY(outcomeOf(visitor.authentication.refresh())); // the storage has the newer one
    Visitor stranger(AuthenticationMode::Cookie);
    stranger.authentication.resume(before->refreshToken);
    QCOMPARE(verdict(outcomeOf(stranger.authentication.refresh())), "401 INVALID_CREDENTIALS");
}

void ModesContract::cookieModeEndsByLogout()
{
    Visitor visitor(AuthenticationMode::Cookie);
    const auto data = visitor.logIn();
    QCOMPARE(verdict(data), "done");

    QCOMPARE(verdict(outcomeOf(visitor.authentication.logout())), "done");
    QCOMPARE(verdict(outcomeOf(visitor.authentication.revoke(data->refreshToken))), "done");

    Visitor stranger(AuthenticationMode::Cookie);
    stranger.authentication.resume(data->refreshToken);
    QCOMPARE(verdict(outcomeOf(stranger.authentication.refresh())), "401 INVALID_CREDENTIALS");
}

void ModesContract::sessionModeGivesOneTokenForEverything()
{
    Visitor visitor(AuthenticationMode::Session);

    const auto data = visitor.logIn();

    QCOMPARE(verdict(data), "done");
    QVERIFY(data->expires == 24h);
    QCOMPARE(verdict(outcomeOf(visitor.users.readMe())), "done");
    QCOMPARE(verdict(visitor.ask(byCookie(u"users/me"_s, data->accessToken))), "200");
    QCOMPARE(verdict(visitor.post(u"auth/refresh"_s, {{"mode"_L1, u"session"_s}}, data->accessToken)), "400 INVALID_PAYLOAD");
}

void ModesContract::theFormerSessionTokenReadsOnForAWhile()
{
    Visitor visitor(AuthenticationMode::Session);
    const auto before = visitor.logIn();
    const auto after = outcomeOf(visitor.authentication.refresh());

    QCOMPARE(verdict(after), "done");
    QVERIFY(after->accessToken != before->accessToken);
    QCOMPARE(verdict(visitor.get(u"users/me"_s, before->accessToken)), "200");
    QCOMPARE(verdict(visitor.get(u"users/me"_s, after->accessToken)), "200");
}

/// Why a refresh whose answer was lost is simply sent again. Two tokens of one session differ in their times.
void ModesContract::theFormerSessionTokenGivesTheSameNewOne()
{
    Visitor visitor(AuthenticationMode::Session);
    const auto before = visitor.logIn();
    const Response first = visitor.ask(sessionRefresh(before->refreshToken));
    const Response second = visitor.ask(sessionRefresh(before->refreshToken));
    QCOMPARE(verdict(first), "200");
    QCOMPARE(verdict(second), "200");

    Visitor other(AuthenticationMode::Session);
    QCOMPARE(verdict(outcomeOf(other.authentication.revoke(first.cookie(sessionCookie)))), "done");

    QCOMPARE(verdict(visitor.get(u"users/me"_s, second.cookie(sessionCookie))), "401 INVALID_CREDENTIALS");
}

void ModesContract::concurrentRefreshesOfASessionAllWork()
{
    Visitor visitor(AuthenticationMode::Session);
    const Request refresh = sessionRefresh(visitor.logIn()->refreshToken);
    const Collected first(visitor.transport.send(refresh));
    const Collected second(visitor.transport.send(refresh));
    const Collected third(visitor.transport.send(refresh));
    QTRY_VERIFY(first.hasArrived() && second.hasArrived() && third.hasArrived());

    for (const Collected<Response> *answer : {&first, &second, &third}) {
        QCOMPARE(verdict(answer->outcome().value()), "200");
        QCOMPARE(verdict(visitor.get(u"users/me"_s, answer->outcome()->cookie(sessionCookie))), "200");
    }
}

void ModesContract::aSessionIsOverAtOnceAfterLogout()
{
    Visitor visitor(AuthenticationMode::Session);
    const auto data = visitor.logIn();

    QCOMPARE(verdict(outcomeOf(visitor.authentication.logout())), "done");

    QCOMPARE(verdict(visitor.get(u"users/me"_s, data->accessToken)), "401 INVALID_CREDENTIALS");
    QCOMPARE(verdict(visitor.ask(sessionRefresh(data->refreshToken))), "401 INVALID_CREDENTIALS");
    QCOMPARE(verdict(outcomeOf(visitor.authentication.revoke(data->refreshToken))), "done");
}

void ModesContract::aSessionTokenWithAnotherSignatureIsInvalid()
{
    Visitor visitor(AuthenticationMode::Session);
    const QByteArray broken = withBrokenSignature(visitor.logIn()->refreshToken);

    QCOMPARE(verdict(visitor.ask(byCookie(u"users/me"_s, broken))), "403 INVALID_TOKEN");
    QCOMPARE(verdict(visitor.ask(sessionRefresh(broken))), "403 INVALID_TOKEN");
}

/// Why the library sends none with a login.
void ModesContract::aStaleSessionCookieMakesARightPasswordLookWrong()
{
    Visitor visitor(AuthenticationMode::Session);
    const auto data = visitor.logIn();
    QCOMPARE(verdict(outcomeOf(visitor.authentication.logout())), "done");
    Request login = byCookie(u"auth/login"_s, data->refreshToken, Request::Verb::Post);
    login.body = QJsonObject{{"email"_L1, reader().email}, {"password"_L1, reader().password}};

    QCOMPARE(verdict(visitor.ask(login)), "401 INVALID_CREDENTIALS");

    QCOMPARE(verdict(visitor.logIn()), "done");
}

/// It does not expire; see Response::cookie().
void ModesContract::anEmptyCookieTakesTheSessionAway()
{
    Visitor visitor(AuthenticationMode::Session);
    const QByteArray token = visitor.logIn()->refreshToken;

    const Response logout = visitor.ask(byCookie(u"auth/logout"_s, token, Request::Verb::Post));
    const Response refusal = visitor.ask(byCookie(u"users/me"_s, token));

    QCOMPARE(verdict(logout), "204");
    QCOMPARE(verdict(refusal), "401 INVALID_CREDENTIALS");
    for (const Response &response : {logout, refusal}) {
        QCOMPARE(response.cookies.size(), 1);
        QCOMPARE(response.cookies.constFirst().name(), sessionCookie);
        QVERIFY(response.cookies.constFirst().value().isEmpty());
    }
}

void ModesContract::aStaticTokenLogsIn()
{
    Visitor visitor(AuthenticationMode::StaticToken);

    QCOMPARE(verdict(outcomeOf(visitor.authentication.loginByStaticToken(administratorsToken()))), "done");

    QCOMPARE(verdict(outcomeOf(visitor.users.readMe())), "done");
    QCOMPARE(verdict(outcomeOf(visitor.authentication.refresh())), "done");
    QCOMPARE(verdict(outcomeOf(visitor.authentication.logout())), "done");
    QCOMPARE(verdict(visitor.get(u"users/me"_s, administratorsToken())), "200");
}

void ModesContract::aWrongStaticTokenDoesNot()
{
    Visitor visitor(AuthenticationMode::StaticToken);

    QCOMPARE(verdict(outcomeOf(visitor.authentication.loginByStaticToken("garbage"))), "401 INVALID_CREDENTIALS");
    QVERIFY(!visitor.authentication.isLoggedIn());
}

QTEST_GUILESS_MAIN(ModesContract)
#include "modescontract.moc"
