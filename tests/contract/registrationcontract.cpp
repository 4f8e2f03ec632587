// SPDX-License-Identifier: MIT
#include "visitor.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Directus;
using namespace Qt::StringLiterals;

class RegistrationContract final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aNewUserMayLogInAndReadPosts();
    void namesAreAccepted();
    void aKnownAddressLooksLikeANewOneAndChangesNothing();
    void theAddressIsKnownInOtherLettersToo();
    void whatIsMissingOrInvalidIsRefused_data();
    void whatIsMissingOrInvalidIsRefused();
    void aSuccessTakesItsTime();
};

void RegistrationContract::aNewUserMayLogInAndReadPosts()
{
    Visitor visitor;
    const Credentials credentials{.email = newAddress(), .password = u"a new password"_s};

    QCOMPARE(
        verdict(outcomeOf(visitor.users.registerUser({.email = credentials.email, .password = credentials.password}))), "done");
    QCOMPARE(verdict(visitor.logIn(credentials)), "done");

    const auto posts = outcomeOf(visitor.items.readItems(u"posts"_s, {}));
    QCOMPARE(verdict(posts), "done");
    QVERIFY(!posts->data.isEmpty());
}

void RegistrationContract::namesAreAccepted()
{
    Visitor visitor;
    const Credentials credentials{.email = newAddress(), .password = u"a new password"_s};

    QCOMPARE(verdict(outcomeOf(visitor.users.registerUser(
                 {.email = credentials.email, .password = credentials.password, .firstName = u"Zoë"_s, .lastName = u"日本"_s}))),
        "done");
    QCOMPARE(verdict(visitor.logIn(credentials)), "done");
}

void RegistrationContract::aKnownAddressLooksLikeANewOneAndChangesNothing()
{
    Visitor visitor;
    const Credentials known = reader();

    QCOMPARE(verdict(outcomeOf(visitor.users.registerUser({.email = known.email, .password = u"another password"_s}))), "done");

    QCOMPARE(verdict(visitor.logIn({.email = known.email, .password = u"another password"_s})), "401 INVALID_CREDENTIALS");
    QCOMPARE(verdict(visitor.logIn(known)), "done");
}

void RegistrationContract::theAddressIsKnownInOtherLettersToo()
{
    Visitor visitor;
    const QString address = newAddress();
    QCOMPARE(verdict(outcomeOf(visitor.users.registerUser({.email = address, .password = u"first password"_s}))), "done");

    QCOMPARE(
        verdict(outcomeOf(visitor.users.registerUser({.email = address.toUpper(), .password = u"second password"_s}))), "done");

    QCOMPARE(verdict(visitor.logIn({.email = address, .password = u"second password"_s})), "401 INVALID_CREDENTIALS");
    QCOMPARE(verdict(visitor.logIn({.email = address.toUpper(), .password = u"first password"_s})), "done");
}

void RegistrationContract::whatIsMissingOrInvalidIsRefused_data()
{
    QTest::addColumn<QJsonObject>("body");
    const QString address = newAddress();
    QTest::newRow("nothing") << QJsonObject();
    QTest::newRow("no password") << QJsonObject{{"email"_L1, address}};
    QTest::newRow("an empty password") << QJsonObject{{"email"_L1, address}, {"password"_L1, QString()}};
    QTest::newRow("no address") << QJsonObject{{"password"_L1, u"secret"_s}};
    QTest::newRow("not an address") << QJsonObject{{"email"_L1, u"not-an-email"_s}, {"password"_L1, u"secret"_s}};
    QTest::newRow("a padded address") << QJsonObject{{"email"_L1, QString(u' ' + address)}, {"password"_L1, u"secret"_s}};
    QTest::newRow("an address without a top level")
        << QJsonObject{{"email"_L1, u"ada@localhost"_s}, {"password"_L1, u"secret"_s}};
    QTest::newRow("a password that is a number") << QJsonObject{{"email"_L1, address}, {"password"_L1, 7}};
    QTest::newRow("an empty name") << QJsonObject{
        {"email"_L1, address}, {"password"_L1, u"secret"_s}, {"first_name"_L1, QString()}};
    QTest::newRow("a role") << QJsonObject{{"email"_L1, address}, {"password"_L1, u"secret"_s}, {"role"_L1, u"admin"_s}};
}

void RegistrationContract::whatIsMissingOrInvalidIsRefused()
{
    QFETCH(QJsonObject, body);
    Visitor visitor;

    QCOMPARE(verdict(visitor.post(u"users/register"_s, body)), "400 INVALID_PAYLOAD");
}

/// REGISTER_STALL_TIME is 750 ms, so that a stranger cannot tell known addresses from new ones.
void RegistrationContract::aSuccessTakesItsTime()
{
    Visitor visitor;
    QElapsedTimer timer;

    timer.start();
    QCOMPARE(verdict(outcomeOf(visitor.users.registerUser({.email = newAddress(), .password = u"a new password"_s}))), "done");
    QVERIFY2(timer.elapsed() >= 740, qPrintable(QString::number(timer.elapsed())));

    timer.start();
    QCOMPARE(verdict(outcomeOf(visitor.users.registerUser({.email = reader().email, .password = u"a new password"_s}))), "done");
    QVERIFY2(timer.elapsed() >= 740, qPrintable(QString::number(timer.elapsed())));
}

QTEST_GUILESS_MAIN(RegistrationContract)
#include "registrationcontract.moc"
