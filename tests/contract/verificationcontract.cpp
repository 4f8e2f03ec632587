// SPDX-License-Identifier: MIT
#include "mailfolder.h"
#include "members.h"

#include <QTest>

using namespace Directus;
using namespace Qt::StringLiterals;

/// Against a server with public_registration_verify_email and USER_REGISTER_URL_ALLOW_LIST=http://127.0.0.1:4321/verify.
class VerificationContract final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theProjectSaysThatItVerifies();
    void beforeVerificationThePasswordLooksWrong();
    void verificationIsDoneOnce();
    void registeringAgainSendsTheMailAgainAndKeepsTheFirstPassword();
    void theLinkLeadsWhereItMay();
    void aLinkToAnotherPlaceIsRefused();
    void aTokenIsRefused_data();
    void aTokenIsRefused();
    void withoutATokenOneIsSentToTheLoginPage();

private:
    Credentials registered(const QString &password = u"first password"_s);
};

Credentials VerificationContract::registered(const QString &password)
{
    Visitor visitor;
    const Credentials somebody{.email = newAddress(), .password = password};
    if (!outcomeOf(visitor.users.registerUser({.email = somebody.email, .password = somebody.password})))
        qFatal("nobody could be registered");
    return somebody;
}

void VerificationContract::theProjectSaysThatItVerifies()
{
    Visitor visitor;
    const auto project = outcomeOf(visitor.serverInfo.info());

    QCOMPARE(verdict(project), "done");
    QVERIFY(project->publicRegistrationVerifyEmail);
}

void VerificationContract::beforeVerificationThePasswordLooksWrong()
{
    Visitor visitor;
    const Credentials somebody = registered();
    QCOMPARE(verdict(visitor.logIn(somebody)), "401 INVALID_CREDENTIALS");

    QCOMPARE(verdict(outcomeOf(visitor.users.registerUserVerify(mailedToken(somebody.email)))), "done");

    QCOMPARE(verdict(visitor.logIn(somebody)), "done");
}

void VerificationContract::verificationIsDoneOnce()
{
    Visitor visitor;
    const QString token = mailedToken(registered().email);
    QCOMPARE(verdict(outcomeOf(visitor.users.registerUserVerify(token))), "done");

    QCOMPARE(verdict(outcomeOf(visitor.users.registerUserVerify(token))), "400 INVALID_PAYLOAD");
}

void VerificationContract::registeringAgainSendsTheMailAgainAndKeepsTheFirstPassword()
{
    Visitor visitor;
    const Credentials somebody = registered();
    QVERIFY(!mailedToken(somebody.email).isEmpty());
    QCOMPARE(verdict(outcomeOf(visitor.users.registerUser({.email = somebody.email, .password = u"second password"_s}))), "done");

    QCOMPARE(verdict(outcomeOf(visitor.users.registerUserVerify(mailedToken(somebody.email, 2)))), "done");

    QCOMPARE(verdict(visitor.logIn({.email = somebody.email, .password = u"second password"_s})), "401 INVALID_CREDENTIALS");
    QCOMPARE(verdict(visitor.logIn(somebody)), "done");
}

void VerificationContract::theLinkLeadsWhereItMay()
{
    Visitor visitor;
    Registration registration{.email = newAddress(), .password = u"first password"_s};
    registration.verificationUrl = QUrl(u"http://127.0.0.1:4321/verify?from=desk"_s);

    QCOMPARE(verdict(outcomeOf(visitor.users.registerUser(registration))), "done");

    const QUrl link = mailedLink(registration.email);
    QVERIFY2(link.toString().startsWith("http://127.0.0.1:4321/verify?from=desk&token="_L1), qPrintable(link.toString()));
    QCOMPARE(verdict(outcomeOf(visitor.users.registerUserVerify(mailedToken(registration.email)))), "done");
}

void VerificationContract::aLinkToAnotherPlaceIsRefused()
{
    Visitor visitor;
    Registration registration{.email = newAddress(), .password = u"first password"_s};
    registration.verificationUrl = QUrl(u"http://evil.example.com/verify"_s);

    QCOMPARE(verdict(outcomeOf(visitor.users.registerUser(registration))), "400 INVALID_PAYLOAD");
}

void VerificationContract::aTokenIsRefused_data()
{
    QTest::addColumn<QString>("token");
    QTest::addColumn<QByteArray>("refusal");
    const QString invite = mailedToken(newMember().email);
    QTest::newRow("garbage") << u"garbage"_s << "403 INVALID_TOKEN"_qba;
    QTest::newRow("broken signature") << QString::fromLatin1(withBrokenSignature(invite.toLatin1())) << "403 INVALID_TOKEN"_qba;
    QTest::newRow("another kind of token") << invite << "403 FORBIDDEN"_qba;
}

void VerificationContract::aTokenIsRefused()
{
    QFETCH(QString, token);
    QFETCH(QByteArray, refusal);
    Visitor visitor;

    QCOMPARE(verdict(outcomeOf(visitor.users.registerUserVerify(token))), refusal);
}

void VerificationContract::withoutATokenOneIsSentToTheLoginPage()
{
    Visitor visitor;

    const auto outcome = outcomeOf(visitor.users.registerUserVerify(QString()));

    QVERIFY(!outcome);
    QCOMPARE(outcome.error().kind, Error::Kind::Protocol);
    QCOMPARE(outcome.error().status, 302);
    QCOMPARE(outcome.error().location.path(), u"/admin/login"_s);
}

QTEST_GUILESS_MAIN(VerificationContract)
#include "verificationcontract.moc"
