// SPDX-License-Identifier: MIT
#pragma once

#include "accountability.h"
#include "collections.h"
#include "database.h"
#include "query.h"
#include "rights.h"
#include "sqltext.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace Latchkey::Server {

class ReadableFields;

/// Reads items of one collection for one asker, within that asker's rights. Answers are JSON text.
/// Rights, counts and rows are of one moment when whoever asks for them holds a transaction.
class ItemsReader {
public:
    /// Throws ApiError FORBIDDEN when the asker may read nothing of the collection.
    ItemsReader(Database &database, const Collection &collection, const Rights &rights, const Accountability &asker);
    ~ItemsReader();

    /// `{"meta":{…},"data":[…]}`, meta only when asked for.
    /// Throws FORBIDDEN for a field that is not there or not to be read, INVALID_QUERY for a filter that makes no sense.
    std::string readMany(const Query &query);

    /// `{"data":{…}}`. Throws FORBIDDEN also when there is no such item, so that nobody learns which.
    std::string readOne(std::string_view key, const Query &query);

    /// What readMany() asks the database for, but for distant pages of posts; for looking at how it is going to be answered.
    SqlText pageSql(const Query &query) const;

    /// The item without an envelope. Throws like readOne().
    std::string itemText(std::string_view key, const Query &query);

private:
    std::string countGroups(const Query &query);
    const Field &countableField(const std::string &name) const;

    struct Output;
    using Outputs = std::vector<Output>;

    Outputs requestedFields(const Query &query) const;
    void requireFields(const std::vector<std::string> &names) const;
    void addAll(Outputs &outputs) const;
    void addRelated(Outputs &outputs, std::string_view name) const;
    void appendSelect(SqlText &sql, const Outputs &outputs) const;
    void appendOutput(SqlText &sql, const Field &field) const;
    void appendCondition(SqlText &sql, const Query &query) const;
    void appendSearch(SqlText &sql, const std::string &term) const;
    void appendCandidates(SqlText &sql, const std::string &term) const;
    void appendSearchIn(SqlText &sql, const Field &field, const std::string &term) const;
    void appendOrder(SqlText &sql, const Query &query) const;
    void appendKey(SqlText &sql, std::string_view key) const;
    void appendMeta(std::string &json, const Query &query);
    std::int64_t countItems(const Query &query);
    bool showsAll(const Query &query) const;
    std::optional<std::vector<std::int64_t>> distantIds(const Query &query) const;
    void appendItems(std::string &json, const std::vector<std::int64_t> &ids, const Outputs &fields);
    void appendRows(std::string &json, const SqlText &sql, const Outputs &outputs);
    static void appendRow(std::string &json, const Statement &row, const Outputs &outputs);
    static void appendRelated(std::string &json, const Statement &row, int column, const Output &output);

    Database &m_database;
    const Collection &m_collection;
    const Rights &m_rights;
    const Accountability &m_asker;
    std::unique_ptr<ReadableFields> m_fields;
};

} // namespace Latchkey::Server
