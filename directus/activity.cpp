// SPDX-License-Identifier: MIT
#include "directus/activity.h"

#include "directus/client.h"
#include "directus/json.h"
#include "directus/query.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Directus {

namespace {

Query ownLogins(int limit)
{
    // `fields` stays away: one that may not be seen would make the whole answer a refusal.
    return {
        .limit = limit,
        .sort = {u"-timestamp"_s},
        .filter = {{"action"_L1, QJsonObject{{"_eq"_L1, u"login"_s}}}, {"user"_L1, QJsonObject{{"_eq"_L1, u"$CURRENT_USER"_s}}}},
    };
}

Result<QList<LoginRecord>> decodeLogins(const Response &response)
{
    const auto data = readData(response);
    if (!data)
        return Failure<Error>(data.error());
    if (!data->isArray())
        return Failure<Error>(Error::protocol(u"the activity is not a list"_s, response.status));
    QList<LoginRecord> logins;
    const QJsonArray list = data->toArray();
    for (const QJsonValue &login : list) {
        const QDateTime timestamp = readDateTime(login["timestamp"_L1]);
        if (!timestamp.isValid())
            return Failure<Error>(Error::protocol(u"a login without a time"_s, response.status));
        logins.append({
            .timestamp = timestamp,
            .ip = login["ip"_L1].toString(),
            .userAgent = login["user_agent"_L1].toString(),
            .origin = login["origin"_L1].toString(),
        });
    }
    return logins;
}

} // namespace

Activity::Activity(Client *client) : m_client(client) { }

Reply<QList<LoginRecord>> *Activity::readMine(int limit) const
{
    return m_client->send<QList<LoginRecord>>({.path = u"activity"_s, .query = ownLogins(limit).toUrlQuery()}, decodeLogins);
}

} // namespace Directus
