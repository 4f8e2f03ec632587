// SPDX-License-Identifier: MIT
#pragma once

#include "http.h"

#include <boost/json/object.hpp>

#include <chrono>
#include <stdexcept>
#include <string>

namespace Latchkey::Server {

/// A failure in Directus' own words: HTTP status, code, message and extensions. Handlers throw it, the application turns it into
/// the answer.
class ApiError : public std::runtime_error {
public:
    ApiError(int status, std::string code, const std::string &message, boost::json::object extensions = {});

    int status() const { return m_status; }
    const std::string &code() const { return m_code; }

    /// `{"errors":[{"message":…,"extensions":{…,"code":…}}]}`
    Response response() const;

    ApiError withHeader(std::string name, std::string value) &&;

private:
    int m_status;
    std::string m_code;
    boost::json::object m_extensions;
    std::vector<Header> m_headers;
};

ApiError invalidCredentials();
ApiError invalidOtp();
ApiError invalidToken();
ApiError tokenExpired();
ApiError userSuspended();
ApiError forbidden();
ApiError forbidden(const std::string &reason);
ApiError forbiddenCollection(std::string_view collection);
ApiError forbiddenField(std::string_view collection, std::string_view field);
ApiError forbiddenFields(std::string_view collection, const std::vector<std::string> &fields);
ApiError invalidPayload(const std::string &reason);
/// A value against a rule of its field: `required`, `email`, `regex`, …
ApiError failedValidation(std::string_view field, std::string_view type);
ApiError recordNotUnique(std::string_view collection, std::string_view field, std::string_view value);
ApiError invalidForeignKey(std::string_view collection);
ApiError invalidInvite();
ApiError unprocessableContent(const std::string &reason);
ApiError invalidQuery(const std::string &reason);
ApiError routeNotFound(std::string_view path);
ApiError requestsExceeded(int limit, std::chrono::milliseconds wait, std::chrono::system_clock::time_point reset);
ApiError serviceUnavailable(const std::string &service, const std::string &reason, std::chrono::seconds retryAfter);
/// Of one answer. All of it lies in memory, more than once when it becomes a file or a part of GraphQL's answer.
constexpr std::size_t mostAnswerBytes = 32 * 1024 * 1024;
ApiError answerTooLarge();
ApiError tooSlow();
ApiError unexpectedError();

} // namespace Latchkey::Server
