// SPDX-License-Identifier: MIT
#pragma once

#include "collections.h"
#include "rights.h"
#include "sqltext.h"

#include <boost/json/object.hpp>

#include <string>
#include <string_view>

namespace Latchkey::Server {

/// Makes, changes and removes items of one collection for one asker, within that asker's rights. Wants a transaction around it.
///
/// All functions throw ApiError: FORBIDDEN for a field that is not there or not to be written and for an item that is not there
/// or not to be touched, INVALID_PAYLOAD, FAILED_VALIDATION, RECORD_NOT_UNIQUE and INVALID_FOREIGN_KEY for the values.
class ItemsWriter {
public:
    ItemsWriter(Database &database, const Collection &collection, const Rights &rights, const Accountability &asker);

    /// The key of the new item.
    std::string create(const boost::json::object &values);

    void update(const std::string &key, const boost::json::object &values);

    void remove(const std::string &key);

    /// Whether create() or update() would be allowed, looking at the names of the fields only.
    void requireCreatable(const boost::json::object &values) const;
    void requireUpdatable(const boost::json::object &values) const;

private:
    using Rules = std::vector<Permission>;

    Rules rulesFor(std::string_view action) const;
    void requireFields(const Rules &rules, const boost::json::object &values) const;
    const Field &writableField(std::string_view name) const;
    boost::json::object withPresets(const Rules &rules, const boost::json::object &values) const;
    void requireComplete(const boost::json::object &values) const;
    SqlValue keyIn(const boost::json::object &values) const;
    SqlValue storedKey(const std::string &key) const;
    void requireItem(const Rules &rules, const std::string &key, const boost::json::object &values);
    void requireSameKey(const std::string &key, const boost::json::object &values) const;
    void appendRows(SqlText &sql, const std::vector<const Permission *> &rules) const;
    void appendKey(SqlText &sql, const std::string &key) const;
    void insert(const SqlValue &key, const boost::json::object &values);
    void change(const std::string &key, const boost::json::object &values);
    void requireValid(const Rules &rules, const std::string &key);
    bool holds(const boost::json::object &filter, const std::string &key);
    void run(const SqlText &sql, const boost::json::object &values);
    SqlValue filledIn(Special special) const;

    Database &m_database;
    const Collection &m_collection;
    const Rights &m_rights;
    const Accountability &m_asker;
};

} // namespace Latchkey::Server
