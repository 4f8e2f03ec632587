// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <map>
#include <string>

namespace Latchkey::Server {

/// Variables by name.
using Environment = std::map<std::string, std::string, std::less<>>;

/// The variables this process was started with.
Environment processEnvironment();

/// Reads `NAME=value` lines; `#` begins a comment line, `export ` and quotes around the value are allowed.
/// Throws Failure (WrongUse) when the file cannot be read or a line is neither.
Environment readEnvironmentFile(const std::filesystem::path &file);

} // namespace Latchkey::Server
