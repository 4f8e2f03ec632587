// SPDX-License-Identifier: MIT
#pragma once

#include "clock.h"
#include "database.h"
#include "mailscope.h"

#include <optional>
#include <string>

namespace Latchkey::Server {

/// A mail that waits to be sent. It holds no token; that is made when the mail leaves.
struct QueuedMail {
    std::int64_t id = 0;
    MailScope scope = MailScope::Verification;
    std::string email;
    std::optional<std::string> url; ///< the client's own page, when it asked for one
    std::int64_t attempts = 0;
};

/// Part of the transaction that is the reason for the mail: so there is never one without the other.
void queueMail(Database &database, MailScope scope, const std::string &email, const std::optional<std::string> &url);

/// The one that has waited longest of those that are due.
std::optional<QueuedMail> nextDueMail(Database &database, Milliseconds at);

/// When the next one will be due; empty when none waits.
std::optional<Milliseconds> nextMailTime(Database &database);

/// After a failure: tries again later and later, for about two days. False: that was the last time, and the mail is forgotten.
bool postponeMail(Database &database, const QueuedMail &mail, Milliseconds at);

void forgetMail(Database &database, const QueuedMail &mail);

} // namespace Latchkey::Server
