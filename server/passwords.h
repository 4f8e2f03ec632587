// SPDX-License-Identifier: MIT
#pragma once

#include <boost/asio/awaitable.hpp>
#include <boost/asio/thread_pool.hpp>

#include <memory>
#include <optional>
#include <string>

namespace Latchkey::Server {

/// argon2id, 64 MiB, three rounds, as a PHC string that a real Directus verifies. About 80 ms: not for the thread that serves.
std::string hashPassword(const std::string &password);

/// Takes any argon2 PHC string. Without a hash it works as long on one that no password has, so that time does not tell which
/// addresses have an account, and says false.
bool verifyPassword(const std::optional<std::string> &hash, const std::string &password);

/// Hashes beside the thread that serves, on few threads with a bounded queue. Used from that one thread only.
/// The threads start with the first password.
class Passwords {
public:
    Passwords();
    ~Passwords();

    /// Both throw ApiError SERVICE_UNAVAILABLE with Retry-After when too many are waiting already.
    boost::asio::awaitable<std::string> hash(std::string password);
    boost::asio::awaitable<bool> verify(std::optional<std::string> hash, std::string password);

    /// Waits for the hashes under way and drops the ones that wait. For the end of the run.
    void finish();

private:
    class Place;

    boost::asio::thread_pool &pool();

    const unsigned m_threads;
    unsigned m_waiting = 0;
    std::unique_ptr<boost::asio::thread_pool> m_pool;
};

} // namespace Latchkey::Server
