// SPDX-License-Identifier: MIT
#pragma once

#include "clock.h"
#include "database.h"

#include <optional>
#include <string>

namespace Latchkey::Server {

/// Who is at the other end, as kept beside a session.
struct Visitor {
    std::string address;
    std::string userAgent;
    std::string origin;
};

/// A session whose refresh token was presented, with the user as it is now.
struct SessionUser {
    std::string user;
    std::string status;
    std::optional<std::string> role;
};

/// Opens a session and says its refresh token: 64 characters that are kept nowhere but as a digest.
std::string openSession(Database &database, const std::string &user, const Visitor &visitor, Milliseconds expires);

/// Empty for an unknown token and for one that has run out.
std::optional<SessionUser> findSession(Database &database, const std::string &token, Milliseconds at);

/// Session mode: opens a session that takes the old one's place. The old one lasts for the grace period, and whoever renews it
/// meanwhile is led to the same new session, so requests that are under way at the same time all end up in one.
/// Throws ApiError INVALID_CREDENTIALS when the new one has been closed already.
std::string succeedSession(
    Database &database, const std::string &token, const Visitor &visitor, Milliseconds expires, Milliseconds endOfGrace);

/// Gives the session a new token; the old one is worthless from now on.
std::string rotateSession(Database &database, const std::string &token, Milliseconds expires);

void closeSession(Database &database, const std::string &token);

/// Closes all sessions of a user; in session mode but the one that asks for it.
void closeSessionsOf(Database &database, const std::string &user, const std::optional<std::string> &butToken = {});

void forgetExpiredSessions(Database &database, Milliseconds at);

} // namespace Latchkey::Server
