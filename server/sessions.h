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

/// Gives the session a new token; the old one is worthless from now on.
std::string rotateSession(Database &database, const std::string &token, Milliseconds expires);

void closeSession(Database &database, const std::string &token);

void forgetExpiredSessions(Database &database, Milliseconds at);

} // namespace Latchkey::Server
