// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string_view>

namespace Latchkey::Server {

/// What a mail is for, and what the token in it is good for.
enum class MailScope { Verification, PasswordReset, Invite };

/// Directus' own names, as tokens have them: `pending-registration`, `password-reset`, `invite`.
std::string_view nameOf(MailScope scope);
std::optional<MailScope> mailScopeNamed(std::string_view name);

} // namespace Latchkey::Server
