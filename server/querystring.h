// SPDX-License-Identifier: MIT
#pragma once

#include <boost/json/object.hpp>

#include <optional>
#include <string>
#include <string_view>

namespace Latchkey::Server {

/// Reads a query string with bracket notation: `filter[status][_eq]=draft` becomes `{"filter":{"status":{"_eq":"draft"}}}`,
/// `sort[]=a&sort[]=b` and `sort=a&sort=b` become `{"sort":["a","b"]}`. Every leaf is a string.
boost::json::object parseQueryString(std::string_view query);

/// The value of one plain parameter, decoded.
std::optional<std::string> queryParameter(std::string_view query, std::string_view name);

} // namespace Latchkey::Server
