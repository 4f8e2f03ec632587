// SPDX-License-Identifier: MIT
#include "clientstack.h"

#include "directus/users.h"

#include <QJsonArray>
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
    void registrationNamesWhereTheLinkShallLead();

    void verificationTakesTheRedirectAsTheAnswer();
    void verificationReportsWhyItWasRefused_data();
    void verificationReportsWhyItWasRefused();

    void anInviteGoesWithTheSessionsToken();
    void anInviteNamesWhereTheLinkShallLead();
    void anInviteReportsWhyItWasRefused_data();
    void anInviteReportsWhyItWasRefused();
    void acceptingAnInviteSendsTheTokenOfTheMailAndNoOther();
    void acceptingAnInviteReportsWhyItWasRefused_data();
    void acceptingAnInviteReportsWhyItWasRefused();

    void aReaderSeesItsIdOnly();
    void aMemberSeesMore();
    void withoutASessionThereIsNoUser();
    void aUserWithoutAnIdIsRefused_data();
    void aUserWithoutAnIdIsRefused();
    void fieldsAreAskedForByName();
    void theRoleIsReadWithAndWithoutItsName_data();
    void theRoleIsReadWithAndWithoutItsName();
    void whetherCodesAreAskedForMayBeUnknown_data();
    void whetherCodesAreAskedForMayBeUnknown();

    void anUpdateSendsTheChanges();
    void anUpdateByWhoMayNotSeeItselfIsDoneToo();
    void anUpdateReportsWhyItWasRefused_data();
    void anUpdateReportsWhyItWasRefused();

    void everybodyIsReadByWhoMay();
    void aUserWithoutAnIdSpoilsTheList();
    void namesAreAskedForByTheirIds();
    void anotherUserIsChanged();
    void anotherUserIsDeleted();
    void codesOfAnotherAreSwitchedOffWithoutOne();

    void aSecretForCodesIsGivenForThePassword();
    void halfASecretIsRefused_data();
    void halfASecretIsRefused();
    void aWrongPasswordForASecretCostsNoRefresh();
    void aTokenThatHasRunOutIsRefreshedBeforeASecretIsGiven();
    void codesAreSwitchedOnByTheSecretAndItsFirstCode();
    void codesAreSwitchedOffByACode();
    void codesReportWhyTheyWereRefused_data();
    void codesReportWhyTheyWereRefused();
};

namespace {

const Registration grace{.email = u"grace@example.com"_s, .password = u"secret-pass-1"_s};

struct Desk : ClientStack {
    Users users{&transport, &client};
};

void addRefusals()
{
    QTest::addColumn<ScriptedAnswer>("answer");
    QTest::addColumn<Error::Kind>("kind");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("captive portal") << ScriptedAnswer::captivePortal() << Error::Kind::Protocol << ErrorCode::None;
    QTest::newRow("dropped") << ScriptedAnswer::dropped() << Error::Kind::Network << ErrorCode::None;
}

void addRefusal(const char *name, const QString &recorded, ErrorCode code)
{
    QTest::newRow(name) << ScriptedAnswer::recorded(recorded) << Error::Kind::Api << code;
}

/// To be called with what addRefusals() and addRefusal() have put into the row.
template <typename T>
bool isRefusedAsExpected(const Result<T> &outcome)
{
    QFETCH(Error::Kind, kind);
    QFETCH(ErrorCode, code);
    return !outcome && outcome.error().kind == kind && outcome.error().code == code;
}

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

void UsersTest::registrationNamesWhereTheLinkShallLead()
{
    Desk project;
    project.server.replay(u"register-ok"_s);
    Registration registration = grace;
    registration.verificationUrl = QUrl(u"http://127.0.0.1:4321/verify"_s);

    QVERIFY(outcomeOf(project.users.registerUser(registration)));

    QCOMPARE(project.server.requests().constFirst().json()["verification_url"_L1], QJsonValue(u"http://127.0.0.1:4321/verify"_s));
}

/// Followed, it would lead to a page of the admin app.
void UsersTest::verificationTakesTheRedirectAsTheAnswer()
{
    Desk project;
    project.logIn();
    project.server.on("GET /users/register/verify-email")
        .answer(ScriptedAnswer::redirect(302, QUrl(u"/admin/users/4aace754-a035-42fd-ae97-952f960d3295"_s)));

    QVERIFY(outcomeOf(project.users.registerUserVerify(u"mailed+/="_s)));

    const ReceivedRequest request = project.server.received("GET /users/register/verify-email").constFirst();
    QCOMPARE(request.target, "/users/register/verify-email?token=mailed%2B%2F%3D");
    QVERIFY(!request.hasHeader("Authorization"));
    QVERIFY(project.server.unexpected().isEmpty());
}

void UsersTest::verificationReportsWhyItWasRefused_data()
{
    addRefusals();
    addRefusal("verified already", u"verify-again"_s, ErrorCode::InvalidPayload);
    addRefusal("run out", u"verify-expired"_s, ErrorCode::TokenExpired);
    addRefusal("garbage", u"verify-garbage-token"_s, ErrorCode::InvalidToken);
    addRefusal("another kind of token", u"verify-wrong-scope"_s, ErrorCode::Forbidden);
    QTest::newRow("no token") << ScriptedAnswer::recorded(u"verify-empty-token"_s) << Error::Kind::Protocol << ErrorCode::None;
    QTest::newRow("portal") << ScriptedAnswer::redirect(302, QUrl(u"https://portal.example/login"_s)) << Error::Kind::Protocol
                            << ErrorCode::None;
    QTest::newRow("moved") << ScriptedAnswer::redirect(301, QUrl(u"https://example.com/admin/users/1"_s)) << Error::Kind::Protocol
                           << ErrorCode::None;
}

void UsersTest::verificationReportsWhyItWasRefused()
{
    QFETCH(ScriptedAnswer, answer);
    Desk project;
    project.server.on("GET /users/register/verify-email").thenAlways(answer); // Qt asks again when a GET is dropped

    QVERIFY(isRefusedAsExpected(outcomeOf(project.users.registerUserVerify(u"mailed"_s))));
}

void UsersTest::anInviteGoesWithTheSessionsToken()
{
    Desk project;
    project.logIn();
    project.server.replay(u"invite-ok"_s);

    QVERIFY(outcomeOf(project.users.inviteUser(u"ivy@example.com"_s, u"role-1"_s)));

    const ReceivedRequest request = project.server.received("POST /users/invite").constFirst();
    QCOMPARE(request.json(), QJsonObject({{"email"_L1, u"ivy@example.com"_s}, {"role"_L1, u"role-1"_s}}));
    QCOMPARE(request.bearer(), "access-1");
}

void UsersTest::anInviteNamesWhereTheLinkShallLead()
{
    Desk project;
    project.server.replay(u"invite-ok"_s);

    QVERIFY(outcomeOf(project.users.inviteUser(u"ivy@example.com"_s, u"role-1"_s, QUrl(u"http://127.0.0.1:4321/invite"_s))));

    QCOMPARE(project.server.requests().constFirst().json()["invite_url"_L1], QJsonValue(u"http://127.0.0.1:4321/invite"_s));
}

void UsersTest::anInviteReportsWhyItWasRefused_data()
{
    addRefusals();
    addRefusal("that address is not allowed", u"invite-url-not-allowed"_s, ErrorCode::InvalidPayload);
    addRefusal("no role", u"invite-missing-role"_s, ErrorCode::InvalidPayload);
    QTest::newRow("no right") << ScriptedAnswer::error(403, "FORBIDDEN") << Error::Kind::Api << ErrorCode::Forbidden;
}

void UsersTest::anInviteReportsWhyItWasRefused()
{
    QFETCH(ScriptedAnswer, answer);
    Desk project;
    project.server.on("POST /users/invite").answer(answer);

    QVERIFY(isRefusedAsExpected(outcomeOf(project.users.inviteUser(u"ivy@example.com"_s, u"role-1"_s))));
}

void UsersTest::acceptingAnInviteSendsTheTokenOfTheMailAndNoOther()
{
    Desk project;
    project.logIn();
    project.server.replay(u"invite-accept-ok"_s);

    QVERIFY(outcomeOf(project.users.acceptUserInvite(u"mailed"_s, u"a password"_s)));

    const ReceivedRequest request = project.server.received("POST /users/invite/accept").constFirst();
    QCOMPARE(request.json(), QJsonObject({{"token"_L1, u"mailed"_s}, {"password"_L1, u"a password"_s}}));
    QVERIFY(!request.hasHeader("Authorization"));
}

void UsersTest::acceptingAnInviteReportsWhyItWasRefused_data()
{
    addRefusals();
    addRefusal("accepted already", u"invite-accept-again"_s, ErrorCode::InvalidInvite);
    addRefusal("run out", u"invite-accept-expired"_s, ErrorCode::TokenExpired);
    addRefusal("garbage", u"invite-accept-garbage"_s, ErrorCode::InvalidToken);
    addRefusal("another kind of token", u"invite-accept-wrong-scope"_s, ErrorCode::Forbidden);
    addRefusal("weak password", u"invite-accept-weak"_s, ErrorCode::FailedValidation);
}

void UsersTest::acceptingAnInviteReportsWhyItWasRefused()
{
    QFETCH(ScriptedAnswer, answer);
    Desk project;
    project.server.on("POST /users/invite/accept").answer(answer);

    QVERIFY(isRefusedAsExpected(outcomeOf(project.users.acceptUserInvite(u"mailed"_s, u"short"_s))));
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

void UsersTest::fieldsAreAskedForByName()
{
    Desk project;
    project.logIn();
    project.server.replay(u"me-default-role"_s, 2);

    QVERIFY(outcomeOf(project.users.readMe()));
    QVERIFY(outcomeOf(project.users.readMe({u"id"_s, u"role.name"_s})));

    QCOMPARE(project.server.received("GET /users/me").at(0).target, "/users/me");
    QCOMPARE(project.server.received("GET /users/me").at(1).target, "/users/me?fields=id,role.name");
}

void UsersTest::theRoleIsReadWithAndWithoutItsName_data()
{
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("role");
    QTest::addColumn<QString>("roleName");
    const QString id = u"r-1"_s;
    QTest::newRow("its id") << QJsonValue(id) << id << QString();
    QTest::newRow("id and name") << QJsonValue(QJsonObject{{"id"_L1, id}, {"name"_L1, u"User"_s}}) << id << u"User"_s;
    QTest::newRow("none") << QJsonValue(QJsonValue::Null) << QString() << QString();
}

void UsersTest::theRoleIsReadWithAndWithoutItsName()
{
    QFETCH(QJsonValue, value);
    QFETCH(QString, role);
    QFETCH(QString, roleName);
    Desk project;
    project.server.on("GET /users/me").answer(ScriptedAnswer::data(QJsonObject{{"id"_L1, u"u-1"_s}, {"role"_L1, value}}));

    const auto user = outcomeOf(project.users.readMe());

    QVERIFY(user);
    QCOMPARE(user->role, role);
    QCOMPARE(user->roleName, roleName);
}

void UsersTest::whetherCodesAreAskedForMayBeUnknown_data()
{
    QTest::addColumn<ScriptedAnswer>("answer");
    QTest::addColumn<User::TwoFactor>("twoFactor");
    const QJsonObject withSecret{{"id"_L1, u"u-1"_s}, {"tfa_secret"_L1, u"**********"_s}};
    QTest::newRow("a reader") << ScriptedAnswer::recorded(u"me-default-role"_s) << User::TwoFactor::Unknown;
    QTest::newRow("off") << ScriptedAnswer::recorded(u"me-app-user"_s) << User::TwoFactor::Off;
    QTest::newRow("on") << ScriptedAnswer::data(withSecret) << User::TwoFactor::On;
}

void UsersTest::whetherCodesAreAskedForMayBeUnknown()
{
    QFETCH(ScriptedAnswer, answer);
    QFETCH(User::TwoFactor, twoFactor);
    Desk project;
    project.server.on("GET /users/me").answer(answer);

    const auto user = outcomeOf(project.users.readMe());

    QVERIFY(user);
    QCOMPARE(user->twoFactor, twoFactor);
}

void UsersTest::anUpdateSendsTheChanges()
{
    Desk project;
    project.logIn();
    project.server.replay(u"me-patch-name"_s);

    QVERIFY(outcomeOf(project.users.updateMe({{"first_name"_L1, u"Mimi"_s}})));

    const ReceivedRequest request = project.server.received("PATCH /users/me").constFirst();
    QCOMPARE(request.json(), QJsonObject({{"first_name"_L1, u"Mimi"_s}}));
    QCOMPARE(request.bearer(), "access-1");
}

void UsersTest::anUpdateByWhoMayNotSeeItselfIsDoneToo()
{
    Desk project;
    project.server.on("PATCH /users/me").answer(ScriptedAnswer::noContent());

    QVERIFY(outcomeOf(project.users.updateMe({{"password"_L1, u"a new password"_s}})));
}

void UsersTest::anUpdateReportsWhyItWasRefused_data()
{
    addRefusals();
    addRefusal("weak password", u"me-patch-password-weak"_s, ErrorCode::FailedValidation);
    addRefusal("no right", u"me-patch-password-forbidden"_s, ErrorCode::Forbidden);
    addRefusal("address taken", u"me-patch-email-taken"_s, ErrorCode::RecordNotUnique);
    addRefusal("no address", u"me-patch-email-invalid"_s, ErrorCode::FailedValidation);
    QTest::newRow("a user without an id") << ScriptedAnswer::data(QJsonObject()) << Error::Kind::Protocol << ErrorCode::None;
}

void UsersTest::anUpdateReportsWhyItWasRefused()
{
    QFETCH(ScriptedAnswer, answer);
    Desk project;
    project.server.on("PATCH /users/me").answer(answer);

    QVERIFY(isRefusedAsExpected(outcomeOf(project.users.updateMe({{"email"_L1, u"ada@example.com"_s}}))));
}

void UsersTest::everybodyIsReadByWhoMay()
{
    Desk project;
    project.logIn();
    project.server.on("GET /users")
        .answer(ScriptedAnswer::data(QJsonArray{
            QJsonObject{{"id"_L1, "1"_L1}, {"email"_L1, "ada@example.com"_L1}, {"status"_L1, "suspended"_L1}},
            QJsonObject{{"id"_L1, "2"_L1}, {"role"_L1, QJsonObject{{"id"_L1, "r"_L1}, {"name"_L1, "Readers"_L1}}}},
        }));

    const auto users = outcomeOf(project.users.readUsers());

    QVERIFY(users);
    QCOMPARE(users->size(), 2);
    QCOMPARE(users->constFirst().status, u"suspended"_s);
    QCOMPARE(users->constLast().roleName, u"Readers"_s);
    QCOMPARE(project.server.received("GET /users").constFirst().query().queryItemValue(u"sort"_s), u"email"_s);
}

void UsersTest::aUserWithoutAnIdSpoilsTheList()
{
    Desk project;
    project.server.on("GET /users").answer(ScriptedAnswer::data(QJsonArray{QJsonObject{{"email"_L1, "ada@example.com"_L1}}}));

    const auto users = outcomeOf(project.users.readUsers());

    QVERIFY(!users);
    QCOMPARE(users.error().kind, Error::Kind::Protocol);
}

void UsersTest::namesAreAskedForByTheirIds()
{
    Desk project;
    project.logIn();
    project.server.on("GET /users")
        .answer(ScriptedAnswer::data(QJsonArray{QJsonObject{{"id"_L1, "1"_L1}, {"first_name"_L1, "Ada"_L1}}}))
        .then(ScriptedAnswer::error(403, "FORBIDDEN"));

    const auto users = outcomeOf(project.users.readNames({u"1"_s, u"2"_s}));

    QVERIFY(users);
    QCOMPARE(users->constFirst().firstName, u"Ada"_s);
    const QUrlQuery asked = project.server.received("GET /users").constFirst().query();
    QCOMPARE(asked.queryItemValue(u"fields"_s), u"id,first_name,last_name"_s);
    QCOMPARE(asked.queryItemValue(u"filter"_s, QUrl::FullyDecoded), uR"({"id":{"_in":["1","2"]}})"_s);
    QCOMPARE(outcomeOf(project.users.readNames({u"1"_s})).error().code, ErrorCode::Forbidden);
}

void UsersTest::anotherUserIsChanged()
{
    Desk project;
    project.logIn();
    project.server.on("PATCH /users/7").answer(ScriptedAnswer::data(QJsonObject{{"id"_L1, "7"_L1}}));

    QVERIFY(outcomeOf(project.users.updateUser(u"7"_s, {{"status"_L1, "suspended"_L1}})));

    const ReceivedRequest request = project.server.received("PATCH /users/7").constFirst();
    QCOMPARE(request.json(), QJsonObject({{"status"_L1, "suspended"_L1}}));
    QCOMPARE(request.bearer(), "access-1");
}

void UsersTest::anotherUserIsDeleted()
{
    Desk project;
    project.server.on("DELETE /users/7").answer(ScriptedAnswer::noContent());
    QVERIFY(outcomeOf(project.users.deleteUser(u"7"_s)));
}

void UsersTest::codesOfAnotherAreSwitchedOffWithoutOne()
{
    Desk project;
    project.server.on("POST /users/7/tfa/disable").answer(ScriptedAnswer::noContent());
    QVERIFY(outcomeOf(project.users.disableTwoFactorOf(u"7"_s)));
    QCOMPARE(project.server.received("POST /users/7/tfa/disable").constFirst().json(), QJsonObject());
}

void UsersTest::aSecretForCodesIsGivenForThePassword()
{
    Desk project;
    project.logIn();
    project.server.replay(u"tfa-generate-ok"_s);

    const auto secret = outcomeOf(project.users.generateTwoFactorSecret(u"tom-pass-1"_s));

    QVERIFY(secret);
    QCOMPARE(secret->secret, u"JBSWY3DPEHPK3PXP"_s);
    QVERIFY(secret->otpauthUrl.startsWith("otpauth://totp/"_L1));
    const ReceivedRequest request = project.server.received("POST /users/me/tfa/generate").constFirst();
    QCOMPARE(request.json(), QJsonObject({{"password"_L1, u"tom-pass-1"_s}}));
    QCOMPARE(request.bearer(), "access-1");
}

void UsersTest::halfASecretIsRefused_data()
{
    QTest::addColumn<QJsonValue>("data");
    QTest::newRow("no address") << QJsonValue(QJsonObject{{"secret"_L1, u"JBSWY3DPEHPK3PXP"_s}});
    QTest::newRow("no secret") << QJsonValue(QJsonObject{{"otpauth_url"_L1, u"otpauth://totp/x"_s}});
    QTest::newRow("null") << QJsonValue(QJsonValue::Null);
}

void UsersTest::halfASecretIsRefused()
{
    QFETCH(QJsonValue, data);
    Desk project;
    project.server.on("POST /users/me/tfa/generate").answer(ScriptedAnswer::data(data));

    const auto secret = outcomeOf(project.users.generateTwoFactorSecret(u"tom-pass-1"_s));

    QVERIFY(!secret);
    QCOMPARE(secret.error().kind, Error::Kind::Protocol);
}

/// Directus uses one code for a wrong password and for a wrong access token.
void UsersTest::aWrongPasswordForASecretCostsNoRefresh()
{
    Desk project;
    project.logIn();
    project.server.replay(u"tfa-generate-wrong-password"_s);

    const auto secret = outcomeOf(project.users.generateTwoFactorSecret(u"wrong"_s));

    QVERIFY(!secret);
    QCOMPARE(secret.error().code, ErrorCode::InvalidCredentials);
    QVERIFY(project.authentication.isLoggedIn());
    QVERIFY(project.server.unexpected().isEmpty());
}

void UsersTest::aTokenThatHasRunOutIsRefreshedBeforeASecretIsGiven()
{
    Desk project;
    project.logIn();
    project.server.on("POST /users/me/tfa/generate")
        .answer(ScriptedAnswer::error(401, "TOKEN_EXPIRED"))
        .then(ScriptedAnswer::recorded(u"tfa-generate-ok"_s));
    project.server.on("POST /auth/refresh").answer(ScriptedAnswer::tokens("access-2", "refresh-2"));

    QVERIFY(outcomeOf(project.users.generateTwoFactorSecret(u"tom-pass-1"_s)));

    QCOMPARE(project.server.received("POST /users/me/tfa/generate").at(1).bearer(), "access-2");
}

void UsersTest::codesAreSwitchedOnByTheSecretAndItsFirstCode()
{
    Desk project;
    project.logIn();
    project.server.replay(u"tfa-enable-ok"_s);

    QVERIFY(outcomeOf(project.users.enableTwoFactor(u"JBSWY3DPEHPK3PXP"_s, u"012345"_s)));

    const ReceivedRequest request = project.server.received("POST /users/me/tfa/enable").constFirst();
    QCOMPARE(request.json(), QJsonObject({{"secret"_L1, u"JBSWY3DPEHPK3PXP"_s}, {"otp"_L1, u"012345"_s}}));
    QCOMPARE(request.bearer(), "access-1");
}

void UsersTest::codesAreSwitchedOffByACode()
{
    Desk project;
    project.logIn();
    project.server.replay(u"tfa-disable-ok"_s);

    QVERIFY(outcomeOf(project.users.disableTwoFactor(u"012345"_s)));

    const ReceivedRequest request = project.server.received("POST /users/me/tfa/disable").constFirst();
    QCOMPARE(request.json(), QJsonObject({{"otp"_L1, u"012345"_s}}));
    QCOMPARE(request.bearer(), "access-1");
}

void UsersTest::codesReportWhyTheyWereRefused_data()
{
    addRefusals();
    addRefusal("wrong code", u"tfa-enable-wrong-otp"_s, ErrorCode::InvalidPayload);
    addRefusal("no right", u"tfa-enable-forbidden"_s, ErrorCode::Forbidden);
    addRefusal("nothing to disable", u"tfa-disable-not-enabled"_s, ErrorCode::InvalidPayload);
}

void UsersTest::codesReportWhyTheyWereRefused()
{
    QFETCH(ScriptedAnswer, answer);
    Desk project;
    project.server.on("POST /users/me/tfa/enable").answer(answer);
    project.server.on("POST /users/me/tfa/disable").answer(answer);

    QVERIFY(isRefusedAsExpected(outcomeOf(project.users.enableTwoFactor(u"JBSWY3DPEHPK3PXP"_s, u"000000"_s))));
    QVERIFY(isRefusedAsExpected(outcomeOf(project.users.disableTwoFactor(u"000000"_s))));
}

QTEST_GUILESS_MAIN(UsersTest)
#include "userstest.moc"
