// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

namespace Latchkey::Server {

/// Whether this is what `ip_access` may hold: an IP address (`10.0.0.1`), a network (`10.0.0.0/8`) or a range
/// (`10.0.0.1-10.0.0.9`), of IPv4 or IPv6.
bool isNetwork(std::string_view text);

/// Whether the IP address lies in such a network; an IPv4 address written as one of IPv6 is the same.
bool isInNetwork(std::string_view address, std::string_view network);

} // namespace Latchkey::Server
