// SPDX-License-Identifier: MIT
#pragma once

#include <boost/json/array.hpp>

#include <string>

namespace Latchkey::Server {

/// Items as CSV: a head line with the names of the fields of the first item, texts in quotes, numbers without.
std::string csvText(const boost::json::array &items);

} // namespace Latchkey::Server
