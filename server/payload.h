// SPDX-License-Identifier: MIT
#pragma once

#include "http.h"

#include <boost/json/object.hpp>
#include <boost/json/value.hpp>

#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>

namespace Latchkey::Server {

/// The JSON body of a request. Only `application/json` is read; any other type, or none, counts as an empty object, as in
/// Directus. Throws ApiError INVALID_PAYLOAD for text that is no JSON, and for a charset other than UTF-8.
/// The request has lost its body then: it may be large, and is there once more.
boost::json::value parseBody(Request &request);

/// Reads the keys of a body one by one and complains in the words of Directus (that is, of its validator Joi).
/// Every function throws ApiError INVALID_PAYLOAD.
class Payload {
public:
    explicit Payload(const boost::json::value &body);

    std::string text(std::string_view key) const;
    std::optional<std::string> optionalText(std::string_view key) const;
    std::string email(std::string_view key) const;
    /// Null when the key is not there.
    const boost::json::value *find(std::string_view key) const;
    void allowOnly(std::initializer_list<std::string_view> keys) const;

private:
    const boost::json::object &m_object;
};

} // namespace Latchkey::Server
