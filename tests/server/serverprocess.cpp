// SPDX-License-Identifier: MIT
#include "serverprocess.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace {

QProcessEnvironment environmentOf(const Variables &variables)
{
    QProcessEnvironment environment;
    environment.insert(u"PATH"_s, qEnvironmentVariable("PATH"));
    environment.insert(u"HOME"_s, u"/nonexistent"_s);
    for (const char *sanitizer : {"ASAN_OPTIONS", "UBSAN_OPTIONS", "TSAN_OPTIONS", "LSAN_OPTIONS"}) {
        if (qEnvironmentVariableIsSet(sanitizer))
            environment.insert(QString::fromLatin1(sanitizer), qEnvironmentVariable(sanitizer));
    }
    for (auto variable = variables.begin(); variable != variables.end(); ++variable)
        environment.insert(variable.key(), variable.value());
    return environment;
}

} // namespace

Variables quickVariables()
{
    return {{u"LOGIN_STALL_TIME"_s, u"0"_s}, {u"REGISTER_STALL_TIME"_s, u"0"_s},
        {u"RATE_LIMITER_REGISTRATION_ENABLED"_s, u"false"_s}};
}

ServerProcess::ServerProcess(const Variables &variables, const QString &dataFolder)
    : m_dataFolder(dataFolder.isEmpty() ? m_temporary.filePath(u"data"_s) : dataFolder)
{
    m_process.setProcessEnvironment(environmentOf(variables));
}

ServerProcess::~ServerProcess()
{
    kill();
}

bool ServerProcess::start(const QStringList &further)
{
    m_process.start(QStringLiteral(LATCHKEY_SERVER_BINARY),
        QStringList{u"serve"_s, u"--data"_s, m_dataFolder, u"--port"_s, u"0"_s} + further);
    // The data of an earlier version are announced in a line before it.
    do {
        while (!m_process.canReadLine()) {
            if (!m_process.waitForReadyRead(20000))
                return false;
        }
        m_readyLine = m_process.readLine();
    } while (m_readyLine.startsWith(R"({"updating":)"));
    m_port = quint16(QUrl(QJsonDocument::fromJson(m_readyLine).object().value("url"_L1).toString()).port());
    return m_port != 0;
}

void ServerProcess::closeInput()
{
    m_process.closeWriteChannel();
}

void ServerProcess::terminate()
{
    m_process.terminate();
}

void ServerProcess::kill()
{
    m_process.kill();
    m_process.waitForFinished();
}

int ServerProcess::waitForEnd(int timeout)
{
    if (m_process.state() != QProcess::NotRunning && !m_process.waitForFinished(timeout))
        return -1;
    return m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
}

QByteArray ServerProcess::standardError()
{
    return m_process.readAllStandardError();
}

HttpReply ServerProcess::get(const QByteArray &target, const QByteArray &token)
{
    return request(httpRequest("GET", target, token.isEmpty() ? Headers() : Headers{{"Authorization", "Bearer " + token}}));
}

HttpReply ServerProcess::post(const QByteArray &target, const QByteArray &json, const Headers &headers)
{
    return request(httpRequest("POST", target, Headers{{"Content-Type", "application/json"}} + headers, json));
}

HttpReply ServerProcess::request(const QByteArray &bytes)
{
    HttpConnection connection(m_port);
    connection.send(bytes);
    return connection.receive();
}

bool ServerProcess::signUp(const QByteArray &email, const QByteArray &password)
{
    return post("/users/register", credentials(email, password)).status == 204;
}

HttpReply ServerProcess::signIn(const QByteArray &email, const QByteArray &password)
{
    return post("/auth/login", credentials(email, password));
}

Finished runServer(const QStringList &arguments, const QByteArray &input, const Variables &variables)
{
    QProcess process;
    process.setProcessEnvironment(environmentOf(variables));
    process.start(QStringLiteral(LATCHKEY_SERVER_BINARY), arguments);
    process.write(input);
    process.closeWriteChannel();
    Finished finished;
    if (process.waitForFinished(20000) && process.exitStatus() == QProcess::NormalExit)
        finished.exitCode = process.exitCode();
    finished.output = process.readAllStandardOutput();
    finished.errors = process.readAllStandardError();
    return finished;
}

QByteArray dataText(const HttpReply &reply, const char *name)
{
    return QJsonDocument::fromJson(reply.body)
        .object()
        .value("data"_L1)
        .toObject()
        .value(QLatin1String(name))
        .toString()
        .toUtf8();
}

QByteArray credentials(const QByteArray &email, const QByteArray &password)
{
    return "{\"email\":\"" + email + "\",\"password\":\"" + password + "\"}";
}
