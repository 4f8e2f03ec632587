// SPDX-License-Identifier: MIT
#include "maillinks.h"

#include "configuration.h"
#include "http.h"

#include <boost/url/parse.hpp>
#include <boost/url/url.hpp>
#include <boost/url/url_view.hpp>

#include <algorithm>

namespace Latchkey::Server {

namespace {

std::string_view pathOf(MailScope scope)
{
    switch (scope) {
    case MailScope::Verification:
        return "/users/register/verify-email";
    case MailScope::PasswordReset:
        return "/admin/reset-password";
    case MailScope::Invite:
        return "/admin/accept-invite";
    }
    return {};
}

const std::vector<std::string> &allowListOf(MailScope scope, const Configuration &configuration)
{
    switch (scope) {
    case MailScope::Verification:
        return configuration.userRegisterUrlAllowList;
    case MailScope::PasswordReset:
        return configuration.passwordResetUrlAllowList;
    case MailScope::Invite:
        break;
    }
    return configuration.userInviteUrlAllowList;
}

std::string portOf(const boost::urls::url_view &url, std::string_view scheme)
{
    if (url.has_port())
        return std::string(url.port());
    return scheme == "https" ? "443" : scheme == "http" ? "80" : "";
}

// Scheme, authority and path in one form for all spellings that mean the same; empty when the text is no such address.
std::string target(const std::string &text)
{
    const auto parsed = boost::urls::parse_uri(text);
    if (!parsed || !parsed->has_authority())
        return {};
    const boost::urls::url_view &url = *parsed;
    const std::string scheme = lowerCase(std::string_view(url.scheme()));
    const std::string path(std::string_view(url.encoded_path()));
    return scheme + "://" + std::string(std::string_view(url.encoded_userinfo())) + '@'
        + lowerCase(std::string_view(url.encoded_host())) + ':' + portOf(url, scheme) + (path.empty() ? "/" : path);
}

} // namespace

MailLinks::MailLinks(const Configuration &configuration) : m_configuration(configuration) { }

void MailLinks::setListeningUrl(std::string url)
{
    m_listeningUrl = std::move(url);
}

bool MailLinks::allows(MailScope scope, const std::string &url) const
{
    const std::string wanted = target(url);
    const auto isWanted = [&wanted](const std::string &entry) { return target(entry) == wanted; };
    const std::vector<std::string> &list = allowListOf(scope, m_configuration);
    return !wanted.empty() && (isWanted(ownUrl(scope)) || std::any_of(list.begin(), list.end(), isWanted));
}

std::string MailLinks::link(MailScope scope, const std::optional<std::string> &url, std::string_view token) const
{
    boost::urls::url link(boost::urls::parse_uri(url ? *url : ownUrl(scope)).value());
    link.params().set("token", token);
    return std::string(std::string_view(link.buffer()));
}

std::string MailLinks::ownUrl(MailScope scope) const
{
    std::string base = m_configuration.publicUrl.empty() ? m_listeningUrl : m_configuration.publicUrl;
    while (base.ends_with('/'))
        base.pop_back();
    return base.append(pathOf(scope));
}

} // namespace Latchkey::Server
