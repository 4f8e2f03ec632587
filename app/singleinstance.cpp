// SPDX-License-Identifier: MIT
#include "app/singleinstance.h"

#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocalSocket>
#include <QLoggingCategory>
#include <QStandardPaths>
#include <QThread>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace Latchkey {

namespace {

Q_LOGGING_CATEGORY(logInstance, "latchkey.singleinstance", QtInfoMsg)

/// A program that is killed while it makes the lock file leaves one that names no process; only its age tells that it is
/// stale. A living one loses its lock at no age: the system has locked its file as well.
constexpr milliseconds staleAfter = 3s;
constexpr auto betweenAttempts = 20ms;
constexpr auto patienceWithAnother = 5s; // one that connects and says nothing
constexpr int mostConnections = 8;

/// JSON writes some signs in six bytes.
constexpr qsizetype longestMessage = 6 * SingleInstance::longestLink + 100;

const QByteArray thanks = "taken\n"_qba;

/// What a socket's address holds is short: 104 bytes on macOS. Qt puts some of its own into it while the socket is made.
[[maybe_unused]] constexpr qsizetype longestSocketPath = 80;

/// In the folder that only its owner can enter, so that nobody else can listen in the first one's place.
QString socketNameFor(const QString &folder)
{
    const QString path = QDir(folder).absolutePath();
    const QByteArray digest = QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256).toHex().left(16);
    const QString name = u"latchkey-"_s + QString::fromLatin1(digest);
#ifdef Q_OS_WIN
    return name;
#else
    const QString inFolder = path + u"/instance.socket"_s;
    const bool isShort = QFile::encodeName(inFolder).size() <= longestSocketPath;
    return isShort ? inFolder : QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation) + u'/' + name;
#endif
}

/// One line of JSON.
QByteArray messageWith(const QString &link)
{
    const bool isShort = link.toUtf8().size() <= SingleInstance::longestLink;
    return QJsonDocument(QJsonObject{{"link"_L1, isShort ? link : QString()}}).toJson(QJsonDocument::Compact) + '\n';
}

int remaining(const QDeadlineTimer &deadline)
{
    return int(deadline.remainingTime());
}

/// The first one has said that it took the message.
bool handOver(const QString &socketName, const QByteArray &message, const QDeadlineTimer &deadline)
{
    QLocalSocket socket;
    socket.connectToServer(socketName);
    if (!socket.waitForConnected(remaining(deadline)))
        return false;
    socket.write(message);
    while (socket.bytesToWrite() > 0 && socket.waitForBytesWritten(remaining(deadline))) { }
    while (!socket.canReadLine() && socket.waitForReadyRead(remaining(deadline))) { }
    return socket.readLine() == thanks;
}

} // namespace

SingleInstance::SingleInstance(const QString &folder, QObject *parent)
    : QObject(parent), m_socketName(socketNameFor(folder)), m_lock(folder + u"/instance.lock"_s)
{
    m_lock.setStaleLockTime(int(staleAfter.count()));
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    m_server.setMaxPendingConnections(mostConnections);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::welcome);
}

SingleInstance::Role SingleInstance::start(const QString &link, milliseconds patience)
{
    const QByteArray message = messageWith(link);
    const QDeadlineTimer deadline(patience);
    // The first one may have the lock and not listen yet, or be on its way out: both pass.
    while (!becomeFirst()) {
        if (handOver(m_socketName, message, deadline))
            return Role::HandedOver;
        if (deadline.hasExpired())
            return Role::NoAnswer;
        QThread::msleep(betweenAttempts.count());
    }
    return Role::First;
}

bool SingleInstance::becomeFirst()
{
    // In a folder that cannot be written to there are no lock files of others either.
    if (!m_lock.tryLock(0ms) && m_lock.error() == QLockFile::LockFailedError)
        return false;
    QLocalServer::removeServer(m_socketName); // of one that was killed: whoever lives has the lock
    if (!m_server.listen(m_socketName))
        qCWarning(logInstance) << "cannot listen for other starts:" << m_server.errorString();
    return true;
}

void SingleInstance::welcome()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection())
        listenTo(socket);
}

void SingleInstance::listenTo(QLocalSocket *socket)
{
    socket->setReadBufferSize(longestMessage);
    connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
    connect(socket, &QLocalSocket::readyRead, this, [this, socket] { readFrom(socket); });
    QTimer::singleShot(patienceWithAnother, socket, &QLocalSocket::abort);
    readFrom(socket);
}

void SingleInstance::readFrom(QLocalSocket *socket)
{
    if (!socket->canReadLine()) {
        if (socket->bytesAvailable() >= longestMessage)
            socket->abort();
        return;
    }
    const QByteArray message = socket->readLine(longestMessage);
    socket->disconnect(this); // one message each
    socket->write(thanks);
    socket->disconnectFromServer();
    take(message);
}

void SingleInstance::take(const QByteArray &message)
{
    const QJsonDocument document = QJsonDocument::fromJson(message);
    if (!document.isObject())
        return;
    const QString link = document.object()["link"_L1].toString();
    if (!link.isEmpty() && link.toUtf8().size() <= longestLink)
        Q_EMIT linkArrived(link);
    Q_EMIT raiseWanted();
}

} // namespace Latchkey
