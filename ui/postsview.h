// SPDX-License-Identifier: MIT
#pragma once

#include "app/postsmodel.h"

#include <QWidget>

class QLabel;
class QListView;
class QMenu;
class QSplitter;
class QStackedWidget;
class QToolButton;

namespace Latchkey {

class Notice;
class PostReader;
class Session;
class StatePanel;

/// What the person came for: the project's posts, and the one that is chosen. In a narrow window one at a time.
class PostsView final : public QWidget {
    Q_OBJECT

public:
    /// `accountMenu` opens from the top bar; it is not owned. The session must live longer.
    PostsView(Session *session, QMenu *accountMenu, QWidget *parent = nullptr);

    void focusPosts();

    /// What is shown keeps its place while the posts are fetched anew.
    void reload();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeTopBar(QMenu *accountMenu);
    QWidget *makeAccountButton(QMenu *menu);
    void drawIcons();

    void followModel(PostsModel::State state);
    void showPosts();
    void showCount();
    void showFailure(const Directus::Error &error);
    void followConnection();
    void showNotice();
    void followNotice();
    void openPost(const QModelIndex &index);
    void arrange();
    bool isNarrow() const;
    void setReading(bool reading);

    Session *const m_session;
    PostsModel m_posts;
    Notice *m_notice;
    QStackedWidget *m_stack;
    QSplitter *m_splitter;
    QListView *m_list;
    PostReader *m_reader;
    StatePanel *m_state;
    QLabel *m_title;
    QLabel *m_count;
    QToolButton *m_back;
    QToolButton *m_reload;
    QToolButton *m_account;
    bool m_isReading = false; ///< in a narrow window: the post has the place of the list
    QString m_postId; ///< which post is open, across reloads
};

} // namespace Latchkey
