// SPDX-License-Identifier: MIT
#include "configuration.h"

#include "clock.h"
#include "emailaddress.h"
#include "failure.h"
#include "hostcheck.h"
#include "http.h"
#include "number.h"

#include <algorithm>
#include <limits>

namespace Latchkey::Server {

namespace {

[[noreturn]] void refuse(const std::string &name, const std::string &value, const std::string &expectation)
{
    throw Failure(ExitCode::WrongUse, name + "=" + value + " is not usable: " + expectation + ".");
}

// Looks variables up by name; each read says what the variable may be.
class Variables {
public:
    explicit Variables(const Environment &environment) : m_environment(environment) { }

    // An empty variable counts as not set, as shells and unit files often leave it.
    const std::string *find(const std::string &name) const
    {
        const auto found = m_environment.find(name);
        return found == m_environment.end() || found->second.empty() ? nullptr : &found->second;
    }

    void read(const std::string &name, std::string &value) const
    {
        if (const std::string *text = find(name))
            value = *text;
    }

    void read(const std::string &name, bool &value) const
    {
        const std::string *text = find(name);
        if (!text)
            return;
        const bool yes = equalsIgnoringCase(*text, "true") || *text == "1";
        const bool no = equalsIgnoringCase(*text, "false") || *text == "0";
        if (!yes && !no)
            refuse(name, *text, "write true or false");
        value = yes;
    }

    void readDuration(const std::string &name, std::chrono::milliseconds &value, std::chrono::milliseconds least) const
    {
        const std::string *text = find(name);
        if (!text)
            return;
        const auto duration = parseDuration(*text);
        if (!duration || *duration < least)
            refuse(name, *text, "write a duration such as 15m, 7d or a number of milliseconds");
        value = *duration;
    }

    void readNumber(const std::string &name, int &value, int least, int most) const
    {
        if (const std::string *text = find(name))
            value = parseNumber(name, *text, least, most);
    }

    void readList(const std::string &name, std::vector<std::string> &list) const
    {
        const std::string *text = find(name);
        for (std::size_t begin = 0; text && begin <= text->size();) {
            const std::size_t end = std::min(text->find(',', begin), text->size());
            const std::string entry = trimmed(text->substr(begin, end - begin));
            if (!entry.empty())
                list.push_back(entry);
            begin = end + 1;
        }
    }

    // One of a few words, of which this server knows but one.
    void expect(const std::string &name, std::string_view only) const
    {
        const std::string *text = find(name);
        if (text && !equalsIgnoringCase(*text, only))
            refuse(name, *text, "this server knows only \"" + std::string(only) + "\"");
    }

private:
    static std::string trimmed(const std::string &text)
    {
        const auto begin = text.find_first_not_of(' ');
        return begin == std::string::npos ? std::string() : text.substr(begin, text.find_last_not_of(' ') - begin + 1);
    }

    static int parseNumber(const std::string &name, const std::string &text, int least, int most)
    {
        const std::optional<std::int64_t> number = parseWhole(text);
        if (!number || *number < least || *number > most)
            refuse(name, text, "write a whole number from " + std::to_string(least) + " to " + std::to_string(most));
        return static_cast<int>(*number);
    }

    const Environment &m_environment;
};

RateLimit readRateLimit(const Variables &variables, const std::string &prefix, RateLimit limit)
{
    variables.read(prefix + "_ENABLED", limit.enabled);
    variables.readNumber(prefix + "_POINTS", limit.points, 1, 1'000'000);
    // Seconds, unlike every other duration: so it is in Directus.
    int seconds = static_cast<int>(std::chrono::duration_cast<std::chrono::seconds>(limit.duration).count());
    variables.readNumber(prefix + "_DURATION", seconds, 1, 86'400);
    limit.duration = std::chrono::seconds(seconds);
    return limit;
}

std::optional<Administrator> readAdministrator(const Variables &variables)
{
    Administrator administrator;
    variables.read("ADMIN_EMAIL", administrator.email);
    variables.read("ADMIN_PASSWORD", administrator.password);
    variables.read("ADMIN_TOKEN", administrator.token);
    const bool hasSecret = !administrator.password.empty() || !administrator.token.empty();
    if (administrator.email.empty() && !hasSecret)
        return {};
    if (administrator.email.empty())
        throw Failure(ExitCode::WrongUse, "ADMIN_PASSWORD or ADMIN_TOKEN is set, but ADMIN_EMAIL is not. Set it, too.");
    if (!hasSecret)
        throw Failure(
            ExitCode::WrongUse, "ADMIN_EMAIL is set, but nothing to sign in with. Set ADMIN_PASSWORD or ADMIN_TOKEN, too.");
    if (!isEmailAddress(administrator.email))
        refuse("ADMIN_EMAIL", administrator.email, "write an e-mail address such as admin@example.com");
    return administrator;
}

std::string readPublicUrl(const Variables &variables)
{
    std::string url;
    variables.read("PUBLIC_URL", url);
    if (url == "/")
        return {};
    const std::string lower = lowerCase(url);
    const bool isWeb = lower.starts_with("http://") || lower.starts_with("https://");
    if (!url.empty() && (!isWeb || hostOfUrl(url).empty()))
        refuse("PUBLIC_URL", url, "write the full address, such as https://posts.example.com");
    return url;
}

std::int64_t readQueryLimitMax(const Variables &variables, std::int64_t standard)
{
    int most = static_cast<int>(standard);
    variables.readNumber("QUERY_LIMIT_MAX", most, 1, 1'000'000);
    return most;
}

std::string readEmailFrom(const Variables &variables, std::string address)
{
    variables.read("EMAIL_FROM", address);
    if (!isEmailAddress(address))
        refuse("EMAIL_FROM", address, "write an e-mail address such as no-reply@example.com");
    return address;
}

// Both stand on lines of their own in the conversation with the mail server.
void requireHostName(const std::string &name, const std::string &value)
{
    if (value.find_first_of(" \t\r\n/@?#") != std::string::npos)
        refuse(name, value, "write the name of a machine such as mail.example.com");
}

std::optional<SmtpSettings> readSmtp(const Variables &variables)
{
    constexpr int submission = 587;
    constexpr int submissionByTls = 465;
    variables.expect("EMAIL_TRANSPORT", "smtp");
    SmtpSettings smtp;
    variables.read("EMAIL_SMTP_HOST", smtp.host);
    variables.read("EMAIL_SMTP_USER", smtp.user);
    variables.read("EMAIL_SMTP_PASSWORD", smtp.password);
    variables.read("EMAIL_SMTP_SECURE", smtp.secure);
    variables.read("EMAIL_SMTP_IGNORE_TLS", smtp.ignoreTls);
    variables.read("EMAIL_SMTP_NAME", smtp.name);
    smtp.port = smtp.secure ? submissionByTls : submission;
    variables.readNumber("EMAIL_SMTP_PORT", smtp.port, 1, std::numeric_limits<std::uint16_t>::max());
    requireHostName("EMAIL_SMTP_HOST", smtp.host);
    requireHostName("EMAIL_SMTP_NAME", smtp.name);
    if (!variables.find("EMAIL_TRANSPORT"))
        return {};
    if (smtp.host.empty())
        throw Failure(ExitCode::WrongUse, "EMAIL_TRANSPORT=smtp is set, but EMAIL_SMTP_HOST is not. Set it, too.");
    return smtp;
}

std::filesystem::path valueOf(const Environment &environment, const std::string &name)
{
    const auto found = environment.find(name);
    return found == environment.end() ? std::filesystem::path() : std::filesystem::path(found->second);
}

} // namespace

Configuration readConfiguration(const Environment &environment, const std::filesystem::path &dataFolder)
{
    constexpr std::chrono::milliseconds none{0};
    constexpr std::chrono::milliseconds aSecond{1000};
    const Variables variables(environment);
    Configuration configuration;
    configuration.dataFolder = dataFolder;
    std::string databaseName = "data.db";
    variables.read("DB_FILENAME", databaseName);
    configuration.databaseFile = dataFolder / databaseName;
    variables.expect("DB_CLIENT", "sqlite3");
    variables.read("HOST", configuration.host);
    int port = configuration.port;
    variables.readNumber("PORT", port, 0, std::numeric_limits<std::uint16_t>::max());
    configuration.port = static_cast<std::uint16_t>(port);
    configuration.publicUrl = readPublicUrl(variables);
    variables.read("SECRET", configuration.secret);
    configuration.administrator = readAdministrator(variables);
    variables.readDuration("ACCESS_TOKEN_TTL", configuration.accessTokenTtl, aSecond);
    variables.readDuration("REFRESH_TOKEN_TTL", configuration.refreshTokenTtl, aSecond);
    variables.readDuration("SESSION_COOKIE_TTL", configuration.sessionCookieTtl, aSecond);
    variables.readDuration("SESSION_REFRESH_GRACE_PERIOD", configuration.sessionRefreshGracePeriod, none);
    variables.readDuration("EMAIL_VERIFICATION_TOKEN_TTL", configuration.emailVerificationTokenTtl, aSecond);
    variables.readDuration("USER_INVITE_TOKEN_TTL", configuration.userInviteTokenTtl, aSecond);
    variables.readList("USER_REGISTER_URL_ALLOW_LIST", configuration.userRegisterUrlAllowList);
    variables.readList("PASSWORD_RESET_URL_ALLOW_LIST", configuration.passwordResetUrlAllowList);
    variables.readList("USER_INVITE_URL_ALLOW_LIST", configuration.userInviteUrlAllowList);
    variables.readDuration("QUERY_TIME_MAX", configuration.queryTimeMax, std::chrono::milliseconds(1));
    configuration.queryLimitMax = readQueryLimitMax(variables, configuration.queryLimitMax);
    configuration.emailFrom = readEmailFrom(variables, configuration.emailFrom);
    configuration.smtp = readSmtp(variables);
    variables.readDuration("LOGIN_STALL_TIME", configuration.loginStallTime, none);
    variables.readDuration("REGISTER_STALL_TIME", configuration.registerStallTime, none);
    configuration.rateLimit = readRateLimit(variables, "RATE_LIMITER", configuration.rateLimit);
    configuration.registrationLimit = readRateLimit(variables, "RATE_LIMITER_REGISTRATION", configuration.registrationLimit);
    variables.expect("RATE_LIMITER_STORE", "memory");
    variables.expect("RATE_LIMITER_GLOBAL_ENABLED", "false");
    variables.expect("MAX_PAYLOAD_SIZE", "1mb");
    return configuration;
}

std::filesystem::path defaultDataFolder(const Environment &environment)
{
#ifdef _WIN32
    const std::filesystem::path base = valueOf(environment, "LOCALAPPDATA");
#elif defined(__APPLE__)
    const std::filesystem::path base = valueOf(environment, "HOME") / "Library" / "Application Support";
#else
    const std::filesystem::path dataHome = valueOf(environment, "XDG_DATA_HOME");
    const std::filesystem::path base = dataHome.is_absolute() ? dataHome : valueOf(environment, "HOME") / ".local" / "share";
#endif
    return base / "latchkey-server";
}

} // namespace Latchkey::Server
