// SPDX-License-Identifier: MIT
#pragma once

#include "ui/phrase.h"

#include <QWidget>

class QMenu;
class QToolButton;

namespace Latchkey {

class ElidedLabel;
class Session;

/// Above the posts: whose they are, how many, which collection, and the person's own menu.
class PostsTopBar final : public QWidget {
    Q_OBJECT

public:
    /// The session must live longer; `accountMenu` is not owned.
    PostsTopBar(Session *session, QMenu *accountMenu, QWidget *parent = nullptr);

    void showCount(const Phrase &text);

    /// With fewer than two there is nothing to choose, and no button.
    void showCollections(const QStringList &names, const QString &current);

    /// The way back to the list is there when the list is not.
    void showWayBack(bool shown);
    void setNarrow(bool narrow);
    void setReloading(bool reloading);

Q_SIGNALS:
    void backWanted();
    void reloadWanted();
    void collectionChosen(const QString &name);

protected:
    void changeEvent(QEvent *event) override;

private:
    void addButtons(QMenu *accountMenu);
    void drawIcons();
    void drawReload();

    Session *const m_session;
    ElidedLabel *m_title;
    ElidedLabel *m_count;
    Phrase m_countText;
    QToolButton *m_back;
    QToolButton *m_collection;
    QToolButton *m_reload;
    QToolButton *m_account;
    bool m_isReloading = false;
};

/// "blog_posts" as people would say it: "Blog posts".
QString collectionTitle(const QString &name);

} // namespace Latchkey
