// SPDX-License-Identifier: MIT
#include "clientstack.h"

#include "directus/settings.h"

#include <QJsonArray>
#include <QTest>

using namespace Directus;
using namespace Qt::StringLiterals;

class SettingsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theySayWhoMayRegister();
    void aChangeGivesWhatIsSoNow();
    void halfAnAnswerIsRefused_data();
    void halfAnAnswerIsRefused();
    void aReaderIsRefused();
};

namespace {

ScriptedAnswer registration(bool isOpen, bool isVerified)
{
    return ScriptedAnswer::data(
        QJsonObject{{"public_registration"_L1, isOpen}, {"public_registration_verify_email"_L1, isVerified}});
}

} // namespace

void SettingsTest::theySayWhoMayRegister()
{
    ClientStack project;
    project.logIn();
    project.server.on("GET /settings").answer(registration(true, false));

    const auto settings = outcomeOf(Settings(&project.client).readSettings());

    QVERIFY(settings);
    QVERIFY(settings->publicRegistration);
    QVERIFY(!settings->publicRegistrationVerifyEmail);
    QCOMPARE(project.server.received("GET /settings").constFirst().bearer(), "access-1");
}

void SettingsTest::aChangeGivesWhatIsSoNow()
{
    ClientStack project;
    project.logIn();
    project.server.on("PATCH /settings").answer(registration(true, true));
    const QJsonObject change{{"public_registration_verify_email"_L1, true}};

    const auto settings = outcomeOf(Settings(&project.client).updateSettings(change));

    QVERIFY(settings);
    QVERIFY(settings->publicRegistrationVerifyEmail);
    QCOMPARE(project.server.received("PATCH /settings").constFirst().json(), change);
}

void SettingsTest::halfAnAnswerIsRefused_data()
{
    QTest::addColumn<ScriptedAnswer>("answer");
    QTest::newRow("other fields") << ScriptedAnswer::recorded(u"settings-admin"_s);
    QTest::newRow("numbers") << ScriptedAnswer::data(
        QJsonObject{{"public_registration"_L1, 1}, {"public_registration_verify_email"_L1, 0}});
    QTest::newRow("a list") << ScriptedAnswer::data(QJsonArray());
    QTest::newRow("captive portal") << ScriptedAnswer::captivePortal();
}

void SettingsTest::halfAnAnswerIsRefused()
{
    QFETCH(ScriptedAnswer, answer);
    ClientStack project;
    project.server.on("GET /settings").answer(answer);

    const auto settings = outcomeOf(Settings(&project.client).readSettings());

    QVERIFY(!settings);
    QCOMPARE(settings.error().kind, Error::Kind::Protocol);
}

void SettingsTest::aReaderIsRefused()
{
    ClientStack project;
    project.logIn();
    project.server.on("GET /settings").answer(ScriptedAnswer::recorded(u"settings-user"_s));

    const auto settings = outcomeOf(Settings(&project.client).readSettings());

    QVERIFY(!settings);
    QCOMPARE(settings.error().code, ErrorCode::Forbidden);
}

QTEST_GUILESS_MAIN(SettingsTest)
#include "settingstest.moc"
