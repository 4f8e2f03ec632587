// SPDX-License-Identifier: MIT
#pragma once

#include "mailscope.h"

#include <optional>
#include <string>
#include <string_view>

namespace Latchkey::Server {

struct Configuration;

/// Where the links in mails lead: to a page of this project, or to a client's own address if the lists of the configuration
/// (`*_URL_ALLOW_LIST`) allow it.
class MailLinks {
public:
    explicit MailLinks(const Configuration &configuration);

    /// What counts as PUBLIC_URL when that is not set. To be told before the first request.
    void setListeningUrl(std::string url);

    /// Scheme, authority and path have to be those of an entry; query and fragment are free. (For Directus all schemes but http
    /// and https are one and the same.)
    bool allows(MailScope scope, const std::string &url) const;

    /// The address with the token in its query.
    std::string link(MailScope scope, const std::optional<std::string> &url, std::string_view token) const;

private:
    std::string ownUrl(MailScope scope) const;

    const Configuration &m_configuration;
    std::string m_listeningUrl;
};

} // namespace Latchkey::Server
