// SPDX-License-Identifier: MIT
#pragma once

#include "database.h"

#include <boost/json/object.hpp>

#include <string>

namespace Latchkey::Server {

/// Whether the setting `public_registration_email_filter` lets the address register.
bool mayRegister(Database &database, const std::string &email);

/// Throws ApiError for a filter that makes no sense; it may ask for nothing but `email`.
void requireEmailFilter(Database &database, const boost::json::object &filter);

} // namespace Latchkey::Server
