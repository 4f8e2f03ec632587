// SPDX-License-Identifier: MIT
#include "app/logfile.h"

#include <QLoggingCategory>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <memory>
#include <vector>

using namespace Latchkey;
using namespace Qt::StringLiterals;

class LogFileTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void oneLineAMessageWithTheTime();
    void aMessageOfSeveralLinesStaysOneLine();
    void isTheOwnersOnly_data();
    void isTheOwnersOnly();
    void continuesAnEarlierOne();
    void endsWithTheObject();
    void messagesGoWhereTheyWentBeforeAsWell();
    void severalThreadsDoNotMixTheirLines();
    void aFileThatCannotBeOpenedIsReported();

private:
    QString path() const { return m_folder.filePath(QString::fromLatin1(QTest::currentTestFunction()) + u".log"_s); }
    QStringList lines() const;

    QTemporaryDir m_folder;
};

namespace {

Q_LOGGING_CATEGORY(logTest, "latchkey.test")

int forwarded = 0;

void count(QtMsgType, const QMessageLogContext &, const QString &)
{
    ++forwarded;
}

/// Keeps what the tests log out of their output.
class Silence final {
public:
    Silence() : m_former(qInstallMessageHandler(count)) { forwarded = 0; }
    ~Silence() { qInstallMessageHandler(m_former); }
    Q_DISABLE_COPY_MOVE(Silence)

private:
    QtMessageHandler m_former;
};

} // namespace

QStringList LogFileTest::lines() const
{
    QFile file(path());
    if (!file.open(QIODevice::ReadOnly))
        return {u"there is no log file"_s};
    return QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
}

void LogFileTest::oneLineAMessageWithTheTime()
{
    const Silence silence;
    const LogFile log(path());
    QVERIFY(log.isOpen());
    qCInfo(logTest) << "first" << u"Grüße"_s;
    qCWarning(logTest) << "second";

    static const QRegularExpression first(
        u"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z .*latchkey\\.test.*first.*Grüße"_s);
    QCOMPARE(lines().size(), 2);
    QVERIFY2(first.match(lines().constFirst()).hasMatch(), qPrintable(lines().constFirst()));
}

void LogFileTest::aMessageOfSeveralLinesStaysOneLine()
{
    const Silence silence;
    const LogFile log(path());
    qCInfo(logTest).noquote() << u"one\n2026-01-01T00:00:00.000Z latchkey: forged\r\nthree"_s;
    QCOMPARE(lines().size(), 1);
}

void LogFileTest::isTheOwnersOnly_data()
{
    QTest::addColumn<bool>("isThereAlready");
    QTest::newRow("new") << false;
    QTest::newRow("there already, and open to all") << true;
}

void LogFileTest::isTheOwnersOnly()
{
    QFETCH(bool, isThereAlready);
    QFile::remove(path());
    if (isThereAlready) {
        QVERIFY(QFile(path()).open(QIODevice::WriteOnly));
        QVERIFY(QFile::setPermissions(path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther));
    }
    const LogFile log(path());
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther
        | QFile::ExeOther;
    QVERIFY(QFile::exists(path()));
    QCOMPARE(QFile::permissions(path()) & others, QFile::Permissions());
}

void LogFileTest::continuesAnEarlierOne()
{
    const Silence silence;
    for (int run = 0; run < 2; ++run) {
        const LogFile log(path());
        qCInfo(logTest) << "run" << run;
    }
    QCOMPARE(lines().size(), 2);
}

void LogFileTest::endsWithTheObject()
{
    const Silence silence;
    auto log = std::make_unique<LogFile>(path());
    qCInfo(logTest) << "while it lives";
    log.reset();
    qCInfo(logTest) << "after that";
    QCOMPARE(lines().size(), 1);
}

void LogFileTest::messagesGoWhereTheyWentBeforeAsWell()
{
    const Silence silence;
    const LogFile log(path());
    qCInfo(logTest) << "once";
    QCOMPARE(forwarded, 1);
}

void LogFileTest::severalThreadsDoNotMixTheirLines()
{
    const Silence silence;
    const LogFile log(path());
    std::vector<std::unique_ptr<QThread>> threads;
    for (int i = 0; i < 4; ++i) {
        threads.emplace_back(QThread::create([] {
            for (int line = 0; line < 250; ++line)
                qCInfo(logTest).noquote() << QString(200, u'x');
        }));
        threads.back()->start();
    }
    for (const auto &thread : threads)
        QVERIFY(thread->wait(20'000));
    const QStringList written = lines();
    QCOMPARE(written.size(), 1000);
    for (const QString &line : written)
        QCOMPARE(line.count(u'x'), 200);
}

void LogFileTest::aFileThatCannotBeOpenedIsReported()
{
    const LogFile log(m_folder.path());
    QVERIFY(!log.isOpen());
}

QTEST_GUILESS_MAIN(LogFileTest)
#include "logfiletest.moc"
