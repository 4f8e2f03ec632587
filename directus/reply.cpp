// SPDX-License-Identifier: MIT
#include "directus/reply.h"

namespace Directus {

ReplyBase::ReplyBase(QObject *parent) : QObject(parent) { }

void ReplyBase::abort()
{
    if (m_delivered)
        return;
    settleAsCancelled();
    Q_EMIT aborted();
}

void ReplyBase::scheduleDelivery()
{
    m_settled = true;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_delivered = true;
            const QPointer<ReplyBase> self(this);
            deliver();
            if (!self)
                return;
            Q_EMIT finished();
            deleteLater();
        },
        Qt::QueuedConnection);
}

} // namespace Directus
