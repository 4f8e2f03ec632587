// SPDX-License-Identifier: MIT
#pragma once

#include "directus/reply.h"
#include "directus/request.h"

#include <QObject>

namespace Directus {

class Authentication;
struct AuthenticationData;
class Transport;

/// The life of one authorized request: at most two sendings with at most one refresh between or before them, all of them as
/// the person who was logged in when it was made. It is a child of the reply it settles.
class AuthorizedRequest final : public QObject {
    Q_OBJECT

public:
    AuthorizedRequest(Request request, Transport *transport, Authentication *authentication, Reply<Response> *reply);

private:
    void refreshThenSend();
    void send();
    void judge(const Result<Response> &outcome);
    bool isTokenRefused(const Response &response) const;
    bool isOfFormerPerson() const;

    Request m_request; ///< its bearer is the access token of the last sending
    Transport *const m_transport;
    Authentication *const m_authentication;
    Reply<Response> *const m_reply;
    const int m_personNumber;

    bool m_mayRefresh = true;
    bool m_maySendAgain = true;
};

} // namespace Directus
