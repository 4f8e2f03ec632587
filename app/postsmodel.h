// SPDX-License-Identifier: MIT
#pragma once

#include "app/post.h"
#include "directus/items.h"

#include <QAbstractListModel>
#include <QPointer>

#include <optional>

namespace Latchkey {

/// The project's posts, newest first, a page at a time as the view asks for more. A late answer to a question nobody asks
/// any more is dropped.
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
    };

    enum class State {
        Idle, ///< nothing was asked for yet
        Loading,
        Ready,
        Failed, ///< error() says why; what was loaded before stays
    };
    Q_ENUM(State)

    explicit PostsModel(Directus::Items items, QObject *parent = nullptr);
    ~PostsModel() override;

    /// Asks anew from the first page. What is shown stays until the answer is here.
    void reload();

    State state() const { return m_state; }
    std::optional<Directus::Error> error() const { return m_error; }

    /// How many there are, once the server has said so; -1 before.
    qint64 totalCount() const { return m_totalCount; }

    const Post &post(const QModelIndex &index) const { return m_posts.at(index.row()); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void stateChanged(Latchkey::PostsModel::State state);

private:
    void read(qsizetype offset);
    void finishReading(qsizetype offset, const Directus::Result<Directus::ItemList> &outcome);
    void replace(const Directus::ItemList &list);
    bool append(const Directus::ItemList &list);
    void fail(qsizetype offset, const Directus::Error &error);
    void setState(State state);

    const Directus::Items m_items;
    QPointer<Directus::Reply<Directus::ItemList>> m_reading;
    QList<Post> m_posts;
    QStringList m_sort;
    qsizetype m_nextOffset = 0; ///< at the server: more than there are rows, when some came twice
    qint64 m_totalCount = -1;
    bool m_hasMore = false;
    State m_state = State::Idle;
    std::optional<Directus::Error> m_error;
};

} // namespace Latchkey
