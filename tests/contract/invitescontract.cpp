// SPDX-License-Identifier: MIT
#include "mailfolder.h"
#include "members.h"

#include <QTest>

using namespace Directus;
using namespace Qt::StringLiterals;

/// Against a server with USER_INVITE_URL_ALLOW_LIST=http://127.0.0.1:4321/invite.
class InvitesContract final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whoAcceptsMayLogIn();
    void anInviteIsAcceptedOnce();
    void theLinkLeadsWhereItMay();
    void anInviteIsRefused_data();
    void anInviteIsRefused();
    void aTokenIsRefused_data();
    void aTokenIsRefused();
};

void InvitesContract::whoAcceptsMayLogIn()
{
    Visitor visitor;

    QCOMPARE(verdict(visitor.logIn(newMember())), "done");
}

void InvitesContract::anInviteIsAcceptedOnce()
{
    Visitor visitor;
    const Credentials member = newMember();

    QCOMPARE(verdict(outcomeOf(visitor.users.acceptUserInvite(mailedToken(member.email), u"another"_s))), "400 INVALID_INVITE");

    QCOMPARE(verdict(visitor.logIn(member)), "done");
}

void InvitesContract::theLinkLeadsWhereItMay()
{
    Administrator administrator;
    const QString address = newAddress();

    QCOMPARE(verdict(outcomeOf(
                 administrator.users.inviteUser(address, memberRole(), QUrl(u"http://127.0.0.1:4321/invite?from=desk"_s)))),
        "done");

    const QUrl link = mailedLink(address);
    QVERIFY2(link.toString().startsWith("http://127.0.0.1:4321/invite?from=desk&token="_L1), qPrintable(link.toString()));
}

void InvitesContract::anInviteIsRefused_data()
{
    QTest::addColumn<QString>("role");
    QTest::addColumn<QUrl>("url");
    QTest::newRow("to another place") << memberRole() << QUrl(u"http://evil.example.com/invite"_s);
    QTest::newRow("to another path") << memberRole() << QUrl(u"http://127.0.0.1:4321/invite/"_s);
}

void InvitesContract::anInviteIsRefused()
{
    QFETCH(QString, role);
    QFETCH(QUrl, url);
    Administrator administrator;

    QCOMPARE(verdict(outcomeOf(administrator.users.inviteUser(newAddress(), role, url))), "400 INVALID_PAYLOAD");
}

void InvitesContract::aTokenIsRefused_data()
{
    QTest::addColumn<QString>("token");
    QTest::addColumn<QByteArray>("refusal");
    Visitor visitor;
    visitor.passwords.passwordRequest(reader().email);
    const QByteArray mailed = mailedToken(reader().email).toLatin1();
    QTest::newRow("garbage") << u"garbage"_s << "403 INVALID_TOKEN"_qba;
    QTest::newRow("broken signature") << QString::fromLatin1(withBrokenSignature(mailed)) << "403 INVALID_TOKEN"_qba;
    QTest::newRow("another kind of token") << QString::fromLatin1(mailed) << "403 FORBIDDEN"_qba;
}

void InvitesContract::aTokenIsRefused()
{
    QFETCH(QString, token);
    QFETCH(QByteArray, refusal);
    Visitor visitor;

    QCOMPARE(verdict(outcomeOf(visitor.users.acceptUserInvite(token, u"a password"_s))), refusal);
}

QTEST_GUILESS_MAIN(InvitesContract)
#include "invitescontract.moc"
