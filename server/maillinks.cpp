// SPDX-License-Identifier: MIT
#include "maillinks.h"

#include "configuration.h"
#include "http.h"

#include <boost/url/parse.hpp>
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

bool isToken(std::string_view parameter)
{
    return percentDecoded(parameter.substr(0, parameter.find('=')), true) == "token";
}

// As URLSearchParams.set() does it. By hand: params() of Boost.URL 1.81 reads beyond the text when the query is there and empty.
std::string withToken(std::string_view url, std::string_view token)
{
    const std::size_t fragment = std::min(url.find('#'), url.size());
    const std::size_t question = std::min(url.find('?'), fragment);
    std::string link(url.substr(0, question));
    bool isSet = false;
    const auto append = [&](std::string_view parameter) { (link += link.size() == question ? '?' : '&').append(parameter); };
    const auto set = [&] { append("token="), link.append(token), isSet = true; };
    for (std::string_view rest = url.substr(question, fragment - question); !rest.empty();) {
        rest.remove_prefix(1); // ? or &
        const std::string_view parameter = rest.substr(0, rest.find('&'));
        rest.remove_prefix(parameter.size());
        if (!parameter.empty() && !isToken(parameter))
            append(parameter);
        else if (!parameter.empty() && !isSet)
            set();
    }
    if (!isSet)
        set();
    return link.append(url.substr(fragment));
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
    return withToken(url ? *url : ownUrl(scope), token);
}

std::string MailLinks::ownUrl(MailScope scope) const
{
    std::string base = m_configuration.publicUrl.empty() ? m_listeningUrl : m_configuration.publicUrl;
    while (base.ends_with('/'))
        base.pop_back();
    return base.append(pathOf(scope));
}

} // namespace Latchkey::Server
