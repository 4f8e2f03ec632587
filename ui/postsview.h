// SPDX-License-Identifier: MIT
#pragma once

#include "app/postfacets.h"
#include "app/postsfreshness.h"
#include "app/postsmodel.h"
#include "app/querytext.h"
#include "app/readablecollections.h"
#include "app/readingchoices.h"

#include <QWidget>

#include <memory>
#include <optional>

class QMenu;
class QStackedWidget;

namespace Latchkey {

class ListAndPost;
class Notice;
class PostChoice;
class PostList;
class PostPane;
class PostsControls;
class PostsMenu;
class PostsNotice;
class PostsTopBar;
class Session;
class StatePanel;
class TextButton;
struct PostsAbsence;

/// What the person came for: the project's posts, and the one that is chosen. In a narrow window one at a time.
class PostsView final : public QWidget {
    Q_OBJECT

public:
    /// Empty: it is nobody's before open(), and can be made before anybody has signed in. `accountMenu` opens from the top bar;
    /// it is not owned. The session must live longer. How the person reads is kept in `settingsFile`.
    PostsView(Session *session, QMenu *accountMenu, QString settingsFile, QWidget *parent = nullptr);
    ~PostsView() override;

    /// Asks for the posts of who is signed in now. Once.
    void open();

    /// Before open(), in its place among its ancestors: does unseen what the first time costs, styles, sizes and fonts.
    void rehearse();

    void focusPosts();

    /// What is shown keeps its place while the posts are fetched anew.
    void reload();

Q_SIGNALS:
    /// The project has answered: what it said is shown in this very turn.
    void filled();

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeListSide();
    void connectAsking();
    void connectReading();

    void keepWhatIsLearned();
    void openCollection(const QString &name);
    void ask(const PostsQuestion &question);
    void narrow(const QString &search, const QList<PostFilter> &filters);
    void chooseOrder(PostsQuestion::Order order);
    void sortBy(int column);
    void showOrder(PostsQuestion::Order order);
    void chooseLook(bool columns);
    void chooseField(QString PostFields::*field, const QString &name);
    void copyQuery(QueryText::Form form) const;

    void followModel(PostsModel::State state);
    void learn();
    void countFacets();
    void showState();
    void showProgress();
    void showPosts();
    void showCount();
    void showEmptiness();
    void showFailure(const Directus::Error &error);
    void sayInPlaceOfAll(const PostsAbsence &absence);
    void sayInPlaceOfList(const PostsAbsence &absence);
    void followState();
    void followCollections();
    void showArrived(int count);
    void followRows(int first, int last);

    void learnAuthors(const QModelIndex &first, const QModelIndex &last);
    void followRoom();
    void search();

    Session *const m_session;
    const QString m_settingsFile;
    std::optional<ReadingChoices> m_choices; ///< of who is signed in; nothing before open()
    PostsModel m_posts;
    PostsFreshness m_freshness;
    PostFacets m_facets;
    ReadableCollections m_collections;
    PostsTopBar *m_bar;
    Notice *m_notice;
    PostsNotice *m_problems;
    QStackedWidget *m_stack;
    PostsMenu *m_menu;
    PostsControls *m_controls;
    TextButton *m_arrived;
    QStackedWidget *m_listStack;
    PostList *m_list;
    StatePanel *m_nothing; ///< in place of the list, when a search finds nothing
    PostPane *m_pane;
    ListAndPost *m_listAndPost;
    StatePanel *m_state; ///< in place of all of it
    QString m_otherCollection; ///< what the button of m_state opens; empty when it asks again
    bool m_isFirstAnswer = true; ///< until then nobody has chosen what has the focus
    bool m_isFocusDue = true; ///< posts that come now are what the person looks at next
    int m_arrivedCount = 0;
    std::unique_ptr<PostChoice> m_choice; ///< goes before what it chooses from
};

} // namespace Latchkey
