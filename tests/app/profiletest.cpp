// SPDX-License-Identifier: MIT
#include "app/profile.h"
#include "app/accountlist.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Latchkey;
using namespace Qt::StringLiterals;

class ProfileTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void everythingLiesBelowTheFolder();
    void foldersAreTheOwnersOnly();
    void aFolderThatOthersCouldReadIsClosed();
    void aFolderThatCannotBeMadeIsReported();
    void settingsOfALaterVersionAreKeptBeside();
    void settingsThatCannotBeKeptAreNotTouched();
    void settingsOfAnEarlierVersionAreTakenOver();
    void profilesHaveKeychainEntriesOfTheirOwn();
    void theSameFolderHasTheSameEntriesHoweverItIsWritten();
    void thePersonsOwnProfileIsWhereTheDesktopWantsIt();

private:
    QTemporaryDir m_folder;
};

namespace {

constexpr auto ownersOnly = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
constexpr auto everybody = ownersOnly | QFile::ReadGroup | QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther
    | QFile::WriteOther;

void write(const QString &file, const QByteArray &contents)
{
    QFile opened(file);
    QVERIFY(opened.open(QIODevice::WriteOnly));
    opened.write(contents);
}

QByteArray contentsOf(const QString &file)
{
    QFile opened(file);
    return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
}

QFile::Permissions permissionsOf(const QString &path)
{
    const auto isUsers = QFile::ReadUser | QFile::WriteUser | QFile::ExeUser; // the caller's own view of the same bits
    return QFileInfo(path).permissions() & ~isUsers;
}

} // namespace

void ProfileTest::everythingLiesBelowTheFolder()
{
    const QString folder = m_folder.filePath(u"one"_s);
    const Profile profile = Profile::at(folder);
    for (const QString &path : {profile.settingsFile(), profile.localServerFolder(), profile.refreshLockFile()})
        QVERIFY2(path.startsWith(folder + u'/'), qPrintable(path));
    QCOMPARE(profile.folder(), folder);
}

void ProfileTest::foldersAreTheOwnersOnly()
{
    const Profile profile = Profile::at(m_folder.filePath(u"new/and/deep"_s));
    QVERIFY(profile.prepare());
    QCOMPARE(permissionsOf(profile.folder()), ownersOnly);
    QVERIFY(profile.prepare());
}

void ProfileTest::aFolderThatOthersCouldReadIsClosed()
{
    const QString folder = m_folder.filePath(u"open"_s);
    QVERIFY(QDir().mkpath(folder));
    QVERIFY(QFile::setPermissions(folder, everybody));
    QVERIFY(Profile::at(folder).prepare());
    QCOMPARE(permissionsOf(folder), ownersOnly);
}

void ProfileTest::aFolderThatCannotBeMadeIsReported()
{
    QFile file(m_folder.filePath(u"file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(!Profile::at(file.fileName()).prepare());
    QVERIFY(!Profile::at(file.fileName() + u"/below"_s).prepare());
    QVERIFY(!Profile::at(u"/proc/latchkey"_s).prepare());
}

void ProfileTest::settingsOfALaterVersionAreKeptBeside()
{
    const Profile profile = Profile::at(m_folder.filePath(u"later"_s));
    QVERIFY(profile.prepare());
    const QByteArray later = "[General]\nformat=7\n[accounts]\n1\\project=https://cms.example.com\n1\\passkey=new\nsize=1\n";
    write(profile.settingsFile(), later);
    QVERIFY(profile.prepare());
    QCOMPARE(contentsOf(profile.settingsFile() + u".format-7"_s), later);
    AccountList accounts(profile.settingsFile());
    QCOMPARE(accounts.all().size(), 1);
    accounts.remove(accounts.all().constFirst());
    QVERIFY(profile.prepare());
    QCOMPARE(contentsOf(profile.settingsFile() + u".format-7"_s), later);
}

void ProfileTest::settingsThatCannotBeKeptAreNotTouched()
{
    const Profile profile = Profile::at(m_folder.filePath(u"stuck"_s));
    QVERIFY(profile.prepare());
    const QByteArray later = "[General]\nformat=7\nlanguage=de\n";
    write(profile.settingsFile(), later);
    QVERIFY(QDir().mkpath(profile.settingsFile() + u".format-7/in the way"_s));
    QVERIFY(!profile.prepare());
    QCOMPARE(contentsOf(profile.settingsFile()), later);
}

void ProfileTest::settingsOfAnEarlierVersionAreTakenOver()
{
    const Profile profile = Profile::at(m_folder.filePath(u"earlier"_s));
    QVERIFY(profile.prepare());
    write(profile.settingsFile(), "[accounts]\n1\\project=https://cms.example.com\n1\\email=ada@example.com\nsize=1\n");
    QVERIFY(profile.prepare());
    const QList<Account> accounts = AccountList(profile.settingsFile()).all();
    QCOMPARE(accounts.size(), 1);
    QCOMPARE(accounts[0].email, u"ada@example.com"_s);
    QVERIFY(accounts[0].keepSignedIn);
}

void ProfileTest::profilesHaveKeychainEntriesOfTheirOwn()
{
    const QString one = Profile::at(m_folder.filePath(u"one"_s)).keychainService();
    const QString two = Profile::at(m_folder.filePath(u"two"_s)).keychainService();
    QVERIFY(one != two);
    QVERIFY(one != Profile::standard().keychainService());
    QVERIFY(one.startsWith(u"Latchkey"_s));
    QVERIFY2(!one.contains(m_folder.path()), "a service name is no place for a path");
}

void ProfileTest::theSameFolderHasTheSameEntriesHoweverItIsWritten()
{
    const QString name = Profile::at(m_folder.filePath(u"one"_s)).keychainService();
    QCOMPARE(Profile::at(m_folder.filePath(u"one/"_s)).keychainService(), name);
    QCOMPARE(Profile::at(m_folder.filePath(u"two/../one"_s)).keychainService(), name);
    QCOMPARE(Profile::at(QDir::current().relativeFilePath(m_folder.filePath(u"one"_s))).keychainService(), name);
}

void ProfileTest::thePersonsOwnProfileIsWhereTheDesktopWantsIt()
{
    const Profile profile = Profile::standard();
    QVERIFY(profile.settingsFile().startsWith(QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation)));
    QVERIFY(profile.localServerFolder().startsWith(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation)));
    QCOMPARE(profile.keychainService(), u"Latchkey"_s);
}

QTEST_GUILESS_MAIN(ProfileTest)
#include "profiletest.moc"
