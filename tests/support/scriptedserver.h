// SPDX-License-Identifier: MIT
#pragma once

#include "receivedrequest.h"
#include "scriptedanswer.h"

#include <QPointer>
#include <QQueue>
#include <QTcpServer>
#include <QUrl>

#include <functional>
#include <map>
#include <optional>
#include <vector>

class ScriptedConnection;

/// A real HTTP server on the loopback interface that does what a test says, and remembers what it was asked.
///
///     server.on("POST /auth/login").answer(ScriptedAnswer::recorded(u"login-json"_s));
///     server.on("GET /items/posts").answer(ScriptedAnswer::error(401, "TOKEN_EXPIRED"), 5).thenAlways(page);
///     …
///     QCOMPARE(server.received("POST /auth/refresh").size(), 1);
///
/// It lives in the test's own thread, so everything happens while the test waits for a condition.
class ScriptedServer final : public QTcpServer {
    Q_OBJECT

public:
    enum class Protocol {
        Http,
        Https, ///< with a self-signed certificate for 127.0.0.1 and localhost
    };

    /// The answers of one route, in order. A request that none is left for gets a 500 and is counted by unexpected().
    class Route final {
    public:
        Route &answer(const ScriptedAnswer &answer, int times = 1);
        Route &then(const ScriptedAnswer &answer, int times = 1) { return this->answer(answer, times); }
        void thenAlways(const ScriptedAnswer &answer) { m_always = answer; }

        /// What depends on the question. Whatever `compute` uses must live as long as the server.
        using Compute = std::function<ScriptedAnswer(const ReceivedRequest &)>;
        void thenCompute(const Compute &compute) { m_compute = compute; }

        /// For the server.
        std::optional<ScriptedAnswer> next(const ReceivedRequest &request);

    private:
        QQueue<ScriptedAnswer> m_answers;
        std::optional<ScriptedAnswer> m_always;
        Compute m_compute;
    };

    explicit ScriptedServer(Protocol protocol = Protocol::Http, const QHostAddress &address = QHostAddress::LocalHost);
    ~ScriptedServer() override;

    /// The address of the server, or of something below it: url(u"/cms"_s).
    QUrl url(const QString &path = {}) const;

    /// `route` is a verb and a path without query: "GET /items/posts".
    Route &on(const QByteArray &route) { return m_routes[route]; }

    /// Plays recorded exchanges on the route each was recorded on.
    Route &replay(const QString &name, int times = 1);

    /// Sends the answers that are held back, oldest first, as they were when this was called.
    void letGo();
    int heldBack() const { return int(m_heldBack.size()); }

    /// Hangs up on all connections, as servers do when nothing has come for a while. A client that has noticed hangs up too,
    /// and only then does openConnections() go down.
    void closeIdleConnections();

    const QList<ReceivedRequest> &requests() const { return m_requests; }
    QList<ReceivedRequest> received(const QByteArray &route) const;
    QList<ReceivedRequest> unexpected() const { return m_unexpected; }
    int connections() const { return m_connections; } ///< so far
    int openConnections() const;

Q_SIGNALS:
    /// A whole request has arrived, and what is scripted for it is on its way.
    void requestReceived(const ReceivedRequest &request);

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    struct HeldBack {
        QPointer<ScriptedConnection> connection;
        ScriptedAnswer answer;
    };

    void serve(ScriptedConnection *connection, const ReceivedRequest &request);
    ScriptedAnswer nextAnswer(const ReceivedRequest &request);

    const Protocol m_protocol;
    std::map<QByteArray, Route> m_routes;
    QList<ReceivedRequest> m_requests;
    QList<ReceivedRequest> m_unexpected;
    std::vector<HeldBack> m_heldBack;
    int m_connections = 0;
};
