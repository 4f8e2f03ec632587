// SPDX-License-Identifier: MIT
#pragma once

#include "directus/reply.h"
#include "directus/request.h"

#include <QObject>

namespace Directus {

class Authentication;
class Transport;

/// Authorized requests. Puts the access token on a request, and when the server says that the token has run out, refreshes
/// once and sends the request once more. A request that was sent with an older token than there is now is sent again without
/// a refresh, unless another person has logged in meanwhile. A token known to be stale (the machine slept) is refreshed
/// before anything is sent.
class Client final : public QObject {
    Q_OBJECT

public:
    /// Neither is owned; both must live longer.
    Client(Transport *transport, Authentication *authentication, QObject *parent = nullptr);

    /// Any answer of the server but the one that the token has run out. Errors: those of Transport::send(), and those of
    /// Authentication::refresh() when the token could not be renewed. Cancelled when it would have to be sent as another person
    /// than the one who asked.
    Reply<Response> *send(const Request &request);

    /// See Transport::urlOf().
    QUrl urlOf(const Request &request) const;

    /// The answer, read by `decode`.
    template <typename T, typename Decode>
    Reply<T> *send(const Request &request, Decode decode)
    {
        return decoded<T>(send(request), std::move(decode));
    }

private:
    Transport *const m_transport;
    Authentication *const m_authentication;
};

} // namespace Directus
