// SPDX-License-Identifier: MIT
#include "directus/settings.h"

#include "directus/client.h"
#include "directus/json.h"
#include "directus/query.h"

using namespace Qt::StringLiterals;

namespace Directus {

namespace {

const QStringList accountFields{u"public_registration"_s, u"public_registration_verify_email"_s};

Result<ProjectSettings> decodeSettings(const Response &response)
{
    const auto data = readData(response);
    if (!data)
        return Failure<Error>(data.error());
    const auto registration = requireBool(data->toObject(), "public_registration"_L1);
    const auto verification = requireBool(data->toObject(), "public_registration_verify_email"_L1);
    if (!registration || !verification)
        return Failure<Error>(Error::protocol(u"half of the settings in the answer"_s, response.status));
    return ProjectSettings{.publicRegistration = *registration, .publicRegistrationVerifyEmail = *verification};
}

Request settingsRequest(Request::Verb verb)
{
    return {.verb = verb, .path = u"settings"_s, .query = Query{.fields = accountFields}.toUrlQuery()};
}

} // namespace

Settings::Settings(Client *client) : m_client(client) { }

Reply<ProjectSettings> *Settings::readSettings() const
{
    return m_client->send<ProjectSettings>(settingsRequest(Request::Verb::Get), decodeSettings);
}

Reply<ProjectSettings> *Settings::updateSettings(const QJsonObject &changes) const
{
    Request request = settingsRequest(Request::Verb::Patch);
    request.body = changes;
    return m_client->send<ProjectSettings>(request, decodeSettings);
}

} // namespace Directus
