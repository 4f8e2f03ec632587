// SPDX-License-Identifier: MIT
#pragma once

#include "app/accountlist.h"
#include "app/localserver.h"
#include "app/profile.h"
#include "app/projectcache.h"
#include "app/projectfinder.h"
#include "app/revocations.h"
#include "app/session.h"

#include <QObject>
#include <QPointer>

#include <memory>

class QNetworkAccessManager;

namespace Latchkey {

struct CommandLine;

/// Which project the person is at: choosing one, waiting for the one on this computer, or at one with a session.
class FrontDoor final : public QObject {
    Q_OBJECT

public:
    enum class Stage { ChoosingProject, StartingLocalServer, AtProject };
    Q_ENUM(Stage)

    /// Nothing is owned; all must live longer. `serverProgram` is the bundled server's file, see LocalServer::findProgram().
    FrontDoor(const Profile &profile, TokenStore *tokens, QNetworkAccessManager *network, const QString &serverProgram,
        QObject *parent = nullptr);
    ~FrontDoor() override;

    /// Where the command line says, else where the person was last.
    void start(const CommandLine &commandLine);

    /// Looks for the project at what the person typed, and goes there when it was found.
    FindReply *openProject(const QString &typed);

    /// Goes to a project that was found.
    void open(const FoundProject &found);

    /// Goes to the project of the bundled server, starting it if need be.
    void openLocal();

    /// Back to the choice; the session that was there stays kept for the next time.
    void chooseProject();

    Stage stage() const { return m_stage; }

    /// While AtProject; replaced by another one at each stageChanged().
    Session *session() const { return m_session.get(); }
    const LocalServer &localServer() const { return m_localServer; }

Q_SIGNALS:
    void stageChanged(Latchkey::FrontDoor::Stage stage);

    /// start() looks for the project that the command line names.
    void opening(const QString &typed, Latchkey::FindReply *search);

    /// The bundled server does not run; localServer() says why.
    void localServerFailed();

private:
    void openAddress(const QString &typed);
    void openAccount(Account account, const Directus::Project &project);
    void followLocalServer(LocalServer::State state);
    void arriveAtLocalServer();
    void comeBackToLocalServer();
    void refreshProject();
    void retire(std::unique_ptr<Session> session);
    void setStage(Stage stage);

    const Profile m_profile;
    TokenStore *const m_tokens;
    QNetworkAccessManager *const m_network;
    AccountList m_accounts;
    ProjectCache m_projects;
    Revocations m_revocations;
    ProjectFinder m_finder;
    LocalServer m_localServer;
    std::unique_ptr<Session> m_session;
    Stage m_stage = Stage::ChoosingProject;
};

} // namespace Latchkey
