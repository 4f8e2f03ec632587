// SPDX-License-Identifier: MIT
#include "errors.h"

#include "clock.h"

#include <boost/json/serialize.hpp>
#include <boost/json/value.hpp>

#include <algorithm>

namespace json = boost::json;

namespace Latchkey::Server {

namespace {

ApiError withReason(int status, std::string code, const std::string &message, const std::string &reason)
{
    return {status, std::move(code), message, {{"reason", reason}}};
}

std::string quoted(std::string_view text)
{
    return '"' + std::string(text) + '"';
}

std::string_view ruleSentence(std::string_view type)
{
    if (type == "email")
        return "Value has to be a valid email address.";
    if (type == "required")
        return "Value is required.";
    return "Value doesn't have the correct format.";
}

// "51s" from 1 s up, else "500ms": how Directus words it.
std::string shortDuration(std::chrono::milliseconds duration)
{
    if (duration < std::chrono::seconds(1))
        return std::to_string(duration.count()) + "ms";
    return std::to_string(std::chrono::round<std::chrono::seconds>(duration).count()) + "s";
}

} // namespace

ApiError::ApiError(int status, std::string code, const std::string &message, json::object extensions)
    : std::runtime_error(message), m_status(status), m_code(std::move(code)), m_extensions(std::move(extensions))
{
}

Response ApiError::response() const
{
    json::object extensions = m_extensions;
    extensions["code"] = m_code;
    const json::object body{{"errors", json::array{json::object{{"message", what()}, {"extensions", std::move(extensions)}}}}};
    Response response{m_status, m_headers, json::serialize(body)};
    response.headers.push_back({"Content-Type", "application/json; charset=utf-8"});
    return response;
}

ApiError ApiError::withHeader(std::string name, std::string value) &&
{
    m_headers.push_back({std::move(name), std::move(value)});
    return std::move(*this);
}

ApiError invalidCredentials()
{
    return {401, "INVALID_CREDENTIALS", "Invalid user credentials."};
}

ApiError invalidOtp()
{
    return {401, "INVALID_OTP", "Invalid user OTP."};
}

ApiError invalidToken()
{
    return {403, "INVALID_TOKEN", "Invalid token."};
}

ApiError tokenExpired()
{
    return {401, "TOKEN_EXPIRED", "Token expired."};
}

ApiError userSuspended()
{
    return {401, "USER_SUSPENDED", "User suspended."};
}

ApiError forbidden()
{
    return {403, "FORBIDDEN", "You don't have permission to access this."};
}

ApiError forbidden(const std::string &reason)
{
    return withReason(403, "FORBIDDEN", reason, reason);
}

ApiError forbiddenCollection(std::string_view collection)
{
    return forbidden(
        "You don't have permission to access collection " + quoted(collection) + " or it does not exist. Queried in root.");
}

ApiError forbiddenField(std::string_view collection, std::string_view field)
{
    return forbidden("You don't have permission to access field " + quoted(field) + " in collection " + quoted(collection)
        + " or it does not exist. Queried in root.");
}

ApiError forbiddenFields(std::string_view collection, const std::vector<std::string> &fields)
{
    std::string list;
    for (const std::string &field : fields)
        list += (list.empty() ? "" : ", ") + quoted(field);
    return forbidden("You don't have permission to access fields " + list + " in collection " + quoted(collection)
        + " or they do not exist. Queried in root.");
}

ApiError invalidPayload(const std::string &reason)
{
    return withReason(400, "INVALID_PAYLOAD", "Invalid payload. " + reason + ".", reason);
}

ApiError failedValidation(std::string_view field, std::string_view type)
{
    const std::string message = "Validation failed for field " + quoted(field) + ". " + std::string(ruleSentence(type));
    // The order of keys is Directus' own; it tells which of its checks it was.
    if (type == "email")
        return {400, "FAILED_VALIDATION", message, {{"field", field}, {"type", type}, {"path", json::array()}}};
    return {400, "FAILED_VALIDATION", message, {{"field", field}, {"path", json::array()}, {"type", type}}};
}

ApiError recordNotUnique(std::string_view collection, std::string_view field, std::string_view value)
{
    const std::string list = '[' + std::string(value) + ']';
    return {400, "RECORD_NOT_UNIQUE",
        "Value " + quoted(list) + " for field " + quoted(field) + " in collection " + quoted(collection) + " has to be unique.",
        {{"collection", collection}, {"field", field}, {"value", list}}};
}

ApiError invalidForeignKey(std::string_view collection)
{
    return {400, "INVALID_FOREIGN_KEY", "Invalid foreign key in collection " + quoted(collection) + ".",
        {{"collection", collection}, {"field", nullptr}}};
}

ApiError invalidInvite()
{
    return {400, "INVALID_INVITE", "This invite is no longer valid."};
}

ApiError unprocessableContent(const std::string &reason)
{
    return withReason(422, "UNPROCESSABLE_CONTENT", "Can't process content. " + reason + ".", reason);
}

ApiError invalidQuery(const std::string &reason)
{
    return withReason(400, "INVALID_QUERY", "Invalid query. " + reason + ".", reason);
}

ApiError routeNotFound(std::string_view path)
{
    return {404, "ROUTE_NOT_FOUND", "Route " + std::string(path) + " doesn't exist.", {{"path", path}}};
}

ApiError requestsExceeded(int limit, std::chrono::milliseconds wait, std::chrono::system_clock::time_point reset)
{
    const auto seconds = std::max<long>(1, static_cast<long>(std::chrono::round<std::chrono::seconds>(wait).count()));
    return ApiError(429, "REQUESTS_EXCEEDED", "Too many requests, retry after " + shortDuration(wait) + ".",
        {{"limit", limit}, {"reset", isoTime(millisecondsSinceEpoch(reset))}})
        .withHeader("Retry-After", std::to_string(seconds));
}

ApiError serviceUnavailable(const std::string &service, const std::string &reason, std::chrono::seconds retryAfter)
{
    return ApiError(503, "SERVICE_UNAVAILABLE", "Service " + quoted(service) + " is unavailable. " + reason + ".",
        {{"service", service}, {"reason", reason}})
        .withHeader("Retry-After", std::to_string(retryAfter.count()));
}

ApiError answerTooLarge()
{
    return invalidQuery("The answer is larger than 32 MB, ask for fewer items or fields");
}

ApiError tooSlow()
{
    return serviceUnavailable("database", "The query takes too long", std::chrono::seconds(1));
}

ApiError unexpectedError()
{
    return {500, "INTERNAL_SERVER_ERROR", "An unexpected error occurred."};
}

} // namespace Latchkey::Server
