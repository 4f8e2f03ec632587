// SPDX-License-Identifier: MIT
#include "clientstack.h"

#include "directus/users.h"

#include <QTest>

using namespace Directus;
using namespace Qt::StringLiterals;

class UsersTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void registrationSendsWhatIsGivenAndNoToken();
    void emptyNamesAreLeftOut();
    void registrationReportsWhyItWasRefused_data();
    void registrationReportsWhyItWasRefused();
    void aReaderSeesItsIdOnly();
    void aMemberSeesMore();
    void withoutASessionThereIsNoUser();
    void aUserWithoutAnIdIsRefused_data();
    void aUserWithoutAnIdIsRefused();
};

namespace {

const Registration grace{.email = u"grace@example.com"_s, .password = u"secret-pass-1"_s};

struct Desk : ClientStack {
    Users users{&transport, &client};
};

} // namespace

void UsersTest::registrationSendsWhatIsGivenAndNoToken()
{
    Desk project;
    project.logIn();
    project.server.replay(u"register-ok"_s);

    QVERIFY(outcomeOf(project.users.registerUser(
        {.email = grace.email, .password = grace.password, .firstName = u"Grace"_s, .lastName = u"Hopper"_s})));

    const ReceivedRequest request = project.server.received("POST /users/register").constFirst();
    QCOMPARE(request.json(),
        QJsonObject({{"email"_L1, grace.email}, {"password"_L1, grace.password}, {"first_name"_L1, u"Grace"_s},
            {"last_name"_L1, u"Hopper"_s}}));
    QVERIFY(!request.hasHeader("Authorization"));
}

void UsersTest::emptyNamesAreLeftOut()
{
    Desk project;
    project.server.replay(u"register-ok"_s);

    QVERIFY(outcomeOf(project.users.registerUser(grace)));

    QCOMPARE(
        project.server.requests().constFirst().json(), QJsonObject({{"email"_L1, grace.email}, {"password"_L1, grace.password}}));
}

void UsersTest::registrationReportsWhyItWasRefused_data()
{
    QTest::addColumn<ScriptedAnswer>("answer");
    QTest::addColumn<Error::Kind>("kind");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("field");
    using Kind = Error::Kind;
    QTest::newRow("weak password") << ScriptedAnswer::recorded(u"register-weak-password"_s) << Kind::Api
                                   << ErrorCode::FailedValidation << u"password"_s;
    QTest::newRow("no address") << ScriptedAnswer::recorded(u"register-invalid-email"_s) << Kind::Api << ErrorCode::InvalidPayload
                                << QString();
    QTest::newRow("switched off") << ScriptedAnswer::recorded(u"register-disabled"_s) << Kind::Api << ErrorCode::Forbidden
                                  << QString();
    QTest::newRow("limited") << ScriptedAnswer::recorded(u"limit-login-limited"_s) << Kind::Api << ErrorCode::RequestsExceeded
                             << QString();
    QTest::newRow("captive portal") << ScriptedAnswer::captivePortal() << Kind::Protocol << ErrorCode::None << QString();
    QTest::newRow("dropped") << ScriptedAnswer::dropped() << Kind::Network << ErrorCode::None << QString();
}

void UsersTest::registrationReportsWhyItWasRefused()
{
    QFETCH(ScriptedAnswer, answer);
    QFETCH(Error::Kind, kind);
    QFETCH(ErrorCode, code);
    QFETCH(QString, field);
    Desk project;
    project.server.on("POST /users/register").answer(answer);

    const auto outcome = outcomeOf(project.users.registerUser(grace));

    QVERIFY(!outcome);
    QCOMPARE(outcome.error().kind, kind);
    QCOMPARE(outcome.error().code, code);
    QCOMPARE(outcome.error().field, field);
}

void UsersTest::aReaderSeesItsIdOnly()
{
    Desk project;
    project.logIn();
    project.server.replay(u"me-default-role"_s);

    const auto user = outcomeOf(project.users.readMe());

    QVERIFY(user);
    QCOMPARE(user->id, u"4aace754-a035-42fd-ae97-952f960d3295"_s);
    QVERIFY(user->email.isEmpty());
    QCOMPARE(project.server.received("GET /users/me").constFirst().bearer(), "access-1");
}

void UsersTest::aMemberSeesMore()
{
    Desk project;
    project.logIn();
    project.server.replay(u"me-member"_s);

    const auto user = outcomeOf(project.users.readMe());

    QVERIFY(user);
    QCOMPARE(user->email, u"mia@example.com"_s);
    QCOMPARE(user->firstName, u"Mia"_s);
    QVERIFY(user->lastName.isEmpty());
}

void UsersTest::withoutASessionThereIsNoUser()
{
    Desk project;
    project.server.replay(u"me-anonymous"_s);

    const auto user = outcomeOf(project.users.readMe());

    QVERIFY(!user);
    QCOMPARE(user.error().code, ErrorCode::InvalidCredentials);
}

void UsersTest::aUserWithoutAnIdIsRefused_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("no id") << R"({"data":{"email":"ada@example.com"}})"_qba;
    QTest::newRow("an empty id") << R"({"data":{"id":""}})"_qba;
    QTest::newRow("a number") << R"({"data":{"id":7}})"_qba;
    QTest::newRow("a list") << R"({"data":[{"id":"7"}]})"_qba;
    QTest::newRow("null") << R"({"data":null})"_qba;
}

void UsersTest::aUserWithoutAnIdIsRefused()
{
    QFETCH(QByteArray, body);
    Desk project;
    project.server.on("GET /users/me").answer(ScriptedAnswer::status(200, body));

    const auto user = outcomeOf(project.users.readMe());

    QVERIFY(!user);
    QCOMPARE(user.error().kind, Error::Kind::Protocol);
}

QTEST_GUILESS_MAIN(UsersTest)
#include "userstest.moc"
