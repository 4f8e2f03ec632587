// SPDX-License-Identifier: MIT
#include "payload.h"

#include "emailaddress.h"
#include "errors.h"

#include <boost/json/parse.hpp>

#include <algorithm>

namespace json = boost::json;

namespace Latchkey::Server {

namespace {

std::string quoted(std::string_view key)
{
    return '"' + std::string(key) + '"';
}

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view blanks = " \t\"";
    const auto begin = text.find_first_not_of(blanks);
    return begin == std::string_view::npos ? std::string_view() : text.substr(begin, text.find_last_not_of(blanks) - begin + 1);
}

bool isJson(std::string_view contentType)
{
    return equalsIgnoringCase(trimmed(contentType.substr(0, contentType.find(';'))), "application/json");
}

void requireUtf8(std::string_view contentType)
{
    const std::string lower = lowerCase(contentType);
    const auto position = lower.find("charset=");
    if (position == std::string::npos)
        return;
    const std::string_view rest = std::string_view(lower).substr(position + 8);
    const std::string_view charset = trimmed(rest.substr(0, rest.find(';')));
    if (charset == "utf-8" || charset == "utf8")
        return;
    std::string shouted(charset);
    std::transform(
        shouted.begin(), shouted.end(), shouted.begin(), [](char c) { return c >= 'a' && c <= 'z' ? char(c - 32) : c; });
    throw invalidPayload("unsupported charset " + quoted(validUtf8(shouted)));
}

ApiError notJson(const json::error_code &error)
{
    if (error == json::error::incomplete)
        return invalidPayload("Unexpected end of JSON input");
    return invalidPayload("The body is not valid JSON (" + error.message() + ")");
}

} // namespace

json::value parseBody(Request &request)
{
    const std::string_view contentType = request.header("Content-Type");
    if (request.body.empty() || !isJson(contentType))
        return json::object();
    requireUtf8(contentType);
    const std::string_view encoding = request.header("Content-Encoding");
    if (!encoding.empty() && !equalsIgnoringCase(encoding, "identity"))
        throw invalidPayload("unsupported content encoding " + quoted(validUtf8(std::string(encoding))));
    json::error_code error;
    json::value value = json::parse(request.body, error);
    if (error)
        throw notJson(error);
    std::string().swap(request.body);
    if (!value.is_object() && !value.is_array())
        throw invalidPayload("The body is not a JSON object");
    return value;
}

Payload::Payload(const json::value &body)
    : m_object(body.is_object() ? body.get_object() : throw invalidPayload("\"value\" must be of type object"))
{
}

std::string Payload::text(std::string_view key) const
{
    std::optional<std::string> value = optionalText(key);
    if (!value)
        throw invalidPayload(quoted(key) + " is required");
    return std::move(*value);
}

std::optional<std::string> Payload::optionalText(std::string_view key) const
{
    const json::value *value = m_object.if_contains(key);
    if (!value)
        return {};
    if (!value->is_string())
        throw invalidPayload(quoted(key) + " must be a string");
    if (value->get_string().empty())
        throw invalidPayload(quoted(key) + " is not allowed to be empty");
    return std::string(value->get_string());
}

const json::value *Payload::find(std::string_view key) const
{
    return m_object.if_contains(key);
}

std::string Payload::email(std::string_view key) const
{
    std::string address = text(key);
    if (!isEmailAddress(address))
        throw invalidPayload(quoted(key) + " must be a valid email");
    return address;
}

void Payload::allowOnly(std::initializer_list<std::string_view> keys) const
{
    for (const auto &entry : m_object) {
        const std::string_view key = entry.key();
        if (std::find(keys.begin(), keys.end(), key) == keys.end())
            throw invalidPayload(quoted(key) + " is not allowed");
    }
}

} // namespace Latchkey::Server
