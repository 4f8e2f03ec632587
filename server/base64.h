// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace Latchkey::Server {

/// Base64 in the URL alphabet, without padding.
std::string base64Url(std::span<const unsigned char> bytes);
std::string base64Url(std::string_view text);

/// Empty when the text is no such base64.
std::optional<std::string> fromBase64Url(std::string_view text);

} // namespace Latchkey::Server
