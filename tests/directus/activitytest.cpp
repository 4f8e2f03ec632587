// SPDX-License-Identifier: MIT
#include "clientstack.h"

#include "directus/activity.h"

#include <QJsonArray>
#include <QTest>

using namespace Directus;
using namespace Qt::StringLiterals;

class ActivityTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ownLoginsAreAskedForNewestFirst();
    void aLoginSaysWhenAndWhence();
    void itIsForbiddenWithoutAppAccess();
    void whatIsNoListOfLoginsIsRefused_data();
    void whatIsNoListOfLoginsIsRefused();
};

void ActivityTest::ownLoginsAreAskedForNewestFirst()
{
    ClientStack project;
    project.logIn();
    project.server.on("GET /activity").answer(ScriptedAnswer::data(QJsonArray()));

    QVERIFY(outcomeOf(Activity(&project.client).readMine(5)));

    const ReceivedRequest request = project.server.received("GET /activity").constFirst();
    QCOMPARE(request.query().queryItemValue(u"limit"_s), u"5"_s);
    QCOMPARE(request.query().queryItemValue(u"sort"_s), u"-timestamp"_s);
    QCOMPARE(request.query().queryItemValue(u"filter"_s, QUrl::FullyDecoded),
        uR"({"action":{"_eq":"login"},"user":{"_eq":"$CURRENT_USER"}})"_s);
    QCOMPARE(request.bearer(), "access-1");
}

void ActivityTest::aLoginSaysWhenAndWhence()
{
    ClientStack project;
    project.server.replay(u"activity-app-user"_s);

    const auto logins = outcomeOf(Activity(&project.client).readMine());

    QVERIFY(logins);
    QCOMPARE(logins->size(), 1);
    QVERIFY(logins->constFirst().timestamp.isValid());
    QCOMPARE(logins->constFirst().timestamp.timeSpec(), Qt::UTC);
    QCOMPARE(logins->constFirst().ip, u"127.0.0.1"_s);
    QVERIFY(logins->constFirst().userAgent.isEmpty());
}

void ActivityTest::itIsForbiddenWithoutAppAccess()
{
    ClientStack project;
    project.server.replay(u"activity-user"_s);

    const auto logins = outcomeOf(Activity(&project.client).readMine());

    QVERIFY(!logins);
    QCOMPARE(logins.error().code, ErrorCode::Forbidden);
}

void ActivityTest::whatIsNoListOfLoginsIsRefused_data()
{
    QTest::addColumn<QJsonValue>("data");
    QTest::newRow("an object") << QJsonValue(QJsonObject());
    QTest::newRow("null") << QJsonValue(QJsonValue::Null);
    QTest::newRow("a login without a time") << QJsonValue(QJsonArray{QJsonObject{{"ip"_L1, u"127.0.0.1"_s}}});
    QTest::newRow("a time in words") << QJsonValue(QJsonArray{QJsonObject{{"timestamp"_L1, u"yesterday"_s}}});
}

void ActivityTest::whatIsNoListOfLoginsIsRefused()
{
    QFETCH(QJsonValue, data);
    ClientStack project;
    project.server.on("GET /activity").answer(ScriptedAnswer::data(data));

    const auto logins = outcomeOf(Activity(&project.client).readMine());

    QVERIFY(!logins);
    QCOMPARE(logins.error().kind, Error::Kind::Protocol);
}

QTEST_GUILESS_MAIN(ActivityTest)
#include "activitytest.moc"
