// SPDX-License-Identifier: MIT
#pragma once

#include <stdexcept>
#include <string>

namespace Latchkey::Server {

/// What the process ends with; docs/local-server.md says the same in a table.
enum class ExitCode {
    Success = 0,
    Unexpected = 1,
    WrongUse = 2,
    AddressUnavailable = 3,
    DataUnusable = 4,
    AlreadyRunning = 5,
    AccountExists = 6,
};

/// The program cannot go on. The text is one or two sentences for the person who started it: what is wrong, what to do next.
class Failure : public std::runtime_error {
public:
    Failure(ExitCode exitCode, const std::string &text) : std::runtime_error(text), m_exitCode(exitCode) { }

    ExitCode exitCode() const { return m_exitCode; }

private:
    ExitCode m_exitCode;
};

} // namespace Latchkey::Server
