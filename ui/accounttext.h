// SPDX-License-Identifier: MIT
#pragma once

#include <QKeySequence>
#include <QString>

namespace Latchkey {

struct Account;

/// An account in one line: who, and where. `projectName` may be empty.
QString accountText(const Account &account, const QString &projectName);

/// Where an account is: the project's name, or else its address.
QString projectText(const Account &account, const QString &projectName);

/// Ctrl+1 to Ctrl+9 for the first nine accounts; empty for the others.
QKeySequence accountShortcut(qsizetype index);

} // namespace Latchkey
