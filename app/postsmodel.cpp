// SPDX-License-Identifier: MIT
#include "app/postsmodel.h"

#include <QSet>

using namespace Qt::StringLiterals;
using Directus::Error;
using Directus::ItemList;
using Directus::Result;

namespace Latchkey {

namespace {

constexpr int pageSize = 50;
const QString collection = u"posts"_s;

/// The id settles the order of posts of the same instant, so that no page repeats or skips one.
const QStringList newestFirst{u"-date_created"_s, u"-id"_s};

QList<Post> decodePosts(const QList<QJsonObject> &items)
{
    QList<Post> posts;
    posts.reserve(items.size());
    for (const QJsonObject &item : items)
        posts.append(Post::fromItem(item));
    return posts;
}

/// A server may give less than it was asked for (QUERY_LIMIT_MAX), so its count says more than the length of a page.
bool hasMore(const ItemList &list, qsizetype nextOffset)
{
    return !list.data.isEmpty() && (list.filterCount ? nextOffset < *list.filterCount : list.data.size() == pageSize);
}

} // namespace

PostsModel::PostsModel(Directus::Items items, QObject *parent) : QAbstractListModel(parent), m_items(items), m_sort(newestFirst)
{
}

PostsModel::~PostsModel()
{
    if (m_reading)
        m_reading->abort();
}

void PostsModel::reload()
{
    read(0);
}

bool PostsModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_hasMore && !m_reading;
}

void PostsModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        read(m_nextOffset);
}

void PostsModel::read(qsizetype offset)
{
    if (m_reading)
        m_reading->abort();
    m_reading = m_items.readItems(
        collection, {.limit = pageSize, .offset = int(offset), .sort = m_sort, .meta = {u"filter_count"_s}});
    m_reading->then(this, [this, offset](const Result<ItemList> &outcome) { finishReading(offset, outcome); });
    setState(State::Loading);
}

void PostsModel::finishReading(qsizetype offset, const Result<ItemList> &outcome)
{
    if (!outcome && outcome.error().kind == Error::Kind::Cancelled)
        return;
    m_reading.clear();
    if (!outcome)
        return fail(offset, outcome.error());
    m_error.reset();
    m_totalCount = outcome->filterCount.value_or(-1);
    m_nextOffset = offset + outcome->data.size();
    m_hasMore = hasMore(*outcome, m_nextOffset);
    if (offset == 0)
        replace(*outcome);
    else if (!append(*outcome) && m_hasMore)
        return read(m_nextOffset); // without new rows the view would not ask again
    if (!m_reading) // a view may have asked for more as soon as it saw the new rows
        setState(State::Ready);
}

void PostsModel::fail(qsizetype offset, const Error &error)
{
    // A field to sort by that is not there reads like a collection that may not be read. Which one it is shows without it.
    if (error.code == Directus::ErrorCode::Forbidden && !m_sort.isEmpty()) {
        m_sort.clear();
        return read(offset);
    }
    m_error = error;
    m_hasMore = false;
    setState(State::Failed);
}

void PostsModel::replace(const ItemList &list)
{
    beginResetModel();
    m_posts = decodePosts(list.data);
    endResetModel();
}

/// Posts that arrived at the server meanwhile push others onto the next page: what is shown already is left out. False when
/// nothing else is on that page.
bool PostsModel::append(const ItemList &list)
{
    QSet<QString> known;
    for (const Post &post : std::as_const(m_posts))
        known.insert(post.id);
    known.remove(QString()); // an id that may not be read tells nothing
    QList<Post> fresh = decodePosts(list.data);
    fresh.removeIf([&known](const Post &post) { return known.contains(post.id); });
    if (fresh.isEmpty())
        return false;
    beginInsertRows({}, int(m_posts.size()), int(m_posts.size() + fresh.size()) - 1);
    m_posts.append(fresh);
    endInsertRows();
    return true;
}

int PostsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_posts.size());
}

QVariant PostsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Post &post = m_posts.at(index.row());
    switch (role) {
    case TitleRole:
    case Qt::AccessibleTextRole:
        return post.title;
    case IdRole:
        return post.id;
    case ExcerptRole:
        return post.excerpt();
    case ContentRole:
        return post.content;
    case DateRole:
        return post.date;
    case StatusRole:
        return post.status;
    default:
        return {};
    }
}

QHash<int, QByteArray> PostsModel::roleNames() const
{
    return {{TitleRole, "title"}, {IdRole, "id"}, {ExcerptRole, "excerpt"}, {ContentRole, "content"}, {DateRole, "date"},
        {StatusRole, "status"}};
}

void PostsModel::setState(State state)
{
    m_state = state;
    Q_EMIT stateChanged(state);
}

} // namespace Latchkey
