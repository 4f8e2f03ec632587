// SPDX-License-Identifier: MIT
#pragma once

#include "app/postsquestion.h"
#include "app/querytext.h"
#include "ui/postlist.h"

#include <QMenu>

class QActionGroup;

namespace Latchkey {

/// How a list is shown: its order, its look, what is a title and what is the text, and the question behind it for developers.
class PostsMenu final : public QMenu {
    Q_OBJECT

public:
    explicit PostsMenu(QWidget *parent = nullptr);

    void showOrder(PostsQuestion::Order order);
    void showLook(PostList::Look look);

    /// What can be a title or a text, and which is.
    void showFields(const QStringList &names, const PostFields &chosen);

Q_SIGNALS:
    void orderChosen(Latchkey::PostsQuestion::Order order);
    void lookChosen(Latchkey::PostList::Look look);
    void titleFieldChosen(const QString &name);
    void contentFieldChosen(const QString &name);

    void copyWanted(Latchkey::QueryText::Form form);

private:
    void addOrders();
    void addLooks();
    void addCopies();
    void fillFields(QMenu *menu, const QStringList &names, const QString &chosen, void (PostsMenu::*choose)(const QString &));

    QActionGroup *m_orders;
    QActionGroup *m_looks;
    QMenu *m_titles;
    QMenu *m_contents;
};

} // namespace Latchkey
