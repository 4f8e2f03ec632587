// SPDX-License-Identifier: MIT
#include "app/projectcache.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Latchkey;
using namespace Qt::StringLiterals;
using Directus::Project;

class ProjectCacheTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aProjectThatWasNeverAskedHasNoName();
    void keepsAllThatAProjectSaysOfItself();
    void theLatestAnswerCounts();
    void projectsAreKeptApart();
    void theLocalServerIsOneProjectWhateverItsPort();
    void sharesAFileWithOtherSettings();
    void aDamagedFileIsAnEmptyCache();

private:
    QTemporaryDir m_folder;
    QString file() const { return m_folder.filePath(QString::fromLatin1(QTest::currentTestFunction()) + u".ini"_s); }
    ProjectCache open() const { return ProjectCache(file()); }
};

namespace {

const Account here{.project = QUrl(u"https://cms.example.com/"_s)};
const Account there{.project = QUrl(u"https://cms.example.com/two/"_s)};
const Project full{
    .name = u"Grüße, \"Ltd\"; [x]=1 %20"_s,
    .descriptor = u"Two\nlines"_s,
    .color = u"#6644FF"_s,
    .logo = u"b2c3"_s,
    .background = u"d4e5"_s,
    .note = u"Closed on **Mondays**"_s,
    .publicRegistration = true,
    .publicRegistrationVerifyEmail = false,
};

} // namespace

void ProjectCacheTest::aProjectThatWasNeverAskedHasNoName()
{
    QCOMPARE(open().load(here), Project());
}

void ProjectCacheTest::keepsAllThatAProjectSaysOfItself()
{
    open().save(here, full);
    QCOMPARE(open().load(here), full);
}

void ProjectCacheTest::theLatestAnswerCounts()
{
    ProjectCache cache(file());
    cache.save(here, full);
    cache.save(here, {.name = u"Renamed"_s});
    QCOMPARE(open().load(here), Project{.name = u"Renamed"_s});
}

void ProjectCacheTest::projectsAreKeptApart()
{
    ProjectCache cache(file());
    cache.save(here, full);
    cache.save(there, {.name = u"Two"_s});
    QCOMPARE(open().load(here), full);
    QCOMPARE(open().load(there).name, u"Two"_s);
}

void ProjectCacheTest::theLocalServerIsOneProjectWhateverItsPort()
{
    open().save({.project = QUrl(u"http://127.0.0.1:1111/"_s), .isLocal = true}, full);
    QCOMPARE(open().load({.project = QUrl(u"http://127.0.0.1:2222/"_s), .isLocal = true}), full);
    QCOMPARE(open().load({.project = QUrl(u"http://127.0.0.1:1111/"_s)}), Project());
}

void ProjectCacheTest::sharesAFileWithOtherSettings()
{
    QSettings other(file(), QSettings::IniFormat);
    other.setValue(u"accounts/size"_s, 3);
    open().save(here, full);
    other.sync();
    QCOMPARE(other.value(u"accounts/size"_s).toInt(), 3);
    QCOMPARE(open().load(here), full);
}

void ProjectCacheTest::aDamagedFileIsAnEmptyCache()
{
    QFile damaged(file());
    QVERIFY(damaged.open(QIODevice::WriteOnly));
    damaged.write(QByteArray("\x00\xff[[[ name = ", 14));
    damaged.close();
    QCOMPARE(open().load(here), Project());
    open().save(here, full);
    QCOMPARE(open().load(here), full);
}

QTEST_GUILESS_MAIN(ProjectCacheTest)
#include "projectcachetest.moc"
