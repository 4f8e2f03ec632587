// SPDX-License-Identifier: MIT
#include "app/accountlist.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Latchkey;
using namespace Qt::StringLiterals;

class AccountListTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anEmptyProfileHasNone();
    void theLastOneUsedComesFirst();
    void everythingIsThereInTheNextRun_data();
    void everythingIsThereInTheNextRun();
    void theSameAccountIsKeptOnce();
    void remembersTheEmailOfEachProject();
    void theLocalServerIsOneProjectWhateverItsPort();
    void forgetsTheOldestBeyondTwenty();
    void eachKeepsItsNumber();
    void isOrderedByThePerson_data();
    void isOrderedByThePerson();
    void movingAStrangerChangesNothing();
    void removingForgetsTheAccountAndItsEmail();
    void whatAnotherProgramHasWrittenMeanwhileStays();
    void remembersWhoIsKeptSignedIn();
    void remembersTheMode();
    void readsTheListOfAnEarlierVersion();
    void aDamagedFileIsAnEmptyList_data();
    void aDamagedFileIsAnEmptyList();
    void theKeyIsTheSameForTheSamePersonAndPlace();
    void theKeyOfTheLocalServerDoesNotDependOnItsPort();

private:
    QTemporaryDir m_folder;
    QString file() const { return m_folder.filePath(QString::fromLatin1(QTest::currentTestFunction()) + u".ini"_s); }
    AccountList open() const { return AccountList(file()); }
};

namespace {

Account account(const QString &project, const QString &email)
{
    return {.project = QUrl(project), .email = email};
}

const Account ada = account(u"https://cms.example.com/"_s, u"ada@example.com"_s);
const Account bob = account(u"https://cms.example.com/"_s, u"bob@example.com"_s);
const Account elsewhere = account(u"https://example.org/cms/"_s, u"ada@example.org"_s);

} // namespace

void AccountListTest::anEmptyProfileHasNone()
{
    QVERIFY(!open().current().has_value());
    QCOMPARE(open().emailFor(ada), QString());
}

void AccountListTest::theLastOneUsedComesFirst()
{
    AccountList list(file());
    list.use(ada);
    list.use(elsewhere);
    QCOMPARE(list.current(), elsewhere);
    list.use(ada);
    QCOMPARE(list.current(), ada);
}

void AccountListTest::everythingIsThereInTheNextRun_data()
{
    QTest::addColumn<QString>("project");
    QTest::addColumn<QString>("email");
    QTest::addColumn<bool>("isLocal");
    QTest::newRow("plain") << u"https://cms.example.com/"_s << u"ada@example.com"_s << false;
    QTest::newRow("sub-path with signs") << u"https://example.com:8443/my%20cms/%C3%A4/"_s << u"ada+test@example.com"_s << false;
    QTest::newRow("international") << u"https://bücher.example/"_s << u"jürgen@bücher.example"_s << false;
    QTest::newRow("IPv6 with a zone") << u"http://[fe80::1%25eth0]:8055/"_s << u"a@b.example"_s << false;
    QTest::newRow("signs of settings files") << u"https://example.com/"_s << u"\"a;b=c\\\"@example.com"_s << false;
    QTest::newRow("local") << u"http://127.0.0.1:41234/"_s << u"ada@example.com"_s << true;
}

void AccountListTest::everythingIsThereInTheNextRun()
{
    QFETCH(QString, project);
    QFETCH(QString, email);
    QFETCH(bool, isLocal);
    const Account used{.project = QUrl(project), .email = email, .isLocal = isLocal};
    open().use(used);
    QCOMPARE(open().current(), used);
}

void AccountListTest::theSameAccountIsKeptOnce()
{
    AccountList list(file());
    list.use(bob);
    for (int i = 0; i < 30; ++i)
        list.use(account(u"https://cms.example.com/"_s, i % 2 ? u"Ada@Example.com"_s : u" ada@example.com "_s));
    QCOMPARE(list.current()->email, u"Ada@Example.com"_s);
    list.use(elsewhere);
    QCOMPARE(list.emailFor(bob), u"Ada@Example.com"_s);
}

void AccountListTest::remembersTheEmailOfEachProject()
{
    AccountList list(file());
    list.use(ada);
    list.use(bob);
    list.use(elsewhere);
    QCOMPARE(list.emailFor({.project = ada.project}), bob.email);
    QCOMPARE(list.emailFor({.project = elsewhere.project}), elsewhere.email);
    QCOMPARE(list.emailFor({.project = QUrl(u"https://cms.example.com/other/"_s)}), QString());
}

void AccountListTest::theLocalServerIsOneProjectWhateverItsPort()
{
    AccountList list(file());
    list.use({.project = QUrl(u"http://127.0.0.1:1111/"_s), .email = ada.email, .isLocal = true});
    QCOMPARE(list.emailFor({.project = QUrl(u"http://127.0.0.1:2222/"_s), .isLocal = true}), ada.email);
    QCOMPARE(list.emailFor({.project = QUrl(u"http://127.0.0.1:1111/"_s), .isLocal = false}), QString());
}

void AccountListTest::forgetsTheOldestBeyondTwenty()
{
    AccountList list(file());
    for (int i = 0; i < 21; ++i)
        list.use(account(u"https://%1.example.com/"_s.arg(i), u"ada@example.com"_s));
    QCOMPARE(list.emailFor({.project = QUrl(u"https://0.example.com/"_s)}), QString());
    QCOMPARE(list.emailFor({.project = QUrl(u"https://1.example.com/"_s)}), u"ada@example.com"_s);
}

void AccountListTest::eachKeepsItsNumber()
{
    AccountList list(file());
    for (const Account &used : {ada, bob, elsewhere, bob, ada})
        list.use(used);
    QCOMPARE(list.all(), (QList<Account>{ada, bob, elsewhere}));
    QCOMPARE(list.current(), ada);
    QCOMPARE(list.lastUsedAt({.project = bob.project}), ada);
    QCOMPARE(open().all(), list.all());
}

void AccountListTest::isOrderedByThePerson_data()
{
    QTest::addColumn<qsizetype>("position");
    QTest::addColumn<QList<Account>>("order");
    QTest::newRow("first") << qsizetype(0) << QList<Account>{bob, ada, elsewhere};
    QTest::newRow("where it is") << qsizetype(1) << QList<Account>{ada, bob, elsewhere};
    QTest::newRow("last") << qsizetype(2) << QList<Account>{ada, elsewhere, bob};
    QTest::newRow("beyond") << qsizetype(99) << QList<Account>{ada, elsewhere, bob};
    QTest::newRow("negative") << qsizetype(-1) << QList<Account>{ada, elsewhere, bob};
}

void AccountListTest::isOrderedByThePerson()
{
    QFETCH(qsizetype, position);
    AccountList list(QString(m_folder.filePath(u"order-%1.ini"_s.arg(position))));
    for (const Account &used : {ada, bob, elsewhere})
        list.use(used);
    list.move(bob, position);
    QTEST(list.all(), "order");
    QCOMPARE(list.current(), elsewhere);
    list.use(bob);
    QTEST(list.all(), "order");
}

void AccountListTest::movingAStrangerChangesNothing()
{
    AccountList list(file());
    list.use(ada);
    list.move(bob, 0);
    QCOMPARE(list.all(), QList<Account>{ada});
}

void AccountListTest::removingForgetsTheAccountAndItsEmail()
{
    AccountList list(file());
    for (const Account &used : {ada, elsewhere, bob})
        list.use(used);
    list.remove(bob);
    QCOMPARE(list.all(), (QList<Account>{ada, elsewhere}));
    QCOMPARE(list.current(), elsewhere);
    QCOMPARE(list.emailFor(bob), ada.email);
    list.remove(bob);
    list.remove(ada);
    list.remove(elsewhere);
    QVERIFY(open().all().isEmpty());
    QFile settings(file());
    QVERIFY(settings.open(QIODevice::ReadOnly));
    QVERIFY(!settings.readAll().contains("example"));
}

void AccountListTest::whatAnotherProgramHasWrittenMeanwhileStays()
{
    AccountList list(file());
    list.use(ada);
    {
        // In this process it would be the same settings: the other program's are a copy that takes the place of the file.
        const QString copy = file() + u".ini"_s;
        QVERIFY(QFile::copy(file(), copy));
        AccountList(copy).use(bob);
        QVERIFY(QFile::remove(file()));
        QVERIFY(QFile::rename(copy, file()));
    }
    list.use(elsewhere);
    QCOMPARE(list.all(), (QList<Account>{ada, bob, elsewhere}));
    QCOMPARE(open().all(), (QList<Account>{ada, bob, elsewhere}));
}

void AccountListTest::remembersWhoIsKeptSignedIn()
{
    AccountList list(file());
    Account inMemory = bob;
    inMemory.keepSignedIn = false;
    list.use(ada);
    list.use(inMemory);
    QCOMPARE(open().current(), inMemory);
    QVERIFY(open().all().constFirst().keepSignedIn);

    list.setKeepSignedIn(ada, false);
    list.setKeepSignedIn(bob, true);
    QVERIFY(!open().all().constFirst().keepSignedIn);
    QCOMPARE(open().current(), bob);
    list.setKeepSignedIn(elsewhere, false);
    QCOMPARE(open().all().size(), 2);
}

void AccountListTest::remembersTheMode()
{
    AccountList list(file());
    Account bySession = ada;
    bySession.mode = Directus::AuthenticationMode::Session;
    Account byToken = elsewhere;
    byToken.email.clear();
    byToken.mode = Directus::AuthenticationMode::StaticToken;

    list.use(ada);
    list.use(bySession);
    list.use(byToken);

    QCOMPARE(open().all(), QList<Account>({bySession, byToken}));
    QCOMPARE(open().lastUsedAt(elsewhere), byToken);
}

void AccountListTest::readsTheListOfAnEarlierVersion()
{
    QFile settings(file());
    QVERIFY(settings.open(QIODevice::WriteOnly));
    settings.write("[accounts]\n1\\project=https://cms.example.com/\n1\\email=bob@example.com\n1\\local=false\n"
                   "2\\project=https://cms.example.com/\n2\\email=ada@example.com\n2\\local=false\nsize=2\n");
    settings.close();
    QCOMPARE(open().all(), (QList<Account>{bob, ada}));
    QCOMPARE(open().current(), bob);
}

void AccountListTest::aDamagedFileIsAnEmptyList_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("garbage") << QByteArray("\x00\xff\xfe garbage [[[", 16);
    QTest::newRow("an array without entries") << QByteArray("[accounts]\nsize=3\n");
    QTest::newRow("no size") << QByteArray("[accounts]\nsize=many\n1\\project=https://cms.example.com/\n");
    QTest::newRow("no addresses") << QByteArray("[accounts]\n1\\project=\n1\\email=ada@example.com\nsize=1\n");
}

void AccountListTest::aDamagedFileIsAnEmptyList()
{
    QFETCH(QByteArray, content);
    QFile damaged(file());
    QVERIFY(damaged.open(QIODevice::WriteOnly));
    damaged.write(content);
    damaged.close();

    QVERIFY(!open().current().has_value());
    open().use(ada);
    QCOMPARE(open().current(), ada);
}

void AccountListTest::theKeyIsTheSameForTheSamePersonAndPlace()
{
    QCOMPARE(account(u"https://CMS.example.com/"_s, u" Ada@Example.com "_s).tokenKey(), ada.tokenKey());
    QVERIFY(bob.tokenKey() != ada.tokenKey());
    QVERIFY(elsewhere.tokenKey() != ada.tokenKey());
    QVERIFY(account(u"https://cms.example.com/cms/"_s, ada.email).tokenKey() != ada.tokenKey());
    QVERIFY(account(u"http://cms.example.com/"_s, ada.email).tokenKey() != ada.tokenKey());
}

void AccountListTest::theKeyOfTheLocalServerDoesNotDependOnItsPort()
{
    const Account before{.project = QUrl(u"http://127.0.0.1:1111/"_s), .email = ada.email, .isLocal = true};
    const Account after{.project = QUrl(u"http://127.0.0.1:2222/"_s), .email = ada.email, .isLocal = true};
    QCOMPARE(before.tokenKey(), after.tokenKey());
    QVERIFY(before.tokenKey() != account(u"http://127.0.0.1:1111/"_s, ada.email).tokenKey());
}

QTEST_GUILESS_MAIN(AccountListTest)
#include "accountlisttest.moc"
