// SPDX-License-Identifier: MIT
#include "app/signinattempts.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Latchkey;
using namespace Qt::StringLiterals;

class SignInAttemptsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void warnsFromTheThirdRefusal();
    void countsOnInTheNextRun();
    void forgetsWhenSomebodyHasSignedIn();
    void countsEachPersonAndProjectByItself();
    void countsTheSamePersonHoweverWritten();
    void writesNoAddress();
    void whatIsNoAddressIsCountedInThisRunOnly();
    void forgetsTheOldestBeyondFifty();
    void aDamagedFileCountsNothing_data();
    void aDamagedFileCountsNothing();

private:
    QTemporaryDir m_folder;
    QString file() const { return m_folder.filePath(QString::fromLatin1(QTest::currentTestFunction()) + u".ini"_s); }
    QByteArray written() const
    {
        QFile settings(file());
        return settings.open(QIODevice::ReadOnly) ? settings.readAll() : QByteArray();
    }
};

namespace {

Account at(const QString &project, const QString &email)
{
    return {.project = QUrl(project), .email = email};
}

const Account ada = at(u"https://cms.example.com/"_s, u"ada@example.com"_s);
const Account bob = at(u"https://cms.example.com/"_s, u"bob@example.com"_s);
const Account elsewhere = at(u"https://example.org/"_s, u"ada@example.com"_s);

} // namespace

void SignInAttemptsTest::warnsFromTheThirdRefusal()
{
    SignInAttempts attempts(file());
    for (int refusals = 0; refusals < 5; ++refusals) {
        QCOMPARE(attempts.refusalsInARow(ada), refusals);
        QCOMPARE(attempts.mayLockSoon(ada), refusals >= 3);
        attempts.countRefusal(ada);
    }
}

void SignInAttemptsTest::countsOnInTheNextRun()
{
    for (int i = 0; i < 3; ++i)
        SignInAttempts(file()).countRefusal(ada);
    QVERIFY(SignInAttempts(file()).mayLockSoon(ada));
}

void SignInAttemptsTest::forgetsWhenSomebodyHasSignedIn()
{
    SignInAttempts attempts(file());
    attempts.countRefusal(ada);
    attempts.countRefusal(bob);
    attempts.forget(ada);
    QCOMPARE(SignInAttempts(file()).refusalsInARow(ada), 0);
    QCOMPARE(SignInAttempts(file()).refusalsInARow(bob), 1);
}

void SignInAttemptsTest::countsEachPersonAndProjectByItself()
{
    SignInAttempts attempts(file());
    attempts.countRefusal(ada);
    attempts.countRefusal(ada);
    attempts.countRefusal(elsewhere);
    QCOMPARE(attempts.refusalsInARow(ada), 2);
    QCOMPARE(attempts.refusalsInARow(elsewhere), 1);
    QCOMPARE(attempts.refusalsInARow(bob), 0);
}

void SignInAttemptsTest::countsTheSamePersonHoweverWritten()
{
    SignInAttempts attempts(file());
    attempts.countRefusal(ada);
    attempts.countRefusal(at(u"https://cms.example.com/"_s, u" Ada@Example.com "_s));
    QCOMPARE(attempts.refusalsInARow(ada), 2);
}

void SignInAttemptsTest::writesNoAddress()
{
    SignInAttempts(file()).countRefusal(ada);
    QVERIFY(!written().isEmpty());
    QVERIFY(!written().contains("ada"));
    QVERIFY(!written().contains("example"));
}

void SignInAttemptsTest::whatIsNoAddressIsCountedInThisRunOnly()
{
    SignInAttempts attempts(file());
    for (const QString &typed : {u"my-password"_s, u"p@ss"_s, u"@home.example"_s, QString()}) {
        const Account account = at(u"https://cms.example.com/"_s, typed);
        attempts.countRefusal(account);
        attempts.countRefusal(account);
        QCOMPARE(attempts.refusalsInARow(account), 2);
        QCOMPARE(SignInAttempts(file()).refusalsInARow(account), 0);
        attempts.forget(account);
        QCOMPARE(attempts.refusalsInARow(account), 0);
    }
    QVERIFY(written().isEmpty());
}

void SignInAttemptsTest::forgetsTheOldestBeyondFifty()
{
    SignInAttempts attempts(file());
    for (int i = 0; i < 51; ++i)
        attempts.countRefusal(at(u"https://cms.example.com/"_s, u"user%1@example.com"_s.arg(i)));
    QCOMPARE(attempts.refusalsInARow(at(u"https://cms.example.com/"_s, u"user0@example.com"_s)), 0);
    QCOMPARE(attempts.refusalsInARow(at(u"https://cms.example.com/"_s, u"user1@example.com"_s)), 1);
}

void SignInAttemptsTest::aDamagedFileCountsNothing_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("garbage") << QByteArray("\x00\xff[[[", 5);
    QTest::newRow("size alone") << QByteArray("[refusedSignIns]\nsize=2000000000\n");
    QTest::newRow("no numbers") << QByteArray("[refusedSignIns]\n1\\who=x\n1\\refusals=many\nsize=1\n");
}

void SignInAttemptsTest::aDamagedFileCountsNothing()
{
    QFETCH(QByteArray, content);
    QFile damaged(file());
    QVERIFY(damaged.open(QIODevice::WriteOnly));
    damaged.write(content);
    damaged.close();
    SignInAttempts attempts(file());
    QCOMPARE(attempts.refusalsInARow(ada), 0);
    attempts.countRefusal(ada);
    QCOMPARE(SignInAttempts(file()).refusalsInARow(ada), 1);
}

QTEST_GUILESS_MAIN(SignInAttemptsTest)
#include "signinattemptstest.moc"
