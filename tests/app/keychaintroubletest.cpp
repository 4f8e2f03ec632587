// SPDX-License-Identifier: MIT
#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// Desktops without a working keychain. What a process knows of its session bus cannot be changed, so each asks in a process
/// of its own.
class KeychainTroubleTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void withoutABusItIsUnavailable();
    void withoutAServiceItIsUnavailable();
    void aServiceThatNeverAnswersIsGivenUpOn();

private:
    QTemporaryDir m_folder;
    QString m_busConfiguration = m_folder.filePath(u"bus.conf"_s);

    QProcessEnvironment environment() const;
    QByteArray ask(const QString &program, const QStringList &arguments) const;
    QStringList onABusOfItsOwn(const QString &command) const;
};

namespace {

/// What the process is started with to ask; it gives each question half a second.
const QString question = QStringLiteral("'" TEST_PROCESS "' ask-keychain 500");

} // namespace

/// A bus that starts no services: else it would find the machine's keyring.
void KeychainTroubleTest::initTestCase()
{
    QFile file(m_busConfiguration);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"(<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>session</type><listen>unix:tmpdir=/tmp</listen><auth>EXTERNAL</auth>
<policy context="default"><allow send_destination="*"/><allow receive_sender="*"/><allow own="*"/></policy></busconfig>)");
}

QProcessEnvironment KeychainTroubleTest::environment() const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : {u"DBUS_SESSION_BUS_ADDRESS"_s, u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"KDE_FULL_SESSION"_s,
             u"KDE_SESSION_VERSION"_s, u"XDG_CURRENT_DESKTOP"_s, u"DESKTOP_SESSION"_s})
        environment.remove(name);
    environment.insert(u"HOME"_s, m_folder.path());
    environment.insert(u"XDG_RUNTIME_DIR"_s, m_folder.path());
    return environment;
}

QByteArray KeychainTroubleTest::ask(const QString &program, const QStringList &arguments) const
{
    QProcess process;
    process.setProcessEnvironment(environment());
    process.start(program, arguments);
    if (!process.waitForFinished(15'000))
        return "it does not end"_qba;
    const QByteArray said = process.readAllStandardOutput();
    return process.exitCode() == 0 ? said : said + process.readAllStandardError();
}

QStringList KeychainTroubleTest::onABusOfItsOwn(const QString &command) const
{
    return {u"--config-file"_s, m_busConfiguration, u"--"_s, u"sh"_s, u"-c"_s, command};
}

void KeychainTroubleTest::withoutABusItIsUnavailable()
{
    QCOMPARE(ask(u"sh"_s, {u"-c"_s, question}), "load Unavailable\nsave Unavailable\nclear Unavailable\nlives on\n"_qba);
}

void KeychainTroubleTest::withoutAServiceItIsUnavailable()
{
    QCOMPARE(ask(u"dbus-run-session"_s, onABusOfItsOwn(question)),
        "load Unavailable\nsave Unavailable\nclear Unavailable\nlives on\n"_qba);
}

void KeychainTroubleTest::aServiceThatNeverAnswersIsGivenUpOn()
{
    const QString silent = QStringLiteral("'" TEST_SOURCES "/silent-secret-service'");
    // The service says so when it owns the name; then the question is asked.
    const QString command = u"mkfifo \"$HOME/owned\"; %1 >\"$HOME/owned\" & read owned <\"$HOME/owned\"; %2"_s.arg(
        silent, question);
    QElapsedTimer time;
    time.start();
    QCOMPARE(ask(u"dbus-run-session"_s, onABusOfItsOwn(command)), "load NoAnswer\nsave NoAnswer\nclear NoAnswer\nlives on\n"_qba);
    QVERIFY(time.elapsed() < 10'000);
}

QTEST_GUILESS_MAIN(KeychainTroubleTest)
#include "keychaintroubletest.moc"
