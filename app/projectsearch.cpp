// SPDX-License-Identifier: MIT
#include "app/projectsearch.h"

#include "app/projectaddress.h"

#include <algorithm>
#include <ranges>

using Directus::Error;
using Directus::Failure;
using Directus::Result;
using Directus::ServerInfo;
using Reason = Latchkey::FindError::Reason;

namespace Latchkey {

namespace {

Reason reasonOfNetworkError(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::HostNotFoundError:
        return Reason::HostNotFound;
    case QNetworkReply::ConnectionRefusedError:
        return Reason::Refused;
    default:
        return Reason::NoConnection;
    }
}

Reason reasonOf(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::Network:
        return reasonOfNetworkError(error.network);
    case Error::Kind::Tls:
        return Reason::BadCertificate;
    case Error::Kind::Timeout:
    case Error::Kind::Cancelled:
        return Reason::NoAnswer;
    case Error::Kind::Api:
        return Directus::isTransient(error) ? Reason::Busy : Reason::NotDirectus;
    case Error::Kind::Protocol:
        break;
    }
    if (error.status == 429 || error.status >= 500)
        return Reason::Busy;
    return error.location.isEmpty() ? Reason::NotDirectus : Reason::RedirectsElsewhere;
}

/// The site that a redirect of our own path leads to.
QUrl siteOf(const QUrl &location)
{
    return ProjectAddress::parse(location.toString()).candidates().value(0, location);
}

FindError describe(const QUrl &address, const Error &error)
{
    const Reason reason = reasonOf(error);
    return {
        .reason = reason,
        .address = reason == Reason::RedirectsElsewhere ? siteOf(error.location) : address,
        .detail = error.detail,
    };
}

} // namespace

ProjectProbe::ProjectProbe(
    const QUrl &address, QNetworkAccessManager *network, std::chrono::milliseconds patience, QObject *parent)
    : QObject(parent), m_transport(address, network)
{
    const ServerInfo server(&m_transport, patience);
    server.ping()->then(this, [this](const Result<void> &pong) {
        if (!pong)
            return fail(pong.error());
        m_hasPonged = true;
        finishIfBothAnswered();
    });
    server.info()->then(this, [this](const Result<Directus::Project> &project) {
        if (!project)
            return fail(project.error());
        m_project = *project;
        finishIfBothAnswered();
    });
}

void ProjectProbe::fail(const Error &error)
{
    if (m_outcome)
        return;
    m_outcome = Failure<Error>(error);
    Q_EMIT finished();
}

void ProjectProbe::finishIfBothAnswered()
{
    if (m_outcome || !m_hasPonged || !m_project)
        return;
    m_outcome = *m_project;
    Q_EMIT finished();
}

ProjectSearch::ProjectSearch(
    const QList<QUrl> &candidates, QNetworkAccessManager *network, std::chrono::milliseconds patience, FindReply *reply)
    : QObject(reply), m_reply(reply)
{
    for (const QUrl &candidate : candidates) {
        m_probes.push_back(new ProjectProbe(candidate, network, patience, this));
        connect(m_probes.back(), &ProjectProbe::finished, this, &ProjectSearch::decide);
    }
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, &ProjectSearch::conclude);
    m_patience.start(patience);
}

/// The best candidate that may still succeed is waited for.
void ProjectSearch::decide()
{
    const auto open = std::ranges::find_if(m_probes, [](const ProjectProbe *probe) { return !probe->outcome(); });
    const auto success = std::ranges::find_if(m_probes, &ProjectProbe::hasSucceeded);
    if (success < open || open == m_probes.end())
        conclude();
}

void ProjectSearch::conclude()
{
    const auto success = std::ranges::find_if(m_probes, &ProjectProbe::hasSucceeded);
    if (success == m_probes.end())
        return m_reply->settle(Failure<FindError>(mostTellingError()));

    const FoundProject found{(*success)->address(), (*success)->outcome()->value()};
    if (found.address.scheme() == u"https" || isLoopback(found.address))
        return m_reply->settle(found);
    m_reply->settle(Failure<FindError>(
        FindError{.reason = Reason::PlainHttpOnly, .address = found.address, .detail = {}, .unencrypted = found}));
}

/// FindError::Reason is in the order in which one tells more than another.
FindError ProjectSearch::mostTellingError() const
{
    std::vector<FindError> errors;
    for (const ProjectProbe *probe : m_probes)
        errors.push_back(describe(probe->address(), probe->outcome() ? probe->outcome()->error() : Error::timeout()));

    // That http leads to https on the same host says nothing new: https was asked as well.
    if (errors.size() > 1)
        std::erase_if(errors, [host = m_probes.front()->address().host()](const FindError &error) {
            return error.reason == Reason::RedirectsElsewhere && error.address.host() == host;
        });
    return *std::ranges::max_element(errors, {}, &FindError::reason);
}

} // namespace Latchkey
