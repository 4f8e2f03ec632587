// SPDX-License-Identifier: MIT
#include "app/projectfinder.h"

#include "app/projectaddress.h"
#include "app/projectsearch.h"

namespace Latchkey {

namespace {

FindError::Reason reasonOf(ProjectAddress::Problem problem)
{
    switch (problem) {
    case ProjectAddress::Problem::Empty:
        return FindError::Reason::Empty;
    case ProjectAddress::Problem::UnsupportedScheme:
        return FindError::Reason::UnsupportedScheme;
    case ProjectAddress::Problem::NotAnAddress:
    case ProjectAddress::Problem::None:
        break;
    }
    return FindError::Reason::NotAnAddress;
}

} // namespace

ProjectFinder::ProjectFinder(QNetworkAccessManager *network, std::chrono::milliseconds patience, QObject *parent)
    : QObject(parent), m_network(network), m_patience(patience)
{
}

FindReply *ProjectFinder::find(const QString &typed)
{
    const ProjectAddress address = ProjectAddress::parse(typed);
    auto *reply = new FindReply(this);
    if (address.problem() != ProjectAddress::Problem::None)
        reply->settle(Directus::Failure<FindError>(FindError{.reason = reasonOf(address.problem())}));
    else
        new ProjectSearch(address.candidates(), m_network, m_patience, reply);
    return reply;
}

} // namespace Latchkey
