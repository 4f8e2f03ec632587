// SPDX-License-Identifier: MIT
#include "directus/users.h"

#include "directus/client.h"
#include "directus/json.h"
#include "directus/query.h"
#include "directus/transport.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Directus {

namespace {

Request post(const QString &path, const QJsonObject &body)
{
    return {.verb = Request::Verb::Post, .path = path, .body = body};
}

/// What is set reads as asterisks, what is not as null, and what may not be seen is not there.
User::TwoFactor decodeTwoFactor(const QJsonValue &secret)
{
    if (secret.isUndefined())
        return User::TwoFactor::Unknown;
    return secret.isNull() ? User::TwoFactor::Off : User::TwoFactor::On;
}

Result<User> userFrom(const QJsonObject &user)
{
    return requireString(user, "id"_L1).map([&user](const QString &id) {
        const QJsonValue role = user["role"_L1];
        return User{
            .id = id,
            .email = user["email"_L1].toString(),
            .firstName = user["first_name"_L1].toString(),
            .lastName = user["last_name"_L1].toString(),
            .role = role.isObject() ? role["id"_L1].toString() : role.toString(),
            .roleName = role["name"_L1].toString(),
            .twoFactor = decodeTwoFactor(user["tfa_secret"_L1]),
            .lastAccess = readDateTime(user["last_access"_L1]),
            .status = user["status"_L1].toString(),
        };
    });
}

Result<User> decodeUser(const Response &response)
{
    return readData(response).and_then([](const QJsonValue &data) { return userFrom(data.toObject()); });
}

Result<QList<User>> decodeUsers(const Response &response)
{
    const auto data = readData(response);
    if (!data)
        return Failure<Error>(data.error());
    if (!data->isArray())
        return Failure<Error>(Error::protocol(u"the users are not a list"_s, response.status));
    QList<User> users;
    const QJsonArray list = data->toArray();
    for (const QJsonValue &value : list) {
        const auto user = userFrom(value.toObject());
        if (!user)
            return Failure<Error>(user.error());
        users.append(*user);
    }
    return users;
}

/// The changed user comes back, or nothing when the caller may change it but not see it.
Result<void> decodeUpdate(const Response &response)
{
    if (response.status == 204)
        return {};
    return decodeUser(response).map([](const User &) {});
}

/// An empty token is answered by a redirect too, to the login page of the admin app; so does a captive portal to its own.
Result<void> decodeVerification(const Response &response)
{
    if (response.status == 302 && response.location.path().contains("/admin/users/"_L1))
        return {};
    return Failure<Error>(readError(response));
}

Result<TwoFactorSecret> decodeTwoFactorSecret(const Response &response)
{
    const auto data = readData(response);
    if (!data)
        return Failure<Error>(data.error());
    const auto secret = requireString(data->toObject(), "secret"_L1);
    const auto otpauthUrl = requireString(data->toObject(), "otpauth_url"_L1);
    if (!secret || !otpauthUrl)
        return Failure<Error>(Error::protocol(u"half a secret in the answer"_s, response.status));
    return TwoFactorSecret{.secret = *secret, .otpauthUrl = *otpauthUrl};
}

/// An id may be anything that somebody has put into the database by hand.
QString pathOf(const QString &user)
{
    return "users/"_L1 + QString::fromLatin1(QUrl::toPercentEncoding(user));
}

void addUnlessEmpty(QJsonObject &body, QLatin1StringView key, const QString &value)
{
    if (!value.isEmpty())
        body[key] = value;
}

QJsonObject toJson(const Registration &registration)
{
    QJsonObject body{{"email"_L1, registration.email}, {"password"_L1, registration.password}};
    addUnlessEmpty(body, "first_name"_L1, registration.firstName);
    addUnlessEmpty(body, "last_name"_L1, registration.lastName);
    addUnlessEmpty(body, "verification_url"_L1, registration.verificationUrl.toString(QUrl::FullyEncoded));
    return body;
}

} // namespace

Users::Users(Transport *transport, Client *client) : m_transport(transport), m_client(client) { }

Reply<void> *Users::registerUser(const Registration &registration) const
{
    return decoded<void>(m_transport->send(post(u"users/register"_s, toJson(registration))), readNothing);
}

Reply<void> *Users::registerUserVerify(const QString &token) const
{
    QUrlQuery query;
    query.addQueryItem(u"token"_s, QString::fromLatin1(QUrl::toPercentEncoding(token)));
    return decoded<void>(m_transport->send({.path = u"users/register/verify-email"_s, .query = query}), decodeVerification);
}

Reply<void> *Users::inviteUser(const QString &email, const QString &role, const QUrl &inviteUrl) const
{
    QJsonObject body{{"email"_L1, email}, {"role"_L1, role}};
    addUnlessEmpty(body, "invite_url"_L1, inviteUrl.toString(QUrl::FullyEncoded));
    return m_client->send<void>(post(u"users/invite"_s, body), readNothing);
}

Reply<void> *Users::acceptUserInvite(const QString &token, const QString &password) const
{
    const QJsonObject body{{"token"_L1, token}, {"password"_L1, password}};
    return decoded<void>(m_transport->send(post(u"users/invite/accept"_s, body)), readNothing);
}

Reply<User> *Users::readMe(const QStringList &fields) const
{
    return m_client->send<User>({.path = u"users/me"_s, .query = Query{.fields = fields}.toUrlQuery()}, decodeUser);
}

Reply<QList<User>> *Users::readUsers() const
{
    const Query query{.fields = {u"id"_s, u"email"_s, u"first_name"_s, u"last_name"_s, u"status"_s, u"last_access"_s,
                          u"tfa_secret"_s, u"role.id"_s, u"role.name"_s},
        .limit = -1,
        .sort = {u"email"_s}};
    return m_client->send<QList<User>>({.path = u"users"_s, .query = query.toUrlQuery()}, decodeUsers);
}

Reply<QList<User>> *Users::readNames(const QStringList &ids) const
{
    const Query query{.fields = {u"id"_s, u"first_name"_s, u"last_name"_s},
        .limit = int(ids.size()),
        .filter = {{"id"_L1, QJsonObject{{"_in"_L1, QJsonArray::fromStringList(ids)}}}}};
    return m_client->send<QList<User>>({.path = u"users"_s, .query = query.toUrlQuery()}, decodeUsers);
}

Reply<void> *Users::updateUser(const QString &id, const QJsonObject &changes) const
{
    return m_client->send<void>({.verb = Request::Verb::Patch, .path = pathOf(id), .body = changes}, decodeUpdate);
}

Reply<void> *Users::deleteUser(const QString &id) const
{
    return m_client->send<void>({.verb = Request::Verb::Delete, .path = pathOf(id)}, readNothing);
}

Reply<void> *Users::disableTwoFactorOf(const QString &id) const
{
    return m_client->send<void>(post(pathOf(id) + "/tfa/disable"_L1, {}), readNothing);
}

Reply<void> *Users::updateMe(const QJsonObject &changes) const
{
    return m_client->send<void>({.verb = Request::Verb::Patch, .path = u"users/me"_s, .body = changes}, decodeUpdate);
}

Reply<TwoFactorSecret> *Users::generateTwoFactorSecret(const QString &password) const
{
    Request request = post(u"users/me/tfa/generate"_s, {{"password"_L1, password}});
    request.hasPassword = true;
    return m_client->send<TwoFactorSecret>(request, decodeTwoFactorSecret);
}

Reply<void> *Users::enableTwoFactor(const QString &secret, const QString &otp) const
{
    return m_client->send<void>(post(u"users/me/tfa/enable"_s, {{"secret"_L1, secret}, {"otp"_L1, otp}}), readNothing);
}

Reply<void> *Users::disableTwoFactor(const QString &otp) const
{
    return m_client->send<void>(post(u"users/me/tfa/disable"_s, {{"otp"_L1, otp}}), readNothing);
}

} // namespace Directus
