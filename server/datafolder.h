// SPDX-License-Identifier: MIT
#pragma once

#include "configuration.h"
#include "database.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <string>

namespace Latchkey::Server {

/// The folder that holds the database and what belongs to it. Every failure here is a Failure (DataUnusable) in words.
class DataFolder {
public:
    /// Makes the folder when it is not there, for its owner's eyes only.
    explicit DataFolder(const Configuration &configuration);
    ~DataFolder();

    /// Makes this the one server of the folder until the object goes. Throws Failure (AlreadyRunning) when there is one already.
    void lock();

    /// Opens and migrates the database; fills a new one with the quickstart's state. Of one that an earlier version has written
    /// a copy is made first, see backupFile(). `beforeUpdate` is told then: it may take a while.
    std::unique_ptr<Database> open(const std::function<void()> &beforeUpdate = [] {});

    /// Where the copy of a database lies that had this schema version before it was brought up to date.
    std::filesystem::path backupFile(std::int64_t schemaVersion) const;

    /// A further connection to the database that open() has brought up to date.
    std::unique_ptr<Database> openAgain();

    /// SECRET from the environment, or the one that is kept in the folder; made at the first call.
    std::string secret();

private:
    class Lock;

    std::unique_ptr<Database> connect();
    void bringUpToDate(Database &database, const std::function<void()> &beforeUpdate);
    void backUp(std::int64_t schemaVersion);

    const Configuration &m_configuration;
    std::unique_ptr<Lock> m_lock;
};

} // namespace Latchkey::Server
