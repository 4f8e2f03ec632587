// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace Latchkey::Server {

/// Times of all kinds are kept as milliseconds since 1970 (UTC).
enum class FieldType { Integer, Float, String, Text, Uuid, Boolean, Date, DateTime, Timestamp, Json, Csv };

bool isText(FieldType type);
bool isTime(FieldType type);

/// What the server itself writes into a field.
enum class Special { None, UserCreated, DateCreated, DateUpdated };

/// A field of a collection and how it travels.
struct Field {
    std::string name;
    FieldType type = FieldType::String;
    bool isConcealed = false; ///< read as `**********`, never searched or compared
    bool isRelation = false; ///< points to an item of another collection
    bool isRequired = false; ///< an item without it cannot be made
    Special special = Special::None;
    std::string related = {}; ///< the collection a relation points to, when it can be read along
    std::string expression = {}; ///< the other side of a relation: SQL for the list of keys; there is no column
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

/// Directus' own collections that have routes of their own.
const Collection &rolesCollection();
const Collection &policiesCollection();
const Collection &accessCollection();
const Collection &permissionsCollection();
const Collection &settingsCollection();
const Collection &activityCollection();
const Collection &filesCollection();

/// Any collection, also those of Directus itself; null when there is none of that name.
const Collection *anyCollection(std::string_view name);

/// The built-in collections served at /items; null when there is none of that name. (For all of them see owncollections.h.)
const Collection *findCollection(std::string_view name);

/// Whether the name belongs to Directus itself; such collections are never served at /items.
bool isSystemCollection(std::string_view name);

/// All names, for those who may see everything.
std::vector<std::string> collectionNames();

} // namespace Latchkey::Server
