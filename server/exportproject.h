// SPDX-License-Identifier: MIT
#pragma once

#include "configuration.h"
#include "options.h"

namespace Latchkey::Server {

/// `latchkey-server export`: writes what a real Directus needs to take over into a folder; docs/moving-to-directus.md says how.
/// Works also while a server runs. Throws Failure when the folder holds something already or cannot be written.
void exportProject(const Configuration &configuration, const Options &options);

} // namespace Latchkey::Server
