// SPDX-License-Identifier: MIT
#include "accounts.h"

#include "random.h"

namespace Latchkey::Server {

namespace {

std::optional<Account> readAccount(Statement statement)
{
    if (!statement.next())
        return {};
    return Account{std::string(statement.text(0)), statement.optionalText(1), std::string(statement.text(2)),
        statement.optionalText(3), std::string(statement.text(4)), statement.optionalText(5)};
}

std::optional<std::string> readText(Statement statement)
{
    return statement.next() ? statement.optionalText(0) : std::nullopt;
}

} // namespace

std::optional<Account> findAccountByEmail(Database &database, const std::string &email)
{
    return readAccount(database.query(
        "SELECT id, password, status, role, email, tfa_secret FROM directus_users WHERE lower(email) = lower(?)", email));
}

std::optional<Account> findAccount(Database &database, const std::string &id)
{
    return readAccount(
        database.query("SELECT id, password, status, role, email, tfa_secret FROM directus_users WHERE id = ?", id));
}

std::string createAccount(Database &database, const NewAccount &account)
{
    std::string id = randomUuid();
    database.run("INSERT INTO directus_users (id, email, password, first_name, last_name, role, status, token) "
                 "VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        id, account.email, account.passwordHash, account.firstName, account.lastName, account.role, account.status,
        account.tokenDigest);
    return id;
}

std::optional<std::string> registrationRole(Database &database)
{
    return readText(database.query("SELECT public_registration_role FROM directus_settings"));
}

std::optional<std::string> administratorRole(Database &database)
{
    return readText(database.query("SELECT access.role FROM directus_access AS access JOIN directus_policies AS policy "
                                   "ON policy.id = access.policy WHERE policy.admin_access AND access.role IS NOT NULL"));
}

} // namespace Latchkey::Server
