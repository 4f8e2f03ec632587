// SPDX-License-Identifier: MIT
#include "app/postsfreshness.h"

namespace Latchkey {

PostsFreshness::PostsFreshness(PostsModel *model, Session *session, QObject *parent) : QObject(parent), m_model(model)
{
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, model, &PostsModel::revalidate);
    connect(model, &PostsModel::stateChanged, this, &PostsFreshness::followModel);
    connect(session, &Session::connectionChanged, this, &PostsFreshness::followConnection);
}

void PostsFreshness::lookAgain()
{
    const bool isDue = m_model->askedAt().msecsTo(QDateTime::currentDateTimeUtc()) >= m_notMoreOften.count();
    if (m_model->state() == PostsModel::State::Failed || (m_model->state() == PostsModel::State::Ready && isDue))
        m_model->revalidate();
}

void PostsFreshness::followModel(PostsModel::State state)
{
    m_again.stop();
    if (state == PostsModel::State::Ready)
        m_backoff.reset();
    else if (state == PostsModel::State::Failed && Directus::isTransient(*m_model->error()))
        m_again.start(m_backoff.next(m_model->error()->retryAfter));
}

void PostsFreshness::followConnection(Session::Connection connection)
{
    if (connection == Session::Connection::Online && m_model->state() == PostsModel::State::Failed)
        m_model->revalidate();
}

} // namespace Latchkey
