// SPDX-License-Identifier: MIT
#pragma once

#include "configuration.h"
#include "options.h"

namespace Latchkey::Server {

/// `latchkey-server user add`: adds an account to the data folder, also while a server runs on it.
/// Throws Failure when it cannot.
void addUser(const Configuration &configuration, const Options &options);

} // namespace Latchkey::Server
