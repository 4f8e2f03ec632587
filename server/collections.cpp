// SPDX-License-Identifier: MIT
#include "collections.h"

#include <algorithm>

namespace Latchkey::Server {

namespace {

Field plain(std::string name, FieldType type = FieldType::String)
{
    return {std::move(name), type};
}

Field concealed(std::string name)
{
    return {std::move(name), FieldType::String, true};
}

Field relation(std::string name)
{
    return {std::move(name), FieldType::Uuid, false, true};
}

const Collection &postsCollection()
{
    static const Collection posts{"posts",
        {
            plain("id", FieldType::Integer),
            plain("status"),
            plain("title"),
            plain("slug"),
            plain("content"),
            relation("user_created"),
            plain("date_created", FieldType::Timestamp),
            plain("date_updated", FieldType::Timestamp),
            plain("publish_date", FieldType::Timestamp),
        }};
    return posts;
}

} // namespace

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
            relation("role"),
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
        }};
    return users;
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
    return {"directus_access", "directus_permissions", "directus_policies", "directus_roles", "directus_sessions",
        "directus_settings", "directus_users", "posts"};
}

} // namespace Latchkey::Server
