// SPDX-License-Identifier: MIT
#include "directus/serverinfo.h"

#include "directus/json.h"
#include "directus/transport.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Directus {

namespace {

Result<void> decodePong(const Response &response)
{
    if (response.status == 200 && response.body.trimmed() == "pong")
        return {};
    if (!response.isSuccess())
        return Failure<Error>(readError(response));
    return Failure<Error>(Error::protocol(u"no pong, but status %1"_s.arg(response.status), response.status));
}

Result<Project> decodeProject(const Response &response)
{
    const auto data = readData(response);
    if (!data)
        return Failure<Error>(data.error());
    const QJsonValue value = data->toObject()["project"_L1];
    if (!value.isObject())
        return Failure<Error>(Error::protocol(u"no project in the server's information"_s, response.status));
    const QJsonObject project = value.toObject();
    return Project{
        .name = project["project_name"_L1].toString(),
        .descriptor = project["project_descriptor"_L1].toString(),
        .color = project["project_color"_L1].toString(),
        .logo = project["project_logo"_L1].toString(),
        .background = project["public_background"_L1].toString(),
        .note = project["public_note"_L1].toString(),
        .publicRegistration = project["public_registration"_L1].toBool(),
        .publicRegistrationVerifyEmail = project["public_registration_verify_email"_L1].toBool(true),
    };
}

AuthenticationProvider decodeProvider(const QJsonObject &provider)
{
    return {
        .name = provider["name"_L1].toString(),
        .driver = provider["driver"_L1].toString(),
        .label = provider["label"_L1].toString(),
    };
}

Result<AuthenticationProviders> decodeProviders(const Response &response)
{
    const auto document = readDocument(response);
    if (!document)
        return Failure<Error>(document.error());
    if (!(*document)["data"_L1].isArray())
        return Failure<Error>(Error::protocol(u"the providers are not a list"_s, response.status));
    AuthenticationProviders result{.providers = {}, .disableDefault = (*document)["disableDefault"_L1].toBool()};
    const QJsonArray data = (*document)["data"_L1].toArray();
    for (const QJsonValue &provider : data)
        result.providers.append(decodeProvider(provider.toObject()));
    return result;
}

} // namespace

ServerInfo::ServerInfo(Transport *transport, std::chrono::milliseconds timeout) : m_transport(transport), m_timeout(timeout) { }

Reply<void> *ServerInfo::ping() const
{
    return decoded<void>(m_transport->send({.path = u"server/ping"_s, .timeout = m_timeout}), decodePong);
}

Reply<Project> *ServerInfo::info() const
{
    return decoded<Project>(m_transport->send({.path = u"server/info"_s, .timeout = m_timeout}), decodeProject);
}

Reply<AuthenticationProviders> *ServerInfo::providers() const
{
    return decoded<AuthenticationProviders>(m_transport->send({.path = u"auth"_s, .timeout = m_timeout}), decodeProviders);
}

} // namespace Directus
