// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace Latchkey::Server {

/// Appends the text as a JSON string, quotes included. Lists of items are written this way, without a tree of values in between.
void appendJsonString(std::string &json, std::string_view text);

} // namespace Latchkey::Server
