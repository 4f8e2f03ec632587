// SPDX-License-Identifier: MIT
#pragma once

#include "app/post.h"

#include <map>
#include <optional>

namespace Latchkey {

/// The rows of a long list of which only some are known, each at its place. A row is stale when it is known from before the
/// list changed: good enough to look at until it has been read again.
class PostRows final {
public:
    struct Range {
        int first = 0;
        int last = -1; ///< included

        bool contains(int row) const { return row >= first && row <= last; }
        bool overlaps(const Range &other) const { return first <= other.last && other.first <= last; }
        Range widened(int by) const { return {first - by, last + by}; }
    };

    int count() const { return m_count; }

    /// More or fewer rows at the end.
    void setCount(int count);

    /// `count` rows that are not known yet, before all others.
    void insertAtFront(int count);

    /// Null when the row is not known.
    const Post *at(int row) const;
    QString excerptAt(int row) const;

    /// The row of that post among those that are known, or -1.
    int rowOf(const QString &id) const;

    /// From `first` on. False when a row that is not stale says something else: the list has changed meanwhile.
    bool put(int first, const QList<Post> &posts);

    void makeStale();

    /// The server has said that these are as they were.
    void makeFresh(const Range &range);

    /// The first row in `range` that is not known or stale.
    std::optional<int> firstMissing(const Range &range) const;

    /// Forgets everything but `range` and `beginning`.
    void keep(const Range &range, const Range &beginning);

    int known() const { return int(m_rows.size()); }
    void clear() { *this = PostRows(); }

private:
    struct Row {
        Post post;
        mutable std::optional<QString> excerpt = {}; ///< asked for at each painting, but made only for rows that are painted
        bool isStale = false;
    };

    std::map<int, Row> m_rows;
    int m_count = 0;
};

} // namespace Latchkey
