// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QIODevice>

namespace Directus {

/// A request body that can be sent once only.
///
/// When a connection drops before an answer came, QNetworkAccessManager (measured on 6.4.2) sends the request again by
/// itself, a POST as well. For a refresh token, which can be spent once, and for every write, the caller has to decide that.
/// A body that cannot be rewound takes the decision back: the second attempt fails before the server has a whole request.
class SingleSendBody final : public QIODevice {
    Q_OBJECT

public:
    explicit SingleSendBody(QByteArray bytes, QObject *parent = nullptr);

    bool isSequential() const override { return true; }
    bool seek(qint64) override { return false; } // as in the base class, but without its warning in the log
    bool atEnd() const override { return m_sent == m_bytes.size() && QIODevice::atEnd(); }
    qint64 bytesAvailable() const override { return m_bytes.size() - m_sent + QIODevice::bytesAvailable(); }

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *data, qint64 maxSize) override;

private:
    const QByteArray m_bytes;
    qint64 m_sent = 0;
};

} // namespace Directus
