// SPDX-License-Identifier: MIT
#pragma once

#include "mailscope.h"
#include "mimemessage.h"

#include <string>

namespace Latchkey::Server {

/// Fills in subject, text and page of a mail for that purpose; the subjects are those of Directus.
void writeMail(Mail &mail, MailScope scope, const std::string &project, const std::string &link);

} // namespace Latchkey::Server
