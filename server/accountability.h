// SPDX-License-Identifier: MIT
#pragma once

#include "database.h"
#include "http.h"

#include <optional>
#include <string>

namespace Latchkey::Server {

class VerifiedTokens;

/// Who is asking. Without a user: nobody in particular.
struct Accountability {
    std::optional<std::string> user;
    std::optional<std::string> role;
    std::optional<std::string> session = {}; ///< session mode only: the token of the session that the request was made with
    std::string address = {}; ///< the IP address that the request came from
};

/// A token as it came with a request, not yet judged.
struct PresentedToken {
    std::string text;
    bool isCookie = false;
};

/// The token of a request: the query's access_token, else `Authorization: Bearer`, else the session cookie.
/// Throws ApiError INVALID_PAYLOAD when the first two are there both.
std::optional<PresentedToken> presentedToken(const Request &request);

/// Judges the token before any route is looked at, as Directus does. Throws TOKEN_EXPIRED, INVALID_TOKEN or
/// INVALID_CREDENTIALS.
Accountability judgeToken(const std::string &token, VerifiedTokens &accessTokens, Database &database);

} // namespace Latchkey::Server
