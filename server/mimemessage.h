// SPDX-License-Identifier: MIT
#pragma once

#include "clock.h"

#include <string>

namespace Latchkey::Server {

/// A mail as its reader sees it.
struct Mail {
    std::string senderName;
    std::string from; ///< address
    std::string to; ///< address
    std::string subject;
    std::string text;
    std::string html;
};

/// The mail as it travels (RFC 5322, 2045): multipart/alternative, first the plain text, then the page; both quoted-printable.
std::string mimeMessage(const Mail &mail, Milliseconds date);

} // namespace Latchkey::Server
