// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

namespace Latchkey::Server {

/// Whether Directus would take the text for an e-mail address: a dotted local part, a domain of at least two labels, a top level
/// domain of the root zone. `a@localhost`, `a@host.test` and anything with blanks around it are none.
bool isEmailAddress(std::string_view text);

} // namespace Latchkey::Server
