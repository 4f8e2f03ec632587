// SPDX-License-Identifier: MIT
#pragma once

#include "outcomeof.h"

#include "directus/activity.h"
#include "directus/authentication.h"
#include "directus/authenticationstorage.h"
#include "directus/client.h"
#include "directus/items.h"
#include "directus/passwords.h"
#include "directus/permissions.h"
#include "directus/policies.h"
#include "directus/roles.h"
#include "directus/serverinfo.h"
#include "directus/transport.h"
#include "directus/users.h"

#include <QNetworkAccessManager>

/// The server under test and the people that the harness has put there, from the environment; see harness/README.md.
/// Ends the program with a message when they are missing: a contract without a server proves nothing.
QUrl serverUrl();
Directus::Credentials reader();
QByteArray administratorsToken();

/// The role whose users may read and change their own account.
QString memberRole();

/// Somebody who comes to the server with the client library, and can also ask it raw.
struct Visitor {
    QNetworkAccessManager network;
    Directus::Transport transport{serverUrl(), &network};
    Directus::MemoryStorage storage;
    Directus::Authentication authentication;
    Directus::Client client{&transport, &authentication};
    Directus::Users users{&transport, &client};
    Directus::Items items{&client};
    Directus::ServerInfo serverInfo{&transport};
    Directus::Permissions permissions{&client};
    Directus::Passwords passwords{&transport};
    Directus::Policies policies{&client};
    Directus::Roles roles{&client};
    Directus::Activity activity{&client};

    explicit Visitor(const Directus::Clock &clock = Directus::Clock::system()) : authentication(&transport, &storage, clock) { }
    explicit Visitor(Directus::AuthenticationMode mode) : authentication(&transport, &storage, mode) { }

    Directus::Result<Directus::AuthenticationData> logIn(const Directus::Credentials &credentials = reader())
    {
        return outcomeOf(authentication.login(credentials));
    }

    /// One request as it is, with this token or none. A connection that fails is status 0.
    Directus::Response ask(Directus::Request request, const QByteArray &bearer = {});
    Directus::Response get(const QString &path, const QByteArray &bearer = {}) { return ask({.path = path}, bearer); }
    Directus::Response get(const QString &path, const QUrlQuery &query, const QByteArray &bearer = {})
    {
        return ask({.path = path, .query = query}, bearer);
    }
    Directus::Response post(const QString &path, const QJsonObject &body, const QByteArray &bearer = {})
    {
        return ask({.verb = Directus::Request::Verb::Post, .path = path, .body = body}, bearer);
    }
};

/// What a refusal says, in one word for QCOMPARE: "401 TOKEN_EXPIRED"; "200" for a success.
QByteArray verdict(const Directus::Response &response);
template <typename T>
QByteArray verdict(const Directus::Result<T> &outcome)
{
    if (outcome)
        return QByteArrayLiteral("done");
    return QByteArray::number(outcome.error().status) + ' ' + outcome.error().detail.toLatin1();
}

/// An address that nobody has registered yet.
QString newAddress();

/// `token` with another signature: a Directus token that no server signed.
QByteArray withBrokenSignature(const QByteArray &token);
