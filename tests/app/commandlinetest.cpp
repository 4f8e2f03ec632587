// SPDX-License-Identifier: MIT
#include "app/commandline.h"

#include <QTest>

using namespace Latchkey;
using namespace Qt::StringLiterals;
using Action = CommandLine::Action;

class CommandLineTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void withoutArgumentsTheProgramRuns();
    void readsEachOption();
    void takesValuesAfterAnEqualsSignToo();
    void tellsAnEmptyProfileFromNone();
    void printsItsVersion();
    void printsWhatItUnderstands();
    void refusesWrongUse_data();
    void refusesWrongUse();
};

namespace {

CommandLine parse(const QStringList &arguments)
{
    return CommandLine::parse(QStringList{u"latchkey"_s} + arguments);
}

} // namespace

void CommandLineTest::withoutArgumentsTheProgramRuns()
{
    const CommandLine commandLine = parse({});
    QCOMPARE(commandLine.action, Action::Run);
    QVERIFY(commandLine.project.isEmpty());
    QVERIFY(!commandLine.local);
    QVERIFY(!commandLine.profile.has_value());
}

void CommandLineTest::readsEachOption()
{
    const CommandLine commandLine = parse({u"--project"_s, u"https://cms.example.com/admin"_s, u"--profile"_s, u"/tmp/p"_s,
        u"--language"_s, u"de"_s, u"--log-file"_s, u"/tmp/l"_s});
    QCOMPARE(commandLine.action, Action::Run);
    QCOMPARE(commandLine.project, u"https://cms.example.com/admin"_s);
    QCOMPARE(commandLine.profile, u"/tmp/p"_s);
    QCOMPARE(commandLine.language, u"de"_s);
    QCOMPARE(commandLine.logFile, u"/tmp/l"_s);
    QVERIFY(parse({u"--local"_s}).local);
}

void CommandLineTest::takesValuesAfterAnEqualsSignToo()
{
    QCOMPARE(parse({u"--project=localhost:8055"_s}).project, u"localhost:8055"_s);
}

void CommandLineTest::tellsAnEmptyProfileFromNone()
{
    QCOMPARE(parse({u"--profile="_s}).profile, QString());
    QVERIFY(parse({u"--profile="_s}).profile.has_value());
}

void CommandLineTest::printsItsVersion()
{
    const CommandLine commandLine = parse({u"--version"_s});
    QCOMPARE(commandLine.action, Action::PrintAndExit);
    QCOMPARE(commandLine.exitCode, 0);
    QVERIFY(commandLine.output.startsWith(u"latchkey "_s));
}

void CommandLineTest::printsWhatItUnderstands()
{
    for (const QString &help : {u"--help"_s, u"-h"_s}) {
        const CommandLine commandLine = parse({help});
        QCOMPARE(commandLine.action, Action::PrintAndExit);
        QCOMPARE(commandLine.exitCode, 0);
        for (const QString &option : {u"--project"_s, u"--local"_s, u"--profile"_s, u"--language"_s, u"--log-file"_s})
            QVERIFY2(commandLine.output.contains(option), qPrintable(option));
    }
}

void CommandLineTest::refusesWrongUse_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("named");
    QTest::newRow("unknown option") << QStringList{u"--colour"_s} << u"colour"_s;
    QTest::newRow("value missing") << QStringList{u"--project"_s} << u"project"_s;
    QTest::newRow("value for a switch") << QStringList{u"--local=yes"_s} << u"local"_s;
    QTest::newRow("two places at once") << QStringList{u"--local"_s, u"--project"_s, u"x"_s} << u"--local"_s;
    QTest::newRow("something else") << QStringList{u"nonsense"_s} << u"nonsense"_s;
}

void CommandLineTest::refusesWrongUse()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, named);
    const CommandLine commandLine = parse(arguments);
    QCOMPARE(commandLine.action, Action::PrintAndExit);
    QCOMPARE(commandLine.exitCode, 2);
    QVERIFY2(commandLine.output.contains(named), qPrintable(commandLine.output));
    QVERIFY(commandLine.output.contains(u"--help"_s));
}

QTEST_GUILESS_MAIN(CommandLineTest)
#include "commandlinetest.moc"
