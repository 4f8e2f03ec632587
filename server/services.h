// SPDX-License-Identifier: MIT
#pragma once

namespace Latchkey::Server {

class AccessTokens;
class Database;
class DatabaseWriter;
class MailDelivery;
class MailLinks;
class MailedTokens;
class Passwords;
class RateLimiter;
struct Configuration;

/// What handlers work with. Everything in it outlives every request and belongs to the serving thread.
struct Services {
    const Configuration &configuration;
    Database &reader; ///< for reading only; everything that writes goes through `writer`
    DatabaseWriter &writer;
    Passwords &passwords;
    const AccessTokens &accessTokens;
    RateLimiter &registrationLimiter;
    const MailLinks &mailLinks;
    const MailedTokens &mailedTokens;
    MailDelivery &mails;
};

} // namespace Latchkey::Server
