// SPDX-License-Identifier: MIT
#pragma once

#include "scriptedcollection.h"
#include "windowstack.h"

#include <QUrlQuery>

class QAction;
class QListView;

namespace Latchkey {
class PostReader;
}

/// What a list of posts is asked for by.
inline const QByteArray items = "GET /items/posts";

/// These posts of so many, as a project answers them.
ScriptedAnswer page(const QJsonArray &posts, int count);

/// The list of posts that is shown, the post beside it, and its words.
QListView *list(const WindowStack &stack);
Latchkey::PostReader *reader(const WindowStack &stack);
QString text(const WindowStack &stack);

/// At a project whose posts are as many as one likes.
struct PostsStack : WindowStack {
    explicit PostsStack(int count);

    ScriptedCollection posts;

    /// Signed in, and the first post is set.
    bool isOpen();

    bool signsOutAndInAs(const QString &email);

    /// From now on.
    void mayRead(const QStringList &collections);

    /// On what has the focus.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const;
    void write(const QString &letters) const;

    /// Those of the list so far that had this parameter.
    QList<QUrlQuery> questions(const QString &with) const;

    QAction *action(const QString &text) const;
};
