// SPDX-License-Identifier: MIT
#include "database.h"

#include "textmatches.h"

#include <sqlite3.h>

#include <utility>

namespace Latchkey::Server {

namespace {

// Queries of people differ in their filters; without a bound every one of them would stay compiled for ever.
constexpr std::size_t mostCachedStatements = 64;
constexpr std::size_t longestCachedStatement = 4096;

// Another process (`user add`) may hold the write lock for a moment.
constexpr int busyTimeout = 5000;

// The steps of a statement between two looks at the clock. One step may go through a text of a megabyte, which takes a
// millisecond.
constexpr int stepsBetweenLooks = 256;

// Has to come before anything else of SQLite. Left to itself, each temporary table of a query (a DISTINCT, a recursive role)
// takes twenty pages at once and hands them back, which costs more than the query does; and every allocation takes a lock to
// keep statistics that nobody reads.
bool configureSqlite()
{
    sqlite3_config(SQLITE_CONFIG_PAGECACHE, nullptr, 0, 0);
    sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    return true;
}

} // namespace

bool DatabaseError::isCorruption() const
{
    return m_code == SQLITE_CORRUPT || m_code == SQLITE_NOTADB;
}

bool DatabaseError::isConstraint() const
{
    return m_code == SQLITE_CONSTRAINT;
}

Statement::Statement(sqlite3_stmt *statement, std::shared_ptr<sqlite3_stmt> owner)
    : m_statement(statement), m_owner(std::move(owner))
{
}

Statement::Statement(Statement &&other) noexcept
    : m_statement(std::exchange(other.m_statement, nullptr)), m_owner(std::move(other.m_owner))
{
}

Statement::~Statement()
{
    if (!m_statement)
        return;
    sqlite3_reset(m_statement);
    sqlite3_clear_bindings(m_statement);
}

void Statement::bind(int position, std::nullptr_t)
{
    check(sqlite3_bind_null(m_statement, position));
}

void Statement::bind(int position, std::int64_t value)
{
    check(sqlite3_bind_int64(m_statement, position, value));
}

void Statement::bind(int position, double value)
{
    check(sqlite3_bind_double(m_statement, position, value));
}

void Statement::bind(int position, std::string_view value)
{
    check(sqlite3_bind_text64(m_statement, position, value.data(), value.size(), SQLITE_TRANSIENT, SQLITE_UTF8));
}

void Statement::bind(int position, const SqlValue &value)
{
    std::visit([this, position](const auto &held) { bind(position, held); }, value);
}

void Statement::bind(int position, const std::optional<std::string> &value)
{
    if (value)
        bind(position, std::string_view(*value));
    else
        bind(position, nullptr);
}

bool Statement::next()
{
    const int result = sqlite3_step(m_statement);
    if (result != SQLITE_ROW && result != SQLITE_DONE)
        fail();
    return result == SQLITE_ROW;
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

std::int64_t Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

std::string_view Statement::text(int column) const
{
    const unsigned char *text = sqlite3_column_text(m_statement, column);
    if (!text)
        return {};
    return {reinterpret_cast<const char *>(text), static_cast<std::size_t>(sqlite3_column_bytes(m_statement, column))};
}

std::optional<std::string> Statement::optionalText(int column) const
{
    if (isNull(column))
        return {};
    return std::string(text(column));
}

void Statement::fail() const
{
    sqlite3 *handle = sqlite3_db_handle(m_statement);
    if (sqlite3_errcode(handle) == SQLITE_INTERRUPT)
        throw TimeLimitExceeded(SQLITE_INTERRUPT, sqlite3_errmsg(handle));
    throw DatabaseError(sqlite3_errcode(handle), sqlite3_errmsg(handle));
}

void Statement::check(int result) const
{
    if (result != SQLITE_OK)
        fail();
}

void Database::Closer::operator()(sqlite3 *handle) const
{
    sqlite3_close_v2(handle);
}

Database::Database(const std::filesystem::path &file)
{
    [[maybe_unused]] static const bool configured = configureSqlite();
    sqlite3 *handle = nullptr;
    const std::u8string name = file.u8string();
    const int result = sqlite3_open_v2(reinterpret_cast<const char *>(name.c_str()), &handle,
        SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX, nullptr);
    m_handle.reset(handle);
    if (result != SQLITE_OK)
        fail(result);
    sqlite3_busy_timeout(handle, busyTimeout);
    addTextMatches(handle);
    execute("PRAGMA foreign_keys = ON");
}

Database::~Database() = default;

void Database::limitReading(std::chrono::milliseconds most)
{
    m_longestReading = most;
    const auto isLate = [](void *database) -> int { return static_cast<const Database *>(database)->isLate(); };
    sqlite3_progress_handler(m_handle.get(), stepsBetweenLooks, isLate, this);
}

bool Database::isLate() const
{
    return m_deadline && std::chrono::steady_clock::now() > *m_deadline;
}

void Database::beginReading()
{
    if (m_longestReading)
        m_deadline = std::chrono::steady_clock::now() + *m_longestReading;
}

void Database::execute(const char *sql)
{
    const int result = sqlite3_exec(m_handle.get(), sql, nullptr, nullptr, nullptr);
    if (result != SQLITE_OK)
        fail(result);
}

Statement Database::prepare(std::string_view sql)
{
    const auto cached = m_statements.find(sql);
    if (cached != m_statements.end() && cached->second.use_count() == 1)
        return {cached->second.get(), cached->second};
    std::shared_ptr<sqlite3_stmt> compiled = compile(sql);
    if (sql.size() > longestCachedStatement)
        return {compiled.get(), compiled};
    if (m_statements.size() >= mostCachedStatements)
        m_statements.clear();
    m_statements.insert_or_assign(std::string(sql), compiled);
    return {compiled.get(), compiled};
}

std::int64_t Database::lastInsertedNumber() const
{
    return sqlite3_last_insert_rowid(m_handle.get());
}

std::int64_t Database::changes() const
{
    return sqlite3_changes64(m_handle.get());
}

void Database::fail(int result) const
{
    const char *text = m_handle ? sqlite3_errmsg(m_handle.get()) : "out of memory";
    throw DatabaseError(result & 0xff, text);
}

void Database::copyTo(const std::filesystem::path &file)
{
    const Database copy(file);
    sqlite3_backup *backup = sqlite3_backup_init(copy.m_handle.get(), "main", m_handle.get(), "main");
    if (!backup)
        copy.fail(sqlite3_errcode(copy.m_handle.get()));
    constexpr int allPages = -1;
    sqlite3_backup_step(backup, allPages);
    const int result = sqlite3_backup_finish(backup);
    if (result != SQLITE_OK)
        copy.fail(result);
}

std::shared_ptr<sqlite3_stmt> Database::compile(std::string_view sql)
{
    sqlite3_stmt *statement = nullptr;
    const int result = sqlite3_prepare_v2(m_handle.get(), sql.data(), static_cast<int>(sql.size()), &statement, nullptr);
    if (result != SQLITE_OK)
        fail(result);
    return {statement, sqlite3_finalize};
}

Transaction::Transaction(Database &database, Kind kind) : m_database(database)
{
    m_database.run(kind == Kind::Write ? "BEGIN IMMEDIATE" : "BEGIN");
    if (kind == Kind::Read)
        m_database.beginReading();
}

Transaction::~Transaction()
{
    if (!m_open)
        return;
    // The time may be up; going back must not take part in it.
    m_database.endReading();
    try {
        m_database.run("ROLLBACK");
    } catch (const DatabaseError &) {
        // SQLite has rolled back by itself, as it does after a full disk.
    }
}

void Transaction::commit()
{
    m_database.endReading();
    m_database.run("COMMIT");
    m_open = false;
}

} // namespace Latchkey::Server
