// SPDX-License-Identifier: MIT
#include "app/logfile.h"

#include <QDateTime>
#include <QMutex>

using namespace Qt::StringLiterals;

namespace Latchkey {

namespace {

// Qt's message handler is a plain function: what it writes to has to be found without an object.
QMutex mutex;
QFile *openFile = nullptr;
QtMessageHandler formerHandler = nullptr;

/// A message is one line: what a server made us say must not look like a message of its own.
QString inOneLine(QString text)
{
    return text.replace(u'\r', "\\r"_L1).replace(u'\n', "\\n"_L1);
}

void writeMessage(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    {
        const QMutexLocker lock(&mutex);
        if (openFile) {
            const QString time = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs);
            const QString line = time + u' ' + inOneLine(qFormatLogMessage(type, context, text)) + u'\n';
            openFile->write(line.toUtf8());
            openFile->flush();
        }
    }
    if (formerHandler)
        formerHandler(type, context, text);
}

} // namespace

LogFile::LogFile(const QString &path) : m_file(path)
{
    constexpr auto ownersOnly = QFile::ReadOwner | QFile::WriteOwner;
    if (!m_file.open(QIODevice::WriteOnly | QIODevice::Append, ownersOnly))
        return;
    m_file.setPermissions(ownersOnly); // of an earlier file
    {
        const QMutexLocker lock(&mutex);
        openFile = &m_file;
    }
    formerHandler = qInstallMessageHandler(writeMessage);
}

LogFile::~LogFile()
{
    if (!m_file.isOpen())
        return;
    qInstallMessageHandler(formerHandler);
    const QMutexLocker lock(&mutex);
    openFile = nullptr;
}

} // namespace Latchkey
