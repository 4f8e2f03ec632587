// SPDX-License-Identifier: MIT
#include "app/session.h"

#include "app/passwordpolicies.h"
#include "app/revocations.h"
#include "app/signinattempts.h"

using Directus::Authentication;
using Directus::Error;
using Directus::Reply;
using Directus::Result;

namespace Latchkey {

namespace {

Directus::Credentials withoutPadding(Directus::Credentials credentials)
{
    credentials.email = credentials.email.trimmed();
    credentials.identifier = credentials.identifier.trimmed();
    return credentials;
}

} // namespace

Session::Session(Account account, const Directus::Project &project, const Surroundings &surroundings, QObject *parent)
    : QObject(parent)
    , m_account(std::move(account))
    , m_project(project)
    , m_tokens(surroundings.tokens)
    , m_revocations(surroundings.revocations)
    , m_attempts(surroundings.attempts)
    , m_passwordPolicies(surroundings.passwordPolicies)
    , m_storage(surroundings.tokens, surroundings.refreshLockFile)
    , m_transport(m_account.project, surroundings.network)
    , m_authentication(&m_transport, &m_storage, m_account.mode, surroundings.clock)
    , m_client(&m_transport, &m_authentication)
    , m_schedule(&m_authentication)
    , m_mail(m_account.project, surroundings.opensLinks)
{
    m_storage.setKey(m_account.tokenKey());
    connect(&m_authentication, &Authentication::refreshing, this, [this] { m_spentToken = m_authentication.refreshToken(); });
    connect(&m_authentication, &Authentication::refreshing, this, &Session::renewing);
    connect(&m_authentication, &Authentication::idle, this, &Session::idle);
    connect(&m_authentication, &Authentication::refreshed, this, &Session::goOn);
    connect(&m_authentication, &Authentication::refreshFailed, this, &Session::waitForServer);
    connect(&m_authentication, &Authentication::sessionEnded, this, &Session::endByServer);
    connect(&m_storage, &SessionStorage::loginArrived, this, [this] { Q_EMIT signInAccepted(m_signingIn); });
    connect(&m_storage, &SessionStorage::stored, this, [this] { setTokenStoreProblem({}); });
    connect(&m_storage, &SessionStorage::storingFailed, this, &Session::setTokenStoreProblem);
}

void Session::resume()
{
    if (m_state != State::SignedOut || !m_account.isKnown())
        return;
    if (m_authentication.isLoggedIn()) {
        refresh(); // what stopResuming() left; the former refresh may still be under way
    } else {
        m_storage.lockAhead();
        m_loading = m_tokens->load(m_account.tokenKey());
        m_loading->then(this, &Session::resumeWith);
    }
    setState(State::Resuming);
}

void Session::resumeWith(const Result<QByteArray, TokenStoreError> &token)
{
    const bool isGivenUp = !token && token.error().kind == TokenStoreError::Kind::Cancelled; // it may be tried again by now
    if (m_state != State::Resuming || isGivenUp)
        return;
    m_loading.clear();
    setTokenStoreProblem(token ? std::nullopt : std::optional(token.error()));
    if (!token || token->isEmpty()) {
        m_storage.release();
        return setState(State::SignedOut);
    }
    m_authentication.resume(*token);
    refresh();
}

void Session::refresh()
{
    m_schedule.start();
    m_authentication.refresh();
}

void Session::retryNow()
{
    if (m_state != State::SignedOut)
        m_schedule.retryNow();
}

void Session::retryKeeping()
{
    if (m_state == State::SignedIn && !m_authentication.isRefreshing()) // a refresh keeps its own token when it comes back
        m_storage.storeAgain(m_authentication.refreshToken());
}

void Session::stopResuming()
{
    if (m_state != State::Resuming)
        return;
    if (m_loading) {
        m_loading->abort();
        m_storage.release();
    }
    // A refresh that is under way may have spent the kept token already: it is left to end and to store the next one.
    m_schedule.stop();
    setState(State::SignedOut);
}

Reply<void> *Session::signIn(const Directus::Credentials &credentials)
{
    const Directus::Credentials trimmed = withoutPadding(credentials);
    Account account = m_account;
    account.email = trimmed.identifier.isEmpty() ? trimmed.email : trimmed.identifier;
    beginSignIn(account);
    auto *login = m_authentication.login(trimmed, personOf(account));
    login->then(this, [this, account, hadCode = !trimmed.otp.isEmpty()](const Result<Directus::AuthenticationData> &outcome) {
        if (!outcome)
            count(outcome.error(), account, hadCode);
        else if (m_attempts)
            m_attempts->forget(account);
    });
    return enterAfter(login, account);
}

/// What they have asked for so far may go on when their password was changed, or they were asked to sign in again.
Authentication::Person Session::personOf(const Account &account) const
{
    const bool isTheSame = !m_account.email.isEmpty() && account.tokenKey() == m_account.tokenKey();
    return isTheSame ? Authentication::Person::TheSame : Authentication::Person::Another;
}

void Session::beginSignIn(const Account &account)
{
    m_signingIn = account;
    m_storage.setLoginKey(account.tokenKey());
    Q_EMIT signingIn(account);
}

/// Directus counts a wrong code as it counts a wrong password; asking for a code is no refusal.
void Session::count(const Error &error, const Account &account, bool hadCode)
{
    const bool isRefusal = error.code == Directus::ErrorCode::InvalidCredentials
        || (error.code == Directus::ErrorCode::InvalidOtp && hadCode);
    if (m_attempts && isRefusal)
        m_attempts->countRefusal(account);
}

bool Session::mayLockSoon(const QString &email) const
{
    Account account = m_account;
    account.email = email.trimmed();
    return m_attempts && m_attempts->mayLockSoon(account);
}

bool Session::hasPasswordRule() const
{
    return m_passwordPolicies && m_passwordPolicies->lastRefusal(m_account);
}

void Session::learnFrom(const Error &error)
{
    if (m_passwordPolicies && PasswordPolicies::isRefusal(error))
        m_passwordPolicies->rememberRefusal(m_account, QDateTime::currentDateTimeUtc());
}

Reply<void> *Session::signInByStaticToken(const QByteArray &token)
{
    beginSignIn(m_account);
    return enterAfter(m_authentication.loginByStaticToken(token.trimmed()), m_account);
}

Reply<void> *Session::enterAfter(Reply<Directus::AuthenticationData> *login, const Account &account)
{
    m_login = login;
    login->then(this, [this, account](const Result<Directus::AuthenticationData> &outcome) {
        if (!outcome)
            return;
        m_account = account;
        m_signedInSince = QDateTime::currentDateTimeUtc();
        enter();
    });
    return Directus::decoded<void>(login, [](const Directus::AuthenticationData &) { return Result<void>(); });
}

Reply<void> *Session::signUp(Directus::Registration registration)
{
    registration.email = registration.email.trimmed();
    const auto registerAt = [this, registration](const QUrl &verificationUrl) {
        Directus::Registration addressed = registration;
        addressed.verificationUrl = verificationUrl;
        return Directus::Users(&m_transport, &m_client).registerUser(addressed);
    };
    const bool getsMail = m_project.publicRegistrationVerifyEmail;
    auto *reply = getsMail ? m_mail.ask(MailToken::Purpose::VerifyEmail, registerAt) : registerAt({});
    reply->then(this, [this](const Result<void> &outcome) {
        if (!outcome)
            learnFrom(outcome.error());
    });
    return reply;
}

void Session::signOut()
{
    const bool mayBeWritten = !m_account.isLocal && m_account.keepSignedIn;
    const auto keep = mayBeWritten ? Revocations::Keep::UntilDone : Revocations::Keep::ForThisRun;
    m_schedule.stop();
    const auto endAtServer = [revocations = m_revocations, account = m_account, keep](const Result<QByteArray> &token) {
        revocations->add(account.project, token.value_or(QByteArray()), keep, account.mode);
    };
    endAtServer(m_authentication.refreshToken());
    m_authentication.release()->then(m_revocations, endAtServer);
    m_storage.clear(m_account.tokenKey());
    setState(State::SignedOut, EndReason::SignedOut);
}

void Session::retire()
{
    disconnect();
    m_schedule.stop();
    if (m_login)
        m_login->abort(); // nobody would say any more where its token is to be kept
    // Never at once: what has been settled by now still has to reach its handlers, which a sign-out's token is lost without.
    if (m_authentication.isRefreshing())
        connect(&m_authentication, &Authentication::idle, this, &QObject::deleteLater, Qt::QueuedConnection);
    else
        QMetaObject::invokeMethod(this, &QObject::deleteLater, Qt::QueuedConnection);
}

void Session::waitForServer(const Error &error)
{
    m_refreshError = error;
    setConnection(Connection::Offline);
    Q_EMIT renewingFailed();
}

Error Session::refreshError() const
{
    Error error = m_refreshError;
    error.retryAfter = retryIn();
    return error;
}

void Session::goOn()
{
    m_spentToken.clear();
    setConnection(Connection::Online);
    if (m_state == State::Resuming)
        enter();
}

void Session::enter()
{
    m_schedule.start();
    Q_EMIT accountChanged(m_account);
    setState(State::SignedIn);
}

void Session::endByServer(const Error &error)
{
    m_storage.clearRefused(m_account.tokenKey(), std::exchange(m_spentToken, {}));
    const bool isSuspended = error.code == Directus::ErrorCode::UserSuspended;
    setState(State::SignedOut, isSuspended ? EndReason::Suspended : EndReason::Ended);
}

void Session::setProject(const Directus::Project &project)
{
    if (m_project == project)
        return;
    m_project = project;
    Q_EMIT projectChanged(project);
}

void Session::setState(State state, EndReason reason)
{
    if (m_state == state)
        return;
    m_state = state;
    m_endReason = reason;
    Q_EMIT stateChanged(state);
}

void Session::setConnection(Connection connection)
{
    if (m_connection == connection)
        return;
    m_connection = connection;
    Q_EMIT connectionChanged(connection);
}

void Session::setTokenStoreProblem(const std::optional<TokenStoreError> &problem)
{
    if (m_tokenStoreProblem.has_value() == problem.has_value())
        return;
    m_tokenStoreProblem = problem;
    Q_EMIT tokenStoreProblemChanged();
}

} // namespace Latchkey
