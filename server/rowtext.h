// SPDX-License-Identifier: MIT
#pragma once

#include "collections.h"
#include "database.h"

#include <cstdint>
#include <string>

namespace Latchkey::Server {

void appendInteger(std::string &json, std::int64_t number);

/// Appends a column as JSON, in the way the field travels.
void appendValue(std::string &json, const Statement &row, int column, const Field &field);

} // namespace Latchkey::Server
