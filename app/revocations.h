// SPDX-License-Identifier: MIT
#pragma once

#include "app/backoff.h"
#include "app/tokenstore.h"
#include "directus/authenticationmode.h"

#include <QList>
#include <QObject>
#include <QTimer>
#include <QUrl>

class QNetworkAccessManager;

namespace Latchkey {

/// Sessions that the person has ended here and that the server has yet to hear of. Signing out works offline; what could not
/// be said at once is kept in the keychain and said when the server can be reached, in a later run if need be.
class Revocations final : public QObject {
    Q_OBJECT

public:
    /// Neither is owned; both must live longer.
    Revocations(TokenStore *tokens, QNetworkAccessManager *network, QObject *parent = nullptr);

    /// Goes on with what earlier runs left.
    void resume();

    enum class Keep {
        UntilDone,
        ForThisRun, ///< the server has another address in the next run, or the person wants no token kept
    };

    /// Tells the server at `project` that the session of `refreshToken` is over; nothing for a static token, which is none.
    void add(const QUrl &project, const QByteArray &refreshToken, Keep keep = Keep::UntilDone,
        Directus::AuthenticationMode mode = Directus::AuthenticationMode::Json);

    qsizetype pendingCount() const { return m_pending.size(); }

Q_SIGNALS:
    /// Nothing is pending any more.
    void allDone();

private:
    struct Pending {
        QUrl project;
        QByteArray refreshToken;
        Keep keep = Keep::UntilDone;
        Directus::AuthenticationMode mode = Directus::AuthenticationMode::Json;

        bool operator==(const Pending &) const = default;
    };

    void sendAll();
    void send(const Pending &pending);
    void settle(const Pending &pending, const Directus::Result<void> &outcome);
    void restore(const QByteArray &json);
    void keep();

    TokenStore *const m_tokens;
    QNetworkAccessManager *const m_network;
    QList<Pending> m_pending;
    Backoff m_backoff;
    QTimer m_retry;
};

} // namespace Latchkey
