// SPDX-License-Identifier: MIT
#include "emailfilter.h"

#include "collectionfields.h"

#include <boost/json/parse.hpp>
#include <boost/json/value.hpp>

namespace json = boost::json;

namespace Latchkey::Server {

namespace {

const Collection &addresses()
{
    static const Collection addresses{"directus_users", {{"email"}}};
    return addresses;
}

// The database judges as it judges any filter.
bool matches(Database &database, const json::object &filter, const std::string &email)
{
    SqlText sql;
    sql << "SELECT 1 FROM (SELECT ";
    sql.bind(email);
    sql << " AS email) WHERE ";
    appendFilter(sql, filter, CollectionFields(addresses()), {});
    return sql.prepare(database).next();
}

} // namespace

bool mayRegister(Database &database, const std::string &email)
{
    json::object filter;
    {
        Statement settings = database.query("SELECT public_registration_email_filter FROM directus_settings");
        const json::value value = settings.next() && !settings.isNull(0) ? json::parse(settings.text(0)) : json::value();
        if (value.is_object())
            filter = value.get_object();
    }
    return filter.empty() || matches(database, filter, email);
}

void requireEmailFilter(Database &database, const json::object &filter)
{
    matches(database, filter, "a@example.com");
}

} // namespace Latchkey::Server
