// SPDX-License-Identifier: MIT
#pragma once

#include "directus/reply.h"

#include <QByteArray>
#include <QObject>

namespace Directus {

/// Where the refresh token lives between refreshes, and whose turn it is to spend it.
///
/// The SDK's AuthenticationStorage has get and set. Here a claim goes around them: a json refresh token can be spent once
/// and has no grace period, so two windows or processes that refresh at the same time would end each other's session.
class AuthenticationStorage : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// Waits until nobody else refreshes, then gives the newest refresh token; empty when nothing is kept, or when what is
    /// kept cannot be read: the caller then goes on with the token it has. Ended by store() or release().
    /// Errors: Timeout when the other one does not come to an end.
    virtual Reply<QByteArray> *claim() = 0;

    /// Keeps `refreshToken` in place of the former one, then ends the claim, if there is one.
    virtual void store(const QByteArray &refreshToken) = 0;

    /// Ends the claim; what is kept stays.
    virtual void release() = 0;
};

/// Keeps nothing beyond the process: for programs that sign in anew at each start.
class MemoryStorage final : public AuthenticationStorage {
    Q_OBJECT

public:
    using AuthenticationStorage::AuthenticationStorage;

    Reply<QByteArray> *claim() override;
    void store(const QByteArray &refreshToken) override;
    void release() override;

private:
    QByteArray m_refreshToken;
};

} // namespace Directus
