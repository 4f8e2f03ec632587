// SPDX-License-Identifier: MIT
#pragma once

#include "directus/authenticationmode.h"
#include "directus/request.h"
#include "directus/result.h"

#include <chrono>
#include <memory>
#include <optional>

namespace Directus {

struct AuthenticationData;
struct Credentials;

/// How sessions of one mode are spoken of on the wire: the requests, the answers, and which refusal is the end. It keeps no
/// state; whose turn it is and which token counts is Authentication's business.
class AuthenticationProtocol {
public:
    static std::unique_ptr<const AuthenticationProtocol> of(AuthenticationMode mode);

    AuthenticationProtocol() = default;
    virtual ~AuthenticationProtocol() = default;
    Q_DISABLE_COPY_MOVE(AuthenticationProtocol)

    /// Without any token or cookie: a stale one makes a right password look wrong.
    Request login(const Credentials &credentials) const;

    virtual Request refresh(const QByteArray &refreshToken) const = 0;

    /// Nothing when there is no session that could be ended.
    virtual std::optional<Request> logout(const QByteArray &refreshToken) const = 0;

    /// What login and refresh answer. `refreshToken` is what was sent. Errors: Protocol for half of it; a cookie that comes empty
    /// has been taken away.
    virtual Result<AuthenticationData> read(const Response &answer, const QByteArray &refreshToken) const = 0;

    /// This refusal of a refresh or logout says that the session is over.
    virtual bool isEnd(const Error &error) const;

    /// How long before its end an access token should be refreshed.
    virtual std::chrono::milliseconds refreshAhead(std::chrono::milliseconds lifetime) const;

protected:
    virtual AuthenticationMode mode() const = 0;
};

} // namespace Directus
