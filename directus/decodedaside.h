// SPDX-License-Identifier: MIT
#pragma once

#include "directus/reply.h"
#include "directus/request.h"

#include <QFutureWatcher>
#include <QPromise>
#include <QThreadPool>

#include <memory>

namespace Directus {

/// As decoded(), for answers that may be long: from 16 kB on, `decode` runs in a thread of Qt's global pool, and the thread that
/// asked, which may be a window's, does not wait for it. So `decode` must need nothing but the answer.
template <typename T, typename Decode>
Reply<T> *decodedAside(Reply<Response> *source, Decode decode)
{
    constexpr qsizetype longAnswer = 16 * 1024; // bytes; a shorter one is read before a thread has woken up
    auto *reply = new Reply<T>(source->parent());
    QObject::connect(reply, &ReplyBase::aborted, source, &ReplyBase::abort);
    source->then(reply, [reply, decode = std::move(decode)](const Result<Response> &outcome) {
        if (!outcome || outcome->body.size() < longAnswer)
            return reply->settle(outcome.and_then(decode));
        const auto promise = std::make_shared<QPromise<Result<T>>>();
        promise->start();
        // Not QFuture::then(): its context has to outlive the reading, and a reply goes when it is aborted or its maker goes.
        auto *reading = new QFutureWatcher<Result<T>>(reply);
        QObject::connect(
            reading, &QFutureWatcherBase::resultReadyAt, reply, [reply, reading] { reply->settle(reading->result()); });
        reading->setFuture(promise->future());
        QThreadPool::globalInstance()->start([promise, decode, response = *outcome] {
            promise->addResult(decode(response));
            promise->finish();
        });
    });
    return reply;
}

} // namespace Directus
