// SPDX-License-Identifier: MIT
#pragma once

#include "fakeclock.h"
#include "outcomeof.h"
#include "scriptedserver.h"
#include "scriptedtokenstore.h"

#include "app/revocations.h"
#include "app/session.h"

#include <QNetworkAccessManager>
#include <QTemporaryDir>
#include <QTest>

/// A session from the socket up, with a server that does as it is told.
struct SessionStack {
    using Session = Latchkey::Session;

    ScriptedServer server;
    QNetworkAccessManager network;
    FakeClock clock;
    ScriptedTokenStore tokens;
    QTemporaryDir folder;
    Latchkey::Revocations revocations{&tokens, &network, settingsFile()};
    Latchkey::Account account{.project = server.url(QStringLiteral("/")), .email = QStringLiteral("ada@example.com")};
    std::unique_ptr<Session> session = newSession();

    /// As in another process of the same profile.
    std::unique_ptr<Session> newSession() { return newSession(clock); }
    std::unique_ptr<Session> newSession(const Directus::Clock &withClock)
    {
        const Session::Surroundings surroundings{
            .network = &network,
            .tokens = &tokens,
            .revocations = &revocations,
            .refreshLockFile = folder.filePath(QStringLiteral("refresh.lock")),
            .clock = withClock,
        };
        return std::make_unique<Session>(account, Directus::Project{}, surroundings);
    }

    QString settingsFile() const { return folder.filePath(QStringLiteral("latchkey.ini")); }

    /// What an earlier run left.
    void keep(const QByteArray &token) { tokens.tokens.insert(account.tokenKey(), token); }
    QByteArray kept() const { return tokens.tokens.value(account.tokenKey()); }

    Directus::Result<void> signIn(const QString &password = QStringLiteral("right-password"))
    {
        return outcomeOf(session->signIn({.email = account.email, .password = password}));
    }

    /// Signed in with the tokens "access-1" and "refresh-1".
    void beSignedIn(std::chrono::milliseconds expires = std::chrono::minutes(15))
    {
        server.on("POST /auth/login").answer(ScriptedAnswer::tokens("access-1", "refresh-1", expires));
        if (!signIn())
            qFatal("the test could not sign in");
    }

    /// The refresh tokens that the server was given on `route`, in order.
    QByteArrayList tokensSentTo(const QByteArray &route) const
    {
        QByteArrayList sent;
        for (const ReceivedRequest &request : server.received(route))
            sent.append(request.json()[QLatin1StringView("refresh_token")].toString().toLatin1());
        return sent;
    }
    QByteArrayList refreshed() const { return tokensSentTo("POST /auth/refresh"); }
    QByteArrayList revoked() const { return tokensSentTo("POST /auth/logout"); }
};
