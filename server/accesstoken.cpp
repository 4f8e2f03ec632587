// SPDX-License-Identifier: MIT
#include "accesstoken.h"

#include "base64.h"
#include "errors.h"

#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>
#include <sodium.h>

#include <array>

namespace json = boost::json;

namespace Latchkey::Server {

namespace {

constexpr std::string_view issuer = "directus";
constexpr std::string_view header = R"({"alg":"HS256","typ":"JWT"})";

struct Parts {
    std::string_view signedPart; // header and payload with the point between
    std::string_view header;
    std::string_view payload;
    std::string_view signature;
};

std::optional<Parts> split(std::string_view token)
{
    const auto first = token.find('.');
    const auto second = first == std::string_view::npos ? first : token.find('.', first + 1);
    if (second == std::string_view::npos || token.find('.', second + 1) != std::string_view::npos)
        return {};
    return Parts{
        token.substr(0, second), token.substr(0, first), token.substr(first + 1, second - first - 1), token.substr(second + 1)};
}

std::optional<json::object> decode(std::string_view part)
{
    const std::optional<std::string> text = fromBase64Url(part);
    if (!text)
        return {};
    json::error_code error;
    const json::value value = json::parse(*text, error);
    if (error || !value.is_object())
        return {};
    return value.get_object();
}

bool holdsText(const json::object &object, std::string_view key, std::string_view text)
{
    const json::value *value = object.if_contains(key);
    return value && value->is_string() && value->get_string() == text;
}

bool readFlag(const json::object &payload, std::string_view key)
{
    const json::value *value = payload.if_contains(key);
    if (!value || !value->is_bool())
        throw invalidToken();
    return value->get_bool();
}

std::optional<std::string> readText(const json::object &payload, std::string_view key)
{
    const json::value *value = payload.if_contains(key);
    if (!value || !value->is_string())
        return {};
    return std::string(value->get_string());
}

AccessClaims readClaims(const json::object &payload)
{
    const std::optional<std::string> user = readText(payload, "id");
    if (!user || !payload.contains("role"))
        throw invalidToken();
    return {*user, readText(payload, "role"), readFlag(payload, "app_access"), readFlag(payload, "admin_access"),
        readText(payload, "session")};
}

Milliseconds readExpiry(const json::object &payload)
{
    const json::value *value = payload.if_contains("exp");
    if (!value || !value->is_int64())
        throw invalidToken();
    return value->get_int64() * 1000;
}

// No early end: how many characters of a forged signature are right must not show in the time it takes.
bool sameSignature(std::string_view left, std::string_view right)
{
    return left.size() == right.size() && sodium_memcmp(left.data(), right.data(), left.size()) == 0;
}

} // namespace

AccessTokens::AccessTokens(std::string secret) : m_secret(std::move(secret)) { }

std::string AccessTokens::sign(const AccessClaims &claims, Milliseconds issued, std::chrono::milliseconds lifetime) const
{
    json::object payload{
        {"id", claims.user}, {"role", nullptr}, {"app_access", claims.appAccess}, {"admin_access", claims.adminAccess}};
    if (claims.role)
        payload["role"] = *claims.role;
    if (claims.session)
        payload["session"] = *claims.session;
    const std::int64_t issuedAt = issued / 1000;
    payload["iat"] = issuedAt;
    payload["exp"] = issuedAt + lifetime.count() / 1000;
    payload["iss"] = issuer;
    const std::string signedPart = base64Url(header) + '.' + base64Url(json::serialize(payload));
    return signedPart + '.' + signatureOf(signedPart);
}

bool AccessTokens::looksLikeOurs(std::string_view token)
{
    const std::optional<Parts> parts = split(token);
    if (!parts || !decode(parts->header))
        return false;
    const std::optional<json::object> payload = decode(parts->payload);
    return payload && holdsText(*payload, "iss", issuer);
}

AccessClaims AccessTokens::verify(std::string_view token, Milliseconds at) const
{
    const std::optional<Parts> parts = split(token);
    if (!parts || !sameSignature(parts->signature, signatureOf(parts->signedPart)))
        throw invalidToken();
    const std::optional<json::object> head = decode(parts->header);
    const std::optional<json::object> payload = decode(parts->payload);
    if (!head || !holdsText(*head, "alg", "HS256") || !payload || !holdsText(*payload, "iss", issuer))
        throw invalidToken();
    if (readExpiry(*payload) <= at)
        throw tokenExpired();
    return readClaims(*payload);
}

std::string AccessTokens::signatureOf(std::string_view signedPart) const
{
    std::array<unsigned char, crypto_auth_hmacsha256_BYTES> signature;
    crypto_auth_hmacsha256_state state;
    crypto_auth_hmacsha256_init(&state, reinterpret_cast<const unsigned char *>(m_secret.data()), m_secret.size());
    crypto_auth_hmacsha256_update(&state, reinterpret_cast<const unsigned char *>(signedPart.data()), signedPart.size());
    crypto_auth_hmacsha256_final(&state, signature.data());
    return base64Url(signature);
}

} // namespace Latchkey::Server
