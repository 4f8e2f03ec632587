// SPDX-License-Identifier: MIT
#pragma once

#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include <optional>

namespace Latchkey {

/// What the program was started with.
struct CommandLine {
    enum class Action { Run, PrintAndExit };

    Action action = Action::Run;
    QString output = {}; ///< for PrintAndExit: help, the version, or what is wrong
    int exitCode = 0; ///< 2 for wrong use

    QString project = {}; ///< --project URL: opens the sign-in page of that project
    bool local = false; ///< --local: opens the bundled server
    std::optional<QString> profile = {}; ///< --profile DIR
    QString language = {}; ///< --language xx, instead of the desktop's
    QString logFile = {}; ///< --log-file FILE
    QString link = {}; ///< LINK: a link from a mail, a bare token or latchkey:…, unread; a secret

    /// `arguments` with the program's name first.
    static CommandLine parse(const QStringList &arguments);

    Q_DECLARE_TR_FUNCTIONS(Latchkey::CommandLine)
};

} // namespace Latchkey
