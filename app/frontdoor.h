// SPDX-License-Identifier: MIT
#pragma once

#include "app/accountlist.h"
#include "app/localserver.h"
#include "app/passwordpolicies.h"
#include "app/profile.h"
#include "app/projectcache.h"
#include "app/projectfinder.h"
#include "app/revocations.h"
#include "app/session.h"
#include "app/signinattempts.h"
#include "app/tokenstorechoice.h"

#include <QObject>
#include <QPointer>

#include <memory>

class QNetworkAccessManager;

namespace Latchkey {

struct CommandLine;
class LocalAdministration;

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

    /// The desktop opens latchkey: links with this program; see desktopOpensLinks(). For sessions that are made from now on.
    void setOpensLinks(bool opensLinks) { m_opensLinks = opensLinks; }

    /// Where the command line says, else where the person was last: before there is a window, so that it begins with the right
    /// page. What is still looked for, opening() tells of a turn later.
    void start(const CommandLine &commandLine);

    /// As openProject(), without a page that asks: opening() tells of the search. A project this profile knows is opened at once.
    void openAddress(const QString &typed);

    /// Looks for the project at what the person typed, and goes there when it was found.
    FindReply *openProject(const QString &typed);

    /// Goes to a project that was found.
    void open(const FoundProject &found);

    /// Goes to the project of the bundled server, starting it if need be.
    void openLocal();

    /// From now on one signs in at this project in `mode`. For a session() that is SignedOut, which another one takes the place
    /// of; what is kept of the former one stays kept until somebody signs in.
    void useMode(Directus::AuthenticationMode mode);

    /// Back to the choice; the session that was there stays kept for the next time.
    void chooseProject();

    /// The accounts this profile knows; each keeps its number, whoever is used. Who signs in is among them a turn later, when
    /// accountsChanged() says so.
    QList<Account> accounts() const { return m_accounts.all(); }

    /// What the project of an account calls itself, as far as it was ever asked.
    QString projectName(const Account &account) const { return m_projects.load(account).name; }

    /// To the session of another account; the one that was there stays kept.
    void switchTo(const Account &account);

    /// To the sign-in page of the same project; the session that was there stays kept.
    void signInAsSomebodyElse();

    void signOut();

    /// Signs out, and forgets the account here. At the project it stays.
    void removeAccount();

    Stage stage() const { return m_stage; }

    /// While AtProject; replaced by another one at each stageChanged().
    Session *session() const { return m_session.get(); }
    const LocalServer &localServer() const { return m_localServer; }

    /// Where the mails of the session's project lie, if that is the local server; else empty: they are sent.
    QString mailFolder() const;

    /// Whether the session's project is the local server, which who started it may rule.
    bool mayAdministrate() const;

    /// No session is being renewed, this one or one that was left: the program may end.
    bool isIdle() const;

    /// Rules the local server. The caller's to delete. Only where mayAdministrate().
    LocalAdministration *makeAdministration() const;

    /// Where the profile keeps how things are shown.
    QString settingsFile() const { return m_profile.settingsFile(); }

Q_SIGNALS:
    void stageChanged(Latchkey::FrontDoor::Stage stage);

    /// accounts() has changed.
    void accountsChanged();

    /// openAddress() looks for a project.
    void opening(const QString &typed, Latchkey::FindReply *search);

    /// isIdle() again.
    void idle();

    /// The bundled server does not run; localServer() says why.
    void localServerFailed();

private:
    void openNamed(const QString &project);
    bool openKnown(const QString &typed);
    void openAccount(const Account &account, const Directus::Project &project);
    std::unique_ptr<Session> newSession(const Account &account, const Directus::Project &project);
    void enter(std::unique_ptr<Session> session);
    void rememberAccount(const Account &account);
    void keepAsWished(const Account &account);
    Account lastUsed(const Account &at) const;
    void followLocalServer(LocalServer::State state);
    void arriveAtLocalServer();
    void comeBackToLocalServer();
    void refreshProject();
    void retire(std::unique_ptr<Session> session);
    void tellIfIdle();
    void setStage(Stage stage);

    const Profile m_profile;
    TokenStoreChoice m_tokens;
    QNetworkAccessManager *const m_network;
    AccountList m_accounts;
    ProjectCache m_projects;
    SignInAttempts m_attempts;
    PasswordPolicies m_passwordPolicies;
    Revocations m_revocations;
    ProjectFinder m_finder;
    LocalServer m_localServer;
    std::optional<Account> m_localAccount; ///< who is to be signed in once the local server runs
    std::unique_ptr<Session> m_session;
    int m_retiring = 0; ///< sessions that nobody looks at any more and that are not gone yet
    Stage m_stage = Stage::ChoosingProject;
    bool m_opensLinks = false;
};

} // namespace Latchkey
