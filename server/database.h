// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <variant>

struct sqlite3;
struct sqlite3_stmt;

namespace Latchkey::Server {

/// A value on its way into a statement.
using SqlValue = std::variant<std::nullptr_t, std::int64_t, double, std::string>;

class DatabaseError : public std::runtime_error {
public:
    DatabaseError(int code, const std::string &text) : std::runtime_error(text), m_code(code) { }

    /// The primary result code of SQLite.
    int code() const { return m_code; }
    bool isCorruption() const;
    bool isConstraint() const;

private:
    int m_code;
};

/// The reading has taken longer than Database::limitReading() allows.
class TimeLimitExceeded : public DatabaseError {
public:
    using DatabaseError::DatabaseError;
};

/// One run of a prepared statement. Columns count from 0. Handed back to the database's cache when it goes.
class Statement {
public:
    Statement(sqlite3_stmt *statement, std::shared_ptr<sqlite3_stmt> owner);
    Statement(Statement &&other) noexcept;
    Statement(const Statement &) = delete;
    Statement &operator=(Statement) = delete;
    ~Statement();

    void bind(int position, std::nullptr_t);
    void bind(int position, std::int64_t value);
    void bind(int position, double value);
    void bind(int position, std::string_view value);
    void bind(int position, const std::string &value) { bind(position, std::string_view(value)); }
    void bind(int position, const SqlValue &value);
    void bind(int position, const std::optional<std::string> &value);

    /// Moves to the next row; false when there is none.
    bool next();

    bool isNull(int column) const;
    std::int64_t integer(int column) const;
    /// Valid until the next step.
    std::string_view text(int column) const;
    std::optional<std::string> optionalText(int column) const;

private:
    [[noreturn]] void fail() const;
    void check(int result) const;

    sqlite3_stmt *m_statement;
    std::shared_ptr<sqlite3_stmt> m_owner;
};

/// One connection to the SQLite file. Belongs to one thread at a time.
class Database {
public:
    /// Opens the file, or makes it. Throws DatabaseError; a file that is no database is left untouched.
    explicit Database(const std::filesystem::path &file);
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;
    ~Database();

    /// Runs one or more statements without values.
    void execute(const char *sql);

    /// A statement with its values bound: `query("SELECT … WHERE id = ?", id)`.
    template <typename... Values>
    Statement query(std::string_view sql, const Values &...values)
    {
        Statement statement = prepare(sql);
        int position = 0;
        (statement.bind(++position, values), ...);
        return statement;
    }

    /// Runs a statement that gives no rows; says how many it changed.
    template <typename... Values>
    std::int64_t run(std::string_view sql, const Values &...values)
    {
        Statement statement = query(sql, values...);
        while (statement.next()) { }
        return changes();
    }

    /// The key that the last INSERT has given by counting.
    std::int64_t lastInsertedNumber() const;

    /// Writes what is committed to a new file, page by page, and to the disk. Others may go on writing here meanwhile.
    void copyTo(const std::filesystem::path &file);

    /// From now on all that is read in one Transaction of the kind Read may take so long together, and ends with
    /// TimeLimitExceeded.
    void limitReading(std::chrono::milliseconds most);

    /// Looks the statement up in the cache or compiles it. Throws DatabaseError when SQLite does not take it.
    Statement prepare(std::string_view sql);

private:
    friend class Transaction;

    struct Closer {
        void operator()(sqlite3 *handle) const;
    };

    std::int64_t changes() const;
    [[noreturn]] void fail(int result) const;
    std::shared_ptr<sqlite3_stmt> compile(std::string_view sql);
    bool isLate() const;
    void beginReading();
    void endReading() { m_deadline.reset(); }

    std::unique_ptr<sqlite3, Closer> m_handle;
    std::map<std::string, std::shared_ptr<sqlite3_stmt>, std::less<>> m_statements;
    std::optional<std::chrono::milliseconds> m_longestReading;
    std::optional<std::chrono::steady_clock::time_point> m_deadline; // while a Transaction that is limited reads
};

/// Rolls back unless committed.
class Transaction {
public:
    enum class Kind { Read, Write };

    explicit Transaction(Database &database, Kind kind = Kind::Write);
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;
    ~Transaction();

    void commit();

private:
    Database &m_database;
    bool m_open = true;
};

} // namespace Latchkey::Server
