// SPDX-License-Identifier: MIT
#include "app/passwordpolicies.h"
#include "app/projectcache.h"
#include "directus/error.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Latchkey;
using namespace Qt::StringLiterals;
using Directus::ErrorCode;

class PasswordPoliciesTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingIsKnownAtFirst();
    void remembersTheProjectNotThePerson();
    void knowsARefusalByPolicy_data();
    void knowsARefusalByPolicy();
    void outlivesAnUpdateOfTheProject();
    void aDamagedEntryIsNone();

private:
    QTemporaryDir m_folder;
    QString file() const { return m_folder.filePath(QString::fromLatin1(QTest::currentTestFunction()) + u".ini"_s); }
};

namespace {

const Account ada{.project = QUrl(u"https://cms.example.com/"_s), .email = u"ada@example.com"_s};
const Account bob{.project = QUrl(u"https://cms.example.com/"_s), .email = u"bob@example.com"_s};
const Account elsewhere{.project = QUrl(u"https://example.org/"_s), .email = u"ada@example.com"_s};
const QDateTime when(QDate(2026, 11, 25), QTime(1, 2, 3), Qt::UTC);

} // namespace

void PasswordPoliciesTest::nothingIsKnownAtFirst()
{
    QVERIFY(!PasswordPolicies(file()).lastRefusal(ada).has_value());
}

void PasswordPoliciesTest::remembersTheProjectNotThePerson()
{
    PasswordPolicies(file()).rememberRefusal(ada, when.toOffsetFromUtc(3600));
    const PasswordPolicies nextRun(file());
    QCOMPARE(nextRun.lastRefusal(bob), when);
    QVERIFY(!nextRun.lastRefusal(elsewhere).has_value());
}

void PasswordPoliciesTest::knowsARefusalByPolicy_data()
{
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("field");
    QTest::addColumn<bool>("isRefusal");
    QTest::newRow("policy") << ErrorCode::FailedValidation << u"password"_s << true;
    QTest::newRow("another field") << ErrorCode::FailedValidation << u"email"_s << false;
    QTest::newRow("another reason") << ErrorCode::InvalidPayload << u"password"_s << false;
}

void PasswordPoliciesTest::knowsARefusalByPolicy()
{
    QFETCH(ErrorCode, code);
    QFETCH(QString, field);
    const Directus::Error error{.kind = Directus::Error::Kind::Api, .code = code, .status = 400, .field = field};
    QTEST(PasswordPolicies::isRefusal(error), "isRefusal");
}

void PasswordPoliciesTest::outlivesAnUpdateOfTheProject()
{
    PasswordPolicies policies(file());
    ProjectCache cache(file());
    policies.rememberRefusal(ada, when);
    cache.save(ada, {.name = u"Renamed"_s});
    QCOMPARE(PasswordPolicies(file()).lastRefusal(ada), when);
    QCOMPARE(ProjectCache(file()).load(ada).name, u"Renamed"_s);
}

void PasswordPoliciesTest::aDamagedEntryIsNone()
{
    QSettings settings(file(), QSettings::IniFormat);
    settings.setValue(ada.projectGroup() + u"/passwordRefused"_s, u"yesterday"_s);
    settings.sync();
    QVERIFY(!PasswordPolicies(file()).lastRefusal(ada).has_value());
}

QTEST_GUILESS_MAIN(PasswordPoliciesTest)
#include "passwordpoliciestest.moc"
