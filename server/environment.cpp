// SPDX-License-Identifier: MIT
#include "environment.h"

#include "failure.h"

#include <fstream>
#include <string_view>

#ifdef _WIN32
#include <stdlib.h>
#define LATCHKEY_ENVIRON _environ
#else
#include <unistd.h>
#define LATCHKEY_ENVIRON environ
extern char **environ;
#endif

namespace Latchkey::Server {

namespace {

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view blanks = " \t\r";
    const auto begin = text.find_first_not_of(blanks);
    if (begin == std::string_view::npos)
        return {};
    return text.substr(begin, text.find_last_not_of(blanks) - begin + 1);
}

std::string_view unquoted(std::string_view value)
{
    const bool quoted = value.size() >= 2 && (value.front() == '"' || value.front() == '\'') && value.back() == value.front();
    return quoted ? value.substr(1, value.size() - 2) : value;
}

bool isName(std::string_view name)
{
    constexpr std::string_view letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_";
    return !name.empty() && name.find_first_not_of(letters) == std::string_view::npos;
}

} // namespace

Environment processEnvironment()
{
    Environment environment;
    for (char **entry = LATCHKEY_ENVIRON; entry && *entry; ++entry) {
        const std::string_view line(*entry);
        const auto equals = line.find('=');
        if (equals != std::string_view::npos)
            environment.emplace(line.substr(0, equals), line.substr(equals + 1));
    }
    return environment;
}

Environment readEnvironmentFile(const std::filesystem::path &file)
{
    std::ifstream stream(file);
    if (!stream)
        throw Failure(
            ExitCode::WrongUse, "The environment file " + file.string() + " cannot be read. Check the path after --env-file.");
    Environment environment;
    std::string text;
    for (int number = 1; std::getline(stream, text); ++number) {
        std::string_view line = trimmed(text);
        if (line.empty() || line.front() == '#')
            continue;
        if (line.starts_with("export "))
            line = trimmed(line.substr(7));
        const auto equals = line.find('=');
        const std::string_view name = trimmed(line.substr(0, equals));
        // The line itself stays out of the message: it may hold a secret.
        if (equals == std::string_view::npos || !isName(name))
            throw Failure(ExitCode::WrongUse,
                "Line " + std::to_string(number) + " of " + file.string()
                    + " is not of the form NAME=value. Correct or remove it.");
        environment[std::string(name)] = unquoted(trimmed(line.substr(equals + 1)));
    }
    return environment;
}

} // namespace Latchkey::Server
