// SPDX-License-Identifier: MIT
#pragma once

#include "clock.h"

#include <cstdint>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>

namespace Latchkey::Server {

/// What is wrong with a post, in words; who reads the file adds the place.
class PostError : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

/// A post on its way in from a file.
struct ImportedPost {
    std::optional<std::int64_t> id;
    std::optional<std::string> status;
    std::string title;
    std::optional<std::string> slug;
    std::optional<std::string> content;
    std::optional<std::string> userCreated;
    std::optional<Milliseconds> dateCreated;
    std::optional<Milliseconds> dateUpdated;
    std::optional<Milliseconds> publishDate;

    /// Sets the field of that name; an empty text is nothing. False: posts have no such field.
    /// Throws PostError when the text is not of the field's type.
    bool take(std::string_view field, std::string_view text);

    /// Throws PostError when something is missing.
    void requireComplete() const;
};

} // namespace Latchkey::Server
