// SPDX-License-Identifier: MIT
#include "clientstack.h"

#include "directus/passwords.h"

#include <QTest>

using namespace Directus;
using namespace Qt::StringLiterals;

class PasswordsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aRequestSendsTheAddressAndNoToken();
    void aRequestNamesWhereTheLinkShallLead();
    void aRequestReportsWhyItWasRefused_data();
    void aRequestReportsWhyItWasRefused();
    void aResetSendsTheTokenOfTheMailAndNoOther();
    void aResetReportsWhyItWasRefused_data();
    void aResetReportsWhyItWasRefused();
};

namespace {

struct Desk : ClientStack {
    Passwords passwords{&transport};
};

} // namespace

void PasswordsTest::aRequestSendsTheAddressAndNoToken()
{
    Desk project;
    project.logIn();
    project.server.replay(u"password-request-ok"_s);

    QVERIFY(outcomeOf(project.passwords.passwordRequest(u"pam@example.com"_s)));

    const ReceivedRequest request = project.server.received("POST /auth/password/request").constFirst();
    QCOMPARE(request.json(), QJsonObject({{"email"_L1, u"pam@example.com"_s}}));
    QVERIFY(!request.hasHeader("Authorization"));
}

void PasswordsTest::aRequestNamesWhereTheLinkShallLead()
{
    Desk project;
    project.server.replay(u"password-request-reset-url"_s);

    QVERIFY(outcomeOf(project.passwords.passwordRequest(u"pam@example.com"_s, QUrl(u"http://127.0.0.1:4321/reset?a=1"_s))));

    QCOMPARE(project.server.requests().constFirst().json()["reset_url"_L1], QJsonValue(u"http://127.0.0.1:4321/reset?a=1"_s));
}

void PasswordsTest::aRequestReportsWhyItWasRefused_data()
{
    QTest::addColumn<ScriptedAnswer>("answer");
    QTest::addColumn<Error::Kind>("kind");
    QTest::addColumn<ErrorCode>("code");
    using Kind = Error::Kind;
    QTest::newRow("that address is not allowed")
        << ScriptedAnswer::recorded(u"password-request-reset-url-not-allowed"_s) << Kind::Api << ErrorCode::InvalidPayload;
    QTest::newRow("limited") << ScriptedAnswer::recorded(u"limit-login-limited"_s) << Kind::Api << ErrorCode::RequestsExceeded;
    QTest::newRow("captive portal") << ScriptedAnswer::captivePortal() << Kind::Protocol << ErrorCode::None;
    QTest::newRow("dropped") << ScriptedAnswer::dropped() << Kind::Network << ErrorCode::None;
}

void PasswordsTest::aRequestReportsWhyItWasRefused()
{
    QFETCH(ScriptedAnswer, answer);
    QFETCH(Error::Kind, kind);
    QFETCH(ErrorCode, code);
    Desk project;
    project.server.on("POST /auth/password/request").answer(answer);

    const auto outcome = outcomeOf(project.passwords.passwordRequest(u"pam@example.com"_s));

    QVERIFY(!outcome);
    QCOMPARE(outcome.error().kind, kind);
    QCOMPARE(outcome.error().code, code);
}

void PasswordsTest::aResetSendsTheTokenOfTheMailAndNoOther()
{
    Desk project;
    project.logIn();
    project.server.replay(u"password-reset-ok-fresh"_s);

    QVERIFY(outcomeOf(project.passwords.passwordReset(u"mailed"_s, u"a new password"_s)));

    const ReceivedRequest request = project.server.received("POST /auth/password/reset").constFirst();
    QCOMPARE(request.json(), QJsonObject({{"token"_L1, u"mailed"_s}, {"password"_L1, u"a new password"_s}}));
    QVERIFY(!request.hasHeader("Authorization"));
}

void PasswordsTest::aResetReportsWhyItWasRefused_data()
{
    QTest::addColumn<ScriptedAnswer>("answer");
    QTest::addColumn<Error::Kind>("kind");
    QTest::addColumn<ErrorCode>("code");
    using Kind = Error::Kind;
    QTest::newRow("used already") << ScriptedAnswer::recorded(u"password-reset-older-mail"_s) << Kind::Api
                                  << ErrorCode::Forbidden;
    QTest::newRow("another kind of token") << ScriptedAnswer::recorded(u"password-reset-wrong-scope"_s) << Kind::Api
                                           << ErrorCode::Forbidden;
    QTest::newRow("run out") << ScriptedAnswer::error(401, "TOKEN_EXPIRED") << Kind::Api << ErrorCode::TokenExpired;
    QTest::newRow("garbage") << ScriptedAnswer::error(403, "INVALID_TOKEN") << Kind::Api << ErrorCode::InvalidToken;
    QTest::newRow("weak") << ScriptedAnswer::recorded(u"password-reset-weak"_s) << Kind::Api << ErrorCode::FailedValidation;
    QTest::newRow("captive portal") << ScriptedAnswer::captivePortal() << Kind::Protocol << ErrorCode::None;
    QTest::newRow("dropped") << ScriptedAnswer::dropped() << Kind::Network << ErrorCode::None;
}

void PasswordsTest::aResetReportsWhyItWasRefused()
{
    QFETCH(ScriptedAnswer, answer);
    QFETCH(Error::Kind, kind);
    QFETCH(ErrorCode, code);
    Desk project;
    project.server.on("POST /auth/password/reset").answer(answer);

    const auto outcome = outcomeOf(project.passwords.passwordReset(u"mailed"_s, u"short"_s));

    QVERIFY(!outcome);
    QCOMPARE(outcome.error().kind, kind);
    QCOMPARE(outcome.error().code, code);
}

QTEST_GUILESS_MAIN(PasswordsTest)
#include "passwordstest.moc"
