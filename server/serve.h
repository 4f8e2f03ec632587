// SPDX-License-Identifier: MIT
#pragma once

#include "configuration.h"
#include "options.h"

namespace Latchkey::Server {

/// `latchkey-server serve`: answers until it is told to stop by a signal or, if asked for, by its parent's end.
/// Throws Failure when it cannot start.
void serve(const Configuration &configuration, const Options &options);

} // namespace Latchkey::Server
