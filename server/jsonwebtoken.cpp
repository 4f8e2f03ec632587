// SPDX-License-Identifier: MIT
#include "jsonwebtoken.h"

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

// No early end: how many characters of a forged signature are right must not show in the time it takes.
bool sameSignature(std::string_view left, std::string_view right)
{
    return left.size() == right.size() && sodium_memcmp(left.data(), right.data(), left.size()) == 0;
}

} // namespace

JsonWebTokens::JsonWebTokens(std::string secret) : m_secret(std::move(secret)) { }

std::string JsonWebTokens::sign(json::object claims, Milliseconds issued, std::chrono::milliseconds lifetime) const
{
    const std::int64_t issuedAt = issued / 1000;
    claims["iat"] = issuedAt;
    claims["exp"] = issuedAt + lifetime.count() / 1000;
    claims["iss"] = issuer;
    const std::string signedPart = base64Url(header) + '.' + base64Url(json::serialize(claims));
    return signedPart + '.' + signatureOf(signedPart);
}

bool JsonWebTokens::looksLikeOurs(std::string_view token)
{
    const std::optional<Parts> parts = split(token);
    if (!parts || !decode(parts->header))
        return false;
    const std::optional<json::object> payload = decode(parts->payload);
    return payload && holdsText(*payload, "iss", issuer);
}

json::object JsonWebTokens::verify(std::string_view token, Milliseconds at) const
{
    const std::optional<Parts> parts = split(token);
    if (!parts || !sameSignature(parts->signature, signatureOf(parts->signedPart)))
        throw invalidToken();
    const std::optional<json::object> head = decode(parts->header);
    std::optional<json::object> payload = decode(parts->payload);
    if (!head || !holdsText(*head, "alg", "HS256") || !payload || !holdsText(*payload, "iss", issuer))
        throw invalidToken();
    if (expiry(*payload) <= at)
        throw tokenExpired();
    return std::move(*payload);
}

Milliseconds JsonWebTokens::expiry(const json::object &claims)
{
    const json::value *value = claims.if_contains("exp");
    if (!value || !value->is_int64())
        throw invalidToken();
    return value->get_int64() * 1000;
}

std::string JsonWebTokens::signatureOf(std::string_view signedPart) const
{
    std::array<unsigned char, crypto_auth_hmacsha256_BYTES> signature;
    crypto_auth_hmacsha256_state state;
    crypto_auth_hmacsha256_init(&state, reinterpret_cast<const unsigned char *>(m_secret.data()), m_secret.size());
    crypto_auth_hmacsha256_update(&state, reinterpret_cast<const unsigned char *>(signedPart.data()), signedPart.size());
    crypto_auth_hmacsha256_final(&state, signature.data());
    return base64Url(signature);
}

std::optional<std::string> textClaim(const json::object &claims, std::string_view name)
{
    const json::value *value = claims.if_contains(name);
    if (!value || !value->is_string())
        return {};
    return std::string(value->get_string());
}

} // namespace Latchkey::Server
