// SPDX-License-Identifier: MIT
#pragma once

#include <tl/expected.hpp>

namespace Directus {

struct Error;

/// A value, or the reason why there is none. One alias, so that std::expected can take its place one day.
template <typename T, typename E = Error>
using Result = tl::expected<T, E>;

template <typename E>
using Failure = tl::unexpected<E>;

} // namespace Directus
