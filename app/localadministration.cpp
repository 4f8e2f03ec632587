// SPDX-License-Identifier: MIT
#include "app/localadministration.h"

#include "directus/json.h"

#include <QFile>

using namespace Qt::StringLiterals;
using Directus::Reply;

namespace Latchkey {

namespace {

QByteArray tokenIn(const QString &file)
{
    QFile opened(file);
    return opened.open(QIODevice::ReadOnly) ? opened.readAll().trimmed() : QByteArray();
}

} // namespace

LocalAdministration::LocalAdministration(
    const QUrl &server, const QString &tokenFile, QNetworkAccessManager *network, QObject *parent)
    : QObject(parent)
    , m_transport(server, network)
    , m_authentication(&m_transport, &m_storage, Directus::AuthenticationMode::StaticToken)
    , m_client(&m_transport, &m_authentication)
{
    m_authentication.trustStaticToken(tokenIn(tokenFile)); // it belongs to nobody, so that /users/me does not know it
}

Reply<Directus::ProjectSettings> *LocalAdministration::readSettings()
{
    return Directus::Settings(&m_client).readSettings();
}

Reply<Directus::ProjectSettings> *LocalAdministration::setRegistration(bool isOpen)
{
    return Directus::Settings(&m_client).updateSettings({{"public_registration"_L1, isOpen}});
}

Reply<Directus::ProjectSettings> *LocalAdministration::setVerification(bool isWanted)
{
    return Directus::Settings(&m_client).updateSettings({{"public_registration_verify_email"_L1, isWanted}});
}

Reply<QList<Directus::User>> *LocalAdministration::readUsers()
{
    return Directus::Users(&m_transport, &m_client).readUsers();
}

Reply<void> *LocalAdministration::suspend(const QString &user)
{
    return setStatus(user, u"suspended"_s);
}

Reply<void> *LocalAdministration::activate(const QString &user)
{
    return setStatus(user, u"active"_s);
}

Reply<void> *LocalAdministration::setStatus(const QString &user, const QString &status)
{
    return Directus::Users(&m_transport, &m_client).updateUser(user, {{"status"_L1, status}});
}

Reply<void> *LocalAdministration::turnOffTwoFactor(const QString &user)
{
    return Directus::Users(&m_transport, &m_client).disableTwoFactorOf(user);
}

Reply<void> *LocalAdministration::remove(const QString &user)
{
    return Directus::Users(&m_transport, &m_client).deleteUser(user);
}

Reply<void> *LocalAdministration::endSessions()
{
    return cause({{"expireSessions"_L1, true}});
}

Reply<void> *LocalAdministration::answerUnavailable(int count)
{
    return cause({{"nextAnswers"_L1, QJsonObject{{"status"_L1, 503}, {"count"_L1, count}}}});
}

Reply<void> *LocalAdministration::dropNextAnswer()
{
    return cause({{"dropNextResponse"_L1, true}});
}

Reply<void> *LocalAdministration::slowDown(std::chrono::milliseconds delay)
{
    return cause({{"slow"_L1, qint64(delay.count())}});
}

/// See docs/local-server.md.
Reply<void> *LocalAdministration::cause(const QJsonObject &fault)
{
    const Directus::Request request{.verb = Directus::Request::Verb::Post, .path = u"latchkey/faults"_s, .body = fault};
    return m_client.send<void>(request, Directus::readNothing);
}

} // namespace Latchkey
