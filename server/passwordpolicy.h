// SPDX-License-Identifier: MIT
#pragma once

#include "database.h"

#include <string>

namespace Latchkey::Server {

/// Throws ApiError FAILED_VALIDATION unless the setting `auth_password_policy` takes the password: a regular expression of
/// JavaScript, with or without slashes around it. The refused password is not repeated in the error.
void requireGoodPassword(Database &database, const std::string &password);

/// Whether it can be understood as such an expression.
bool isPasswordPolicy(const std::string &policy);

} // namespace Latchkey::Server
