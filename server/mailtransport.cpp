// SPDX-License-Identifier: MIT
#include "mailtransport.h"

#include "outbox.h"
#include "smtp.h"

namespace Latchkey::Server {

std::unique_ptr<MailTransport> makeMailTransport(const Configuration &configuration)
{
    if (configuration.smtp)
        return std::make_unique<Smtp>(*configuration.smtp);
    return std::make_unique<Outbox>(configuration.dataFolder / "mail");
}

} // namespace Latchkey::Server
