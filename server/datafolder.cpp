// SPDX-License-Identifier: MIT
#include "datafolder.h"

#include "failure.h"
#include "firstrun.h"
#include "random.h"
#include "schema.h"

#include <boost/interprocess/sync/file_lock.hpp>

#include <fstream>

namespace fs = std::filesystem;

namespace Latchkey::Server {

namespace {

constexpr std::size_t secretLength = 43;

[[noreturn]] void failAbout(const fs::path &path, const std::string &what, ExitCode exitCode = ExitCode::DataUnusable)
{
    throw Failure(exitCode, path.string() + " " + what);
}

void makeFolder(const fs::path &folder)
{
    std::error_code error;
    fs::create_directories(folder, error);
    if (error || !fs::is_directory(folder))
        failAbout(folder, "cannot be made the data folder. Check its path and rights, or choose another with --data.");
}

void writeLine(const fs::path &file, const std::string &text)
{
    std::ofstream stream(file, std::ios::trunc);
    stream << text << '\n';
    stream.close();
    if (!stream)
        failAbout(file, "cannot be written. Check the rights of the data folder, or choose another with --data.");
}

std::string readLine(const fs::path &file)
{
    std::ifstream stream(file);
    std::string line;
    std::getline(stream, line);
    return line;
}

} // namespace

class DataFolder::Lock {
public:
    explicit Lock(const fs::path &file)
    {
        std::ofstream(file, std::ios::app).close();
        try {
            m_lock = boost::interprocess::file_lock(file.c_str());
        } catch (const boost::interprocess::interprocess_exception &) {
            failAbout(file, "cannot be written. Check the rights of the data folder, or choose another with --data.");
        }
        if (!m_lock.try_lock())
            failAbout(file.parent_path(),
                "is in use by another latchkey-server. Stop that one, or choose another folder with --data.",
                ExitCode::AlreadyRunning);
    }

private:
    boost::interprocess::file_lock m_lock;
};

DataFolder::DataFolder(const Configuration &configuration) : m_configuration(configuration)
{
    makeFolder(configuration.dataFolder);
}

DataFolder::~DataFolder() = default;

void DataFolder::lock()
{
    m_lock = std::make_unique<Lock>(m_configuration.dataFolder / "server.lock");
}

std::unique_ptr<Database> DataFolder::open(const std::function<void()> &beforeUpdate)
{
    const fs::path &file = m_configuration.databaseFile;
    try {
        std::unique_ptr<Database> database = connect();
        if (!isUpToDate(*database))
            bringUpToDate(*database, beforeUpdate);
        return database;
    } catch (const DatabaseError &error) {
        if (error.isCorruption())
            failAbout(file,
                "is damaged or no database. It has been left as it is: put a copy of it back, or move it away to start afresh.");
        failAbout(file,
            "cannot be used as the database (" + std::string(error.what())
                + "). Check the rights of the file and its folder, or choose another folder with --data.");
    } catch (const Failure &failure) {
        failAbout(file, failure.what(), failure.exitCode());
    }
}

std::unique_ptr<Database> DataFolder::openAgain()
{
    return connect();
}

std::string DataFolder::secret()
{
    if (!m_configuration.secret.empty())
        return m_configuration.secret;
    const fs::path file = m_configuration.dataFolder / "secret";
    std::string secret = readLine(file);
    if (secret.size() >= secretLength)
        return secret;
    secret = randomToken(secretLength);
    writeLine(file, secret);
    return secret;
}

std::unique_ptr<Database> DataFolder::connect()
{
    auto database = std::make_unique<Database>(m_configuration.databaseFile);
    // First: WAL writes into the file, and it may not be ours.
    requireOwnDatabase(*database);
    database->run("PRAGMA journal_mode = WAL");
    // FULL: what has been answered with a 2xx is on the disk, whatever happens to the machine.
    database->execute("PRAGMA synchronous = FULL");
    return database;
}

void DataFolder::bringUpToDate(Database &database, const std::function<void()> &beforeUpdate)
{
    // Nobody else writes from here on, so that the copy is what the update begins with.
    Transaction transaction(database);
    const std::int64_t before = schemaVersion(database);
    if (before > 0 && !isUpToDate(database)) {
        beforeUpdate();
        backUp(before);
    }
    const bool isNew = migrate(database);
    if (isNew)
        fillQuickstart(database);
    if (isNew && m_configuration.administrator)
        addAdministrator(database, *m_configuration.administrator);
    transaction.commit();
}

fs::path DataFolder::backupFile(std::int64_t schemaVersion) const
{
    fs::path file = m_configuration.databaseFile;
    return file += ".version-" + std::to_string(schemaVersion) + ".backup";
}

// A copy bears its name when it is whole.
void DataFolder::backUp(std::int64_t schemaVersion)
{
    const fs::path file = backupFile(schemaVersion);
    fs::path part = file;
    part += ".part";
    std::error_code error;
    try {
        fs::remove(part);
        connect()->copyTo(part);
        fs::rename(part, file);
    } catch (const std::exception &failure) {
        fs::remove(part, error);
        throw Failure(ExitCode::DataUnusable,
            "is of an earlier version and has not been brought up to date, because no copy of it could be made ("
                + std::string(failure.what()) + "). Make room on the disk and start again.");
    }
}

} // namespace Latchkey::Server
