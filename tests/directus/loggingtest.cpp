// SPDX-License-Identifier: MIT
#include "clientstack.h"
#include "logcapture.h"

#include "directus/items.h"
#include "directus/passwords.h"
#include "directus/users.h"

#include <QTest>

using namespace Directus;
using namespace Qt::StringLiterals;

class LoggingTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theLogNamesEndpointAndOutcome();
    void secretsStayOutOfTheLog();
    void aSearchStaysOutOfTheLog();
    void nothingIsWarnedAboutWhenAConnectionDrops();
};

void LoggingTest::theLogNamesEndpointAndOutcome()
{
    ClientStack project;
    const LogCapture log;

    project.logIn();

    QVERIFY2(log.text().contains("directus.transport: POST auth/login 200"_L1), qPrintable(log.text()));
}

void LoggingTest::secretsStayOutOfTheLog()
{
    ClientStack project;
    const Users users(&project.transport, &project.client);
    const LogCapture log;
    project.server.on("POST /auth/login")
        .answer(ScriptedAnswer::error(401, "INVALID_CREDENTIALS"))
        .then(ScriptedAnswer::tokens("SECRET-access-1", "SECRET-refresh-1"));
    project.server.on("POST /auth/refresh")
        .answer(ScriptedAnswer::dropped())
        .then(ScriptedAnswer::tokens("SECRET-access-2", "SECRET-refresh-2"));
    project.server.on("POST /auth/logout").answer(ScriptedAnswer::dropped());
    project.server.on("POST /users/register")
        .answer(ScriptedAnswer::status(400,
            R"({"errors":[{"message":"SECRET",)"
            R"("extensions":{"field":"password","invalid":"SECRET-password","code":"FAILED_VALIDATION"}}]})"));
    project.server.on("GET /users/me")
        .answer(ScriptedAnswer::recorded(u"items-expired-token"_s))
        .then(ScriptedAnswer::captivePortal());
    const Credentials credentials{.email = u"SECRET@example.com"_s, .password = u"SECRET-password"_s, .otp = u"SECRET-otp"_s};

    QVERIFY(!outcomeOf(project.authentication.login(credentials)));
    QVERIFY(outcomeOf(project.authentication.login(credentials)));
    QVERIFY(!outcomeOf(project.authentication.refresh()));
    const auto user = outcomeOf(users.readMe());
    QVERIFY(!user);
    qDebug() << user.error();
    const auto registration = outcomeOf(users.registerUser({.email = credentials.email, .password = credentials.password}));
    QVERIFY(!registration);
    qDebug() << registration.error();
    QVERIFY(!outcomeOf(project.authentication.logout()));
    QVERIFY(!outcomeOf(users.registerUserVerify(u"SECRET-verification"_s)));
    QVERIFY(!outcomeOf(users.acceptUserInvite(u"SECRET-invite"_s, credentials.password)));
    QVERIFY(!outcomeOf(users.updateMe({{"password"_L1, credentials.password}})));
    QVERIFY(!outcomeOf(users.generateTwoFactorSecret(credentials.password)));
    QVERIFY(!outcomeOf(users.enableTwoFactor(u"SECRET-secret"_s, credentials.otp)));
    QVERIFY(!outcomeOf(Passwords(&project.transport).passwordReset(u"SECRET-reset"_s, credentials.password)));

    QVERIFY(log.text().contains("GET users/register/verify-email 500"_L1));
    QVERIFY(log.text().contains("POST auth/refresh 200"_L1));
    QVERIFY2(!log.text().contains("SECRET"_L1), qPrintable(log.text()));
}

void LoggingTest::aSearchStaysOutOfTheLog()
{
    ClientStack project;
    const LogCapture log;
    project.server.on("GET /items/posts").thenAlways(ScriptedAnswer::dropped());

    QVERIFY(!outcomeOf(Items(&project.client).readItems(u"posts"_s, {.search = u"SECRET"_s})));

    QVERIFY(log.text().contains("GET items/posts"_L1));
    QVERIFY2(!log.text().contains("SECRET"_L1), qPrintable(log.text()));
}

void LoggingTest::nothingIsWarnedAboutWhenAConnectionDrops()
{
    ClientStack project;
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    project.server.on("POST /auth/login").answer(ScriptedAnswer::dropped());

    QVERIFY(!outcomeOf(project.authentication.login({.email = u"ada@example.com"_s, .password = u"secret"_s})));
}

QTEST_GUILESS_MAIN(LoggingTest)
#include "loggingtest.moc"
