// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace Latchkey::Server {

struct Header {
    std::string name;
    std::string value;
};

/// One HTTP request, already read whole. Plain data, so that everything behind the listener runs without a socket.
struct Request {
    std::string method;
    std::string path; ///< as sent, still percent-encoded, without the query
    std::string query; ///< as sent, without the question mark
    std::vector<Header> headers;
    std::string body;
    std::string address; ///< the peer's IP address

    /// The value of the first header of that name (any case), or an empty view.
    std::string_view header(std::string_view name) const;
    bool has(std::string_view name) const;
};

/// One HTTP response. The listener adds Content-Length, Date and Connection.
struct Response {
    int status = 200;
    std::vector<Header> headers;
    std::string body;

    std::string_view header(std::string_view name) const;
};

/// 200 with a JSON body, marked as Directus marks what it serves.
Response jsonResponse(std::string body);

/// 302.
Response redirection(const std::string &location);

/// 204.
Response noContent();

/// ASCII only, as header names, schemes and host names want it.
bool equalsIgnoringCase(std::string_view left, std::string_view right);
std::string lowerCase(std::string_view text);

/// The text with every byte that is not part of valid UTF-8 replaced by U+FFFD: what people send must not break the JSON that
/// quotes it.
std::string validUtf8(std::string_view text);

/// Every byte but letters, digits and `-_.!~*'()` as %XX, as a part of an address wants it.
std::string percentEncoded(std::string_view text);

/// Undoes %XX; a broken escape stays as it is. `+` becomes a space when asked for, as in a query string.
std::string percentDecoded(std::string_view text, bool plusIsSpace = false);

} // namespace Latchkey::Server
