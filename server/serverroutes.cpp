// SPDX-License-Identifier: MIT
#include "serverroutes.h"

#include "configuration.h"
#include "database.h"
#include "errors.h"
#include "rights.h"

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>

#include <array>

namespace json = boost::json;

namespace Latchkey::Server {

namespace {

// The release whose behaviour this server follows.
constexpr std::string_view directusVersion = "12.4.0";

enum class Kind { Text, Flag, Json };

struct Setting {
    std::string_view name;
    Kind kind = Kind::Text;
};

constexpr std::array<Setting, 17> projectSettings{{
    {"project_name"},
    {"project_descriptor"},
    {"project_logo"},
    {"project_color"},
    {"default_appearance"},
    {"default_theme_light"},
    {"default_theme_dark"},
    {"theme_light_overrides", Kind::Json},
    {"theme_dark_overrides", Kind::Json},
    {"default_language"},
    {"public_foreground"},
    {"public_background"},
    {"public_favicon"},
    {"public_note"},
    {"custom_css"},
    {"public_registration", Kind::Flag},
    {"public_registration_verify_email", Kind::Flag},
}};

json::value readSetting(const Statement &row, int column, Kind kind)
{
    if (row.isNull(column))
        return nullptr;
    if (kind == Kind::Flag)
        return row.integer(column) != 0;
    const std::string_view text = row.text(column);
    return kind == Kind::Json ? json::parse(text) : json::value(text);
}

json::object readProject(Database &database)
{
    std::string sql = "SELECT ";
    for (const Setting &setting : projectSettings)
        sql.append(setting.name).append(&setting == &projectSettings.back() ? " FROM directus_settings" : ", ");
    json::object project;
    Statement row = database.query(sql);
    if (!row.next())
        return project;
    int column = 0;
    for (const Setting &setting : projectSettings)
        project[setting.name] = readSetting(row, column++, setting.kind);
    return project;
}

json::value describe(const RateLimit &limit)
{
    if (!limit.enabled)
        return false;
    return {{"points", limit.points}, {"duration", std::chrono::duration_cast<std::chrono::seconds>(limit.duration).count()}};
}

// What only people who are signed in are told.
void addDetails(json::object &info, const Configuration &configuration)
{
    info["project_owner_enabled"] = false;
    info["mcp_enabled"] = false;
    info["ai_enabled"] = false;
    info["mcp_oauth_enabled"] = false;
    info["mcp_oauth_dcr_enabled"] = false;
    info["mcp_oauth_cimd_enabled"] = false;
    info["autoSave"] = {{"revisionInterval", nullptr}};
    info["ai_providers"] = json::array();
    info["files"] = {{"mimeTypeAllowList", json::array{"*/*"}}};
    info["rateLimit"] = describe(configuration.rateLimit);
    info["rateLimitGlobal"] = false;
    info["extensions"] = {{"limit", nullptr}};
    info["queryLimit"] = {{"default", 100}, {"max", -1}};
    info["websocket"] = false;
    info["version"] = directusVersion;
}

json::object license()
{
    const json::object entitlements{
        {"production_enabled", true}, {"ai_translations_enabled", false}, {"display_powered_by", "DIRECTUS"}};
    return {{"source", nullptr}, {"entitlements", entitlements}};
}

} // namespace

ServerRoutes::ServerRoutes(const Services &services) : m_services(services) { }

void ServerRoutes::addTo(Router &router)
{
    router.addPlain("GET", "/server/info", [this](const Call &call) { return info(call); });
    router.addPlain("GET", "/server/health", [this](const Call &call) { return health(call); });
    router.addPlain("GET", "/", [](const Call &) { return redirection("./admin"); });
}

Response ServerRoutes::info(const Call &call)
{
    json::object info{{"project", readProject(m_services.reader)}};
    if (call.asker.user)
        addDetails(info, m_services.configuration);
    info["license"] = license();
    return jsonResponse(json::serialize(json::object{{"data", std::move(info)}}));
}

Response ServerRoutes::health(const Call &call) const
{
    if (!call.asker.user)
        throw forbidden();
    Response response = jsonResponse(R"({"status":"ok"})");
    response.headers.back().value = "application/health+json; charset=utf-8";
    return response;
}

Response pong()
{
    return {200, {{"Content-Type", "text/html; charset=utf-8"}}, "pong"};
}

} // namespace Latchkey::Server
