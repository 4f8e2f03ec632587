// SPDX-License-Identifier: MIT
#include "directus/client.h"

#include "directus/authorizedrequest.h"
#include "directus/transport.h"

namespace Directus {

Client::Client(Transport *transport, Authentication *authentication, QObject *parent)
    : QObject(parent), m_transport(transport), m_authentication(authentication)
{
}

Reply<Response> *Client::send(const Request &request)
{
    auto *reply = new Reply<Response>(this);
    new AuthorizedRequest(request, m_transport, m_authentication, reply);
    return reply;
}

QUrl Client::urlOf(const Request &request) const
{
    return m_transport->urlOf(request);
}

} // namespace Directus
