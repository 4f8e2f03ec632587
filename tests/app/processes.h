// SPDX-License-Identifier: MIT
#pragma once

#include <QDir>
#include <QFile>
#include <QList>

#include <csignal>

/// What the system says about processes. Linux only, like the tests that need it.
namespace Processes {

/// The fields of /proc/PID/stat after the name, which may hold blanks: state, parent, …
inline QByteArrayList statusOf(qint64 pid)
{
    QFile file(QStringLiteral("/proc/%1/stat").arg(pid));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray all = file.readAll();
    return all.mid(all.lastIndexOf(')') + 2).split(' ');
}

/// A zombie has ended: it only waits for its parent to hear of it.
inline bool isRunning(qint64 pid)
{
    const QByteArrayList status = statusOf(pid);
    return !status.isEmpty() && status.constFirst() != "Z";
}

inline QList<qint64> childrenOf(qint64 parent)
{
    QList<qint64> children;
    for (const QString &name : QDir(QStringLiteral("/proc")).entryList(QDir::Dirs))
        if (const qint64 pid = name.toLongLong(); pid > 0 && statusOf(pid).value(1).toLongLong() == parent && isRunning(pid))
            children.append(pid);
    return children;
}

/// As if the power went: nothing of the process runs any more.
inline void killAtOnce(qint64 pid)
{
    if (pid > 1)
        ::kill(static_cast<pid_t>(pid), SIGKILL);
}

} // namespace Processes
