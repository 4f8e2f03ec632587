// SPDX-License-Identifier: MIT
#pragma once

#include <QFile>
#include <QString>
#include <QTemporaryDir>

/// A shell script in the place of the bundled server. It writes its arguments and its process id into its folder first.
class StandIn final {
public:
    /// `body` runs after that. `$here` is the folder, `$port` the port it was asked for.
    explicit StandIn(const QString &body)
    {
        QFile script(program());
        if (!script.open(QIODevice::WriteOnly))
            qFatal("the stand-in for the server cannot be written");
        script.write(QStringLiteral("#!/bin/sh\nhere='%1'\nport=$7\necho \"$@\" >>\"$here/calls\"\necho $$ >\"$here/pid\"\n%2\n")
                         .arg(m_folder.path(), body)
                         .toUtf8());
        script.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }

    /// Says that it answers, and ends when its standard input is closed.
    static QString wellBehaved()
    {
        return QStringLiteral(R"(echo "{\"url\":\"http://127.0.0.1:41234\",\"pid\":$$}"; exec cat >/dev/null)");
    }

    QString program() const { return m_folder.filePath(QStringLiteral("latchkey-server")); }

    /// The arguments of each start.
    QStringList calls() const { return read(QStringLiteral("calls")).split(u'\n', Qt::SkipEmptyParts); }
    qint64 pid() const { return read(QStringLiteral("pid")).trimmed().toLongLong(); }
    QString folder() const { return m_folder.path(); }

private:
    QString read(const QString &name) const
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }

    QTemporaryDir m_folder;
};
