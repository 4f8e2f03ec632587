// SPDX-License-Identifier: MIT
#pragma once

namespace Latchkey::Server {

/// What differs between systems about being a process.
int processId();

/// Whatever this process makes is for the eyes of its user only: accounts lie in it.
void keepFilesPrivate();

/// Each connection is an open file, and some systems allow but 256 of them unless asked.
void allowManyOpenFiles();

/// A reader that has gone away is an error to handle, no reason to die.
void ignoreBrokenPipes();

/// Whether somebody types: then a password may be asked for, and what they type must not show.
bool standardInputIsTerminal();
void showTyping(bool show);

} // namespace Latchkey::Server
