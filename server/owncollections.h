// SPDX-License-Identifier: MIT
#pragma once

#include "collections.h"
#include "database.h"

#include <memory>
#include <string_view>
#include <vector>

namespace Latchkey::Server {

/// A collection of the project, as it is at the moment: posts, or one that was made through `/collections`. The table itself says
/// which fields there are, `directus_fields` what the server does with them.
using OwnCollection = std::shared_ptr<const Collection>;

/// Null when there is none of that name; those of Directus itself are none.
OwnCollection findOwnCollection(Database &database, std::string_view name);

/// All of them, posts first.
std::vector<OwnCollection> ownCollections(Database &database);

} // namespace Latchkey::Server
