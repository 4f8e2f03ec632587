// SPDX-License-Identifier: MIT
#include "sessions.h"

#include "random.h"

namespace Latchkey::Server {

namespace {

constexpr std::size_t tokenLength = 64;

std::optional<std::string> unlessEmpty(const std::string &text)
{
    return text.empty() ? std::nullopt : std::optional(text);
}

} // namespace

std::string openSession(Database &database, const std::string &user, const Visitor &visitor, Milliseconds expires)
{
    std::string token = randomToken(tokenLength);
    database.run("INSERT INTO directus_sessions (token, user, expires, ip, user_agent, origin) VALUES (?, ?, ?, ?, ?, ?)",
        tokenDigest(token), user, expires, unlessEmpty(visitor.address), unlessEmpty(visitor.userAgent),
        unlessEmpty(visitor.origin));
    return token;
}

std::optional<SessionUser> findSession(Database &database, const std::string &token, Milliseconds at)
{
    Statement statement = database.query("SELECT user.id, user.status, user.role FROM directus_sessions AS session "
                                         "JOIN directus_users AS user ON user.id = session.user "
                                         "WHERE session.token = ? AND session.expires >= ?",
        tokenDigest(token), at);
    if (!statement.next())
        return {};
    return SessionUser{std::string(statement.text(0)), std::string(statement.text(1)), statement.optionalText(2)};
}

std::string rotateSession(Database &database, const std::string &token, Milliseconds expires)
{
    std::string next = randomToken(tokenLength);
    database.run(
        "UPDATE directus_sessions SET token = ?, expires = ? WHERE token = ?", tokenDigest(next), expires, tokenDigest(token));
    return next;
}

void closeSession(Database &database, const std::string &token)
{
    database.run("DELETE FROM directus_sessions WHERE token = ?", tokenDigest(token));
}

void forgetExpiredSessions(Database &database, Milliseconds at)
{
    database.run("DELETE FROM directus_sessions WHERE expires < ?", at);
}

} // namespace Latchkey::Server
