// SPDX-License-Identifier: MIT
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QProcess>
#include <QTimer>
#include <QUrl>

#include <chrono>

namespace Latchkey {

/// The bundled server, as a process of its own: starts it on a free port, reads the line in which it says that it answers,
/// starts it once more if it crashes, and ends it with the program. The server watches its standard input and ends when the
/// pipe closes, so that it does not outlive a program that is killed.
class LocalServer final : public QObject {
    Q_OBJECT

public:
    enum class State { Stopped, Starting, Running, Failed };
    Q_ENUM(State)

    /// What its exit status says; see docs/local-server.md.
    enum class Problem {
        None,
        NotInstalled, ///< there is no such program
        PortTaken,
        DataUnusable, ///< the folder cannot be written to, or the database is damaged or too new: detail() says which
        Crashed, ///< more than once
        NoAnswer, ///< started, but did not become ready in time
        Other,
    };
    Q_ENUM(Problem)

    /// `program` is the server's file, see findProgram(); `folder` holds its data. A first start makes a database, which takes
    /// its time; `patience` is how long the server may take to say that it answers.
    LocalServer(QString program, QString folder, std::chrono::milliseconds patience = std::chrono::seconds(15),
        QObject *parent = nullptr);
    ~LocalServer() override;

    /// Where the server's program lies: beside this one, as in a build or a portable archive, or where packages put it.
    static QString findProgram();

    void start();

    /// Ends it and waits for that, no longer than two seconds: the database is closed in order.
    void stop();

    State state() const { return m_state; }
    Problem problem() const { return m_problem; }
    QString detail() const { return m_detail; }
    QUrl url() const { return m_url; }

    /// Where it puts what it would mail, an .eml file each. Known while it runs.
    QString mailFolder() const { return m_mailFolder; }

    /// Where it puts a static token that rules it, for who started it; made anew with each start. Known while it runs.
    QString administratorTokenFile() const { return m_administratorTokenFile; }

Q_SIGNALS:
    void stateChanged(Latchkey::LocalServer::State state);

private:
    void launch(int port);
    void readOutput();
    void readLine(const QByteArray &line);
    void readErrors();
    void finish(int exitCode, QProcess::ExitStatus status);
    void fail(Problem problem);
    void giveUpWaiting();
    bool mayLaunchAgain();
    void setState(State state);

    const QString m_program;
    const QString m_folder;
    const std::chrono::milliseconds m_readyWithin;
    QProcess m_process;
    QTimer m_patience;
    QElapsedTimer m_runningSince;
    int m_crashes = 0;
    int m_askedPort = 0;
    State m_state = State::Stopped;
    Problem m_problem = Problem::None;
    QString m_detail;
    QUrl m_url;
    QString m_mailFolder;
    QString m_administratorTokenFile;
};

} // namespace Latchkey
