// SPDX-License-Identifier: MIT
#pragma once

#include "accountability.h"

#include <boost/json/value.hpp>

namespace Latchkey::Server {

/// What a value of a filter or a preset stands for when it is used: `$NOW`, `$NOW(-1 day)`, `$CURRENT_USER`, `$CURRENT_ROLE`. Any
/// other value is itself. Throws ApiError INVALID_QUERY for a distance from now that is none.
boost::json::value resolveVariable(const boost::json::value &value, const Accountability &asker);

} // namespace Latchkey::Server
