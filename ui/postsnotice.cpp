// SPDX-License-Identifier: MIT
#include "ui/postsnotice.h"

#include "app/postsmodel.h"
#include "app/session.h"
#include "ui/datetext.h"
#include "ui/errortext.h"
#include "ui/notice.h"

namespace Latchkey {

PostsNotice::PostsNotice(Session *session, PostsModel *posts, Notice *notice)
    : QObject(notice), m_session(session), m_posts(posts), m_notice(notice)
{
}

void PostsNotice::begin()
{
    connect(m_session, &Session::connectionChanged, this, &PostsNotice::tell);
    connect(m_session, &Session::renewingFailed, this, &PostsNotice::tell);
    connect(m_session, &Session::tokenStoreProblemChanged, this, &PostsNotice::tell);
    connect(m_posts, &PostsModel::stateChanged, this, &PostsNotice::tell);
    connect(m_notice, &Notice::actionTriggered, this, &PostsNotice::tryAgain);
    tell();
}

void PostsNotice::tell()
{
    const auto again = [] { return tr("Try Again"); };
    if (m_session->connection() == Session::Connection::Offline)
        m_notice->tell(Notice::Tone::Warning, withAge(waitingText()), again);
    else if (m_posts->error() && m_posts->rowCount() > 0)
        m_notice->tell(Notice::Tone::Warning, withAge(errorPhrase(*m_posts->error(), Situation::ReadingPosts)), again);
    else if (m_session->tokenStoreProblem())
        tellKeychainProblem();
    else
        m_notice->clear();
}

Phrase PostsNotice::waitingText() const
{
    const Directus::Error error = m_session->refreshError();
    if (error.kind == Directus::Error::Kind::Api)
        return errorPhrase(error, Situation::Resuming);
    return [] { return tr("The project cannot be reached right now. You stay signed in, and what is shown stays here."); };
}

void PostsNotice::tellKeychainProblem()
{
    const TokenStoreError problem = *m_session->tokenStoreProblem();
    if (problem.kind == TokenStoreError::Kind::NoAnswer)
        m_notice->tell(Notice::Tone::Information, errorPhrase(problem), [] { return tr("Try Again"); });
    else
        m_notice->tell(Notice::Tone::Information, errorPhrase(problem));
}

Phrase PostsNotice::withAge(const Phrase &text) const
{
    if (!m_posts->askedAt().isValid() || m_posts->rowCount() == 0)
        return text;
    return [notice = m_notice, text, askedAt = m_posts->askedAt()] {
        return text.text() + u' ' + tr("Last updated: %1.").arg(shortDateText(askedAt, notice->locale()));
    };
}

void PostsNotice::tryAgain()
{
    if (m_session->connection() == Session::Connection::Offline)
        m_session->retryNow();
    else if (m_posts->state() == PostsModel::State::Failed)
        m_posts->reload();
    else
        m_session->retryKeeping();
}

} // namespace Latchkey
