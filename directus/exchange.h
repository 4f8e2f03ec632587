// SPDX-License-Identifier: MIT
#pragma once

#include "directus/reply.h"
#include "directus/request.h"

#include <QNetworkReply>
#include <QPointer>
#include <QSslError>
#include <QTimer>

namespace Directus {

/// One HTTP exchange under way: watches a QNetworkReply for silence, size and certificate, and settles the reply it belongs
/// to. It lives and dies with that reply.
class Exchange final : public QObject {
    Q_OBJECT

public:
    /// Takes ownership of `network`; becomes a child of `reply`.
    Exchange(QNetworkReply *network, const Request &request, Reply<Response> *reply);

private:
    void finish();
    void giveUp(const Error &error);
    void checkSize();
    Response response() const;
    Error networkError() const;

    QNetworkReply *m_network;
    QPointer<Reply<Response>> m_reply;
    QTimer m_silence;
    QList<QSslError> m_sslErrors;
    const qint64 m_largestAnswer;
};

} // namespace Directus
