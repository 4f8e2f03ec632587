// SPDX-License-Identifier: MIT
#include "accountability.h"

#include "cookies.h"
#include "errors.h"
#include "querystring.h"
#include "random.h"
#include "sessions.h"
#include "verifiedtokens.h"

namespace Latchkey::Server {

namespace {

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
    return {user.optionalText(0), user.optionalText(1), {}};
}

} // namespace

std::optional<PresentedToken> presentedToken(const Request &request)
{
    const std::optional<std::string> inQuery = unlessEmpty(queryParameter(request.query, "access_token"));
    const std::optional<std::string> bearer = bearerToken(request);
    if (inQuery && bearer)
        throw invalidPayload("The request uses more than one method for including an access token");
    if (inQuery || bearer)
        return PresentedToken{inQuery ? *inQuery : *bearer};
    const std::optional<std::string> cookie = readCookie(request, sessionTokenCookie);
    return cookie ? std::optional(PresentedToken{*cookie, true}) : std::nullopt;
}

Accountability judgeToken(const std::string &token, VerifiedTokens &accessTokens, Database &database)
{
    std::optional<AccessClaims> claims = accessTokens.read(token, now());
    if (!claims)
        return ownerOfStaticToken(token, database);
    if (claims->session && !findSession(database, *claims->session, now()))
        throw invalidCredentials();
    return {std::move(claims->user), std::move(claims->role), std::move(claims->session)};
}

} // namespace Latchkey::Server
