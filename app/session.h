// SPDX-License-Identifier: MIT
#pragma once

#include "app/account.h"
#include "app/refreshschedule.h"
#include "app/returningmail.h"
#include "app/sessionstorage.h"
#include "directus/authentication.h"
#include "directus/client.h"
#include "directus/serverinfo.h"
#include "directus/transport.h"
#include "directus/users.h"

#include <QDateTime>
#include <QObject>

#include <optional>

class QNetworkAccessManager;

namespace Latchkey {

class PasswordPolicies;
class Revocations;
class SignInAttempts;
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
        SignInAttempts *attempts = nullptr; ///< may be null: then nothing is counted
        PasswordPolicies *passwordPolicies = nullptr; ///< may be null: then nothing is remembered
        bool opensLinks = false; ///< the desktop opens latchkey: links with this program
        const Directus::Clock &clock = Directus::Clock::system();
    };

    /// For `account.project`, in `account.mode`; `account.email` may be empty until somebody signs in.
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

    /// For an account whose mode is StaticToken. Errors: those of Authentication::loginByStaticToken().
    Directus::Reply<void> *signInByStaticToken(const QByteArray &token);

    /// So many refusals in a row that the project may lock the account of `email`.
    bool mayLockSoon(const QString &email) const;

    /// The project has refused a new password by a rule before; what the rule is it tells nobody.
    bool hasPasswordRule() const;

    /// `error` came of an attempt to set a password here.
    void learnFrom(const Directus::Error &error);

    /// Errors: those of Users::registerUser().
    Directus::Reply<void> *signUp(Directus::Registration registration);

    /// Whether who signs in next stays so from one run to the next.
    void setKeepSignedIn(bool keep) { m_account.keepSignedIn = keep; }

    /// Signed out here and now, also offline; the server is told when it can be reached.
    void signOut();

    /// Nobody looks at this session any more. It deletes itself, once a refresh that is under way has come to its end: the
    /// token that is kept may be spent already, and the one that comes back has to be stored, or revoked after a sign-out.
    void retire();

    /// The token that is kept may be spent already, and the next one is on its way.
    bool isRenewing() const { return m_authentication.isRefreshing(); }

    State state() const { return m_state; }
    Connection connection() const { return m_connection; }

    /// Why it is Offline: what the last attempt to renew it came to. `retryAfter` is the time until the next one.
    Directus::Error refreshError() const;

    EndReason endReason() const { return m_endReason; }
    std::optional<TokenStoreError> tokenStoreProblem() const { return m_tokenStoreProblem; }
    std::chrono::milliseconds retryIn() const { return m_schedule.retryIn(); }

    const Account &account() const { return m_account; }

    /// UTC; invalid when the session is of an earlier run.
    QDateTime signedInSince() const { return m_signedInSince; }

    /// Time until the session renews itself.
    std::chrono::milliseconds refreshDueIn() const { return m_authentication.refreshDueIn(); }

    /// What the project says of itself.
    const Directus::Project &project() const { return m_project; }
    void setProject(const Directus::Project &project);

    /// For mails with a link in them.
    ReturningMail *mail() { return &m_mail; }

    Directus::Transport *transport() { return &m_transport; }
    Directus::Client *client() { return &m_client; }

Q_SIGNALS:
    void stateChanged(Latchkey::Session::State state);
    void connectionChanged(Latchkey::Session::Connection connection);

    /// Another attempt to renew it has failed: refreshError() says why.
    void renewingFailed();

    /// The keychain could not keep or give the session's token, or it can again.
    void tokenStoreProblemChanged();

    /// The project says something else of itself than before.
    void projectChanged(const Directus::Project &project);

    /// Somebody tries to sign in as `account`.
    void signingIn(const Latchkey::Account &account);

    /// That was right, and the token has come: where it is kept can be settled now.
    void signInAccepted(const Latchkey::Account &account);

    /// The project is asked for a new access token: nothing comes before its answer.
    void renewing();

    /// No token is on its way any more.
    void idle();

    /// Somebody signed in; account() has the e-mail.
    void accountChanged(const Latchkey::Account &account);

private:
    void setState(State state, EndReason reason = EndReason::None);
    void setConnection(Connection connection);
    void setTokenStoreProblem(const std::optional<TokenStoreError> &problem);
    void resumeWith(const Directus::Result<QByteArray, TokenStoreError> &token);
    Directus::Authentication::Person personOf(const Account &account) const;
    void beginSignIn(const Account &account);
    Directus::Reply<void> *enterAfter(Directus::Reply<Directus::AuthenticationData> *login, const Account &account);
    void count(const Directus::Error &error, const Account &account, bool hadCode);
    void refresh();
    void waitForServer(const Directus::Error &error);
    void goOn();
    void enter();
    void endByServer(const Directus::Error &error);

    Account m_account;
    Account m_signingIn; ///< whose sign-in was begun last
    Directus::Project m_project;
    TokenStore *const m_tokens;
    Revocations *const m_revocations;
    SignInAttempts *const m_attempts;
    PasswordPolicies *const m_passwordPolicies;
    SessionStorage m_storage;
    Directus::Transport m_transport;
    Directus::Authentication m_authentication;
    Directus::Client m_client;
    RefreshSchedule m_schedule;
    ReturningMail m_mail;

    State m_state = State::SignedOut;
    Connection m_connection = Connection::Online;
    EndReason m_endReason = EndReason::None;
    QDateTime m_signedInSince;
    QByteArray m_spentToken; ///< sent with a refresh that is under way, or has failed
    std::optional<TokenStoreError> m_tokenStoreProblem;
    Directus::Error m_refreshError; ///< the last one
    QPointer<TokenReply<QByteArray>> m_loading;
    QPointer<Directus::ReplyBase> m_login; ///< under way
};

} // namespace Latchkey
