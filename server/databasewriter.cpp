// SPDX-License-Identifier: MIT
#include "databasewriter.h"

namespace Latchkey::Server {

DatabaseWriter::DatabaseWriter(std::function<std::unique_ptr<Database>()> connect) : m_connect(std::move(connect)) { }

DatabaseWriter::~DatabaseWriter() = default;

void DatabaseWriter::finish()
{
    m_thread.reset();
}

boost::asio::thread_pool &DatabaseWriter::thread()
{
    if (!m_thread)
        m_thread = std::make_unique<boost::asio::thread_pool>(1);
    return *m_thread;
}

// On the writer's thread only.
Database &DatabaseWriter::database()
{
    if (!m_database)
        m_database = m_connect();
    return *m_database;
}

} // namespace Latchkey::Server
