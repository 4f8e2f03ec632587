// SPDX-License-Identifier: MIT
#pragma once

#include "mailtransport.h"

#include <filesystem>

namespace Latchkey::Server {

/// Keeps mails in a folder, one `.eml` each, for who reads them there. Names sort by time; a file is whole when it appears.
class Outbox : public MailTransport {
public:
    explicit Outbox(std::filesystem::path folder);

    void send(const OutgoingMail &mail) override;

private:
    const std::filesystem::path m_folder;
};

} // namespace Latchkey::Server
