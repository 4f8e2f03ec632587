// SPDX-License-Identifier: MIT
#pragma once

#include "database.h"

#include <boost/json/object.hpp>

#include <string>

namespace Latchkey::Server {

/// Makes and removes collections and their fields: tables and columns, and what Directus notes about them. Wants a transaction
/// around it. All functions throw ApiError: INVALID_PAYLOAD for what makes no collection or field, FORBIDDEN for what is not
/// there or, as posts, not to be changed.
class CollectionMaker {
public:
    explicit CollectionMaker(Database &database) : m_database(database) { }

    /// From the body of `POST /collections`: `collection`, `fields`, `meta`. Without a primary key it gets a number `id`.
    void createCollection(const boost::json::object &definition);
    void removeCollection(const std::string &collection);

    /// From the body of `POST /fields/:collection`: `field`, `type`, `schema`, `meta`.
    void createField(const std::string &collection, const boost::json::object &definition);
    void removeField(const std::string &collection, const std::string &field);

    /// Takes what is known of `meta`: `note`, `icon` of a collection; `required`, `special`, `note` of a field.
    void describeCollection(const std::string &collection, const boost::json::object &meta);
    void describeField(const std::string &collection, const std::string &field, const boost::json::object &meta);

private:
    void requireNewName(const std::string &collection);
    void requireChangeable(const std::string &collection);

    Database &m_database;
};

} // namespace Latchkey::Server
