// SPDX-License-Identifier: MIT
#include "localadministration.h"

#include "accounts.h"
#include "failure.h"
#include "random.h"

#include <boost/asio/ip/address.hpp>
#include <sodium.h>

#include <fstream>

namespace fs = std::filesystem;

namespace Latchkey::Server {

namespace {

constexpr std::size_t tokenLength = 64;

bool isThisMachine(const std::string &address)
{
    boost::system::error_code error;
    const boost::asio::ip::address parsed = boost::asio::ip::make_address(address, error);
    return !error && parsed.is_loopback();
}

} // namespace

LocalAdministration::LocalAdministration(const fs::path &dataFolder)
    : m_file(dataFolder / "admin-token"), m_token(randomToken(tokenLength))
{
    // An old one may have been made with other rights.
    std::error_code ignored;
    fs::remove(m_file, ignored);
    std::ofstream stream(m_file, std::ios::trunc);
    stream << m_token << '\n';
    stream.close();
    if (!stream)
        throw Failure(ExitCode::DataUnusable,
            m_file.string() + " cannot be written. Check the rights of the data folder, or choose another with --data.");
}

LocalAdministration::~LocalAdministration()
{
    std::error_code ignored;
    fs::remove(m_file, ignored);
}

std::optional<Accountability> LocalAdministration::judge(
    const std::string &token, const std::string &address, Database &database) const
{
    const bool isSame = token.size() == m_token.size() && sodium_memcmp(token.data(), m_token.data(), token.size()) == 0;
    if (!isSame || !isThisMachine(address))
        return {};
    return Accountability{std::nullopt, administratorRole(database), {}};
}

} // namespace Latchkey::Server
