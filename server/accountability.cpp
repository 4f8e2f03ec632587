// SPDX-License-Identifier: MIT
#include "accountability.h"

#include "errors.h"
#include "querystring.h"
#include "random.h"
#include "sessions.h"

namespace Latchkey::Server {

namespace {

constexpr std::string_view sessionCookie = "directus_session_token";

// Any other scheme is ignored; the request is then anonymous.
std::optional<std::string> bearerToken(const Request &request)
{
    constexpr std::string_view scheme = "bearer ";
    const std::string_view value = request.header("Authorization");
    if (value.size() <= scheme.size() || !equalsIgnoringCase(value.substr(0, scheme.size()), scheme))
        return {};
    const std::string_view token = value.substr(scheme.size());
    if (token.find(' ') != std::string_view::npos)
        return {};
    return std::string(token);
}

std::optional<std::string> cookie(const Request &request, std::string_view name)
{
    std::string_view rest = request.header("Cookie");
    while (!rest.empty()) {
        const auto end = rest.find(';');
        std::string_view pair = rest.substr(0, end);
        rest = end == std::string_view::npos ? std::string_view() : rest.substr(end + 1);
        while (pair.starts_with(' '))
            pair.remove_prefix(1);
        if (pair.size() > name.size() + 1 && pair.starts_with(name) && pair[name.size()] == '=')
            return percentDecoded(pair.substr(name.size() + 1));
    }
    return {};
}

std::optional<std::string> unlessEmpty(std::optional<std::string> text)
{
    return text && text->empty() ? std::nullopt : std::move(text);
}

Accountability ownerOfStaticToken(const std::string &token, Database &database)
{
    Statement user = database.query(
        "SELECT id, role FROM directus_users WHERE token = ? AND status = 'active'", tokenDigest(token));
    if (!user.next())
        throw invalidCredentials();
    return {user.optionalText(0), user.optionalText(1)};
}

} // namespace

std::optional<std::string> presentedToken(const Request &request)
{
    const std::optional<std::string> inQuery = unlessEmpty(queryParameter(request.query, "access_token"));
    const std::optional<std::string> bearer = bearerToken(request);
    if (inQuery && bearer)
        throw invalidPayload("The request uses more than one method for including an access token");
    if (inQuery)
        return inQuery;
    return bearer ? bearer : cookie(request, sessionCookie);
}

Accountability judgeToken(const std::string &token, const AccessTokens &accessTokens, Database &database)
{
    if (!AccessTokens::looksLikeOurs(token))
        return ownerOfStaticToken(token, database);
    const AccessClaims claims = accessTokens.verify(token, now());
    if (claims.session && !findSession(database, *claims.session, now()))
        throw invalidCredentials();
    return {claims.user, claims.role};
}

} // namespace Latchkey::Server
