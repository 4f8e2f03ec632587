// SPDX-License-Identifier: MIT
#include "passwords.h"

#include "errors.h"
#include "offload.h"

#include <sodium.h>

#include <algorithm>
#include <array>
#include <new>
#include <thread>

namespace Latchkey::Server {

namespace {

constexpr unsigned long long rounds = 3;
constexpr std::size_t memory = 64U * 1024 * 1024;

// Each hash that runs takes 64 MiB; a small machine must not be eaten up by people signing in.
constexpr unsigned mostThreads = 4;

// About three seconds of work: who would wait longer is better off with a 503 and a date to come back.
constexpr unsigned waitingPerThread = 32;

// A hash of the right cost that belongs to no password.
const std::string nobodysHash
    = "$argon2id$v=19$m=65536,t=3,p=1$AAAAAAAAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";

} // namespace

std::string hashPassword(const std::string &password)
{
    std::array<char, crypto_pwhash_STRBYTES> hash;
    if (crypto_pwhash_str_alg(hash.data(), password.data(), password.size(), rounds, memory, crypto_pwhash_ALG_ARGON2ID13) != 0)
        throw std::bad_alloc();
    return hash.data();
}

bool verifyPassword(const std::optional<std::string> &hash, const std::string &password)
{
    const bool known = hash && !hash->empty();
    const std::string &compared = known ? *hash : nobodysHash;
    const bool right = crypto_pwhash_str_verify(compared.c_str(), password.data(), password.size()) == 0;
    return right && known;
}

// One place in the queue, held while a password waits or is worked on.
class Passwords::Place {
public:
    Place(unsigned &waiting, unsigned most) : m_waiting(waiting)
    {
        if (waiting >= most)
            throw serviceUnavailable("api", "Too many people are signing in at once", std::chrono::seconds(3));
        ++m_waiting;
    }
    Place(const Place &) = delete;
    Place &operator=(const Place &) = delete;
    ~Place() { --m_waiting; }

private:
    unsigned &m_waiting;
};

Passwords::Passwords() : m_threads(std::clamp(std::thread::hardware_concurrency(), 1U, mostThreads)) { }

Passwords::~Passwords() = default;

boost::asio::awaitable<std::string> Passwords::hash(std::string password)
{
    const Place place(m_waiting, m_threads * waitingPerThread);
    const auto work = [&password] { return hashPassword(password); };
    co_return co_await offload(pool(), work);
}

boost::asio::awaitable<bool> Passwords::verify(std::optional<std::string> hash, std::string password)
{
    const Place place(m_waiting, m_threads * waitingPerThread);
    const auto work = [&hash, &password] { return verifyPassword(hash, password); };
    co_return co_await offload(pool(), work);
}

void Passwords::finish()
{
    m_pool.reset();
}

boost::asio::thread_pool &Passwords::pool()
{
    if (!m_pool)
        m_pool = std::make_unique<boost::asio::thread_pool>(m_threads);
    return *m_pool;
}

} // namespace Latchkey::Server
