// SPDX-License-Identifier: MIT
#pragma once

#include "database.h"

#include <optional>
#include <string>

namespace Latchkey::Server {

/// What signing in needs to know of an account.
struct Account {
    std::string id;
    std::optional<std::string> passwordHash;
    std::string status;
    std::optional<std::string> role;
    std::string email; ///< as typed when the account was made
    std::optional<std::string> tfaSecret; ///< in base32; none: no second factor

    bool isActive() const { return status == "active"; }
};

/// An account about to be made.
struct NewAccount {
    std::string email;
    std::optional<std::string> passwordHash;
    std::optional<std::string> firstName;
    std::optional<std::string> lastName;
    std::optional<std::string> role;
    std::string status = "active";
    std::optional<std::string> tokenDigest; ///< of a static access token
};

/// E-mail addresses are compared without regard to the case of ASCII letters, and kept as typed.
std::optional<Account> findAccountByEmail(Database &database, const std::string &email);
std::optional<Account> findAccount(Database &database, const std::string &id);

/// Adds the row and says its id. Throws DatabaseError (constraint) when the address is taken.
std::string createAccount(Database &database, const NewAccount &account);

/// The role that people who register get, and the one with all rights.
std::optional<std::string> registrationRole(Database &database);
std::optional<std::string> administratorRole(Database &database);

} // namespace Latchkey::Server
