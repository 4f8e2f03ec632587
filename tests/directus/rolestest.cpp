// SPDX-License-Identifier: MIT
#include "clientstack.h"

#include "directus/roles.h"

#include <QJsonArray>
#include <QTest>

using namespace Directus;
using namespace Qt::StringLiterals;

class RolesTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theyHaveNamesForWhoMaySeeThem();
    void aReaderSeesTheIdOnly();
    void withoutASessionTheyAreForbidden();
    void whatIsNoListOfRolesIsRefused_data();
    void whatIsNoListOfRolesIsRefused();
};

void RolesTest::theyHaveNamesForWhoMaySeeThem()
{
    ClientStack project;
    project.logIn();
    project.server.replay(u"roles-me-app-user"_s);

    const auto roles = outcomeOf(Roles(&project.client).readMine());

    QVERIFY(roles);
    QCOMPARE(roles->size(), 1);
    QCOMPARE(roles->constFirst().name, u"App User"_s);
    QVERIFY(!roles->constFirst().id.isEmpty());
    QCOMPARE(project.server.received("GET /roles/me").constFirst().bearer(), "access-1");
}

void RolesTest::aReaderSeesTheIdOnly()
{
    ClientStack project;
    project.server.on("GET /roles/me").answer(ScriptedAnswer::data(QJsonArray{QJsonObject{{"id"_L1, u"r-1"_s}}}));

    const auto roles = outcomeOf(Roles(&project.client).readMine());

    QVERIFY(roles);
    QCOMPARE(*roles, QList<Role>({{.id = u"r-1"_s}}));
}

void RolesTest::withoutASessionTheyAreForbidden()
{
    ClientStack project;
    project.server.replay(u"roles-me-anonymous"_s);

    const auto roles = outcomeOf(Roles(&project.client).readMine());

    QVERIFY(!roles);
    QCOMPARE(roles.error().code, ErrorCode::Forbidden);
}

void RolesTest::whatIsNoListOfRolesIsRefused_data()
{
    QTest::addColumn<QJsonValue>("data");
    QTest::newRow("a role alone") << QJsonValue(QJsonObject{{"id"_L1, u"r-1"_s}});
    QTest::newRow("null") << QJsonValue(QJsonValue::Null);
    QTest::newRow("a role without an id") << QJsonValue(QJsonArray{QJsonObject{{"name"_L1, u"User"_s}}});
    QTest::newRow("texts") << QJsonValue(QJsonArray{u"r-1"_s});
}

void RolesTest::whatIsNoListOfRolesIsRefused()
{
    QFETCH(QJsonValue, data);
    ClientStack project;
    project.server.on("GET /roles/me").answer(ScriptedAnswer::data(data));

    const auto roles = outcomeOf(Roles(&project.client).readMine());

    QVERIFY(!roles);
    QCOMPARE(roles.error().kind, Error::Kind::Protocol);
}

QTEST_GUILESS_MAIN(RolesTest)
#include "rolestest.moc"
