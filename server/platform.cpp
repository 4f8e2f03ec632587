// SPDX-License-Identifier: MIT
#include "platform.h"

#ifdef _WIN32
#include <io.h>
#include <process.h>
#include <stdio.h>
#include <windows.h>
#else
#include <algorithm>
#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>
#include <termios.h>
#include <unistd.h>
#endif
#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace Latchkey::Server {

#ifdef _WIN32

int processId()
{
    return _getpid();
}

// Folders in a user's profile are private on Windows.
void keepFilesPrivate() { }

void allowManyOpenFiles() { }

void ignoreBrokenPipes() { }

bool standardInputIsTerminal()
{
    return _isatty(_fileno(stdin)) != 0;
}

void showTyping(bool show)
{
    const HANDLE console = GetStdHandle(STD_INPUT_HANDLE);
    DWORD mode = 0;
    GetConsoleMode(console, &mode);
    SetConsoleMode(console, show ? mode | ENABLE_ECHO_INPUT : mode & ~static_cast<DWORD>(ENABLE_ECHO_INPUT));
}

#else

int processId()
{
    return getpid();
}

void keepFilesPrivate()
{
    umask(S_IRWXG | S_IRWXO);
}

void allowManyOpenFiles()
{
    constexpr rlim_t wanted = 2048;
    rlimit limit{};
    if (getrlimit(RLIMIT_NOFILE, &limit) != 0 || limit.rlim_cur >= wanted)
        return;
    limit.rlim_cur = std::min(limit.rlim_max, wanted);
    setrlimit(RLIMIT_NOFILE, &limit);
}

void ignoreBrokenPipes()
{
    std::signal(SIGPIPE, SIG_IGN);
}

bool standardInputIsTerminal()
{
    return isatty(STDIN_FILENO) != 0;
}

void showTyping(bool show)
{
    termios settings{};
    if (tcgetattr(STDIN_FILENO, &settings) != 0)
        return;
    const auto echo = static_cast<tcflag_t>(ECHO);
    settings.c_lflag = show ? settings.c_lflag | echo : settings.c_lflag & ~echo;
    tcsetattr(STDIN_FILENO, TCSANOW, &settings);
}

#endif

#ifdef __GLIBC__

namespace {

constexpr int megabyte = 1 << 20;

} // namespace

void keepFreedMemory()
{
    mallopt(M_TRIM_THRESHOLD, 4 * megabyte);
    mallopt(M_TOP_PAD, megabyte);
    mallopt(M_MMAP_THRESHOLD, megabyte);
}

void giveFreedMemoryBack()
{
    malloc_trim(megabyte);
}

#else

void keepFreedMemory() { }
void giveFreedMemoryBack() { }

#endif

} // namespace Latchkey::Server
