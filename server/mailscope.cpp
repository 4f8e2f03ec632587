// SPDX-License-Identifier: MIT
#include "mailscope.h"

namespace Latchkey::Server {

std::string_view nameOf(MailScope scope)
{
    switch (scope) {
    case MailScope::Verification:
        return "pending-registration";
    case MailScope::PasswordReset:
        return "password-reset";
    case MailScope::Invite:
        return "invite";
    }
    return {};
}

std::optional<MailScope> mailScopeNamed(std::string_view name)
{
    for (MailScope scope : {MailScope::Verification, MailScope::PasswordReset, MailScope::Invite}) {
        if (nameOf(scope) == name)
            return scope;
    }
    return {};
}

} // namespace Latchkey::Server
