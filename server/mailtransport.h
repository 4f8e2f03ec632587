// SPDX-License-Identifier: MIT
#pragma once

#include "configuration.h"

#include <memory>
#include <stdexcept>
#include <string>

namespace Latchkey::Server {

/// A message and its envelope.
struct OutgoingMail {
    std::string from;
    std::string to;
    std::string message; ///< as mimeMessage() makes it
};

/// It did not work this time. The text says why, without addresses or secrets.
class MailFailure : public std::runtime_error {
public:
    MailFailure(const std::string &text, bool isFinal = false) : std::runtime_error(text), m_isFinal(isFinal) { }

    /// Another attempt will not go better.
    bool isFinal() const { return m_isFinal; }

private:
    bool m_isFinal;
};

/// Takes mails out of the house. Waits until it is done, so it has a thread of its own.
class MailTransport {
public:
    virtual ~MailTransport() = default;

    /// Throws MailFailure.
    virtual void send(const OutgoingMail &mail) = 0;

    /// Makes a send() under way come to an end. From any thread.
    virtual void abort() { }
};

/// What the configuration asks for: the folder `mail`, or a mail server. Throws Failure when it cannot be had.
std::unique_ptr<MailTransport> makeMailTransport(const Configuration &configuration);

} // namespace Latchkey::Server
