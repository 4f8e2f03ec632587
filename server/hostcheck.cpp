// SPDX-License-Identifier: MIT
#include "hostcheck.h"

#include "errors.h"

#include <boost/asio/ip/address.hpp>
#include <boost/url/authority_view.hpp>
#include <boost/url/parse.hpp>
#include <boost/url/url_view.hpp>

#include <algorithm>

namespace Latchkey::Server {

namespace {

bool isAddress(const std::string &host)
{
    boost::system::error_code error;
    boost::asio::ip::make_address(host, error);
    return !error;
}

// Without the port and the brackets of IPv6; empty when the header is none that HTTP allows.
std::string hostOfAuthority(std::string_view authority)
{
    const auto parsed = boost::urls::parse_authority(authority);
    return parsed ? lowerCase(parsed->host_address()) : std::string();
}

} // namespace

HostCheck::HostCheck(const Configuration &configuration) : m_names{"localhost", lowerCase(configuration.host)}
{
    if (!configuration.publicUrl.empty())
        m_names.push_back(hostOfUrl(configuration.publicUrl));
}

void HostCheck::require(const Request &request) const
{
    const std::string host = hostOfAuthority(request.header("Host"));
    if (!isOurs(host))
        throw forbidden("This server does not go by the name \"" + validUtf8(host)
            + "\". Use localhost or its IP address, or start it with PUBLIC_URL set to the address that people use");
}

// An address cannot be rebound: whoever sends one means this machine.
bool HostCheck::isOurs(std::string_view host) const
{
    return isAddress(std::string(host)) || host.ends_with(".localhost")
        || std::find(m_names.begin(), m_names.end(), host) != m_names.end();
}

std::string hostOfUrl(std::string_view url)
{
    const auto parsed = boost::urls::parse_uri(url);
    return parsed ? lowerCase(parsed->host_address()) : std::string();
}

} // namespace Latchkey::Server
