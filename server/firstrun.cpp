// SPDX-License-Identifier: MIT
#include "firstrun.h"

#include "accounts.h"
#include "clock.h"
#include "passwords.h"
#include "random.h"
#include "welcomeposts.h"

namespace Latchkey::Server {

namespace {

constexpr std::string_view ownRow = R"({"id":{"_eq":"$CURRENT_USER"}})";
constexpr std::string_view ownFieldsToRead = "id,first_name,last_name,email,avatar,language,appearance,tfa_secret,status,role";
constexpr std::string_view ownFieldsToChange = "first_name,last_name,email,password,language,appearance,tfa_secret";

std::string addRole(Database &database, std::string_view name, std::string_view icon)
{
    std::string id = randomUuid();
    database.run("INSERT INTO directus_roles (id, name, icon) VALUES (?, ?, ?)", id, name, icon);
    return id;
}

std::string addPolicy(
    Database &database, const std::string &role, std::string_view name, std::string_view icon, bool administrator)
{
    std::string id = randomUuid();
    const auto access = static_cast<std::int64_t>(administrator);
    database.run("INSERT INTO directus_policies (id, name, icon, admin_access, app_access) VALUES (?, ?, ?, ?, ?)", id, name,
        icon, access, access);
    database.run("INSERT INTO directus_access (id, role, policy, sort) VALUES (?, ?, ?, 1)", randomUuid(), role, id);
    return id;
}

void addPermission(Database &database, const std::string &policy, std::string_view collection, std::string_view action,
    std::string_view rows, std::string_view fields)
{
    database.run("INSERT INTO directus_permissions (collection, action, permissions, fields, policy) VALUES (?, ?, ?, ?, ?)",
        collection, action, rows, fields, policy);
}

void openRegistration(Database &database, const std::string &role)
{
    database.run("INSERT INTO directus_settings (project_name, public_registration, public_registration_verify_email, "
                 "public_registration_role) VALUES (?, 1, 0, ?)",
        std::string_view("Latchkey"), role);
}

// The first is the newest, so that it stands on top.
void addWelcomePosts(Database &database)
{
    constexpr Milliseconds apart = 60 * 60 * 1000;
    Milliseconds time = now();
    for (const WelcomePost &post : welcomePosts()) {
        database.run(
            "INSERT INTO posts (status, title, slug, content, date_created, publish_date) VALUES ('published', ?, ?, ?, ?, ?)",
            post.title, post.slug, post.content, time, time);
        time -= apart;
    }
}

} // namespace

void fillQuickstart(Database &database)
{
    const std::string administrator = addRole(database, "Administrator", "verified");
    addPolicy(database, administrator, "Administrator", "verified", true);
    const std::string user = addRole(database, "User", "person");
    const std::string readPosts = addPolicy(database, user, "Read Posts", "article", false);
    addPermission(database, readPosts, "posts", "read", "{}", "*");
    addPermission(database, readPosts, "directus_users", "read", ownRow, ownFieldsToRead);
    addPermission(database, readPosts, "directus_users", "update", ownRow, ownFieldsToChange);
    openRegistration(database, user);
    addWelcomePosts(database);
}

void addAdministrator(Database &database, const Administrator &administrator)
{
    NewAccount account;
    account.email = administrator.email;
    account.firstName = "Admin";
    account.lastName = "User";
    account.role = administratorRole(database);
    if (!administrator.password.empty())
        account.passwordHash = hashPassword(administrator.password);
    if (!administrator.token.empty())
        account.tokenDigest = tokenDigest(administrator.token);
    createAccount(database, account);
}

} // namespace Latchkey::Server
