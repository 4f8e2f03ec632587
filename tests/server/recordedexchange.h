// SPDX-License-Identifier: MIT
#pragma once

#include "httpconnection.h"

#include <QByteArray>
#include <QString>

/// One exchange with a real Directus, as tests/fixtures/wire keeps it: the request as sent, the answer as received.
struct RecordedExchange {
    QByteArray method;
    QByteArray target;
    Headers headers; ///< without Host and Content-Length
    QByteArray body;
    HttpReply answer;

    static RecordedExchange read(const QString &name);
};
