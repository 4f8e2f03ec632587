// SPDX-License-Identifier: MIT
#include "directus/authorizedrequest.h"

#include "directus/authentication.h"
#include "directus/json.h"
#include "directus/transport.h"

namespace Directus {

AuthorizedRequest::AuthorizedRequest(
    Request request, Transport *transport, Authentication *authentication, Reply<Response> *reply)
    : QObject(reply)
    , m_request(std::move(request))
    , m_transport(transport)
    , m_authentication(authentication)
    , m_reply(reply)
    , m_personNumber(authentication->personNumber())
{
    if (authentication->isLoggedIn() && !authentication->isAccessTokenFresh())
        refreshThenSend();
    else
        send();
}

void AuthorizedRequest::refreshThenSend()
{
    m_mayRefresh = false;
    auto *refresh = m_authentication->refresh();
    connect(m_reply, &ReplyBase::aborted, refresh, &ReplyBase::abort);
    refresh->then(this, [this](const Result<AuthenticationData> &outcome) {
        if (isOfFormerPerson())
            m_reply->settle(Failure<Error>(Error::cancelled()));
        else if (outcome)
            send();
        else
            m_reply->settle(Failure<Error>(outcome.error()));
    });
}

void AuthorizedRequest::send()
{
    m_request.bearer = m_authentication->accessToken();
    auto *answer = m_transport->send(m_request);
    connect(m_reply, &ReplyBase::aborted, answer, &ReplyBase::abort);
    answer->then(this, &AuthorizedRequest::judge);
}

void AuthorizedRequest::judge(const Result<Response> &outcome)
{
    if (!outcome || !m_maySendAgain || !isTokenRefused(*outcome))
        return m_reply->settle(outcome);

    m_maySendAgain = false;
    if (isOfFormerPerson())
        return m_reply->settle(Failure<Error>(Error::cancelled()));
    const bool isStraggler = m_request.bearer != m_authentication->accessToken();
    if (isStraggler && m_authentication->isLoggedIn())
        send();
    else if (m_mayRefresh && m_authentication->isLoggedIn())
        refreshThenSend();
    else
        m_reply->settle(outcome);
}

bool AuthorizedRequest::isOfFormerPerson() const
{
    return m_personNumber != m_authentication->personNumber();
}

/// A token that has run out is TOKEN_EXPIRED. A server whose secret has changed says INVALID_TOKEN (403), one that has lost
/// the token's kind of session INVALID_CREDENTIALS (401): for both a refresh tells whether the session is over.
bool AuthorizedRequest::isTokenRefused(const Response &response) const
{
    if (m_request.bearer.isEmpty() || (response.status != 401 && response.status != 403))
        return false;
    const ErrorCode code = readError(response).code;
    return code == ErrorCode::TokenExpired || code == ErrorCode::InvalidToken
        || (code == ErrorCode::InvalidCredentials && !m_request.hasPassword);
}

} // namespace Directus
