// SPDX-License-Identifier: MIT
#include "networks.h"

#include "number.h"

#include <boost/asio/ip/address.hpp>

#include <optional>
#include <string>

namespace ip = boost::asio::ip;

namespace Latchkey::Server {

namespace {

using Bytes = ip::address_v6::bytes_type;

constexpr std::int64_t allBits = 128;
constexpr std::int64_t bitsOfIPv4 = 32;

struct Range {
    Bytes first;
    Bytes last;
};

std::optional<ip::address> parseAddress(std::string_view text)
{
    boost::system::error_code error;
    const ip::address address = ip::make_address(std::string(text), error);
    return error ? std::nullopt : std::optional(address);
}

Bytes bytesOf(const ip::address &address)
{
    return address.is_v6() ? address.to_v6().to_bytes() : ip::make_address_v6(ip::v4_mapped, address.to_v4()).to_bytes();
}

// All addresses that have the first so many bits in common with this one.
Range around(const Bytes &address, std::int64_t bits)
{
    Range range{address, address};
    for (std::int64_t bit = bits; bit < allBits; ++bit) {
        const auto mask = static_cast<unsigned char>(0x80 >> (bit % 8));
        const auto byte = static_cast<std::size_t>(bit / 8);
        range.first[byte] &= static_cast<unsigned char>(~mask);
        range.last[byte] |= mask;
    }
    return range;
}

std::optional<Range> parseSubnet(std::string_view network, std::string_view prefix)
{
    const std::optional<ip::address> address = parseAddress(network);
    const std::optional<std::int64_t> bits = parseWhole(prefix);
    if (!address || !bits || *bits < 0 || *bits > (address->is_v4() ? bitsOfIPv4 : allBits))
        return {};
    return around(bytesOf(*address), address->is_v4() ? allBits - bitsOfIPv4 + *bits : *bits);
}

std::optional<Range> parseRange(std::string_view first, std::string_view last)
{
    const std::optional<ip::address> begin = parseAddress(first);
    const std::optional<ip::address> end = parseAddress(last);
    if (!begin || !end || begin->is_v4() != end->is_v4() || *end < *begin)
        return {};
    return Range{bytesOf(*begin), bytesOf(*end)};
}

std::optional<Range> parseNetwork(std::string_view text)
{
    if (const auto slash = text.find('/'); slash != std::string_view::npos)
        return parseSubnet(text.substr(0, slash), text.substr(slash + 1));
    const auto dash = text.find('-');
    return dash == std::string_view::npos ? parseRange(text, text) : parseRange(text.substr(0, dash), text.substr(dash + 1));
}

} // namespace

bool isNetwork(std::string_view text)
{
    return parseNetwork(text).has_value();
}

bool isInNetwork(std::string_view address, std::string_view network)
{
    const std::optional<ip::address> known = parseAddress(address);
    const std::optional<Range> range = parseNetwork(network);
    return known && range && range->first <= bytesOf(*known) && bytesOf(*known) <= range->last;
}

} // namespace Latchkey::Server
