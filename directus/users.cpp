// SPDX-License-Identifier: MIT
#include "directus/users.h"

#include "directus/client.h"
#include "directus/json.h"
#include "directus/transport.h"

using namespace Qt::StringLiterals;

namespace Directus {

namespace {

Result<User> decodeUser(const Response &response)
{
    const auto data = readData(response);
    if (!data)
        return Failure<Error>(data.error());
    const QJsonObject user = data->toObject();
    return requireString(user, "id"_L1).map([&user](const QString &id) {
        return User{
            .id = id,
            .email = user["email"_L1].toString(),
            .firstName = user["first_name"_L1].toString(),
            .lastName = user["last_name"_L1].toString(),
        };
    });
}

QJsonObject toJson(const Registration &registration)
{
    QJsonObject body{{"email"_L1, registration.email}, {"password"_L1, registration.password}};
    if (!registration.firstName.isEmpty())
        body["first_name"_L1] = registration.firstName;
    if (!registration.lastName.isEmpty())
        body["last_name"_L1] = registration.lastName;
    return body;
}

} // namespace

Users::Users(Transport *transport, Client *client) : m_transport(transport), m_client(client) { }

Reply<void> *Users::registerUser(const Registration &registration) const
{
    const Request request{.verb = Request::Verb::Post, .path = u"users/register"_s, .body = toJson(registration)};
    return decoded<void>(m_transport->send(request), readNothing);
}

Reply<User> *Users::readMe() const
{
    return m_client->send<User>({.path = u"users/me"_s}, decodeUser);
}

} // namespace Directus
