// SPDX-License-Identifier: MIT
#pragma once

#include "mailtransport.h"

#include <atomic>
#include <memory>

namespace Latchkey::Server {

/// Hands mails to a mail server, by libcurl. That is loaded when it is needed: linked in, it would cost every start 30 ms and
/// 6 MB for what few use.
class Smtp : public MailTransport {
public:
    /// Throws Failure when there is no libcurl.
    explicit Smtp(SmtpSettings settings);
    ~Smtp() override;

    void send(const OutgoingMail &mail) override;
    void abort() override;

private:
    class Library;
    class Transfer;

    const SmtpSettings m_settings;
    const std::unique_ptr<Library> m_library;
    std::atomic<bool> m_isAborted{false};
};

} // namespace Latchkey::Server
