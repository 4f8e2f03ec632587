// SPDX-License-Identifier: MIT
#include "app/postsmodel.h"

#include <algorithm>
#include <chrono>
#include <limits>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Directus::Error;
using Directus::ItemList;
using Directus::Result;

namespace Latchkey {

namespace {

constexpr int usualPageSize = 50;
constexpr int fewestAtOnce = 2; // a post, and the one before it
constexpr int readAhead = 50; // rows beyond what is shown, in both directions
constexpr int keptAround = 200;
constexpr int mostPagesAtOnce = 2;
constexpr auto settlingTime = 50ms; // a scroll bar under way: nothing is asked for until it rests
constexpr auto healPause = 1s;
constexpr int mostHealings = 3; // of a server that contradicts itself again and again

int clamped(qint64 count)
{
    return int(std::clamp<qint64>(count, 0, std::numeric_limits<int>::max() / 2));
}

bool isCancelled(const Error &error)
{
    return error.kind == Error::Kind::Cancelled;
}

} // namespace

PostsModel::PostsModel(Directus::Items items, QObject *parent)
    : QAbstractListModel(parent), m_items(items), m_mostAtOnce(usualPageSize), m_pageSize(usualPageSize)
{
    m_fillSoon.setSingleShot(true);
    m_healSoon.setSingleShot(true);
    connect(&m_fillSoon, &QTimer::timeout, this, &PostsModel::fill);
    connect(&m_healSoon, &QTimer::timeout, this, &PostsModel::readBeginning);
}

PostsModel::~PostsModel()
{
    if (m_beginning)
        m_beginning->abort();
    abortPages({});
}

void PostsModel::ask(const PostsQuestion &question)
{
    if (question.collection != m_question.collection)
        m_mayNameAuthor = true;
    abortPages({});
    beginResetModel();
    m_rows.clear();
    endResetModel();
    m_question = question;
    m_etag.clear();
    m_wanted = {};
    m_mostAtOnce = m_pageSize = usualPageSize;
    m_isOpenEnded = false;
    m_totalCount = -1;
    m_healings = 0;
    m_error.reset();
    readBeginning();
}

void PostsModel::chooseFields(const PostFields &chosen)
{
    m_chosenFields = chosen;
    m_question.fields = m_question.fields.with(chosen);
}

void PostsModel::reload()
{
    m_rows.makeStale();
    revalidate();
}

void PostsModel::revalidate()
{
    m_healings = 0;
    readBeginning();
}

void PostsModel::stop()
{
    if (!m_beginning)
        return;
    m_beginning->abort();
    m_beginning.clear();
    setState(State::Idle);
}

Directus::Reply<Post> *PostsModel::readWhole(const QString &id) const
{
    return Directus::decoded<Post>(m_items.readItem(m_question.collection, id, {.fields = m_question.query().fields}),
        [fields = m_question.fields](const QJsonObject &item) -> Result<Post> { return Post::fromItem(item, fields); });
}

void PostsModel::readBeginning()
{
    if (m_beginning)
        m_beginning->abort();
    m_healSoon.stop();
    Directus::Query query = m_question.query();
    query.limit = m_mostAtOnce;
    query.offset = 0;
    query.meta = {u"filter_count"_s};
    m_beginning = m_items.readItemsIfChanged(m_question.collection, query, m_etag);
    m_beginning->then(this, &PostsModel::finishBeginning);
    setState(State::Loading);
}

void PostsModel::finishBeginning(const Result<std::optional<ItemList>> &outcome)
{
    if (!outcome && isCancelled(outcome.error()))
        return;
    m_beginning.clear();
    if (!outcome)
        return askForLess(outcome.error()) || askForFewer(outcome.error()) ? readBeginning() : fail(outcome.error());
    m_error.reset();
    m_askedAt = QDateTime::currentDateTimeUtc();
    if (*outcome)
        adopt(**outcome);
    else
        m_rows.makeFresh({0, m_pageSize - 1});
    if (!m_beginning)
        setState(State::Ready);
    m_fillSoon.start(0ms);
}

void PostsModel::adopt(const ItemList &list)
{
    const bool asksForMore = learnFrom(list);
    m_etag = list.etag;
    setPageSize(list);
    m_totalCount = list.filterCount.value_or(-1);
    m_isOpenEnded = !list.filterCount && list.data.size() == m_mostAtOnce;
    const int known = int(list.data.size());
    const int count = list.filterCount ? clamped(std::max<qint64>(*list.filterCount, known)) : std::max(known, m_rows.count());
    placeBeginning(decode(list.data), m_isOpenEnded || list.filterCount ? count : known);
    if (asksForMore) {
        m_etag.clear();
        readBeginning();
    }
}

/// True when the same can be asked for better: sorted by the date that is shown, or with the author's name.
bool PostsModel::learnFrom(const ItemList &list)
{
    const bool isKnown = !m_question.fields.title.isEmpty();
    if (list.data.isEmpty() || isKnown)
        return false;
    const PostsQuestion before = m_question;
    m_textFields = PostFields::textFields(list.data);
    m_question.fields = PostFields::guess(list.data).with(m_chosenFields);
    const bool isNamed = before.namesAuthor && before.fields.author == m_question.fields.author; // by what was learned before
    const bool isNameless = isUuid(list.data.constFirst()[m_question.fields.author].toString());
    m_question.namesAuthor = m_mayNameAuthor && (isNamed || isNameless);
    m_question.isSorted = m_question.isSorted || !m_question.fields.date.isEmpty();
    return m_question.query() != before.query();
}

/// A server may give less than it is asked for (QUERY_LIMIT_MAX). The row before each page counts as well.
void PostsModel::setPageSize(const ItemList &list)
{
    const bool comesShort = list.filterCount && list.data.size() > 1
        && list.data.size()<m_mostAtOnce && * list.filterCount> list.data.size();
    if (comesShort)
        m_pageSize = int(list.data.size()) - 1;
    else
        m_pageSize = m_mostAtOnce < usualPageSize ? m_mostAtOnce - 1 : usualPageSize;
}

void PostsModel::placeBeginning(const QList<Post> &posts, int count)
{
    const int arrived = arrivedBefore(posts, count);
    const int before = m_rows.count();
    if (arrived > 0)
        insertAtFront(arrived);
    if (before > 0 && count != before + arrived)
        m_rows.makeStale();
    resize(count);
    put(0, posts);
    if (before > 0 && arrived > 0)
        Q_EMIT postsArrived(arrived);
}

/// How many posts stand before the one that was the first. When that one is gone from the beginning, and there are more
/// than before, they stand in front too.
int PostsModel::arrivedBefore(const QList<Post> &posts, int count) const
{
    const Post *first = m_rows.at(0);
    if (!first || first->id.isEmpty())
        return 0;
    const auto found = std::find_if(posts.begin(), posts.end(), [first](const Post &post) { return post.id == first->id; });
    if (found != posts.end())
        return int(found - posts.begin());
    return std::max(0, count - m_rows.count());
}

void PostsModel::insertAtFront(int count)
{
    abortPages({}); // they ask for places that mean something else now
    beginInsertRows({}, 0, count - 1);
    m_rows.insertAtFront(count);
    endInsertRows();
    m_wanted = {m_wanted.first + count, m_wanted.last + count};
}

void PostsModel::resize(int count)
{
    const int before = m_rows.count();
    if (count > before) {
        beginInsertRows({}, before, count - 1);
        m_rows.setCount(count);
        endInsertRows();
    } else if (count < before) {
        beginRemoveRows({}, count, before - 1);
        m_rows.setCount(count);
        endRemoveRows();
    }
}

void PostsModel::put(int first, const QList<Post> &posts)
{
    const int size = std::min(int(posts.size()), m_rows.count() - first);
    if (size <= 0)
        return;
    if (!m_rows.put(first, posts.first(size))) {
        m_rows.makeStale();
        m_rows.put(first, posts.first(size));
        heal();
    }
    Q_EMIT dataChanged(index(first), index(first + size - 1));
}

void PostsModel::wantRows(int first, int last)
{
    const PostRows::Range wanted{std::max(0, first), std::min(last, m_rows.count() - 1)};
    const bool jumps = !m_wanted.widened(m_pageSize).overlaps(wanted);
    m_wanted = wanted;
    if (jumps)
        m_fillSoon.start(settlingTime);
    else if (!m_fillSoon.isActive())
        m_fillSoon.start(0ms);
}

void PostsModel::fill()
{
    if (m_state == State::Idle || m_state == State::Failed)
        return;
    const int ahead = std::min(readAhead, m_mostAtOnce);
    m_rows.keep(m_wanted.widened(keptAround), {0, usualPageSize - 1});
    abortPages(m_wanted.widened(ahead));
    readMissing(m_wanted);
    readMissing({m_wanted.last + 1, m_wanted.last + ahead});
    readMissing({m_wanted.first - ahead, m_wanted.first - 1});
    if (m_isOpenEnded && m_wanted.last + ahead >= m_rows.count())
        readPage(m_rows.count() / m_pageSize);
}

void PostsModel::readMissing(const PostRows::Range &range)
{
    auto missing = m_rows.firstMissing(range);
    while (missing && m_pages.size() < mostPagesAtOnce) {
        const int page = *missing / m_pageSize;
        readPage(page);
        missing = m_rows.firstMissing({rowsOf(page).last + 1, range.last});
    }
}

PostRows::Range PostsModel::rowsOf(int page) const
{
    return {page * m_pageSize, (page + 1) * m_pageSize - 1};
}

void PostsModel::readPage(int page)
{
    const bool isOnItsWay = m_pages.contains(page) || (page == 0 && m_beginning);
    if (isOnItsWay || m_pages.size() >= mostPagesAtOnce)
        return;
    const int overlap = page > 0 ? 1 : 0;
    Directus::Query query = m_question.query();
    query.limit = m_pageSize + overlap;
    query.offset = page * m_pageSize - overlap;
    auto *reply = m_items.readItems(m_question.collection, query);
    m_pages.insert(page, reply);
    reply->then(this, [this, page](const Result<ItemList> &outcome) { finishPage(page, outcome); });
}

void PostsModel::finishPage(int page, const Result<ItemList> &outcome)
{
    if (!outcome && isCancelled(outcome.error()))
        return;
    m_pages.remove(page);
    if (!outcome)
        return askForFewer(outcome.error()) ? m_fillSoon.start(0ms) : fail(outcome.error());
    QList<Post> posts = decode(outcome->data);
    const int overlap = page > 0 ? 1 : 0;
    if (m_isOpenEnded && rowsOf(page).last >= m_rows.count())
        growBy(page, posts);
    if (rowsOf(page).first >= m_rows.count())
        return;
    const int expected = std::min(m_pageSize, m_rows.count() - page * m_pageSize) + overlap;
    const bool comesShort = posts.size() < expected;
    posts.resize(expected); // an empty place is not asked for again and again
    put(page * m_pageSize - overlap, posts);
    if (comesShort)
        heal();
    m_fillSoon.start(0ms);
}

void PostsModel::growBy(int page, const QList<Post> &posts)
{
    const int overlap = page > 0 ? 1 : 0;
    m_isOpenEnded = posts.size() == m_pageSize + overlap;
    resize(std::max(m_rows.count(), page * m_pageSize - overlap + int(posts.size())));
}

/// The list is another one than it was: what was read of it is only good to look at until it has been read again.
void PostsModel::heal()
{
    if (m_beginning || m_healSoon.isActive() || m_healings >= mostHealings)
        return;
    ++m_healings;
    m_healSoon.start(std::chrono::milliseconds(m_healPause.remainingTime()));
    m_healPause = QDeadlineTimer(healPause);
}

void PostsModel::abortPages(const PostRows::Range &butThose)
{
    m_pages.removeIf([&](const std::pair<const int &, QPointer<Page> &> &entry) {
        const bool isWanted = rowsOf(entry.first).overlaps(butThose);
        if (!isWanted && entry.second)
            entry.second->abort();
        return !isWanted;
    });
}

/// A field to sort by that is not there reads like a collection that may not be read, and so does an author without a name.
/// Which one it is shows without them.
bool PostsModel::askForLess(const Error &error)
{
    if (error.code != Directus::ErrorCode::Forbidden)
        return false;
    if (m_question.namesAuthor) {
        m_question.namesAuthor = m_mayNameAuthor = false;
        return true;
    }
    m_question.isSorted = !m_question.isSorted; // back, when it was not that either
    return !m_question.isSorted;
}

/// An answer that was not read to its end: a page of posts of many megabytes each is more than Request::largestAnswer.
bool PostsModel::askForFewer(const Error &error)
{
    const bool isCutShort = error.kind == Error::Kind::Protocol && error.status == 0;
    if (!isCutShort || m_mostAtOnce <= fewestAtOnce)
        return false;
    m_mostAtOnce = std::max(fewestAtOnce, m_mostAtOnce / 4);
    m_pageSize = std::min(m_pageSize, m_mostAtOnce - 1);
    abortPages({});
    return true;
}

void PostsModel::fail(const Error &error)
{
    abortPages({});
    m_error = error;
    setState(State::Failed);
}

QList<Post> PostsModel::decode(const QList<QJsonObject> &items) const
{
    QList<Post> posts;
    posts.reserve(items.size());
    for (const QJsonObject &item : items)
        posts.append(Post::fromItem(item, m_question.fields));
    return posts;
}

int PostsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows.count();
}

QVariant PostsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Post *post = m_rows.at(index.row());
    if (role == IsLoadedRole)
        return post != nullptr;
    if (!post)
        return {};
    switch (role) {
    case TitleRole:
    case Qt::AccessibleTextRole:
        return post->title;
    case IdRole:
        return post->id;
    case ExcerptRole:
        return m_rows.excerptAt(index.row());
    case ContentRole:
        return post->content;
    case DateRole:
        return post->date;
    case StatusRole:
        return post->status;
    case AuthorRole:
        return post->author;
    default:
        return {};
    }
}

QHash<int, QByteArray> PostsModel::roleNames() const
{
    return {{TitleRole, "title"}, {IdRole, "id"}, {ExcerptRole, "excerpt"}, {ContentRole, "content"}, {DateRole, "date"},
        {StatusRole, "status"}, {AuthorRole, "author"}, {IsLoadedRole, "isLoaded"}};
}

void PostsModel::setState(State state)
{
    m_state = state;
    Q_EMIT stateChanged(state);
}

} // namespace Latchkey
