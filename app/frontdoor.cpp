// SPDX-License-Identifier: MIT
#include "app/frontdoor.h"

#include "app/commandline.h"
#include "app/localadministration.h"
#include "app/projectaddress.h"

#include <utility>

using Directus::Result;

namespace Latchkey {

FrontDoor::FrontDoor(
    const Profile &profile, TokenStore *tokens, QNetworkAccessManager *network, const QString &serverProgram, QObject *parent)
    : QObject(parent)
    , m_profile(profile)
    , m_tokens(tokens)
    , m_network(network)
    , m_accounts(profile.settingsFile())
    , m_projects(profile.settingsFile())
    , m_attempts(profile.settingsFile())
    , m_passwordPolicies(profile.settingsFile())
    , m_revocations(&m_tokens, network, profile.settingsFile())
    , m_finder(network)
    , m_localServer(serverProgram, profile.localServerFolder())
{
    connect(&m_localServer, &LocalServer::stateChanged, this, &FrontDoor::followLocalServer);
}

FrontDoor::~FrontDoor() = default;

void FrontDoor::start(const CommandLine &commandLine)
{
    m_revocations.resume();
    if (commandLine.local)
        return openLocal();
    if (!commandLine.project.isEmpty())
        return openNamed(commandLine.project);
    const auto current = m_accounts.current();
    if (current && current->isLocal)
        return openLocal();
    if (current)
        openAccount(*current, m_projects.load(*current));
}

/// A search begins a turn later: there is no page yet that could tell of it.
void FrontDoor::openNamed(const QString &project)
{
    if (!openKnown(project))
        QMetaObject::invokeMethod(
            this, [this, project] { openAddress(project); }, Qt::QueuedConnection);
}

void FrontDoor::openAddress(const QString &typed)
{
    if (!openKnown(typed))
        Q_EMIT opening(typed, openProject(typed));
}

/// Without asking a known project first its session resumes the sooner, and offline too. False: it has to be looked for.
bool FrontDoor::openKnown(const QString &typed)
{
    const QList<QUrl> candidates = ProjectAddress::parse(typed).candidates();
    const auto current = m_accounts.current();
    const bool isKnown = current && !current->isLocal && candidates.contains(current->project);
    if (isKnown)
        openAccount(*current, m_projects.load(*current));
    return isKnown;
}

FindReply *FrontDoor::openProject(const QString &typed)
{
    auto *reply = m_finder.find(typed);
    reply->then(this, [this](const Result<FoundProject, FindError> &found) {
        if (found)
            open(*found);
    });
    return reply;
}

void FrontDoor::open(const FoundProject &found)
{
    openAccount(lastUsed({.project = found.address}), found.project);
}

/// Who was last here, or nobody yet.
Account FrontDoor::lastUsed(const Account &at) const
{
    Account account = m_accounts.lastUsedAt(at).value_or(at);
    account.project = at.project; // the local server's is another one in every run
    return account;
}

void FrontDoor::openAccount(const Account &account, const Directus::Project &project)
{
    keepAsWished(account);
    auto session = newSession(account, project);
    session->resume();
    enter(std::move(session));
}

void FrontDoor::useMode(Directus::AuthenticationMode mode)
{
    if (!m_session || m_session->state() != Session::State::SignedOut || m_session->account().mode == mode)
        return;
    Account account = m_session->account();
    if (mode == Directus::AuthenticationMode::StaticToken)
        account.email.clear(); // whose token it will be does not show: under this e-mail it would take that person's place
    else if (account.mode == Directus::AuthenticationMode::StaticToken)
        account.email = m_accounts.emailFor(account);
    account.mode = mode;
    enter(newSession(account, m_session->project()));
}

QString FrontDoor::mailFolder() const
{
    return m_session && m_session->account().isLocal ? m_localServer.mailFolder() : QString();
}

bool FrontDoor::mayAdministrate() const
{
    return m_session && m_session->account().isLocal && !m_localServer.administratorTokenFile().isEmpty();
}

LocalAdministration *FrontDoor::makeAdministration() const
{
    return new LocalAdministration(m_localServer.url(), m_localServer.administratorTokenFile(), m_network);
}

std::unique_ptr<Session> FrontDoor::newSession(const Account &account, const Directus::Project &project)
{
    auto session = std::make_unique<Session>(account, project,
        Session::Surroundings{
            .network = m_network,
            .tokens = &m_tokens,
            .revocations = &m_revocations,
            .refreshLockFile = m_profile.refreshLockFile(),
            .attempts = &m_attempts,
            .passwordPolicies = &m_passwordPolicies,
            .opensLinks = m_opensLinks,
        });
    // A turn later, while the posts are on their way: who signs in wants to read, and the file takes as long to write as a post
    // takes to paint. Not later than that: whoever sees posts is known, even if the power is cut then.
    connect(session.get(), &Session::accountChanged, this, &FrontDoor::rememberAccount, Qt::QueuedConnection);
    connect(session.get(), &Session::signInAccepted, this, &FrontDoor::keepAsWished);
    connect(session.get(), &Session::idle, this, &FrontDoor::tellIfIdle);
    return session;
}

/// The views of the former session still look at it until they hear of the new stage.
void FrontDoor::enter(std::unique_ptr<Session> session)
{
    auto former = std::exchange(m_session, std::move(session));
    refreshProject();
    m_stage = Stage::AtProject;
    Q_EMIT stageChanged(m_stage);
    retire(std::move(former));
}

void FrontDoor::retire(std::unique_ptr<Session> session)
{
    if (!session)
        return;
    session->setParent(this);
    session->retire();
    ++m_retiring;
    connect(session.release(), &QObject::destroyed, this, [this] {
        --m_retiring;
        tellIfIdle();
    });
}

bool FrontDoor::isIdle() const
{
    return m_retiring == 0 && !(m_session && m_session->isRenewing());
}

void FrontDoor::tellIfIdle()
{
    if (isIdle())
        Q_EMIT idle();
}

/// The project may have been renamed or have closed its registration since it was last asked.
void FrontDoor::refreshProject()
{
    Directus::ServerInfo(m_session->transport())
        .info()
        ->then(m_session.get(), [this, session = m_session.get()](const Result<Directus::Project> &project) {
            if (!project)
                return;
            m_projects.save(session->account(), *project);
            session->setProject(*project);
        });
}

void FrontDoor::rememberAccount(const Account &account)
{
    m_accounts.use(account);
    Q_EMIT accountsChanged();
}

void FrontDoor::keepAsWished(const Account &account)
{
    m_tokens.setKept(account.tokenKey(), account.keepSignedIn);
}

void FrontDoor::switchTo(const Account &account)
{
    if (m_session && m_session->account().tokenKey() == account.tokenKey())
        return;
    if (!account.isLocal)
        return openAccount(account, m_projects.load(account));
    m_localAccount = account;
    openLocal();
}

void FrontDoor::signInAsSomebodyElse()
{
    Account nobody = m_session->account();
    nobody.email.clear();
    enter(newSession(nobody, m_session->project())); // not resumed: a static token is kept under no e-mail as well
}

void FrontDoor::signOut()
{
    if (m_session)
        m_session->signOut();
}

void FrontDoor::removeAccount()
{
    const Account account = m_session->account();
    m_session->signOut();
    m_accounts.remove(account);
    Q_EMIT accountsChanged();
    chooseProject();
}

void FrontDoor::openLocal()
{
    if (m_localServer.state() == LocalServer::State::Running)
        return arriveAtLocalServer();
    setStage(Stage::StartingLocalServer);
    m_localServer.start();
}

void FrontDoor::followLocalServer(LocalServer::State state)
{
    const bool isAtLocal = m_stage == Stage::AtProject && m_session->account().isLocal;
    if (state == LocalServer::State::Running && m_stage == Stage::StartingLocalServer)
        arriveAtLocalServer();
    else if (state == LocalServer::State::Running && isAtLocal)
        comeBackToLocalServer();
    else if (state == LocalServer::State::Failed && (isAtLocal || m_stage == Stage::StartingLocalServer)) {
        chooseProject();
        Q_EMIT localServerFailed();
    }
}

void FrontDoor::arriveAtLocalServer()
{
    Account account = std::exchange(m_localAccount, {}).value_or(lastUsed({.project = {}, .isLocal = true}));
    account.project = Directus::normalizedBaseUrl(m_localServer.url());
    openAccount(account, m_projects.load(account));
}

/// After a crash: on the same port the session goes on, on another one it is resumed there.
void FrontDoor::comeBackToLocalServer()
{
    if (m_session->account().project == Directus::normalizedBaseUrl(m_localServer.url()))
        m_session->retryNow();
    else
        arriveAtLocalServer();
}

void FrontDoor::chooseProject()
{
    setStage(Stage::ChoosingProject);
    retire(std::move(m_session));
}

void FrontDoor::setStage(Stage stage)
{
    if (m_stage == stage)
        return;
    m_stage = stage;
    Q_EMIT stageChanged(stage);
}

} // namespace Latchkey
