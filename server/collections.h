// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace Latchkey::Server {

enum class FieldType { Integer, String, Uuid, Boolean, Timestamp, Json };

/// A field of a collection and how it travels.
struct Field {
    std::string name;
    FieldType type = FieldType::String;
    bool isConcealed = false; ///< read as `**********`, never searched or compared
    bool isRelation = false; ///< points to an item of another collection
};

/// A table that can be read through the API.
struct Collection {
    std::string name;
    std::vector<Field> fields; ///< in the order in which `*` gives them

    const Field &primaryKey() const { return fields.front(); }
    const Field *find(std::string_view field) const;
};

/// The accounts, served at /users.
const Collection &usersCollection();

/// The collections served at /items; null when there is none of that name.
const Collection *findCollection(std::string_view name);

/// Whether the name belongs to Directus itself; such collections are never served at /items.
bool isSystemCollection(std::string_view name);

/// All names, for those who may see everything.
std::vector<std::string> collectionNames();

} // namespace Latchkey::Server
