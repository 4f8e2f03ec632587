// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace Latchkey::Server {

/// What the command line says, before any variable is read.
struct Options {
    enum class Command { Serve, AddUser, Import, Export, ShowVersion, ShowHelp };

    Command command = Command::ShowHelp;
    std::optional<std::filesystem::path> dataFolder;
    std::optional<std::filesystem::path> environmentFile;
    std::optional<std::string> host;
    std::optional<std::uint16_t> port;
    bool exitWithParent = false;
    bool faults = false; ///< trouble on demand, see faults.h
    bool localAdministration = false; ///< a token in the data folder, see localadministration.h
    std::filesystem::path path; ///< `import PATH`, `export PATH`
    std::string email; ///< `user add EMAIL`
    bool administrator = false;
    bool passwordFromStandardInput = false;
};

/// Throws Failure (WrongUse) when the words make no command.
Options parseOptions(const std::vector<std::string> &words);

/// The text of `--help`.
std::string usage();

} // namespace Latchkey::Server
