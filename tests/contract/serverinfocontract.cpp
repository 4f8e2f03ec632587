// SPDX-License-Identifier: MIT
#include "visitor.h"

#include "directus/json.h"

#include <QTest>

using namespace Directus;
using namespace Qt::StringLiterals;

class ServerInfoContract final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPingIsAnswered();
    void theProjectIntroducesItself();
    void aStrangerSeesTheProjectAndNoVersion();
    void passwordsAreTheWayIn();
    void anUnknownRouteIsNotFound();
    void aWrongMethodIsNotFound();
    void aTrailingSlashMakesNoDifference();
};

void ServerInfoContract::aPingIsAnswered()
{
    Visitor visitor;

    QCOMPARE(verdict(outcomeOf(visitor.serverInfo.ping())), "done");
}

void ServerInfoContract::theProjectIntroducesItself()
{
    Visitor visitor;

    const auto project = outcomeOf(visitor.serverInfo.info());

    QCOMPARE(verdict(project), "done");
    QVERIFY(!project->name.isEmpty());
    QVERIFY(project->publicRegistration);
    QVERIFY(!project->publicRegistrationVerifyEmail);
}

void ServerInfoContract::aStrangerSeesTheProjectAndNoVersion()
{
    Visitor visitor;

    const QJsonObject data = readData(visitor.get(u"server/info"_s)).value_or(QJsonValue()).toObject();

    const QStringList keys = data["project"_L1].toObject().keys();
    QCOMPARE(keys.join(u' '),
        "custom_css default_appearance default_language default_theme_dark default_theme_light project_color "
        "project_descriptor project_logo project_name public_background public_favicon public_foreground public_note "
        "public_registration public_registration_verify_email theme_dark_overrides theme_light_overrides"_L1);
    QVERIFY(!data.contains("version"_L1));
}

void ServerInfoContract::passwordsAreTheWayIn()
{
    Visitor visitor;

    const auto providers = outcomeOf(visitor.serverInfo.providers());

    QCOMPARE(verdict(providers), "done");
    QVERIFY(providers->providers.isEmpty());
    QVERIFY(!providers->disableDefault);
}

void ServerInfoContract::anUnknownRouteIsNotFound()
{
    Visitor visitor;

    QCOMPARE(verdict(visitor.get(u"no/such/route"_s)), "404 ROUTE_NOT_FOUND");
    QCOMPARE(verdict(visitor.post(u"register"_s, {})), "404 ROUTE_NOT_FOUND");
    QCOMPARE(verdict(visitor.post(u"auth/login/default"_s, {})), "404 ROUTE_NOT_FOUND");
}

void ServerInfoContract::aWrongMethodIsNotFound()
{
    Visitor visitor;

    QCOMPARE(verdict(visitor.get(u"auth/login"_s)), "404 ROUTE_NOT_FOUND");
}

void ServerInfoContract::aTrailingSlashMakesNoDifference()
{
    Visitor visitor;

    QCOMPARE(verdict(visitor.get(u"server/info/"_s)), "200");
}

QTEST_GUILESS_MAIN(ServerInfoContract)
#include "serverinfocontract.moc"
