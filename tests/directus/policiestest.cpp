// SPDX-License-Identifier: MIT
#include "clientstack.h"

#include "directus/policies.h"

#include <QJsonArray>
#include <QTest>

using namespace Directus;
using namespace Qt::StringLiterals;

class PoliciesTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theySayWhetherCodesAreWanted();
    void halfAnAnswerIsRefused_data();
    void halfAnAnswerIsRefused();
};

void PoliciesTest::theySayWhetherCodesAreWanted()
{
    ClientStack project;
    project.logIn();
    project.server.replay(u"policies-me-globals-enforce-tfa"_s);

    const auto globals = outcomeOf(Policies(&project.client).readGlobals());

    QVERIFY(globals);
    QCOMPARE(*globals, (PolicyGlobals{.appAccess = false, .adminAccess = false, .enforceTfa = true}));
    QCOMPARE(project.server.received("GET /policies/me/globals").constFirst().bearer(), "access-1");
}

void PoliciesTest::halfAnAnswerIsRefused_data()
{
    QTest::addColumn<ScriptedAnswer>("answer");
    QTest::newRow("a stranger's") << ScriptedAnswer::recorded(u"policies-me-globals-anonymous"_s);
    QTest::newRow("numbers") << ScriptedAnswer::data(
        QJsonObject{{"app_access"_L1, 1}, {"admin_access"_L1, 0}, {"enforce_tfa"_L1, 0}});
    QTest::newRow("a list") << ScriptedAnswer::data(QJsonArray());
    QTest::newRow("null") << ScriptedAnswer::data(QJsonValue::Null);
    QTest::newRow("captive portal") << ScriptedAnswer::captivePortal();
}

void PoliciesTest::halfAnAnswerIsRefused()
{
    QFETCH(ScriptedAnswer, answer);
    ClientStack project;
    project.server.on("GET /policies/me/globals").answer(answer);

    const auto globals = outcomeOf(Policies(&project.client).readGlobals());

    QVERIFY(!globals);
    QCOMPARE(globals.error().kind, Error::Kind::Protocol);
}

QTEST_GUILESS_MAIN(PoliciesTest)
#include "policiestest.moc"
