// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

namespace Latchkey::Server {

/// Whether the root zone has such a domain. In lower case; international ones in letters or in punycode.
bool isTopLevelDomain(std::string_view name);

} // namespace Latchkey::Server
