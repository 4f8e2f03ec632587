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

/// Who gives the fields that say by whom and when an item was made: the server does in daily use and overwrites what it is sent;
/// while old items are brought in, they have to stay as they come.
enum class Origins { FilledIn, AsGiven };

/// What `directus schema apply` reads.
boost::json::object schemaSnapshot(const std::vector<OwnCollection> &collections, Origins origins);

} // namespace Latchkey::Server
