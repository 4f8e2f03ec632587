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
    , m_wish(std::move(wish))
    , m_authentication(session->transport(), &m_storage)
    , m_client(session->transport(), &m_authentication)
    , m_reply(new Reply<PasswordChanged>(this))
{
    connect(m_reply, &Directus::ReplyBase::finished, this, &QObject::deleteLater);
}

void PasswordChange::checkOldPassword()
{
    const Directus::Credentials credentials{m_session->account().email, m_wish.oldPassword, m_wish.otp};
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
    m_session->signIn({m_session->account().email, m_wish.newPassword, m_wish.otp})
        ->then(this, [this](const Result<void> &outcome) {
            m_reply->settle(outcome ? PasswordChanged::SignedInAgain : PasswordChanged::SignInNeeded);
        });
}

} // namespace Latchkey
