// SPDX-License-Identifier: MIT
#include "accesstoken.h"

#include "errors.h"

#include <boost/json/value.hpp>

namespace json = boost::json;

namespace Latchkey::Server {

namespace {

bool readFlag(const json::object &claims, std::string_view name)
{
    const json::value *value = claims.if_contains(name);
    if (!value || !value->is_bool())
        throw invalidToken();
    return value->get_bool();
}

} // namespace

AccessTokens::AccessTokens(std::string secret) : m_tokens(std::move(secret)) { }

std::string AccessTokens::sign(const AccessClaims &claims, Milliseconds issued, std::chrono::milliseconds lifetime) const
{
    json::object payload{
        {"id", claims.user}, {"role", nullptr}, {"app_access", claims.appAccess}, {"admin_access", claims.adminAccess}};
    if (claims.role)
        payload["role"] = *claims.role;
    if (claims.enforceTfa)
        payload["enforce_tfa"] = true;
    if (claims.session)
        payload["session"] = *claims.session;
    return m_tokens.sign(std::move(payload), issued, lifetime);
}

AccessClaims AccessTokens::verify(std::string_view token, Milliseconds at) const
{
    const json::object claims = m_tokens.verify(token, at);
    const std::optional<std::string> user = textClaim(claims, "id");
    if (!user || !claims.contains("role"))
        throw invalidToken();
    return {*user, textClaim(claims, "role"), readFlag(claims, "app_access"), readFlag(claims, "admin_access"),
        textClaim(claims, "session"), claims.contains("enforce_tfa"), JsonWebTokens::expiry(claims)};
}

} // namespace Latchkey::Server
