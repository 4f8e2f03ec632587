// SPDX-License-Identifier: MIT
#include "app/revocations.h"

#include "directus/authentication.h"
#include "directus/authenticationstorage.h"
#include "directus/transport.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using Directus::AuthenticationMode;
using Directus::Result;

namespace Latchkey {

namespace {

const QString entryKey = u"sessions to end"_s;

} // namespace

Revocations::Revocations(TokenStore *tokens, QNetworkAccessManager *network, QObject *parent)
    : QObject(parent), m_tokens(tokens), m_network(network)
{
    m_retry.setSingleShot(true);
    m_retry.setTimerType(Qt::PreciseTimer); // a coarse one may come earlier than Retry-After allows
    connect(&m_retry, &QTimer::timeout, this, &Revocations::sendAll);
}

void Revocations::resume()
{
    m_tokens->load(entryKey)->then(this, [this](const Result<QByteArray, TokenStoreError> &json) {
        if (json)
            restore(*json);
    });
}

void Revocations::restore(const QByteArray &json)
{
    const QJsonArray entries = QJsonDocument::fromJson(json).array();
    for (const QJsonValue &value : entries) {
        const QJsonObject entry = value.toObject();
        const auto mode = Directus::authenticationModeFromName(entry["mode"_L1].toString());
        add(QUrl(entry["project"_L1].toString()), entry["token"_L1].toString().toLatin1(), Keep::UntilDone,
            mode.value_or(AuthenticationMode::Json));
    }
}

void Revocations::add(const QUrl &project, const QByteArray &refreshToken, Keep keep, AuthenticationMode mode)
{
    const Pending pending{project, refreshToken, keep, mode};
    if (refreshToken.isEmpty() || mode == AuthenticationMode::StaticToken || m_pending.contains(pending))
        return;
    m_pending.append(pending);
    this->keep();
    send(pending);
}

void Revocations::sendAll()
{
    const QList<Pending> pending = m_pending;
    for (const Pending &entry : pending)
        send(entry);
}

void Revocations::send(const Pending &pending)
{
    // A transport of its own: the session the token belongs to is gone from here already.
    auto *transport = new Directus::Transport(pending.project, m_network, this);
    auto *storage = new Directus::MemoryStorage(transport);
    auto *authentication = new Directus::Authentication(transport, storage, pending.mode, Directus::Clock::system(), transport);
    authentication->revoke(pending.refreshToken)->then(this, [this, pending, transport](const Result<void> &outcome) {
        transport->deleteLater();
        settle(pending, outcome);
    });
}

void Revocations::settle(const Pending &pending, const Result<void> &outcome)
{
    if (!outcome && Directus::isTransient(outcome.error())) {
        m_retry.start(m_backoff.next(outcome.error().retryAfter));
        return;
    }
    m_pending.removeOne(pending);
    m_backoff.reset();
    keep();
    if (m_pending.isEmpty())
        Q_EMIT allDone();
}

void Revocations::keep()
{
    QJsonArray entries;
    for (const Pending &pending : std::as_const(m_pending))
        if (pending.keep == Keep::UntilDone)
            entries.append(QJsonObject{{"project"_L1, pending.project.toString(QUrl::FullyEncoded)},
                {"token"_L1, QString::fromLatin1(pending.refreshToken)}, {"mode"_L1, Directus::nameOf(pending.mode)}});
    if (entries.isEmpty())
        m_tokens->clear(entryKey);
    else
        m_tokens->save(entryKey, QJsonDocument(entries).toJson(QJsonDocument::Compact));
}

} // namespace Latchkey
