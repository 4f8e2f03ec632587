// SPDX-License-Identifier: MIT
#include "mailqueue.h"

#include <algorithm>

namespace Latchkey::Server {

namespace {

// A second, two, four and so on up to half an hour; a hundred times.
constexpr std::int64_t mostAttempts = 100;
constexpr Milliseconds firstWait = 1000;
constexpr Milliseconds longestWait = 30 * 60 * 1000;

Milliseconds waitAfter(std::int64_t attempts)
{
    return std::min(longestWait, firstWait << std::min<std::int64_t>(attempts, 20));
}

} // namespace

void queueMail(Database &database, MailScope scope, const std::string &email, const std::optional<std::string> &url)
{
    // One that still waits does for both.
    database.run("INSERT INTO latchkey_mails (scope, email, url, due) SELECT ?1, ?2, ?3, ?4 WHERE NOT EXISTS "
                 "(SELECT 1 FROM latchkey_mails WHERE scope = ?1 AND email = ?2 AND url IS ?3)",
        nameOf(scope), email, url, now());
}

std::optional<QueuedMail> nextDueMail(Database &database, Milliseconds at)
{
    Statement row = database.query(
        "SELECT id, scope, email, url, attempts FROM latchkey_mails WHERE due <= ? ORDER BY due, id LIMIT 1", at);
    if (!row.next())
        return {};
    return QueuedMail{row.integer(0), mailScopeNamed(row.text(1)).value_or(MailScope::Verification), std::string(row.text(2)),
        row.optionalText(3), row.integer(4)};
}

std::optional<Milliseconds> nextMailTime(Database &database)
{
    Statement row = database.query("SELECT due FROM latchkey_mails ORDER BY due LIMIT 1");
    return row.next() ? std::optional(row.integer(0)) : std::nullopt;
}

bool postponeMail(Database &database, const QueuedMail &mail, Milliseconds at)
{
    if (mail.attempts + 1 >= mostAttempts) {
        forgetMail(database, mail);
        return false;
    }
    database.run(
        "UPDATE latchkey_mails SET attempts = attempts + 1, due = ? WHERE id = ?", at + waitAfter(mail.attempts), mail.id);
    return true;
}

void forgetMail(Database &database, const QueuedMail &mail)
{
    database.run("DELETE FROM latchkey_mails WHERE id = ?", mail.id);
}

} // namespace Latchkey::Server
