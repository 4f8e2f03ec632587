// SPDX-License-Identifier: MIT
#pragma once

#include "configuration.h"
#include "http.h"

#include <string>
#include <vector>

namespace Latchkey::Server {

/// Keeps web pages out. A page can point a name of its own at this machine (DNS rebinding) and would then count as "same origin";
/// but its requests still bear that name in their Host header.
class HostCheck {
public:
    explicit HostCheck(const Configuration &configuration);

    /// Throws ApiError FORBIDDEN unless the request names this server: a loopback name, an IP address, the host it was told to
    /// listen on, or PUBLIC_URL's.
    void require(const Request &request) const;

private:
    bool isOurs(std::string_view host) const;

    std::vector<std::string> m_names;
};

/// The host of a URL, without port and brackets, in lower case; empty when the text is no URL.
std::string hostOfUrl(std::string_view url);

} // namespace Latchkey::Server
