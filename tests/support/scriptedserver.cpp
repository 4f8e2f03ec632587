// SPDX-License-Identifier: MIT
#include "scriptedserver.h"

#include "recordedexchange.h"
#include "scriptedconnection.h"

#include <QFile>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslSocket>

#include <algorithm>
#include <iterator>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

QSslConfiguration selfSigned()
{
    const auto certificates = QSslCertificate::fromPath(QStringLiteral(TEST_FIXTURES "/tls/self-signed.crt"));
    QFile keyFile(QStringLiteral(TEST_FIXTURES "/tls/self-signed.key"));
    if (certificates.isEmpty() || !keyFile.open(QIODevice::ReadOnly))
        qFatal("the self-signed certificate of the tests is not there");
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificateChain(certificates);
    configuration.setPrivateKey(QSslKey(&keyFile, QSsl::Ec));
    return configuration;
}

QTcpSocket *openSocket(ScriptedServer::Protocol protocol, qintptr descriptor)
{
    if (protocol == ScriptedServer::Protocol::Http) {
        auto *socket = new QTcpSocket;
        socket->setSocketDescriptor(descriptor);
        return socket;
    }
    auto *socket = new QSslSocket;
    socket->setSslConfiguration(selfSigned());
    socket->setSocketDescriptor(descriptor);
    socket->startServerEncryption();
    return socket;
}

} // namespace

ScriptedServer::Route &ScriptedServer::Route::answer(const ScriptedAnswer &answer, int times)
{
    for (int i = 0; i < times; ++i)
        m_answers.enqueue(answer);
    return *this;
}

std::optional<ScriptedAnswer> ScriptedServer::Route::next(const ReceivedRequest &request)
{
    if (!m_answers.isEmpty())
        return m_answers.dequeue();
    return m_compute ? m_compute(request) : m_always;
}

ScriptedServer::ScriptedServer(Protocol protocol, const QHostAddress &address) : m_protocol(protocol)
{
    if (!listen(address))
        qFatal("the scripted server cannot listen: %s", qPrintable(errorString()));
}

/// The connections go first: they are told that their sockets close, and would look for the server.
ScriptedServer::~ScriptedServer()
{
    qDeleteAll(findChildren<ScriptedConnection *>(Qt::FindDirectChildrenOnly));
}

QUrl ScriptedServer::url(const QString &path) const
{
    QUrl url;
    url.setScheme(m_protocol == Protocol::Https ? u"https"_s : u"http"_s);
    url.setHost(serverAddress().toString());
    url.setPort(serverPort());
    url.setPath(path);
    return url;
}

ScriptedServer::Route &ScriptedServer::replay(const QString &name, int times)
{
    return on(RecordedExchange::load(name).requestRoute).answer(ScriptedAnswer::recorded(name), times);
}

void ScriptedServer::letGo()
{
    for (const auto &[connection, answer] : std::exchange(m_heldBack, {}))
        if (connection)
            connection->play(answer);
}

void ScriptedServer::closeIdleConnections()
{
    for (auto *connection : findChildren<ScriptedConnection *>(Qt::FindDirectChildrenOnly))
        connection->hangUp();
}

int ScriptedServer::openConnections() const
{
    return int(findChildren<ScriptedConnection *>(Qt::FindDirectChildrenOnly).size());
}

QList<ReceivedRequest> ScriptedServer::received(const QByteArray &route) const
{
    QList<ReceivedRequest> found;
    std::copy_if(m_requests.begin(), m_requests.end(), std::back_inserter(found),
        [&route](const ReceivedRequest &request) { return request.route() == route; });
    return found;
}

void ScriptedServer::incomingConnection(qintptr descriptor)
{
    auto *connection = new ScriptedConnection(openSocket(m_protocol, descriptor), ++m_connections, this);
    connect(connection, &ScriptedConnection::requestArrived, this,
        [this, connection](const ReceivedRequest &request) { serve(connection, request); });
}

void ScriptedServer::serve(ScriptedConnection *connection, const ReceivedRequest &request)
{
    m_requests.append(request);
    ScriptedAnswer answer = nextAnswer(request);
    if (std::exchange(answer.isHeldBack, false))
        m_heldBack.push_back({connection, answer});
    else
        connection->play(answer);
    Q_EMIT requestReceived(request);
}

ScriptedAnswer ScriptedServer::nextAnswer(const ReceivedRequest &request)
{
    const auto route = m_routes.find(request.route());
    const auto answer = route == m_routes.end() ? std::nullopt : route->second.next(request);
    if (answer)
        return *answer;
    m_unexpected.append(request);
    return ScriptedAnswer::error(500, "INTERNAL_SERVER_ERROR");
}
