// SPDX-License-Identifier: MIT
#pragma once

#include "configuration.h"
#include "options.h"

namespace Latchkey::Server {

/// `latchkey-server import`: adds the posts of a file or folder to the data folder, also while a server runs on it. What has been
/// read before a mistake in the file stays. Throws Failure that names the place.
void importPosts(const Configuration &configuration, const Options &options);

} // namespace Latchkey::Server
