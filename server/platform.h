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

/// A few megabytes that were handed back are kept for the next request. Where this is not asked for, growing and shrinking by
/// each request waits, with everybody who is being answered, for as long as another thread takes to fill the memory of a hash.
void keepFreedMemory();

/// What is kept for the next request goes back to the system, for a time without requests. Nothing where the C library is not
/// glibc.
void giveFreedMemoryBack();

/// Whether somebody types: then a password may be asked for, and what they type must not show.
bool standardInputIsTerminal();
void showTyping(bool show);

} // namespace Latchkey::Server
