// SPDX-License-Identifier: MIT
#include "members.h"
#include "totp.h"

#include <QTest>

using namespace Directus;
using namespace Qt::StringLiterals;

class AccountContract final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aMemberSeesItself();
    void aMemberChangesItsName();
    void aChangeIsRefused_data();
    void aChangeIsRefused();
    void aNewPasswordEndsASessionOfJsonMode();
    void aNewPasswordKeepsTheSessionItWasSentWith();
    void codesAreSwitchedOnAndOff();
    void aSecretIsRefused();
    void aWrongCodeSwitchesNothing();
    void rolesAreReadByWhoHasThem();
    void thePoliciesSayWhatIsAllowed();
    void strangersReadNeither();
    void loginsAreListedForWhoMaySeeThem();
    void aReaderMayNotSeeItsLogins();

private:
    TwoFactorSecret switchCodesOn(Visitor &visitor, const Credentials &member);
};

void AccountContract::aMemberSeesItself()
{
    Visitor visitor;
    const Credentials member = newMember();
    QCOMPARE(verdict(visitor.logIn(member)), "done");

    const auto user = outcomeOf(visitor.users.readMe());
    const auto chosen = outcomeOf(visitor.users.readMe({u"id"_s, u"email"_s}));

    QCOMPARE(verdict(user), "done");
    QCOMPARE(user->email, member.email);
    QCOMPARE(user->role, memberRole());
    QCOMPARE(user->twoFactor, User::TwoFactor::Off);
    QCOMPARE(verdict(chosen), "done");
    QCOMPARE(chosen->email, member.email);
    QCOMPARE(chosen->twoFactor, User::TwoFactor::Unknown);
    QVERIFY(chosen->role.isEmpty());
}

void AccountContract::aMemberChangesItsName()
{
    Visitor visitor;
    QCOMPARE(verdict(visitor.logIn(newMember())), "done");

    QCOMPARE(verdict(outcomeOf(visitor.users.updateMe({{"first_name"_L1, u"Zoë"_s}, {"last_name"_L1, u"日本"_s}}))), "done");
    QCOMPARE(verdict(outcomeOf(visitor.users.updateMe({}))), "done");

    const auto user = outcomeOf(visitor.users.readMe());
    QCOMPARE(verdict(user), "done");
    QCOMPARE(user->firstName, u"Zoë"_s);
    QCOMPARE(user->lastName, u"日本"_s);
}

void AccountContract::aChangeIsRefused_data()
{
    QTest::addColumn<QJsonObject>("changes");
    QTest::addColumn<QByteArray>("refusal");
    QTest::newRow("not an address") << QJsonObject{{"email"_L1, u"ada"_s}} << "400 FAILED_VALIDATION"_qba;
    QTest::newRow("somebody's address") << QJsonObject{{"email"_L1, reader().email}} << "400 RECORD_NOT_UNIQUE"_qba;
    QTest::newRow("the secret for codes") << QJsonObject{{"tfa_secret"_L1, u"JBSWY3DPEHPK3PXP"_s}} << "400 INVALID_PAYLOAD"_qba;
    QTest::newRow("the role") << QJsonObject{{"role"_L1, memberRole()}} << "403 FORBIDDEN"_qba;
}

void AccountContract::aChangeIsRefused()
{
    QFETCH(QJsonObject, changes);
    QFETCH(QByteArray, refusal);
    Visitor visitor;
    QCOMPARE(verdict(visitor.logIn(newMember())), "done");

    QCOMPARE(verdict(outcomeOf(visitor.users.updateMe(changes))), refusal);
}

void AccountContract::aNewPasswordEndsASessionOfJsonMode()
{
    Visitor visitor;
    Credentials member = newMember();
    QCOMPARE(verdict(visitor.logIn(member)), "done");

    QCOMPARE(verdict(outcomeOf(visitor.users.updateMe({{"password"_L1, u"a new password"_s}}))), "done");

    QCOMPARE(verdict(outcomeOf(visitor.authentication.refresh())), "401 INVALID_CREDENTIALS");
    QCOMPARE(verdict(visitor.logIn(member)), "401 INVALID_CREDENTIALS");
    member.password = u"a new password"_s;
    QCOMPARE(verdict(visitor.logIn(member)), "done");
}

void AccountContract::aNewPasswordKeepsTheSessionItWasSentWith()
{
    const Credentials member = newMember();
    Visitor here(AuthenticationMode::Session);
    Visitor elsewhere(AuthenticationMode::Session);
    QCOMPARE(verdict(here.logIn(member)), "done");
    QCOMPARE(verdict(elsewhere.logIn(member)), "done");

    QCOMPARE(verdict(outcomeOf(here.users.updateMe({{"password"_L1, u"a new password"_s}}))), "done");

    QCOMPARE(verdict(outcomeOf(here.users.readMe())), "done");
    QCOMPARE(verdict(outcomeOf(here.authentication.refresh())), "done");
    QCOMPARE(verdict(outcomeOf(elsewhere.users.readMe())), "401 INVALID_CREDENTIALS");
    QVERIFY(!elsewhere.authentication.isLoggedIn());
}

TwoFactorSecret AccountContract::switchCodesOn(Visitor &visitor, const Credentials &member)
{
    const auto secret = outcomeOf(visitor.users.generateTwoFactorSecret(member.password));
    if (!secret || !outcomeOf(visitor.users.enableTwoFactor(secret->secret, freshTotp(secret->secret))))
        qFatal("codes could not be switched on");
    return *secret;
}

void AccountContract::codesAreSwitchedOnAndOff()
{
    Visitor visitor;
    Credentials member = newMember();
    QCOMPARE(verdict(visitor.logIn(member)), "done");

    const QString secret = switchCodesOn(visitor, member).secret;

    QCOMPARE(outcomeOf(visitor.users.readMe())->twoFactor, User::TwoFactor::On);
    QCOMPARE(verdict(visitor.logIn(member)), "401 INVALID_OTP");
    member.otp = u"000000"_s;
    QCOMPARE(verdict(visitor.logIn(member)), "401 INVALID_OTP");
    member.otp = freshTotp(secret);
    QCOMPARE(verdict(visitor.logIn(member)), "done");
    QCOMPARE(verdict(outcomeOf(visitor.authentication.refresh())), "done");

    QCOMPARE(verdict(outcomeOf(visitor.users.disableTwoFactor(u"000000"_s))), "400 INVALID_PAYLOAD");
    QCOMPARE(verdict(outcomeOf(visitor.users.disableTwoFactor(freshTotp(secret)))), "done");
    QCOMPARE(verdict(outcomeOf(visitor.users.disableTwoFactor(freshTotp(secret)))), "400 INVALID_PAYLOAD");
    member.otp.clear();
    QCOMPARE(verdict(visitor.logIn(member)), "done");
}

void AccountContract::aSecretIsRefused()
{
    Visitor visitor;
    const Credentials member = newMember();
    QCOMPARE(verdict(visitor.logIn(member)), "done");
    const QByteArray token = visitor.authentication.refreshToken();

    QCOMPARE(verdict(outcomeOf(visitor.users.generateTwoFactorSecret(u"wrong"_s))), "401 INVALID_CREDENTIALS");
    QCOMPARE(visitor.authentication.refreshToken(), token);
    QCOMPARE(verdict(visitor.post(u"users/me/tfa/generate"_s, {}, visitor.authentication.accessToken())), "400 INVALID_PAYLOAD");

    switchCodesOn(visitor, member);
    QCOMPARE(verdict(outcomeOf(visitor.users.generateTwoFactorSecret(member.password))), "400 INVALID_PAYLOAD");
}

void AccountContract::aWrongCodeSwitchesNothing()
{
    Visitor visitor;
    const Credentials member = newMember();
    QCOMPARE(verdict(visitor.logIn(member)), "done");
    const auto secret = outcomeOf(visitor.users.generateTwoFactorSecret(member.password));
    QCOMPARE(verdict(secret), "done");
    const QString ofTheNextStep = totp(secret->secret, QDateTime::currentDateTimeUtc().addSecs(90));

    QCOMPARE(verdict(outcomeOf(visitor.users.enableTwoFactor(secret->secret, ofTheNextStep))), "400 INVALID_PAYLOAD");
    QCOMPARE(verdict(outcomeOf(visitor.users.enableTwoFactor(secret->secret, u"12345"_s))), "400 INVALID_PAYLOAD");

    QCOMPARE(verdict(visitor.logIn(member)), "done");
}

void AccountContract::rolesAreReadByWhoHasThem()
{
    Visitor visitor;
    QCOMPARE(verdict(visitor.logIn(newMember())), "done");

    const auto roles = outcomeOf(visitor.roles.readMine());

    QCOMPARE(verdict(roles), "done");
    QCOMPARE(roles->size(), 1);
    QCOMPARE(roles->constFirst().id, memberRole());
}

void AccountContract::thePoliciesSayWhatIsAllowed()
{
    Visitor visitor;
    Administrator administrator;
    QCOMPARE(verdict(visitor.logIn()), "done");

    const auto globals = outcomeOf(visitor.policies.readGlobals());
    const auto administrators = outcomeOf(administrator.policies.readGlobals());

    QCOMPARE(verdict(globals), "done");
    QCOMPARE(*globals, PolicyGlobals());
    QCOMPARE(verdict(administrators), "done");
    QVERIFY(administrators->adminAccess && administrators->appAccess);
}

void AccountContract::strangersReadNeither()
{
    Visitor visitor;

    QCOMPARE(verdict(outcomeOf(visitor.roles.readMine())), "403 FORBIDDEN");
    const auto globals = outcomeOf(visitor.policies.readGlobals());
    QVERIFY(!globals);
    QCOMPARE(globals.error().kind, Error::Kind::Protocol);
}

void AccountContract::loginsAreListedForWhoMaySeeThem()
{
    Administrator administrator;
    Visitor visitor;
    QCOMPARE(verdict(visitor.logIn({.email = qEnvironmentVariable("LATCHKEY_TEST_ADMIN_EMAIL"),
                 .password = qEnvironmentVariable("LATCHKEY_TEST_ADMIN_PASSWORD")})),
        "done");
    QCOMPARE(verdict(visitor.logIn()), "done"); // somebody else's: not to be listed

    const auto logins = outcomeOf(administrator.activity.readMine(3));

    QCOMPARE(verdict(logins), "done");
    QCOMPARE(logins->size(), 1);
    QVERIFY(qAbs(logins->constFirst().timestamp.secsTo(QDateTime::currentDateTimeUtc())) < 60);
    QVERIFY(!logins->constFirst().ip.isEmpty());
}

void AccountContract::aReaderMayNotSeeItsLogins()
{
    Visitor visitor;
    QCOMPARE(verdict(visitor.logIn()), "done");

    QCOMPARE(verdict(outcomeOf(visitor.activity.readMine())), "403 FORBIDDEN");
}

QTEST_GUILESS_MAIN(AccountContract)
#include "accountcontract.moc"
