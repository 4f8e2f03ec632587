// SPDX-License-Identifier: MIT
#pragma once

#include "app/post.h"
#include "directus/error.h"

#include <QUrl>
#include <QWidget>

class QAction;
class QLabel;
class QMenu;
class QToolButton;

namespace Latchkey {

class FindBar;
class Notice;
class PostReader;
class Session;

/// The post that is read, and what one can do with it: find, zoom, copy, save, print, follow its links.
class PostPane final : public QWidget {
    Q_OBJECT

public:
    /// The session must live longer.
    explicit PostPane(Session *session, QWidget *parent = nullptr);

    void showPost(const Post &post);
    void showNothing();
    PostReader *reader() const { return m_reader; }

    /// Only the beginning of the post could be read; until showPost() gives the rest.
    void tellUnfinished(const Directus::Error &error);

Q_SIGNALS:
    /// The rest of that post, once more.
    void restWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeToolBar();
    QList<QToolButton *> tools() const;
    void offerTools(bool offered);
    void offerWhole();
    void fillMenu(QMenu *menu);
    void addShortcuts();
    void drawIcons();
    void showTarget(const QString &target);
    void askForLink(const QUrl &target);
    void openLink();
    void offerPictures();
    void copyText() const;
    void save();
    void print();
    void savePdf();
    void writePdf(const QString &file);
    QString suggestedName(const QString &ending) const;
    void tellFailure(const QString &file);

    Session *const m_session;
    PostReader *m_reader;
    FindBar *m_find;
    Notice *m_pictures;
    Notice *m_link;
    Notice *m_unfinished;
    QLabel *m_hovered;
    QToolButton *m_smaller;
    QToolButton *m_larger;
    QToolButton *m_search;
    QToolButton *m_more;
    QAction *m_caret;
    QList<QAction *> m_wholeActions; ///< that need all of the post
    QUrl m_target; ///< of the link that is asked about
};

} // namespace Latchkey
