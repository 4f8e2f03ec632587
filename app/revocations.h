// SPDX-License-Identifier: MIT
#pragma once

#include "app/backoff.h"
#include "app/tokenstore.h"
#include "directus/authenticationmode.h"

#include <QList>
#include <QObject>
#include <QSettings>
#include <QTimer>
#include <QUrl>

class QNetworkAccessManager;

namespace Latchkey {

/// Sessions that the person has ended here and that the server has yet to hear of. Signing out works offline; what could not
/// be said at once is kept in the keychain and said when the server can be reached, in a later run if need be. A mark in the
/// profile's settings tells whether anything is kept there, since asking the keychain takes time.
class Revocations final : public QObject {
    Q_OBJECT

public:
    /// `tokens` and `network` are not owned; both must live longer.
    Revocations(TokenStore *tokens, QNetworkAccessManager *network, const QString &settingsFile, QObject *parent = nullptr);

    /// Goes on with what earlier runs left, if they left anything.
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

    bool tell(const Pending &pending);
    void sendAll();
    void send(const Pending &pending);
    void settle(const Pending &pending, const Directus::Result<void> &outcome);
    QString markInSettings() const;
    void mark(const QString &mark);
    TokenReply<QByteArray> *read();
    void restore(const QByteArray &json);
    void keep();
    void write();
    void clear();

    TokenStore *const m_tokens;
    QNetworkAccessManager *const m_network;
    QSettings m_settings;
    QString m_mark; ///< another one in the settings: what is kept has not been read yet
    QList<Pending> m_pending;
    Backoff m_backoff;
    QTimer m_retry;
};

} // namespace Latchkey
