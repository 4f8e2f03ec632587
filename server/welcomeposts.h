// SPDX-License-Identifier: MIT
#pragma once

#include <span>
#include <string_view>

namespace Latchkey::Server {

struct WelcomePost {
    std::string_view title;
    std::string_view slug;
    std::string_view content; ///< Markdown
};

/// What a new data folder has to read, in the order of reading.
std::span<const WelcomePost> welcomePosts();

} // namespace Latchkey::Server
