// SPDX-License-Identifier: MIT
#include "app/passwordchange.h"

#include "app/session.h"
#include "directus/users.h"

using namespace Qt::StringLiterals;
using Directus::Error;
using Directus::Failure;
using Directus::Reply;
using Directus::Result;

namespace Latchkey {

Reply<PasswordChanged> *PasswordChange::start(Session *session, const Wish &wish)
{
    Q_ASSERT(!wish.newPassword.isEmpty());
    auto *change = new PasswordChange(session, wish);
    change->checkOldPassword();
    return change->m_reply;
}

PasswordChange::PasswordChange(Session *session, Wish wish)
    : QObject(session)
    , m_session(session)
    , m_email(session->account().email)
    , m_wish(std::move(wish))
    , m_authentication(session->transport(), &m_storage)
    , m_client(session->transport(), &m_authentication)
    , m_reply(new Reply<PasswordChanged>(this))
{
    connect(m_reply, &Directus::ReplyBase::finished, this, &QObject::deleteLater);
}

void PasswordChange::checkOldPassword()
{
    const Directus::Credentials credentials{m_email, m_wish.oldPassword, m_wish.otp};
    m_authentication.login(credentials)->then(this, [this](const Result<Directus::AuthenticationData> &outcome) {
        if (outcome)
            change();
        else
            m_reply->settle(Failure<Error>(outcome.error()));
    });
}

void PasswordChange::change()
{
    const Directus::Users users(m_session->transport(), &m_client);
    users.updateMe({{"password"_L1, m_wish.newPassword}})->then(this, [this](const Result<void> &outcome) {
        if (outcome)
            signInAgain();
        else
            undoCheck(outcome.error());
    });
}

/// The session that the check has opened must not stay behind.
void PasswordChange::undoCheck(const Error &error)
{
    m_session->learnFrom(error);
    m_authentication.logout()->then(this, [this, error](const Result<void> &) { m_reply->settle(Failure<Error>(error)); });
}

void PasswordChange::signInAgain()
{
    if (hasSignedOut())
        return m_reply->settle(PasswordChanged::SignInNeeded);
    auto *signIn = m_session->signIn({m_email, m_wish.newPassword, m_wish.otp});
    signIn->then(this, [this](const Result<void> &outcome) {
        m_reply->settle(outcome ? PasswordChanged::SignedInAgain : PasswordChanged::SignInNeeded);
    });
    connect(m_session, &Session::stateChanged, signIn, [this, signIn] {
        if (hasSignedOut())
            signIn->abort();
    });
}

/// By the person, that is, who may also be another one by now. Whom the server has signed out wants to go on.
bool PasswordChange::hasSignedOut() const
{
    return m_session->endReason() == Session::EndReason::SignedOut || m_session->account().email != m_email;
}

} // namespace Latchkey
