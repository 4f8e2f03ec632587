// SPDX-License-Identifier: MIT
#include "mailfolder.h"
#include "members.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Directus;
using namespace Qt::StringLiterals;

/// Against a server with PASSWORD_RESET_URL_ALLOW_LIST=http://127.0.0.1:4321/reset.
class PasswordsContract final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aLostPasswordIsReplaced();
    void anUnknownAddressLooksLikeAKnownOne();
    void theLinkLeadsWhereItMay();
    void aRequestIsRefused_data();
    void aRequestIsRefused();
    void aTokenIsUsedOnce();
    void aTokenIsRefused_data();
    void aTokenIsRefused();
    void aResetEndsEverySession();
};

void PasswordsContract::aLostPasswordIsReplaced()
{
    Visitor visitor;
    Credentials somebody = newMember();
    QCOMPARE(verdict(outcomeOf(visitor.passwords.passwordRequest(somebody.email))), "done");

    QCOMPARE(verdict(outcomeOf(visitor.passwords.passwordReset(mailedToken(somebody.email, 2), u"a new password"_s))), "done");

    QCOMPARE(verdict(visitor.logIn(somebody)), "401 INVALID_CREDENTIALS");
    somebody.password = u"a new password"_s;
    QCOMPARE(verdict(visitor.logIn(somebody)), "done");
}

void PasswordsContract::anUnknownAddressLooksLikeAKnownOne()
{
    Visitor visitor;
    QElapsedTimer timer;
    for (const QString &address : {reader().email, newAddress(), u"no address"_s}) {
        timer.start();
        QCOMPARE(verdict(outcomeOf(visitor.passwords.passwordRequest(address))), "done");
        QVERIFY2(timer.elapsed() >= 490, qPrintable(QString::number(timer.elapsed())));
    }
}

void PasswordsContract::theLinkLeadsWhereItMay()
{
    Visitor visitor;
    const Credentials somebody = newMember();

    QCOMPARE(
        verdict(outcomeOf(visitor.passwords.passwordRequest(somebody.email, QUrl(u"http://127.0.0.1:4321/reset?from=desk"_s)))),
        "done");

    const QUrl link = mailedLink(somebody.email, 2);
    QVERIFY2(link.toString().startsWith("http://127.0.0.1:4321/reset?from=desk&token="_L1), qPrintable(link.toString()));
}

void PasswordsContract::aRequestIsRefused_data()
{
    QTest::addColumn<QJsonObject>("body");
    QTest::newRow("no address") << QJsonObject();
    QTest::newRow("a number") << QJsonObject{{"email"_L1, 7}};
    QTest::newRow("to another place") << QJsonObject{
        {"email"_L1, reader().email}, {"reset_url"_L1, u"http://evil.example.com/reset"_s}};
    QTest::newRow("to another path") << QJsonObject{
        {"email"_L1, reader().email}, {"reset_url"_L1, u"http://127.0.0.1:4321/reset/"_s}};
}

void PasswordsContract::aRequestIsRefused()
{
    QFETCH(QJsonObject, body);
    Visitor visitor;

    QCOMPARE(verdict(visitor.post(u"auth/password/request"_s, body)), "400 INVALID_PAYLOAD");
}

void PasswordsContract::aTokenIsUsedOnce()
{
    Visitor visitor;
    const Credentials somebody = newMember();
    QCOMPARE(verdict(outcomeOf(visitor.passwords.passwordRequest(somebody.email))), "done");
    const QString token = mailedToken(somebody.email, 2);
    QCOMPARE(verdict(outcomeOf(visitor.passwords.passwordReset(token, u"a new password"_s))), "done");

    QCOMPARE(verdict(outcomeOf(visitor.passwords.passwordReset(token, u"another password"_s))), "403 FORBIDDEN");
}

void PasswordsContract::aTokenIsRefused_data()
{
    QTest::addColumn<QString>("token");
    QTest::addColumn<QByteArray>("refusal");
    const QString invite = mailedToken(newMember().email);
    QTest::newRow("garbage") << u"garbage"_s << "403 INVALID_TOKEN"_qba;
    QTest::newRow("broken signature") << QString::fromLatin1(withBrokenSignature(invite.toLatin1())) << "403 INVALID_TOKEN"_qba;
    QTest::newRow("another kind of token") << invite << "403 FORBIDDEN"_qba;
}

void PasswordsContract::aTokenIsRefused()
{
    QFETCH(QString, token);
    QFETCH(QByteArray, refusal);
    Visitor visitor;

    QCOMPARE(verdict(outcomeOf(visitor.passwords.passwordReset(token, u"a new password"_s))), refusal);
}

/// But for the access token of json mode, which nobody asks the database about.
void PasswordsContract::aResetEndsEverySession()
{
    const Credentials somebody = newMember();
    Visitor inJsonMode;
    Visitor inSessionMode(AuthenticationMode::Session);
    QCOMPARE(verdict(inJsonMode.logIn(somebody)), "done");
    QCOMPARE(verdict(inSessionMode.logIn(somebody)), "done");
    QCOMPARE(verdict(outcomeOf(inJsonMode.passwords.passwordRequest(somebody.email))), "done");

    QCOMPARE(verdict(outcomeOf(inJsonMode.passwords.passwordReset(mailedToken(somebody.email, 2), u"a new password"_s))), "done");

    QCOMPARE(verdict(inJsonMode.get(u"users/me"_s, inJsonMode.authentication.accessToken())), "200");
    QCOMPARE(verdict(outcomeOf(inJsonMode.authentication.refresh())), "401 INVALID_CREDENTIALS");
    QCOMPARE(verdict(inSessionMode.get(u"users/me"_s, inSessionMode.authentication.accessToken())), "401 INVALID_CREDENTIALS");
    QCOMPARE(verdict(outcomeOf(inSessionMode.authentication.refresh())), "401 INVALID_CREDENTIALS");
}

QTEST_GUILESS_MAIN(PasswordsContract)
#include "passwordscontract.moc"
