// SPDX-License-Identifier: MIT
#pragma once

#include "app/postsmodel.h"
#include "app/readingchoices.h"

#include <QDeadlineTimer>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <optional>

namespace Latchkey {

class PostList;
class PostPane;

/// Which post of the list is open: the one that is chosen, and still that one when the list is another, or was left and
/// comes back.
class PostChoice final : public QObject {
    Q_OBJECT

public:
    /// None is owned; all must live longer.
    PostChoice(PostsModel *posts, PostList *list, PostPane *pane, QObject *parent = nullptr);
    ~PostChoice() override;

    /// Another question was asked: nothing is waited for any more.
    void beginAnew();

    /// The open post is none of the list.
    void forget() { m_id.clear(); }

    /// The list has posts: opens the one that was open, or else the first.
    void settle();

    /// So many rows further, if there are.
    void step(int rows);

    /// Where the person is. Nothing for a list that is narrowed or turned around: its rows say nothing about the list that the
    /// next visit begins with.
    std::optional<ReadingPlace> place() const;

    /// settle() goes there, if that is a place in this list.
    void comeBackTo(const std::optional<ReadingPlace> &place);

private:
    void choose(const QModelIndex &index);
    void open(const QModelIndex &index);
    void goTo(const ReadingPlace &place);
    void followData(const QModelIndex &first, const QModelIndex &last);
    void show(const Post &post);
    Post withKnownEnd(const Post &post) const;
    void readWhole();
    void followState(PostsModel::State state);

    PostsModel *const m_posts;
    PostList *const m_list;
    PostPane *const m_pane;
    QString m_id; ///< of the open post
    QPointer<Directus::Reply<Post>> m_whole; ///< the open post, of which the list has only the beginning
    std::optional<ReadingPlace> m_place; ///< where to go once there are posts
    bool m_isAwaited = false; ///< the chosen row is not here yet
    bool m_isSought = false; ///< a certain post is wanted there, which may have moved
    QTimer m_openSoon;
    QDeadlineTimer m_hurry; ///< not over while one post after the other is chosen
};

} // namespace Latchkey
