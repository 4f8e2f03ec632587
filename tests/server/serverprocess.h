// SPDX-License-Identifier: MIT
#pragma once

#include "httpconnection.h"

#include <QMap>
#include <QProcess>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

using Variables = QMap<QString, QString>;

/// No stalls and no limit on registrations: what most tests want.
Variables quickVariables();

/// A real latchkey-server on a free port. Its data folder is a fresh one unless another is named; it is killed with the object.
class ServerProcess {
public:
    explicit ServerProcess(const Variables &variables = quickVariables(), const QString &dataFolder = {});
    ~ServerProcess();

    /// Waits for the ready line. False when the process ends without one.
    bool start(const QStringList &further = {});

    quint16 port() const { return m_port; }
    qint64 pid() const { return m_process.processId(); }
    QString dataFolder() const { return m_dataFolder; }
    QString databaseFile() const { return m_dataFolder + QStringLiteral("/data.db"); }
    QByteArray readyLine() const { return m_readyLine; }

    void closeInput();
    void terminate();
    void kill();
    /// The exit code; -1 when it has been killed or goes on.
    int waitForEnd(int timeout = 15000);
    QByteArray standardError();

    HttpReply get(const QByteArray &target, const QByteArray &token = {});
    HttpReply post(const QByteArray &target, const QByteArray &json, const Headers &headers = {});
    HttpReply request(const QByteArray &bytes);

    bool signUp(const QByteArray &email, const QByteArray &password);
    /// The whole answer of a login.
    HttpReply signIn(const QByteArray &email, const QByteArray &password);

private:
    QTemporaryDir m_temporary;
    QString m_dataFolder;
    QProcess m_process;
    QByteArray m_readyLine;
    quint16 m_port = 0;
};

/// Runs latchkey-server to its end.
struct Finished {
    int exitCode = -1;
    QByteArray output;
    QByteArray errors;
};
Finished runServer(const QStringList &arguments, const QByteArray &input = {}, const Variables &variables = {});

/// `data.NAME` of a JSON answer.
QByteArray dataText(const HttpReply &reply, const char *name);

/// `{"email":…,"password":…}`
QByteArray credentials(const QByteArray &email, const QByteArray &password);
