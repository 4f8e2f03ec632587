// SPDX-License-Identifier: MIT
#pragma once

#include "graphqldocument.h"

#include <string_view>

namespace Latchkey::Server::Graphql {

/// Reads an executable document: operations and fragments. Throws SyntaxError, also for more than 5000 tokens (Directus' own
/// limit) and for brackets more than 40 deep.
Document parseDocument(std::string_view text);

/// Reads a type such as `[posts!]!`. Throws SyntaxError.
TypeReference parseType(std::string_view text);

} // namespace Latchkey::Server::Graphql
