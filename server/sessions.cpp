// SPDX-License-Identifier: MIT
#include "sessions.h"

#include "base64.h"
#include "errors.h"
#include "random.h"

#include <sodium.h>

#include <array>

namespace Latchkey::Server {

namespace {

constexpr std::size_t tokenLength = 64;

std::optional<std::string> unlessEmpty(const std::string &text)
{
    return text.empty() ? std::nullopt : std::optional(text);
}

void insertSession(
    Database &database, const std::string &token, const std::string &user, const Visitor &visitor, Milliseconds expires)
{
    database.run("INSERT INTO directus_sessions (token, user, expires, ip, user_agent, origin) VALUES (?, ?, ?, ?, ?, ?)",
        tokenDigest(token), user, expires, unlessEmpty(visitor.address), unlessEmpty(visitor.userAgent),
        unlessEmpty(visitor.origin));
}

std::optional<std::string> saltOfSuccessor(Database &database, const std::string &token)
{
    Statement row = database.query("SELECT next_token FROM directus_sessions WHERE token = ?", tokenDigest(token));
    return row.next() ? row.optionalText(0) : std::nullopt;
}

std::string userOf(Database &database, const std::string &token)
{
    Statement row = database.query("SELECT user FROM directus_sessions WHERE token = ?", tokenDigest(token));
    row.next();
    return std::string(row.text(0));
}

// The database keeps digests, so it could not say the new token a second time. It keeps a salt instead, which makes the new token
// out of the old one; neither the file alone nor the old token alone tells it.
std::string successorOf(const std::string &token, const std::string &salt)
{
    std::array<unsigned char, 48> next;
    crypto_generichash(next.data(), next.size(), reinterpret_cast<const unsigned char *>(token.data()), token.size(),
        reinterpret_cast<const unsigned char *>(salt.data()), salt.size());
    return base64Url(next);
}

std::string prolongSuccessor(Database &database, std::string token, Milliseconds expires)
{
    if (database.run("UPDATE directus_sessions SET expires = ? WHERE token = ?", expires, tokenDigest(token)) == 0)
        throw invalidCredentials();
    return token;
}

} // namespace

std::string openSession(Database &database, const std::string &user, const Visitor &visitor, Milliseconds expires)
{
    std::string token = randomToken(tokenLength);
    insertSession(database, token, user, visitor, expires);
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

std::string succeedSession(
    Database &database, const std::string &token, const Visitor &visitor, Milliseconds expires, Milliseconds endOfGrace)
{
    if (const std::optional<std::string> salt = saltOfSuccessor(database, token))
        return prolongSuccessor(database, successorOf(token, *salt), expires);
    const std::string salt = randomToken(tokenLength);
    const std::string next = successorOf(token, salt);
    insertSession(database, next, userOf(database, token), visitor, expires);
    database.run(
        "UPDATE directus_sessions SET next_token = ?, expires = ? WHERE token = ?", salt, endOfGrace, tokenDigest(token));
    return next;
}

std::string rotateSession(Database &database, const std::string &token, Milliseconds expires)
{
    std::string next = randomToken(tokenLength);
    database.run("UPDATE directus_sessions SET token = ?, expires = ?, next_token = NULL WHERE token = ?", tokenDigest(next),
        expires, tokenDigest(token));
    return next;
}

void closeSession(Database &database, const std::string &token)
{
    database.run("DELETE FROM directus_sessions WHERE token = ?", tokenDigest(token));
}

void closeSessionsOf(Database &database, const std::string &user, const std::optional<std::string> &butToken)
{
    database.run("DELETE FROM directus_sessions WHERE user = ? AND token IS NOT ?", user,
        butToken ? std::optional(tokenDigest(*butToken)) : std::nullopt);
}

void forgetExpiredSessions(Database &database, Milliseconds at)
{
    database.run("DELETE FROM directus_sessions WHERE expires < ?", at);
}

} // namespace Latchkey::Server
