// SPDX-License-Identifier: MIT
#pragma once

#include "directus/reply.h"

#include <QNetworkAccessManager>
#include <QObject>
#include <QUrl>

namespace Latchkey {

/// Fetches files of others than the project, which a stranger's post names: without cookies, without anybody's token, and no
/// larger than `mostBytes`. Its owner sees to it that the person has agreed: asking tells those others who reads what.
class ForeignFiles final : public QObject {
    Q_OBJECT

public:
    explicit ForeignFiles(qint64 mostBytes, QObject *parent = nullptr);

    /// Gone with this object, which stops what is on its way. Errors: of kind Network only.
    Directus::Reply<QByteArray> *get(const QUrl &url);

private:
    const qint64 m_mostBytes;
    QNetworkAccessManager m_network;
};

} // namespace Latchkey
