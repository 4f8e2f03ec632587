// SPDX-License-Identifier: MIT
#include "logcapture.h"
#include "processes.h"

#include "app/singleinstance.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QLocalSocket>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <memory>
#include <vector>

using namespace Latchkey;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Role = SingleInstance::Role;

/// Starts of one profile, in this process and in others.
class SingleInstanceTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theFirstOneIsTheFirst();
    void aSecondOneHandsOverItsLink_data();
    void aSecondOneHandsOverItsLink();
    void aSecondOneWithoutALinkWantsTheWindow();
    void profilesDoNotKnowOfEachOther();
    void ofManyAtOnceOneIsTheFirst();
    void takesTheLinksOfManyAtOnce();
    void afterTheFirstHasEndedTheNextIsTheFirst();
    void afterTheFirstWasKilledTheNextIsTheFirst();
    void aFirstOneThatHangsIsNotWaitedForLong();
    void aFolderWithALongNameWillDo();
    void aFolderThatCannotBeWrittenToWillDo();
    void nobodyElseMayConnect();
    void survivesWhateverIsSent_data();
    void survivesWhateverIsSent();
    void aSilentConnectionIsInNobodysWay();
    void doesNotLogALink();
    void theProgramItselfRunsOnce();

private:
    QString folder() const { return m_profile->path(); }

    std::unique_ptr<QTemporaryDir> m_profile;
};

namespace {

/// Another start of the program.
struct Start {
    QProcess process;
    QByteArray said;

    explicit Start(const QString &folder, const QString &link = {})
    {
        QObject::connect(&process, &QProcess::readyReadStandardOutput, [this] { said += process.readAllStandardOutput(); });
        process.start(QStringLiteral(TEST_PROCESS), {u"single-instance"_s, folder, link});
    }
    ~Start() { kill(); }

    void kill()
    {
        Processes::killAtOnce(process.processId());
        process.waitForFinished();
    }
    bool hasEnded() const { return process.state() == QProcess::NotRunning; }
};

QString socketIn(const QString &folder)
{
    return folder + u"/instance.socket"_s;
}

} // namespace

void SingleInstanceTest::init()
{
    m_profile = std::make_unique<QTemporaryDir>();
    QVERIFY(m_profile->isValid());
}

void SingleInstanceTest::theFirstOneIsTheFirst()
{
    QElapsedTimer timer;
    timer.start();
    SingleInstance instance(folder());
    QCOMPARE(instance.start(u"link"_s), Role::First);
    QVERIFY2(timer.elapsed() < 1000, "nobody is there to wait for");
}

void SingleInstanceTest::aSecondOneHandsOverItsLink_data()
{
    QTest::addColumn<QString>("link");
    QTest::newRow("a link") << u"https://cms.example.com/admin/reset-password?token=eyJ"_s;
    QTest::newRow("signs of all kinds") << u"\"quoted\" \\ ünicode 😀\ttab"_s;
    QTest::newRow("long") << QString(SingleInstance::longestLink, u'x');
}

void SingleInstanceTest::aSecondOneHandsOverItsLink()
{
    QFETCH(QString, link);
    SingleInstance first(folder());
    const QSignalSpy links(&first, &SingleInstance::linkArrived);
    const QSignalSpy raises(&first, &SingleInstance::raiseWanted);
    QCOMPARE(first.start({}), Role::First);

    const Start second(folder(), link);
    QTRY_VERIFY(second.hasEnded());
    QCOMPARE(second.said, "HandedOver\n");
    QCOMPARE(links, (QList<QVariantList>{{link}}));
    QCOMPARE(raises.size(), 1);
}

void SingleInstanceTest::aSecondOneWithoutALinkWantsTheWindow()
{
    Start first(folder());
    QTRY_COMPARE(first.said, "First\n");
    const Start second(folder());
    QTRY_COMPARE(second.said, "HandedOver\n");
    QTRY_COMPARE(first.said, "First\nraise\n");
    const Start third(folder(), QString(SingleInstance::longestLink + 1, u'x'));
    QTRY_COMPARE(third.said, "HandedOver\n");
    QTRY_COMPARE(first.said, "First\nraise\nraise\n");
}

void SingleInstanceTest::profilesDoNotKnowOfEachOther()
{
    const QTemporaryDir another;
    SingleInstance one(folder());
    SingleInstance two(another.path());
    QCOMPARE(one.start({}), Role::First);
    QCOMPARE(two.start({}), Role::First);
}

void SingleInstanceTest::ofManyAtOnceOneIsTheFirst()
{
    for (int round = 0; round < 3; ++round) {
        std::vector<std::unique_ptr<Start>> starts;
        for (int i = 0; i < 8; ++i)
            starts.push_back(std::make_unique<Start>(folder(), u"link-%1"_s.arg(i)));
        QByteArray all;
        QTRY_VERIFY_WITH_TIMEOUT(
            (all.clear(), std::for_each(starts.begin(), starts.end(), [&](auto &start) { all += start->said; }),
                all.count("raise\n") == 7 && all.count("HandedOver\n") == 7), // the first may say so sooner
            20'000);
        QCOMPARE(all.count("First\n"), 1);
        QCOMPARE(all.count("link link-"), 7);
    }
}

void SingleInstanceTest::takesTheLinksOfManyAtOnce()
{
    SingleInstance first(folder());
    const QSignalSpy links(&first, &SingleInstance::linkArrived);
    QCOMPARE(first.start({}), Role::First);
    std::vector<std::unique_ptr<Start>> starts;
    for (int i = 0; i < 20; ++i)
        starts.push_back(std::make_unique<Start>(folder(), u"link"_s));
    QTRY_COMPARE_WITH_TIMEOUT(links.size(), 20, 20'000);
}

void SingleInstanceTest::afterTheFirstHasEndedTheNextIsTheFirst()
{
    auto first = std::make_unique<SingleInstance>(folder());
    QCOMPARE(first->start({}), Role::First);
    QVERIFY(QFileInfo::exists(socketIn(folder())));
    first.reset();
    QVERIFY(!QFileInfo::exists(socketIn(folder())));
    SingleInstance next(folder());
    QCOMPARE(next.start({}), Role::First);
}

void SingleInstanceTest::afterTheFirstWasKilledTheNextIsTheFirst()
{
    for (int round = 0; round < 10; ++round) {
        Start first(folder());
        if (round % 2 == 0) // the others are killed while they start
            QTRY_COMPARE(first.said, "First\n");
        first.kill();
        Start next(folder());
        QTRY_COMPARE_WITH_TIMEOUT(next.said, "First\n", 10'000);
        const Start another(folder(), u"link"_s);
        QTRY_COMPARE(next.said, "First\nlink link\nraise\n");
    }
}

void SingleInstanceTest::aFirstOneThatHangsIsNotWaitedForLong()
{
    Start first(folder());
    QTRY_COMPARE(first.said, "First\n");
    QCOMPARE(::kill(pid_t(first.process.processId()), SIGSTOP), 0);
    SingleInstance second(folder());
    QCOMPARE(second.start(u"link"_s, 200ms), Role::NoAnswer);
}

void SingleInstanceTest::aFolderWithALongNameWillDo()
{
    const QString deep = folder() + u'/' + QString(100, u'x') + u"/ü"_s;
    QVERIFY(QDir().mkpath(deep));
    SingleInstance first(deep);
    const QSignalSpy links(&first, &SingleInstance::linkArrived);
    QCOMPARE(first.start({}), Role::First);
    const Start second(deep, u"link"_s);
    QTRY_COMPARE(links.size(), 1);
}

void SingleInstanceTest::aFolderThatCannotBeWrittenToWillDo()
{
    SingleInstance instance(u"/proc/latchkey"_s);
    QCOMPARE(instance.start({}, 200ms), Role::First);
}

void SingleInstanceTest::nobodyElseMayConnect()
{
    SingleInstance instance(folder());
    QCOMPARE(instance.start({}), Role::First);
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther
        | QFile::ExeOther;
    QCOMPARE(QFileInfo(socketIn(folder())).permissions() & others, QFile::Permissions());
}

void SingleInstanceTest::survivesWhateverIsSent_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<bool>("isUnderstood");
    QTest::newRow("an empty line") << QByteArray("\n") << false;
    QTest::newRow("no JSON") << QByteArray("hello\n") << false;
    QTest::newRow("a list") << QByteArray("[1]\n") << false;
    QTest::newRow("a number for a link") << QByteArray("{\"link\":5}\n") << true;
    QTest::newRow("no link") << QByteArray("{}\n") << true;
    QTest::newRow("a link that is too long")
        << QByteArray("{\"link\":\"" + QByteArray(SingleInstance::longestLink + 1, 'x') + "\"}\n") << true;
    QTest::newRow("zeros") << QByteArray(1000, '\0') + '\n' << false;
    QTest::newRow("without end") << QByteArray(5'000'000, 'x') << false;
    QTest::newRow("deep") << QByteArray(100'000, '[') + '\n' << false;
    QTest::newRow("two messages") << QByteArray("{}\n{\"link\":\"second\"}\n") << true;
}

void SingleInstanceTest::survivesWhateverIsSent()
{
    QFETCH(QByteArray, message);
    QFETCH(bool, isUnderstood);
    SingleInstance instance(folder());
    const QSignalSpy links(&instance, &SingleInstance::linkArrived);
    const QSignalSpy raises(&instance, &SingleInstance::raiseWanted);
    QCOMPARE(instance.start({}), Role::First);

    QLocalSocket stranger;
    stranger.connectToServer(socketIn(folder()));
    stranger.write(message);
    QTRY_COMPARE(stranger.state(), QLocalSocket::UnconnectedState);
    QCOMPARE(raises.size(), isUnderstood ? 1 : 0);
    QCOMPARE(links.size(), 0);

    const Start second(folder(), u"link"_s);
    QTRY_COMPARE(links.size(), 1);
}

void SingleInstanceTest::aSilentConnectionIsInNobodysWay()
{
    SingleInstance instance(folder());
    const QSignalSpy links(&instance, &SingleInstance::linkArrived);
    QCOMPARE(instance.start({}), Role::First);
    std::vector<std::unique_ptr<QLocalSocket>> silent;
    for (int i = 0; i < 20; ++i) {
        silent.push_back(std::make_unique<QLocalSocket>());
        silent.back()->connectToServer(socketIn(folder()));
    }
    const Start second(folder(), u"link"_s);
    QTRY_COMPARE(links.size(), 1);
}

void SingleInstanceTest::doesNotLogALink()
{
    const LogCapture log;
    SingleInstance first(folder());
    const QSignalSpy links(&first, &SingleInstance::linkArrived);
    QCOMPARE(first.start(u"SECRET-TO-LOOK-FOR"_s), Role::First);
    const Start second(folder(), u"SECRET-TO-LOOK-FOR"_s);
    QTRY_COMPARE(links.size(), 1);
    QVERIFY(!log.text().contains(u"SECRET"_s));
}

void SingleInstanceTest::theProgramItselfRunsOnce()
{
    const QStringList arguments{u"--profile"_s, folder()};
    QProcess first;
    first.start(QStringLiteral(LATCHKEY_PROGRAM), arguments);
    QTRY_VERIFY_WITH_TIMEOUT(QFileInfo::exists(socketIn(folder())), 20'000);

    QProcess second;
    second.start(QStringLiteral(LATCHKEY_PROGRAM), arguments + QStringList{u"eyJ"_s});
    QTRY_COMPARE_WITH_TIMEOUT(second.state(), QProcess::NotRunning, 20'000);
    QCOMPARE(second.exitStatus(), QProcess::NormalExit);
    QCOMPARE(second.exitCode(), 0);
    QCOMPARE(first.state(), QProcess::Running);

    first.terminate();
    QVERIFY(first.waitForFinished(20'000));
}

QTEST_GUILESS_MAIN(SingleInstanceTest)
#include "singleinstancetest.moc"
