// SPDX-License-Identifier: MIT
#include "ui/postchoice.h"

#include "ui/postlist.h"
#include "ui/postpane.h"
#include "ui/postreader.h"

#include <QItemSelectionModel>

#include <algorithm>
#include <chrono>

using namespace std::chrono_literals;

namespace Latchkey {

namespace {

constexpr auto restingTime = 80ms; // longer than from one repetition of a key that is held down to the next

} // namespace

PostChoice::PostChoice(PostsModel *posts, PostList *list, PostPane *pane, QObject *parent)
    : QObject(parent), m_posts(posts), m_list(list), m_pane(pane)
{
    m_openSoon.setSingleShot(true);
    connect(&m_openSoon, &QTimer::timeout, this, [this] { open(m_list->currentIndex()); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &PostChoice::choose);
    connect(m_posts, &PostsModel::dataChanged, this, &PostChoice::followData);
    connect(m_posts, &PostsModel::stateChanged, this, &PostChoice::followState);
    connect(m_pane, &PostPane::restWanted, this, &PostChoice::readWhole);
}

PostChoice::~PostChoice()
{
    if (m_whole)
        m_whole->abort();
}

void PostChoice::beginAnew()
{
    m_isAwaited = false;
    m_place.reset();
}

void PostChoice::settle()
{
    if (m_place)
        goTo(*std::exchange(m_place, {}));
    else if (!m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_posts->index(m_id.isEmpty() ? 0 : std::max(0, m_posts->rowOf(m_id))));
}

void PostChoice::step(int rows)
{
    const QModelIndex next = m_posts->index(m_list->currentIndex().row() + rows);
    if (next.isValid())
        m_list->setCurrentIndex(next);
}

std::optional<ReadingPlace> PostChoice::place() const
{
    const PostsQuestion &question = m_posts->question();
    const bool isUsualList = !question.isNarrowed() && question.order == PostsQuestion::Order::NewestFirst;
    if (!isUsualList || !m_list->currentIndex().isValid() || m_id.isEmpty())
        return {};
    return ReadingPlace{.collection = question.collection,
        .postId = m_id,
        .row = m_list->currentIndex().row(),
        .firstShown = std::max(0, m_list->firstShown())};
}

void PostChoice::comeBackTo(const std::optional<ReadingPlace> &place)
{
    if (!place || place->collection != m_posts->question().collection)
        return;
    m_place = place;
    m_id = place->postId;
}

/// The post may have moved since: it is looked for around the row where it stood.
void PostChoice::goTo(const ReadingPlace &place)
{
    const int known = m_posts->rowOf(m_id);
    const int last = m_posts->rowCount() - 1;
    m_list->setCurrentIndex(m_posts->index(std::min(known >= 0 ? known : place.row, last)));
    m_isSought = known < 0;
    if (place.firstShown > 0)
        m_list->scrollTo(m_posts->index(std::min(place.firstShown, last)), PostList::PositionAtTop);
}

/// Who holds a key down reads nothing on the way: the post opens where they come to rest.
void PostChoice::choose(const QModelIndex &index)
{
    m_isSought = false;
    const bool isHurrying = !m_hurry.hasExpired();
    m_hurry.setRemainingTime(restingTime);
    if (!isHurrying)
        return open(index);
    if (const Post *post = index.isValid() ? m_posts->post(index) : nullptr)
        m_id = post->id;
    m_openSoon.start(restingTime);
}

void PostChoice::open(const QModelIndex &index)
{
    m_openSoon.stop();
    if (!index.isValid())
        return;
    const Post *post = m_posts->post(index);
    m_isAwaited = !post;
    if (post)
        show(*post);
}

/// The row that is open may have come only now, have been edited, or have moved under the person's eyes.
void PostChoice::followData(const QModelIndex &first, const QModelIndex &last)
{
    const QModelIndex current = m_list->currentIndex();
    if (m_openSoon.isActive() || !current.isValid() || current.row() < first.row() || current.row() > last.row())
        return;
    const Post *post = m_posts->post(current);
    const int moved = m_posts->rowOf(m_id);
    const bool isFoundElsewhere = m_isSought && moved >= 0;
    if (post && (post->id == m_id || (m_isAwaited && !isFoundElsewhere)))
        return open(current);
    if (moved >= 0)
        m_list->selectionModel()->setCurrentIndex(m_posts->index(moved), QItemSelectionModel::ClearAndSelect);
}

void PostChoice::show(const Post &post)
{
    m_id = post.id;
    m_pane->showPost(withKnownEnd(post));
    if (m_whole)
        m_whole->abort();
    if (post.isAbridged)
        readWhole();
}

/// The end that is shown already stays, if it goes on as the beginning does, until the post has been read as it is now.
Post PostChoice::withKnownEnd(const Post &post) const
{
    const Post &shown = m_pane->reader()->post();
    Post known = post;
    if (post.isAbridged && shown.id == post.id && !shown.isAbridged && shown.content.startsWith(post.content)) {
        known.content = shown.content;
        known.isAbridged = false;
    }
    return known;
}

void PostChoice::readWhole()
{
    m_whole = m_posts->readWhole(m_id);
    m_whole->then(this, [this, id = m_id](const Directus::Result<Post> &post) {
        if (m_id != id)
            return;
        if (post)
            m_pane->showPost(*post);
        else if (post.error().kind != Directus::Error::Kind::Cancelled)
            m_pane->tellUnfinished(post.error());
    });
}

/// What could not be read to its end is tried again when the list is.
void PostChoice::followState(PostsModel::State state)
{
    const Post &shown = m_pane->reader()->post();
    if (state == PostsModel::State::Ready && shown.isAbridged && shown.id == m_id && !m_whole)
        readWhole();
}

} // namespace Latchkey
