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
    void takesALink_data();
    void takesALink();
    void doesNotRepeatALinkThatItRefuses();
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
    QVERIFY(commandLine.link.isEmpty());
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

void CommandLineTest::takesALink_data()
{
    QTest::addColumn<QString>("link");
    QTest::newRow("from a mail") << u"https://cms.example.com/admin/reset-password?token=eyJ"_s;
    QTest::newRow("from the desktop") << u"latchkey://auth/reset?token=eyJ&project=https%3A%2F%2Fcms.example.com"_s;
    QTest::newRow("bare") << u"eyJhbGciOiJIUzI1NiJ9.eyJ9.x-_"_s;
}

void CommandLineTest::takesALink()
{
    QFETCH(QString, link);
    const CommandLine commandLine = parse({u"--language"_s, u"de"_s, link});
    QCOMPARE(commandLine.action, Action::Run);
    QCOMPARE(commandLine.link, link);
    QCOMPARE(parse({link, u"--local"_s}).link, link);
}

void CommandLineTest::doesNotRepeatALinkThatItRefuses()
{
    const CommandLine commandLine = parse({u"one-secret"_s, u"two-secret"_s});
    QCOMPARE(commandLine.exitCode, 2);
    QVERIFY(!commandLine.output.contains(u"secret"_s));
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
        for (const QString &option : {u"--project"_s, u"--local"_s, u"--profile"_s, u"--language"_s, u"--log-file"_s, u"LINK"_s})
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
    QTest::newRow("two links") << QStringList{u"one"_s, u"two"_s} << u"LINK"_s;
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
