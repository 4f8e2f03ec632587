// SPDX-License-Identifier: MIT
#include "logcapture.h"

#include <QLoggingCategory>
#include <QMutex>

using namespace Qt::StringLiterals;

namespace {

// A message handler is a plain function and is called from any thread, so what it collects has to live here.
QMutex mutex;
QString collected;

void collect(QtMsgType, const QMessageLogContext &context, const QString &message)
{
    const QMutexLocker lock(&mutex);
    collected += QString::fromLatin1(context.category) + u": "_s + message + u'\n';
}

} // namespace

LogCapture::LogCapture()
{
    {
        const QMutexLocker lock(&mutex);
        collected.clear();
    }
    QLoggingCategory::setFilterRules(u"*=true"_s);
    m_former = qInstallMessageHandler(collect);
}

LogCapture::~LogCapture()
{
    qInstallMessageHandler(m_former);
    QLoggingCategory::setFilterRules(QString());
}

QString LogCapture::text() const
{
    const QMutexLocker lock(&mutex);
    return collected;
}
