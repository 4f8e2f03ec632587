// SPDX-License-Identifier: MIT
#pragma once

#include "http.h"

#include <string>
#include <string_view>
#include <vector>

namespace Latchkey::Server {

/// One field of a form that was sent as multipart/form-data.
struct FormPart {
    std::string name;
    std::string fileName; ///< empty: no file
    std::string contentType; ///< empty: not said
    std::string_view content; ///< part of the request's body
};

/// The parts of a multipart/form-data body, at most 20. Throws ApiError INVALID_PAYLOAD for anything else.
std::vector<FormPart> parseMultipart(const Request &request);

} // namespace Latchkey::Server
