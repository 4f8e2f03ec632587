// SPDX-License-Identifier: MIT
#include "base64.h"

#include <sodium.h>

namespace Latchkey::Server {

namespace {

constexpr int variant = sodium_base64_VARIANT_URLSAFE_NO_PADDING;

}

std::string base64Url(std::span<const unsigned char> bytes)
{
    std::string text(sodium_base64_encoded_len(bytes.size(), variant), '\0');
    sodium_bin2base64(text.data(), text.size(), bytes.data(), bytes.size(), variant);
    text.pop_back(); // the terminating NUL is counted
    return text;
}

std::string base64Url(std::string_view text)
{
    return base64Url(std::span(reinterpret_cast<const unsigned char *>(text.data()), text.size()));
}

std::optional<std::string> fromBase64Url(std::string_view text)
{
    std::string bytes(text.size(), '\0');
    std::size_t size = 0;
    const int result = sodium_base642bin(reinterpret_cast<unsigned char *>(bytes.data()), bytes.size(), text.data(), text.size(),
        nullptr, &size, nullptr, variant);
    if (result != 0)
        return {};
    bytes.resize(size);
    return bytes;
}

} // namespace Latchkey::Server
