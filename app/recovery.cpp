// SPDX-License-Identifier: MIT
#include "app/recovery.h"

#include "app/mailtoken.h"
#include "app/session.h"
#include "directus/passwords.h"

using Directus::Reply;

namespace Latchkey {

namespace {

/// An empty new password is taken by Directus and locks the account: it never leaves this program.
Directus::Error emptyPassword()
{
    return {
        .kind = Directus::Error::Kind::Api,
        .code = Directus::ErrorCode::FailedValidation,
        .field = QStringLiteral("password"),
        .validation = QStringLiteral("required"),
    };
}

} // namespace

Recovery::Recovery(Session *session) : m_session(session) { }

Reply<void> *Recovery::requestPasswordReset(const QString &email) const
{
    return m_session->mail()->ask(
        MailToken::Purpose::ResetPassword, [transport = m_session->transport(), email](const QUrl &resetUrl) {
            return Directus::Passwords(transport).passwordRequest(email.trimmed(), resetUrl);
        });
}

Reply<void> *Recovery::redeem(const MailToken &token, const QString &newPassword) const
{
    const QString text = QString::fromLatin1(token.text);
    const Directus::Users users(m_session->transport(), m_session->client());
    if (token.purpose == MailToken::Purpose::VerifyEmail)
        return users.registerUserVerify(text);
    if (newPassword.isEmpty())
        return Directus::settledReply<void>(m_session, Directus::Failure<Directus::Error>(emptyPassword()));
    auto *reply = token.purpose == MailToken::Purpose::AcceptInvite
        ? users.acceptUserInvite(text, newPassword)
        : Directus::Passwords(m_session->transport()).passwordReset(text, newPassword);
    reply->then(m_session, [session = m_session](const Directus::Result<void> &outcome) {
        if (!outcome)
            session->learnFrom(outcome.error());
    });
    return reply;
}

} // namespace Latchkey
