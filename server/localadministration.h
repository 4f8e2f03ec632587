// SPDX-License-Identifier: MIT
#pragma once

#include "accountability.h"
#include "database.h"

#include <filesystem>
#include <optional>
#include <string>

namespace Latchkey::Server {

/// Lets the program that started the server administer it: a token with all rights, new with every run, in the file `admin-token`
/// of the data folder, for its owner's eyes only. Who can read that file could as well change the database. There is no account
/// behind it, so no listing shows one. It counts for connections from this machine only.
class LocalAdministration {
public:
    /// Writes the file. Throws Failure (DataUnusable) when it cannot.
    explicit LocalAdministration(const std::filesystem::path &dataFolder);
    LocalAdministration(const LocalAdministration &) = delete;
    LocalAdministration &operator=(const LocalAdministration &) = delete;
    /// Removes the file.
    ~LocalAdministration();

    /// Who is asking, if the token is this one and comes from this machine.
    std::optional<Accountability> judge(const std::string &token, const std::string &address, Database &database) const;

private:
    std::filesystem::path m_file;
    std::string m_token;
};

} // namespace Latchkey::Server
