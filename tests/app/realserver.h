// SPDX-License-Identifier: MIT
#pragma once

#include "outcomeof.h"

#include "app/localserver.h"
#include "directus/authentication.h"
#include "directus/authenticationstorage.h"
#include "directus/serverinfo.h"
#include "directus/transport.h"
#include "directus/users.h"

#include <QNetworkAccessManager>
#include <QTemporaryDir>
#include <QTest>

/// The bundled server itself, on a new data folder, without the delays that slow down guessing.
class RealServer final {
public:
    RealServer()
    {
        qputenv("LOGIN_STALL_TIME", "0");
        qputenv("REGISTER_STALL_TIME", "0");
        qputenv("RATE_LIMITER_REGISTRATION_ENABLED", "false");
        qputenv("ACCESS_TOKEN_TTL", "1s");
    }

    static QString program() { return QStringLiteral(SERVER_PROGRAM); }
    QString folder() const { return m_folder.filePath(QStringLiteral("server")); }

    bool start()
    {
        server.start();
        return QTest::qWaitFor([this] { return server.state() != Latchkey::LocalServer::State::Starting; }, 15'000)
            && server.state() == Latchkey::LocalServer::State::Running;
    }

    bool registerUser(const QString &email, const QString &password)
    {
        QNetworkAccessManager network;
        Directus::Transport transport(server.url(), &network);
        return outcomeOf(Directus::Users(&transport, nullptr).registerUser({.email = email, .password = password})).has_value();
    }

    static bool answers(const QUrl &url)
    {
        QNetworkAccessManager network;
        Directus::Transport transport(url, &network);
        return outcomeOf(Directus::ServerInfo(&transport).ping()).has_value();
    }

private:
    QTemporaryDir m_folder;

public:
    Latchkey::LocalServer server{program(), folder()};
};
