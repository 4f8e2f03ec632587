// SPDX-License-Identifier: MIT
#pragma once

#include "owncollections.h"

#include <boost/json/object.hpp>

#include <vector>

namespace Latchkey::Server {

/// A field as the `/fields` of Directus and its snapshots describe it: type, how it is shown, and the column.
boost::json::object describeField(const Collection &collection, const Field &field);

/// A collection as `/collections` describes it.
boost::json::object describeCollection(const Collection &collection);

/// What `directus schema apply` reads.
boost::json::object schemaSnapshot(const std::vector<OwnCollection> &collections);

} // namespace Latchkey::Server
