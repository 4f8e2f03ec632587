// SPDX-License-Identifier: MIT
#include "directus/policies.h"

#include "directus/client.h"
#include "directus/json.h"

using namespace Qt::StringLiterals;

namespace Directus {

namespace {

Result<PolicyGlobals> decodeGlobals(const Response &response)
{
    const auto data = readData(response);
    if (!data)
        return Failure<Error>(data.error());
    const QJsonObject globals = data->toObject();
    const auto appAccess = requireBool(globals, "app_access"_L1);
    const auto adminAccess = requireBool(globals, "admin_access"_L1);
    const auto enforceTfa = requireBool(globals, "enforce_tfa"_L1);
    if (!appAccess || !adminAccess || !enforceTfa)
        return Failure<Error>(Error::protocol(u"the policies are not all there"_s, response.status));
    return PolicyGlobals{.appAccess = *appAccess, .adminAccess = *adminAccess, .enforceTfa = *enforceTfa};
}

} // namespace

Policies::Policies(Client *client) : m_client(client) { }

Reply<PolicyGlobals> *Policies::readGlobals() const
{
    return m_client->send<PolicyGlobals>({.path = u"policies/me/globals"_s}, decodeGlobals);
}

} // namespace Directus
