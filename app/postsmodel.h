// SPDX-License-Identifier: MIT
#pragma once

#include "app/postrows.h"
#include "app/postsquestion.h"
#include "directus/items.h"

#include <QAbstractListModel>
#include <QDeadlineTimer>
#include <QHash>
#include <QPointer>
#include <QTimer>

#include <optional>

namespace Latchkey {

/// The answer to a question for posts, as long as it may be. Every row is there from the first answer on; what it holds is
/// read when a view wants to show it, a page at a time. What no view wants any more is not waited for and not kept.
///
/// The list may change at the server while one reads in it. Each page is asked for with the row before it: when that one is
/// another than is known, or a page comes short, the count and what is shown are read again.
class PostsModel final : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        TitleRole = Qt::DisplayRole,
        IdRole = Qt::UserRole,
        ExcerptRole,
        ContentRole,
        DateRole, ///< QDateTime in UTC, invalid if there is none
        StatusRole,
        AuthorRole,
        IsLoadedRole, ///< false while the row is only a place
    };

    enum class State {
        Idle, ///< nothing was asked for yet
        Loading, ///< the beginning of the list
        Ready,
        Failed, ///< error() says why; what was loaded before stays
    };
    Q_ENUM(State)

    explicit PostsModel(Directus::Items items, QObject *parent = nullptr);
    ~PostsModel() override;

    /// Another question: the rows go at once.
    void ask(const PostsQuestion &question);
    const PostsQuestion &question() const { return m_question; }

    /// Fields that somebody chose come before those that are guessed.
    void chooseFields(const PostFields &chosen);

    /// Reads the beginning and what is shown anew. What is shown stays until the answer is here, and keeps its place.
    void reload();

    /// Asks whether the beginning has changed, which costs the server little when it has not.
    void revalidate();

    /// The next question is being typed: nobody waits for the answer to this one. Idle, if it had not been answered.
    void stop();

    /// All of a post of which only the beginning is here. Errors: those of Items::readItem().
    Directus::Reply<Post> *readWhole(const QString &id) const;

    /// A view shows these rows, both included.
    void wantRows(int first, int last);

    State state() const { return m_state; }
    std::optional<Directus::Error> error() const { return m_error; }

    /// How many there are, once the server has said so; -1 before.
    qint64 totalCount() const { return m_totalCount; }

    /// When the server last said how things are; invalid before.
    QDateTime askedAt() const { return m_askedAt; }

    /// Null when the row is not known yet.
    const Post *post(const QModelIndex &index) const { return m_rows.at(index.row()); }

    /// The row of a post among those that are known, or -1.
    int rowOf(const QString &id) const { return m_rows.rowOf(id); }

    /// How many rows are in memory.
    int knownRows() const { return m_rows.known(); }

    /// What the last answer's posts have that can be a title or a content.
    QStringList textFields() const { return m_textFields; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void stateChanged(Latchkey::PostsModel::State state);

    /// Posts that were not there before are now the first `count` rows.
    void postsArrived(int count);

private:
    using Page = Directus::Reply<Directus::ItemList>;
    using Beginning = Directus::Reply<std::optional<Directus::ItemList>>;

    void readBeginning();
    void finishBeginning(const Directus::Result<std::optional<Directus::ItemList>> &outcome);
    void adopt(const Directus::ItemList &list);
    bool learnFrom(const Directus::ItemList &list);
    void setPageSize(const Directus::ItemList &list);
    void placeBeginning(const QList<Post> &posts, int count);
    int arrivedBefore(const QList<Post> &posts, int count) const;
    void insertAtFront(int count);
    void resize(int count);
    void put(int first, const QList<Post> &posts);

    void fill();
    void readMissing(const PostRows::Range &range);
    void readPage(int page);
    void finishPage(int page, const Directus::Result<Directus::ItemList> &outcome);
    void growBy(int page, const QList<Post> &posts);
    void heal();
    void abortPages(const PostRows::Range &butThose);
    PostRows::Range rowsOf(int page) const;

    bool askForLess(const Directus::Error &error);
    bool askForFewer(const Directus::Error &error);
    void fail(const Directus::Error &error);
    void setState(State state);
    QList<Post> decode(const QList<QJsonObject> &items) const;

    const Directus::Items m_items;
    PostsQuestion m_question;
    PostFields m_chosenFields;
    QStringList m_textFields;
    bool m_mayNameAuthor = true;
    PostRows m_rows;
    QPointer<Beginning> m_beginning;
    QHash<int, QPointer<Page>> m_pages; ///< on their way, by number
    QByteArray m_etag; ///< of the beginning
    PostRows::Range m_wanted;
    QTimer m_fillSoon;
    QTimer m_healSoon;
    QDeadlineTimer m_healPause;
    int m_healings = 0; ///< since the person last asked for anything
    int m_mostAtOnce; ///< posts in one answer
    int m_pageSize;
    bool m_isOpenEnded = false; ///< the server gives no count, and the last page was full
    qint64 m_totalCount = -1;
    QDateTime m_askedAt;
    State m_state = State::Idle;
    std::optional<Directus::Error> m_error;
};

} // namespace Latchkey
