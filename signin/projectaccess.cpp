// SPDX-License-Identifier: MIT
#include "signin/projectaccess.h"

#include "app/commandline.h"
#include "app/frontdoor.h"
#include "app/keychaintokenstore.h"
#include "app/memorytokenstore.h"
#include "app/profile.h"
#include "app/proxychoice.h"
#include "app/session.h"
#include "ui/brandheader.h"

#include <QLoggingCategory>
#include <QNetworkAccessManager>

#include <chrono>
#include <memory>
#include <utility>

using namespace std::chrono_literals;

namespace Latchkey {

namespace {

Q_LOGGING_CATEGORY(logSignIn, "latchkey.signin")

constexpr auto keychainDeadline = 5s;

std::unique_ptr<TokenStore> makeTokenStore(ProjectAccess::Keeping keeping, const Profile &profile)
{
    if (keeping == ProjectAccess::Keeping::ThisRun)
        return std::make_unique<MemoryTokenStore>();
    return std::make_unique<KeychainTokenStore>(profile.keychainService(), keychainDeadline);
}

} // namespace

struct ProjectAccess::Parts {
    Parts(const Profile &profile, Keeping keeping)
        : tokens(makeTokenStore(keeping, profile)), frontDoor(profile, tokens.get(), &network, {})
    {
        network.setProxyFactory(new ProxyChoice); // the manager takes it
    }

    QNetworkAccessManager network;
    std::unique_ptr<TokenStore> tokens;
    FrontDoor frontDoor;
    bool wasSignedIn = false; ///< as it was told last
};

ProjectAccess::ProjectAccess(const QString &folder, Keeping keeping, QObject *parent)
    : QObject(parent), m_parts(std::make_unique<Parts>(Profile::at(folder), keeping))
{
    if (!Profile::at(folder).prepare())
        qCWarning(logSignIn) << "cannot write to" << folder << "- which accounts there are is forgotten with this run";
    connect(frontDoor(), &FrontDoor::stageChanged, this, [this] {
        if (const Session *session = frontDoor()->session())
            connect(session, &Session::stateChanged, this, &ProjectAccess::follow);
        follow();
    });
}

ProjectAccess::~ProjectAccess() = default;

FrontDoor *ProjectAccess::frontDoor() const
{
    return &m_parts->frontDoor;
}

void ProjectAccess::open()
{
    frontDoor()->start({});
}

void ProjectAccess::open(const QUrl &project)
{
    CommandLine wish;
    wish.project = project.toString();
    frontDoor()->start(wish);
}

void ProjectAccess::signOut()
{
    frontDoor()->signOut();
}

bool ProjectAccess::isSignedIn() const
{
    return client() != nullptr;
}

Directus::Client *ProjectAccess::client() const
{
    if (frontDoor()->stage() != FrontDoor::Stage::AtProject)
        return nullptr;
    Session *session = frontDoor()->session();
    return session->state() == Session::State::SignedIn ? session->client() : nullptr;
}

QUrl ProjectAccess::project() const
{
    return frontDoor()->session() ? frontDoor()->session()->account().project : QUrl();
}

QString ProjectAccess::projectName() const
{
    return frontDoor()->session() ? projectTitle(*frontDoor()->session()) : QString();
}

QString ProjectAccess::email() const
{
    return frontDoor()->session() ? frontDoor()->session()->account().email : QString();
}

void ProjectAccess::follow()
{
    if (std::exchange(m_parts->wasSignedIn, isSignedIn()) == isSignedIn())
        return;
    if (isSignedIn())
        Q_EMIT signedIn();
    else
        Q_EMIT signedOut();
}

} // namespace Latchkey
