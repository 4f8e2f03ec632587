// SPDX-License-Identifier: MIT
#pragma once

#include "environment.h"

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace Latchkey::Server {

/// So many requests from one address in so much time.
struct RateLimit {
    bool enabled = false;
    int points = 0;
    std::chrono::milliseconds duration{0};
};

/// The account that a new data folder gets, from ADMIN_EMAIL and its companions.
struct Administrator {
    std::string email;
    std::string password; ///< empty: nobody can sign in with a password
    std::string token; ///< static access token; empty: none
};

/// The mail server of EMAIL_SMTP_*.
struct SmtpSettings {
    std::string host;
    int port = 0;
    std::string user; ///< empty: no log-in
    std::string password;
    bool secure = false; ///< TLS from the first byte on
    bool ignoreTls = false; ///< no STARTTLS, even if it is offered
    std::string name; ///< what this machine calls itself; empty: its own name
};

/// All settings of one run, read from the variables of Directus with their names, units and defaults.
struct Configuration {
    std::filesystem::path dataFolder;
    std::filesystem::path databaseFile; ///< DB_FILENAME; a relative one lies in the data folder
    std::string host = "127.0.0.1";
    std::uint16_t port = 8055;
    std::string publicUrl; ///< empty: not set
    std::string secret; ///< empty: keep one in the data folder
    std::optional<Administrator> administrator;
    std::chrono::milliseconds accessTokenTtl = std::chrono::minutes(15);
    std::chrono::milliseconds refreshTokenTtl = std::chrono::hours(7 * 24);
    std::chrono::milliseconds sessionCookieTtl = std::chrono::hours(24);
    std::chrono::milliseconds sessionRefreshGracePeriod = std::chrono::seconds(10);
    std::chrono::milliseconds emailVerificationTokenTtl = std::chrono::hours(7 * 24);
    std::chrono::milliseconds userInviteTokenTtl = std::chrono::hours(7 * 24);
    std::vector<std::string> userRegisterUrlAllowList;
    std::vector<std::string> passwordResetUrlAllowList;
    std::vector<std::string> userInviteUrlAllowList;
    std::int64_t queryLimitMax = 10'000; ///< items of one answer; Directus has no such limit by default
    /// Of reading what one answer needs, while everybody else waits. An honest question, for a word in a million posts that are
    /// not indexed yet, takes seconds, and more on a slow computer.
    std::chrono::milliseconds queryTimeMax{20'000};
    std::string emailFrom = "no-reply@example.com";
    std::optional<SmtpSettings> smtp; ///< EMAIL_TRANSPORT=smtp; else mails are kept in the data folder
    std::chrono::milliseconds loginStallTime{500};
    std::chrono::milliseconds registerStallTime{750};
    RateLimit rateLimit{false, 50, std::chrono::seconds(1)};
    RateLimit registrationLimit{true, 5, std::chrono::seconds(60)};
};

/// Throws Failure (WrongUse) that names the variable, its value and what it may be. Secret values are not repeated.
Configuration readConfiguration(const Environment &environment, const std::filesystem::path &dataFolder);

/// Where data lies when nobody says otherwise: the user's own data folder, `latchkey-server` in it.
std::filesystem::path defaultDataFolder(const Environment &environment);

} // namespace Latchkey::Server
