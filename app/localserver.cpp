// SPDX-License-Identifier: MIT
#include "app/localserver.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLoggingCategory>
#include <QStandardPaths>

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace Latchkey {

namespace {

Q_LOGGING_CATEGORY(logServer, "latchkey.localserver", QtInfoMsg)

constexpr qint64 calmAfter = 60'000; // ms of running after which an earlier crash is forgotten
constexpr int exitPortTaken = 3;
constexpr int exitDataUnusable = 4;

#ifdef Q_OS_WIN
const QString programName = u"latchkey-server.exe"_s;
#else
const QString programName = u"latchkey-server"_s;
#endif

LocalServer::Problem problemOf(int exitCode)
{
    switch (exitCode) {
    case exitPortTaken:
        return LocalServer::Problem::PortTaken;
    case exitDataUnusable:
        return LocalServer::Problem::DataUnusable;
    default:
        return LocalServer::Problem::Other;
    }
}

} // namespace

QString LocalServer::findProgram()
{
    const QDir here(QCoreApplication::applicationDirPath());
    for (const QString &place : {here.filePath(programName), here.filePath("../libexec/latchkey/"_L1 + programName)})
        if (QFileInfo(place).isExecutable())
            return QDir::cleanPath(place);
    return QStandardPaths::findExecutable(programName);
}

LocalServer::LocalServer(QString program, QString folder, milliseconds patience, QObject *parent)
    : QObject(parent), m_program(std::move(program)), m_folder(std::move(folder)), m_readyWithin(patience)
{
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, &LocalServer::giveUpWaiting);
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &LocalServer::readOutput);
    connect(&m_process, &QProcess::readyReadStandardError, this, &LocalServer::readErrors);
    connect(&m_process, &QProcess::finished, this, &LocalServer::finish);
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            fail(Problem::NotInstalled);
    });
}

LocalServer::~LocalServer()
{
    disconnect(); // its owner may be going as well: nobody is told any more
    m_process.disconnect(this);
    stop();
}

void LocalServer::start()
{
    if (m_state == State::Starting || m_state == State::Running)
        return;
    m_crashes = 0;
    if (m_program.isEmpty())
        return fail(Problem::NotInstalled);
    launch(0);
}

void LocalServer::launch(int port)
{
    m_problem = Problem::None;
    m_detail.clear();
    m_askedPort = port;
    setState(State::Starting);
    m_patience.start(m_readyWithin);
    // The host is named because some shells export HOST, and the server reads Directus' variables.
    m_process.start(m_program,
        {u"serve"_s, u"--data"_s, m_folder, u"--host"_s, u"127.0.0.1"_s, u"--port"_s, QString::number(port),
            u"--exit-with-parent"_s, u"--local-administration"_s, u"--faults"_s});
}

void LocalServer::stop()
{
    if (m_state == State::Starting || m_state == State::Running)
        setState(State::Stopped);
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.closeWriteChannel();
    if (m_process.waitForFinished(2000))
        return;
    m_process.kill();
    m_process.waitForFinished(1000);
}

void LocalServer::readOutput()
{
    while (m_process.canReadLine())
        readLine(m_process.readLine());
}

void LocalServer::readLine(const QByteArray &line)
{
    const QJsonObject ready = QJsonDocument::fromJson(line).object();
    // The data of an earlier version may take minutes; ended in the middle, it would begin anew at every start.
    if (ready.contains("updating"_L1))
        return m_patience.stop();
    const QUrl url(ready["url"_L1].toString());
    if (m_state != State::Starting || url.isEmpty())
        return;
    m_url = url;
    m_mailFolder = ready["mail"_L1].toString();
    const QString data = ready["data"_L1].toString();
    m_administratorTokenFile = data.isEmpty() ? QString() : data + "/admin-token"_L1;
    m_patience.stop();
    m_runningSince.start();
    setState(State::Running);
}

void LocalServer::readErrors()
{
    const QStringList lines = QString::fromUtf8(m_process.readAllStandardError()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        qCInfo(logServer).noquote() << line;
        m_detail = line;
    }
}

void LocalServer::finish(int exitCode, QProcess::ExitStatus status)
{
    m_patience.stop();
    if (m_state != State::Starting && m_state != State::Running)
        return;
    readErrors();
    const bool hasCrashed = status == QProcess::CrashExit || m_state == State::Running;
    if (!hasCrashed && exitCode == exitPortTaken && m_askedPort != 0)
        return launch(0); // somebody took the port of the crashed one meanwhile
    if (!hasCrashed)
        return fail(problemOf(exitCode));
    qCWarning(logServer) << "the local server has crashed";
    if (mayLaunchAgain())
        // On the same port, so that the address which the session knows stays good.
        launch(m_url.port(0));
    else
        fail(Problem::Crashed);
}

/// Once; after a calm minute, once more.
bool LocalServer::mayLaunchAgain()
{
    const bool wasCalm = m_runningSince.isValid() && m_runningSince.elapsed() > calmAfter;
    m_crashes = wasCalm ? 1 : m_crashes + 1;
    return m_crashes <= 1;
}

void LocalServer::giveUpWaiting()
{
    fail(Problem::NoAnswer);
    m_process.kill();
}

void LocalServer::fail(Problem problem)
{
    m_patience.stop();
    m_problem = problem;
    setState(State::Failed);
}

void LocalServer::setState(State state)
{
    if (m_state == state)
        return;
    m_state = state;
    Q_EMIT stateChanged(state);
}

} // namespace Latchkey
