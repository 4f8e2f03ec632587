// SPDX-License-Identifier: MIT
#pragma once

#include "fakeclock.h"
#include "outcomeof.h"
#include "recordingstorage.h"
#include "scriptedserver.h"

#include "directus/authentication.h"
#include "directus/client.h"
#include "directus/transport.h"

#include <QNetworkAccessManager>

/// The client library from the socket up, and a server that does as it is told.
struct ClientStack {
    explicit ClientStack(Directus::AuthenticationMode mode = Directus::AuthenticationMode::Json)
        : authentication(&transport, &storage, mode, clock)
    {
    }

    ScriptedServer server;
    QNetworkAccessManager network;
    FakeClock clock;
    RecordingStorage storage;
    Directus::Transport transport{server.url(), &network};
    Directus::Authentication authentication;
    Directus::Client client{&transport, &authentication};

    /// Logs in with tokens "access-1" and "refresh-1".
    void logIn(std::chrono::milliseconds expires = std::chrono::minutes(15))
    {
        server.on("POST /auth/login").answer(ScriptedAnswer::tokens("access-1", "refresh-1", expires));
        if (!outcomeOf(authentication.login({.email = QStringLiteral("ada@example.com"), .password = QStringLiteral("secret")})))
            qFatal("the test could not log in");
    }
};
