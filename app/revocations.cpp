// SPDX-License-Identifier: MIT
#include "app/revocations.h"

#include "directus/authentication.h"
#include "directus/authenticationstorage.h"
#include "directus/transport.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

using namespace Qt::StringLiterals;
using Directus::AuthenticationMode;
using Directus::Result;

namespace Latchkey {

namespace {

const QString entryKey = u"sessions to end"_s;
constexpr auto markKey = "sessionsToEnd"_L1;

} // namespace

Revocations::Revocations(TokenStore *tokens, QNetworkAccessManager *network, const QString &settingsFile, QObject *parent)
    : QObject(parent), m_tokens(tokens), m_network(network), m_settings(settingsFile, QSettings::IniFormat)
{
    m_retry.setSingleShot(true);
    m_retry.setTimerType(Qt::PreciseTimer); // a coarse one may come earlier than Retry-After allows
    connect(&m_retry, &QTimer::timeout, this, &Revocations::sendAll);
}

void Revocations::resume()
{
    if (!markInSettings().isEmpty())
        read();
}

/// Each write leaves another one; none: nothing is kept.
QString Revocations::markInSettings() const
{
    return m_settings.value(markKey).toString();
}

void Revocations::mark(const QString &mark)
{
    m_mark = mark;
    if (mark == markInSettings())
        return;
    if (mark.isEmpty())
        m_settings.remove(markKey);
    else
        m_settings.setValue(markKey, mark);
    m_settings.sync();
}

TokenReply<QByteArray> *Revocations::read()
{
    auto *reply = m_tokens->load(entryKey);
    reply->then(this, [this, mark = markInSettings()](const Result<QByteArray, TokenStoreError> &json) {
        if (!json)
            return;
        restore(*json);
        this->mark(m_pending.isEmpty() ? QString() : mark);
    });
    return reply;
}

void Revocations::restore(const QByteArray &json)
{
    const QJsonArray entries = QJsonDocument::fromJson(json).array();
    for (const QJsonValue &value : entries) {
        const QJsonObject entry = value.toObject();
        const auto mode = Directus::authenticationModeFromName(entry["mode"_L1].toString());
        tell({QUrl(entry["project"_L1].toString()), entry["token"_L1].toString().toLatin1(), Keep::UntilDone,
            mode.value_or(AuthenticationMode::Json)});
    }
}

void Revocations::add(const QUrl &project, const QByteArray &refreshToken, Keep keep, AuthenticationMode mode)
{
    if (tell({project, refreshToken, keep, mode}))
        this->keep();
}

/// False when there is nothing to tell, or when it is told already.
bool Revocations::tell(const Pending &pending)
{
    const bool isSession = !pending.refreshToken.isEmpty() && pending.mode != AuthenticationMode::StaticToken;
    if (!isSession || m_pending.contains(pending))
        return false;
    m_pending.append(pending);
    send(pending);
    return true;
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

/// What an earlier run left, or another program of this profile meanwhile, is not written over. Where it cannot be read, the
/// server is told in this run or not at all.
void Revocations::keep()
{
    m_settings.sync();
    if (markInSettings() == m_mark)
        return write();
    read()->then(this, [this](const Result<QByteArray, TokenStoreError> &json) {
        if (json)
            write();
    });
}

void Revocations::write()
{
    QJsonArray entries;
    for (const Pending &pending : std::as_const(m_pending))
        if (pending.keep == Keep::UntilDone)
            entries.append(QJsonObject{{"project"_L1, pending.project.toString(QUrl::FullyEncoded)},
                {"token"_L1, QString::fromLatin1(pending.refreshToken)}, {"mode"_L1, Directus::nameOf(pending.mode)}});
    if (entries.isEmpty())
        return clear();
    mark(QUuid::createUuid().toString(QUuid::WithoutBraces));
    m_tokens->save(entryKey, QJsonDocument(entries).toJson(QJsonDocument::Compact));
}

void Revocations::clear()
{
    if (m_mark.isEmpty())
        return;
    m_tokens->clear(entryKey);
    mark({});
}

} // namespace Latchkey
