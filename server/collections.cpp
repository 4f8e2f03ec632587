// SPDX-License-Identifier: MIT
#include "collections.h"

#include <algorithm>

namespace Latchkey::Server {

namespace {

Field plain(std::string name, FieldType type = FieldType::String)
{
    return {std::move(name), type};
}

Field required(std::string name, FieldType type = FieldType::String)
{
    return {std::move(name), type, false, false, true};
}

Field concealed(std::string name)
{
    return {std::move(name), FieldType::String, true};
}

Field relation(std::string name, std::string related = {}, Special special = Special::None)
{
    return {std::move(name), FieldType::Uuid, false, true, false, special, std::move(related)};
}

Field requiredPolicy()
{
    return {"policy", FieldType::Uuid, false, true, true, Special::None, "directus_policies"};
}

Field filledIn(std::string name, Special special)
{
    return {std::move(name), FieldType::Timestamp, false, false, false, special};
}

// The keys of the items that point to this one.
Field listOf(std::string name, const std::string &from, const std::string &where)
{
    return {std::move(name), FieldType::Json, false, false, false, Special::None, {},
        "(SELECT json_group_array(id) FROM " + from + " WHERE " + where + ")"};
}

const Collection &postsCollection()
{
    static const Collection posts{"posts",
        {
            plain("id", FieldType::Integer),
            plain("status"),
            required("title"),
            plain("slug"),
            plain("content", FieldType::Text),
            relation("user_created", "directus_users", Special::UserCreated),
            filledIn("date_created", Special::DateCreated),
            filledIn("date_updated", Special::DateUpdated),
            plain("publish_date", FieldType::Timestamp),
        }};
    return posts;
}

} // namespace

bool isText(FieldType type)
{
    return type == FieldType::String || type == FieldType::Text;
}

bool isTime(FieldType type)
{
    return type == FieldType::Date || type == FieldType::DateTime || type == FieldType::Timestamp;
}

const Field *Collection::find(std::string_view field) const
{
    const auto found = std::find_if(
        fields.begin(), fields.end(), [field](const Field &candidate) { return candidate.name == field; });
    return found == fields.end() ? nullptr : &*found;
}

const Collection &usersCollection()
{
    static const Collection users{"directus_users",
        {
            plain("id", FieldType::Uuid),
            plain("first_name"),
            plain("last_name"),
            plain("email"),
            concealed("password"),
            plain("location"),
            plain("title"),
            plain("description"),
            plain("tags", FieldType::Json),
            relation("avatar"),
            plain("language"),
            concealed("tfa_secret"),
            plain("status"),
            relation("role", "directus_roles"),
            concealed("token"),
            plain("last_access", FieldType::Timestamp),
            plain("last_page"),
            plain("provider"),
            plain("external_identifier"),
            plain("auth_data", FieldType::Json),
            plain("email_notifications", FieldType::Boolean),
            plain("appearance"),
            plain("theme_dark"),
            plain("theme_light"),
            plain("theme_light_overrides", FieldType::Json),
            plain("theme_dark_overrides", FieldType::Json),
            plain("text_direction"),
            listOf("policies", "directus_access", "user = directus_users.id"),
        }};
    return users;
}

const Collection &rolesCollection()
{
    static const Collection roles{"directus_roles",
        {
            plain("id", FieldType::Uuid),
            required("name"),
            plain("icon"),
            plain("description"),
            relation("parent", "directus_roles"),
            listOf("children", "directus_roles AS child", "child.parent = directus_roles.id"),
            listOf("policies", "directus_access", "role = directus_roles.id"),
            listOf("users", "directus_users", "role = directus_roles.id"),
        }};
    return roles;
}

const Collection &policiesCollection()
{
    static const Collection policies{"directus_policies",
        {
            plain("id", FieldType::Uuid),
            required("name"),
            plain("icon"),
            plain("description"),
            plain("ip_access", FieldType::Csv),
            plain("enforce_tfa", FieldType::Boolean),
            plain("admin_access", FieldType::Boolean),
            plain("app_access", FieldType::Boolean),
            listOf("permissions", "directus_permissions", "policy = directus_policies.id"),
            listOf("users", "directus_access", "user IS NOT NULL AND policy = directus_policies.id"),
            listOf("roles", "directus_access", "role IS NOT NULL AND policy = directus_policies.id"),
        }};
    return policies;
}

const Collection &accessCollection()
{
    static const Collection access{"directus_access",
        {
            plain("id", FieldType::Uuid),
            relation("role", "directus_roles"),
            relation("user", "directus_users"),
            requiredPolicy(),
            plain("sort", FieldType::Integer),
        }};
    return access;
}

const Collection &permissionsCollection()
{
    static const Collection permissions{"directus_permissions",
        {
            plain("id", FieldType::Integer),
            required("collection"),
            required("action"),
            plain("permissions", FieldType::Json),
            plain("validation", FieldType::Json),
            plain("presets", FieldType::Json),
            plain("fields", FieldType::Csv),
            requiredPolicy(),
        }};
    return permissions;
}

const Collection &settingsCollection()
{
    static const Collection settings{"directus_settings",
        {
            plain("id", FieldType::Integer),
            plain("project_name"),
            plain("project_url"),
            plain("project_color"),
            relation("project_logo"),
            relation("public_foreground"),
            relation("public_background"),
            plain("public_note"),
            plain("auth_login_attempts", FieldType::Integer),
            plain("auth_password_policy"),
            plain("custom_css"),
            plain("project_descriptor"),
            plain("default_language"),
            relation("public_favicon"),
            plain("default_appearance"),
            plain("default_theme_light"),
            plain("theme_light_overrides", FieldType::Json),
            plain("default_theme_dark"),
            plain("theme_dark_overrides", FieldType::Json),
            plain("public_registration", FieldType::Boolean),
            plain("public_registration_verify_email", FieldType::Boolean),
            relation("public_registration_role", "directus_roles"),
            plain("public_registration_email_filter", FieldType::Json),
        }};
    return settings;
}

const Collection &activityCollection()
{
    static const Collection activity{"directus_activity",
        {
            plain("id", FieldType::Integer),
            plain("action"),
            relation("user", "directus_users"),
            plain("timestamp", FieldType::Timestamp),
            plain("ip"),
            plain("user_agent"),
            plain("collection"),
            plain("item"),
            plain("origin"),
            {"revisions", FieldType::Json, false, false, false, Special::None, {}, "'[]'"},
        }};
    return activity;
}

const Collection &filesCollection()
{
    static const Collection files{"directus_files",
        {
            plain("id", FieldType::Uuid),
            required("storage"),
            plain("filename_disk"),
            required("filename_download"),
            plain("title"),
            plain("type"),
            relation("uploaded_by", "directus_users", Special::UserCreated),
            filledIn("created_on", Special::DateCreated),
            filledIn("uploaded_on", Special::DateCreated),
            plain("filesize", FieldType::Integer),
            plain("description", FieldType::Text),
        }};
    return files;
}

const Collection *anyCollection(std::string_view name)
{
    for (const Collection *collection : {&usersCollection(), &rolesCollection(), &policiesCollection(), &accessCollection(),
             &permissionsCollection(), &settingsCollection(), &activityCollection(), &filesCollection()}) {
        if (collection->name == name)
            return collection;
    }
    return findCollection(name);
}

const Collection *findCollection(std::string_view name)
{
    return name == postsCollection().name ? &postsCollection() : nullptr;
}

bool isSystemCollection(std::string_view name)
{
    return name.starts_with("directus_");
}

std::vector<std::string> collectionNames()
{
    return {"directus_access", "directus_activity", "directus_files", "directus_permissions", "directus_policies",
        "directus_roles", "directus_sessions", "directus_settings", "directus_users", "posts"};
}

} // namespace Latchkey::Server
