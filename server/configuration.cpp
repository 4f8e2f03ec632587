// SPDX-License-Identifier: MIT
#include "configuration.h"

#include "clock.h"
#include "emailaddress.h"
#include "failure.h"
#include "hostcheck.h"
#include "http.h"
#include "number.h"

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

    // One of a few words, of which this server knows but one.
    void expect(const std::string &name, std::string_view only) const
    {
        const std::string *text = find(name);
        if (text && !equalsIgnoringCase(*text, only))
            refuse(name, *text, "this server knows only \"" + std::string(only) + "\"");
    }

private:
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
    variables.readDuration("LOGIN_STALL_TIME", configuration.loginStallTime, none);
    variables.readDuration("REGISTER_STALL_TIME", configuration.registerStallTime, none);
    configuration.rateLimit = readRateLimit(variables, "RATE_LIMITER", configuration.rateLimit);
    configuration.registrationLimit = readRateLimit(variables, "RATE_LIMITER_REGISTRATION", configuration.registrationLimit);
    variables.expect("RATE_LIMITER_STORE", "memory");
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
