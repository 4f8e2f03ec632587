// SPDX-License-Identifier: MIT
#include "directus/passwords.h"

#include "directus/json.h"
#include "directus/transport.h"

using namespace Qt::StringLiterals;

namespace Directus {

Passwords::Passwords(Transport *transport) : m_transport(transport) { }

Reply<void> *Passwords::passwordRequest(const QString &email, const QUrl &resetUrl) const
{
    QJsonObject body{{"email"_L1, email}};
    if (!resetUrl.isEmpty())
        body["reset_url"_L1] = resetUrl.toString(QUrl::FullyEncoded);
    const Request request{.verb = Request::Verb::Post, .path = u"auth/password/request"_s, .body = body};
    return decoded<void>(m_transport->send(request), readNothing);
}

Reply<void> *Passwords::passwordReset(const QString &token, const QString &password) const
{
    const QJsonObject body{{"token"_L1, token}, {"password"_L1, password}};
    const Request request{.verb = Request::Verb::Post, .path = u"auth/password/reset"_s, .body = body};
    return decoded<void>(m_transport->send(request), readNothing);
}

} // namespace Directus
