// SPDX-License-Identifier: MIT
#pragma once

#include "app/postsquestion.h"

#include <QTimer>
#include <QWidget>

class QBoxLayout;
class QLineEdit;
class QMenu;
class QToolButton;

namespace Latchkey {

class FilterChips;
class FilterPanel;
class PostFacets;
class ScrollArea;

/// Above a list of posts: what to search for, what to narrow by, and a menu for the rest.
class PostsControls final : public QWidget {
    Q_OBJECT

public:
    /// The facets must live longer. The menu is not owned.
    PostsControls(const PostFacets *facets, QMenu *menu, QWidget *parent = nullptr);

    /// As it is, without a word of it.
    void setQuestion(const PostsQuestion &question);

    void focusSearch();

    /// Everything that narrows the list goes.
    void clear();

    void closeFilters();
    bool areFiltersOpen() const;

Q_SIGNALS:
    /// Another search or other filters; the rest of the question is nobody's business here.
    void narrowed(const QString &search, const QList<Latchkey::PostFilter> &filters);

    /// What there is to choose from is wanted now.
    void filtersOpened();

    /// Back to the list.
    void leaveWanted();

    /// What is typed now will be asked for in a moment: nobody waits for an older answer.
    void typed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void makeNarrowing();
    void makePanel();
    void followFilterButton(bool isOpen);
    void setFilters(const QList<PostFilter> &filters);
    void showNarrowing();
    void drawIcons();
    void tell();
    void askSoon();
    void remove(PostFilter::Kind kind);

    PostsQuestion m_question; ///< its search and filters
    QLineEdit *m_search;
    QToolButton *m_filter;
    QToolButton *m_menu;
    FilterChips *m_chips;
    const PostFacets *const m_facets;
    FilterPanel *m_panel = nullptr; ///< made when it is first opened: it is a quarter of all that the posts' view consists of
    ScrollArea *m_narrowing = nullptr; ///< the panel and the chips, once there is one of them
    QBoxLayout *m_narrowingRows = nullptr;
    QAction *m_searchIcon;
    QTimer m_askSoon;
};

} // namespace Latchkey
