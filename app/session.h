// SPDX-License-Identifier: MIT
#pragma once

#include "app/account.h"
#include "app/refreshschedule.h"
#include "app/sessionstorage.h"
#include "directus/authentication.h"
#include "directus/client.h"
#include "directus/serverinfo.h"
#include "directus/transport.h"
#include "directus/users.h"

#include <QObject>

#include <optional>

class QNetworkAccessManager;

namespace Latchkey {

class Revocations;
class TokenStore;

/// The signed-in person at one project.
///
/// Only an answer of the server ends a session. While it cannot be reached, a session that is being resumed stays Resuming
/// and one that is signed in stays SignedIn; connection() says how things are, and the next attempt is planned.
class Session final : public QObject {
    Q_OBJECT

public:
    enum class State {
        SignedOut,
        Resuming, ///< a session of an earlier run is kept and its access token is on the way
        SignedIn,
    };
    Q_ENUM(State)

    enum class Connection { Online, Offline };
    Q_ENUM(Connection)

    /// Why it is SignedOut.
    enum class EndReason {
        None, ///< there was no session
        SignedOut, ///< by the person
        Ended, ///< the server no longer accepts it: run out, signed out elsewhere, password changed
        Suspended,
    };
    Q_ENUM(EndReason)

    /// What a session is made with. Nothing is owned; all must live longer.
    struct Surroundings {
        QNetworkAccessManager *network;
        TokenStore *tokens;
        Revocations *revocations;
        QString refreshLockFile;
        const Directus::Clock &clock = Directus::Clock::system();
    };

    /// For `account.project`; `account.email` may be empty until somebody signs in.
    Session(Account account, const Directus::Project &project, const Surroundings &surroundings, QObject *parent = nullptr);

    /// Goes on with the session that an earlier run left in the keychain: Resuming, then SignedIn or SignedOut. A keychain that
    /// does not answer leads to SignedOut with tokenStoreProblem() set; call again for another attempt.
    void resume();

    /// Resuming takes too long for the person: SignedOut, and what is kept stays kept.
    void stopResuming();

    /// Tries again at once, while Resuming or SignedIn and Offline.
    void retryNow();

    /// The keychain has been unlocked, perhaps: keeps the session's token now. What comes of it is in tokenStoreProblem().
    void retryKeeping();

    /// The e-mail is trimmed, the password never; account() changes when it was right. Errors: those of Authentication::login().
    Directus::Reply<void> *signIn(const Directus::Credentials &credentials);

    /// Errors: those of Users::registerUser().
    Directus::Reply<void> *signUp(Directus::Registration registration);

    /// Signed out here and now, also offline; the server is told when it can be reached.
    void signOut();

    /// Nobody looks at this session any more. It deletes itself, once a refresh that is under way has come to its end: the
    /// token that is kept may be spent already, and the one that comes back has to be stored, or revoked after a sign-out.
    void retire();

    State state() const { return m_state; }
    Connection connection() const { return m_connection; }
    EndReason endReason() const { return m_endReason; }
    std::optional<TokenStoreError> tokenStoreProblem() const { return m_tokenStoreProblem; }
    std::chrono::milliseconds retryIn() const { return m_schedule.retryIn(); }

    const Account &account() const { return m_account; }

    /// What the project says of itself.
    const Directus::Project &project() const { return m_project; }
    void setProject(const Directus::Project &project);

    Directus::Transport *transport() { return &m_transport; }
    Directus::Client *client() { return &m_client; }

Q_SIGNALS:
    void stateChanged(Latchkey::Session::State state);
    void connectionChanged(Latchkey::Session::Connection connection);

    /// The keychain could not keep or give the session's token, or it can again.
    void tokenStoreProblemChanged();

    /// The project says something else of itself than before.
    void projectChanged(const Directus::Project &project);

    /// Somebody signed in; account() has the e-mail.
    void accountChanged(const Latchkey::Account &account);

private:
    void setState(State state, EndReason reason = EndReason::None);
    void setConnection(Connection connection);
    void setTokenStoreProblem(const std::optional<TokenStoreError> &problem);
    void resumeWith(const Directus::Result<QByteArray, TokenStoreError> &token);
    void refresh();
    void goOn();
    void enter();
    void endByServer(const Directus::Error &error);

    Account m_account;
    Directus::Project m_project;
    TokenStore *const m_tokens;
    Revocations *const m_revocations;
    SessionStorage m_storage;
    Directus::Transport m_transport;
    Directus::Authentication m_authentication;
    Directus::Client m_client;
    RefreshSchedule m_schedule;

    State m_state = State::SignedOut;
    Connection m_connection = Connection::Online;
    EndReason m_endReason = EndReason::None;
    std::optional<TokenStoreError> m_tokenStoreProblem;
    QPointer<TokenReply<QByteArray>> m_loading;
};

} // namespace Latchkey
