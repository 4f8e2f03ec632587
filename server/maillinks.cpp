// SPDX-License-Identifier: MIT
#include "maillinks.h"

#include "configuration.h"
#include "http.h"

#include <boost/url/parse.hpp>
#include <boost/url/url_view.hpp>

#include <algorithm>
#include <vector>

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

std::vector<std::string_view> parametersOf(std::string_view query)
{
    std::vector<std::string_view> parameters;
    while (!query.empty()) {
        const std::string_view parameter = query.substr(0, query.find('&'));
        query.remove_prefix(std::min(parameter.size() + 1, query.size()));
        if (!parameter.empty())
            parameters.push_back(parameter);
    }
    return parameters;
}

// As URLSearchParams.set() does it. By hand: params() of Boost.URL 1.81 reads beyond the text when the query is there and empty.
std::string withToken(std::string_view url, std::string_view token)
{
    const std::size_t fragment = std::min(url.find('#'), url.size());
    const std::size_t question = std::min(url.find('?'), fragment);
    const std::string ours = std::string("token=").append(token);
    std::vector<std::string_view> parameters = parametersOf(
        url.substr(question, fragment - question).substr(question < fragment));
    auto place = std::find_if(parameters.begin(), parameters.end(), isToken);
    if (place == parameters.end())
        place = parameters.insert(place, ours);
    *place = ours;
    parameters.erase(std::remove_if(place + 1, parameters.end(), isToken), parameters.end());
    std::string link(url.substr(0, question));
    for (std::string_view parameter : parameters)
        (link += link.size() == question ? '?' : '&').append(parameter);
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
