// SPDX-License-Identifier: MIT
#include "outcomeof.h"
#include "scriptedserver.h"

#include "app/maillink.h"
#include "app/returningmail.h"
#include "directus/passwords.h"
#include "directus/transport.h"

#include <QNetworkAccessManager>
#include <QTest>

using namespace Latchkey;
using namespace Qt::StringLiterals;

/// Where the link of a mail leads: to this program, if everybody lets it.
class ReturningMailTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whereItIsAllowedTheLinkOpensThisProgram();
    void whereItIsNotTheProjectsOwnPageIsAskedFor();
    void aRefusalIsRemembered();
    void anotherMistakeIsNotTakenForARefusalOfTheAddress();
    void otherErrorsAreNotAskedAgain();
    void withoutADesktopThatOpensThemNoneIsAskedFor();
};

namespace {

const QByteArray request = "POST /auth/password/request";

struct Stack {
    ScriptedServer server;
    QNetworkAccessManager network;
    Directus::Transport transport{server.url(u"/"_s), &network};
    ReturningMail mail;

    explicit Stack(bool opensLinks = true) : mail(QUrl(u"https://cms.example.com/"_s), opensLinks) { }

    Directus::Result<void> ask()
    {
        return outcomeOf(mail.ask(MailToken::Purpose::ResetPassword, [this](const QUrl &address) {
            return Directus::Passwords(&transport).passwordRequest(u"ada@example.com"_s, address);
        }));
    }

    /// The addresses that were asked for, in order.
    QStringList asked() const
    {
        QStringList addresses;
        for (const ReceivedRequest &received : server.received(request))
            addresses += received.json()["reset_url"_L1].toString();
        return addresses;
    }
};

const QString ours = u"latchkey://auth/reset?project=https%3A%2F%2Fcms.example.com%2F"_s;

} // namespace

void ReturningMailTest::whereItIsAllowedTheLinkOpensThisProgram()
{
    Stack stack;
    stack.server.on(request).answer(ScriptedAnswer::noContent());
    QVERIFY(stack.ask());
    QCOMPARE(stack.asked(), QStringList{ours});
}

void ReturningMailTest::whereItIsNotTheProjectsOwnPageIsAskedFor()
{
    Stack stack;
    stack.server.on(request).answer(ScriptedAnswer::error(400, "INVALID_PAYLOAD")).then(ScriptedAnswer::noContent());
    QVERIFY(stack.ask());
    QCOMPARE(stack.asked(), QStringList({ours, QString()}));
}

void ReturningMailTest::aRefusalIsRemembered()
{
    Stack stack;
    stack.server.on(request)
        .answer(ScriptedAnswer::error(400, "INVALID_PAYLOAD"))
        .then(ScriptedAnswer::noContent())
        .then(ScriptedAnswer::noContent());
    QVERIFY(stack.ask());
    QVERIFY(stack.ask());
    QCOMPARE(stack.asked(), QStringList({ours, QString(), QString()}));
}

void ReturningMailTest::anotherMistakeIsNotTakenForARefusalOfTheAddress()
{
    Stack stack;
    const auto mistake = ScriptedAnswer::error(400, "INVALID_PAYLOAD");
    stack.server.on(request).answer(mistake).then(mistake).then(ScriptedAnswer::noContent());
    QCOMPARE(stack.ask().error().code, Directus::ErrorCode::InvalidPayload);
    QVERIFY(stack.ask());
    QCOMPARE(stack.asked(), QStringList({ours, QString(), ours}));
}

void ReturningMailTest::otherErrorsAreNotAskedAgain()
{
    Stack stack;
    stack.server.on(request).answer(ScriptedAnswer::error(429, "REQUESTS_EXCEEDED"));
    QCOMPARE(stack.ask().error().code, Directus::ErrorCode::RequestsExceeded);
    QCOMPARE(stack.asked(), QStringList{ours});
}

void ReturningMailTest::withoutADesktopThatOpensThemNoneIsAskedFor()
{
    Stack stack(false);
    stack.server.on(request).answer(ScriptedAnswer::noContent());
    QVERIFY(stack.ask());
    QCOMPARE(stack.asked(), QStringList{QString()});
}

QTEST_GUILESS_MAIN(ReturningMailTest)
#include "returningmailtest.moc"
