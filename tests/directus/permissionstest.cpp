// SPDX-License-Identifier: MIT
#include "clientstack.h"

#include "directus/permissions.h"

#include <QTest>

using namespace Directus;
using namespace Qt::StringLiterals;

class PermissionsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aReaderMayReadPostsAndNothingElse();
    void anAdministratorMayDoEverything();
    void partialAccessIsAccessToSomeFields();
    void whatIsUnknownIsNotAllowed();
    void withoutASessionItIsForbidden();
    void theReadableCollectionsAreThoseOfTheProject();
    void anAnswerOfTheWrongShapeIsRefused_data();
    void anAnswerOfTheWrongShapeIsRefused();
};

void PermissionsTest::aReaderMayReadPostsAndNothingElse()
{
    ClientStack project;
    project.server.replay(u"permissions-me-user"_s);

    const auto rights = outcomeOf(Permissions(&project.client).readMine());

    QVERIFY(rights);
    QVERIFY(rights->allows(u"posts"_s, u"read"_s));
    QCOMPARE(rights->permission(u"posts"_s, u"read"_s).access, Permission::Access::Full);
    QCOMPARE(rights->permission(u"posts"_s, u"read"_s).fields, QStringList{u"*"_s});
    QVERIFY(!rights->allows(u"posts"_s, u"create"_s));
    QVERIFY(!rights->allows(u"directus_users"_s, u"update"_s));
}

void PermissionsTest::anAdministratorMayDoEverything()
{
    ClientStack project;
    project.server.on("GET /permissions/me")
        .answer(ScriptedAnswer::status(200,
            R"({"data":{"posts":{"delete":{"access":"full","fields":["*"]}},"directus_users":{"update":{"access":"full","fields":["*"]}}}})"));

    const auto rights = outcomeOf(Permissions(&project.client).readMine());

    QVERIFY(rights);
    QVERIFY(rights->allows(u"posts"_s, u"delete"_s));
    QVERIFY(rights->allows(u"directus_users"_s, u"update"_s));
}

void PermissionsTest::partialAccessIsAccessToSomeFields()
{
    ClientStack project;
    project.server.on("GET /permissions/me")
        .answer(ScriptedAnswer::status(
            200, R"({"data":{"directus_users":{"update":{"access":"partial","fields":["email","password"]}}}})"));

    const auto rights = outcomeOf(Permissions(&project.client).readMine());

    QVERIFY(rights);
    const Permission update = rights->permission(u"directus_users"_s, u"update"_s);
    QCOMPARE(update.access, Permission::Access::Partial);
    QCOMPARE(update.fields, QStringList({u"email"_s, u"password"_s}));
    QVERIFY(rights->allows(u"directus_users"_s, u"update"_s));
}

void PermissionsTest::whatIsUnknownIsNotAllowed()
{
    ClientStack project;
    project.server.on("GET /permissions/me")
        .answer(ScriptedAnswer::status(200, R"({"data":{"posts":{"read":{"access":"someday"},"update":true,"share":{}}}})"));

    const auto rights = outcomeOf(Permissions(&project.client).readMine());

    QVERIFY(rights);
    QVERIFY(!rights->allows(u"posts"_s, u"read"_s));
    QVERIFY(!rights->allows(u"posts"_s, u"update"_s));
    QVERIFY(!rights->allows(u"posts"_s, u"share"_s));
    QVERIFY(!rights->allows(u"pages"_s, u"read"_s));
}

void PermissionsTest::withoutASessionItIsForbidden()
{
    ClientStack project;
    project.server.on("GET /permissions/me").answer(ScriptedAnswer::error(403, "FORBIDDEN"));

    const auto rights = outcomeOf(Permissions(&project.client).readMine());

    QVERIFY(!rights);
    QCOMPARE(rights.error().code, ErrorCode::Forbidden);
}

void PermissionsTest::theReadableCollectionsAreThoseOfTheProject()
{
    PermissionMap map;
    for (const auto &name : {u"posts"_s, u"directus_users"_s, u"articles"_s})
        map.insert(name, u"read"_s, {.access = Permission::Access::Full});
    map.insert(u"notes"_s, u"read"_s, {.access = Permission::Access::Partial});
    map.insert(u"drafts"_s, u"create"_s, {.access = Permission::Access::Full});
    QCOMPARE(map.readableCollections(), (QStringList{u"articles"_s, u"notes"_s, u"posts"_s}));
}

void PermissionsTest::anAnswerOfTheWrongShapeIsRefused_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("a list") << R"({"data":[]})"_qba;
    QTest::newRow("null") << R"({"data":null})"_qba;
    QTest::newRow("no data") << R"({})"_qba;
}

void PermissionsTest::anAnswerOfTheWrongShapeIsRefused()
{
    QFETCH(QByteArray, body);
    ClientStack project;
    project.server.on("GET /permissions/me").answer(ScriptedAnswer::status(200, body));

    const auto rights = outcomeOf(Permissions(&project.client).readMine());

    QVERIFY(!rights);
    QCOMPARE(rights.error().kind, Error::Kind::Protocol);
}

QTEST_GUILESS_MAIN(PermissionsTest)
#include "permissionstest.moc"
