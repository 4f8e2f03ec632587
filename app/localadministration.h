// SPDX-License-Identifier: MIT
#pragma once

#include "directus/authentication.h"
#include "directus/authenticationstorage.h"
#include "directus/client.h"
#include "directus/settings.h"
#include "directus/transport.h"
#include "directus/users.h"

#include <QObject>

#include <chrono>

class QNetworkAccessManager;

namespace Latchkey {

/// Rules the local server, by the token that it makes for whoever started it. What a project's administrator can do to
/// accounts, and faults on demand, to see how a program copes with them.
class LocalAdministration final : public QObject {
    Q_OBJECT

public:
    /// `tokenFile` as LocalServer::administratorTokenFile() says. `network` is not owned and must live longer.
    LocalAdministration(const QUrl &server, const QString &tokenFile, QNetworkAccessManager *network, QObject *parent = nullptr);

    /// Errors of all of these: INVALID_CREDENTIALS when the token has gone, and those of the network.
    Directus::Reply<Directus::ProjectSettings> *readSettings();
    Directus::Reply<Directus::ProjectSettings> *setRegistration(bool isOpen);
    Directus::Reply<Directus::ProjectSettings> *setVerification(bool isWanted);

    /// By e-mail.
    Directus::Reply<QList<Directus::User>> *readUsers();
    Directus::Reply<void> *suspend(const QString &user);
    Directus::Reply<void> *activate(const QString &user);
    Directus::Reply<void> *turnOffTwoFactor(const QString &user);
    Directus::Reply<void> *remove(const QString &user);

    /// Every session is over.
    Directus::Reply<void> *endSessions();

    /// The next `count` answers are 503.
    Directus::Reply<void> *answerUnavailable(int count);

    /// The connection breaks instead of the next answer.
    Directus::Reply<void> *dropNextAnswer();

    /// Every answer takes so much longer, until it is zero.
    Directus::Reply<void> *slowDown(std::chrono::milliseconds delay);

private:
    Directus::Reply<void> *setStatus(const QString &user, const QString &status);
    Directus::Reply<void> *cause(const QJsonObject &fault);

    Directus::Transport m_transport;
    Directus::MemoryStorage m_storage;
    Directus::Authentication m_authentication;
    Directus::Client m_client;
};

} // namespace Latchkey
