// SPDX-License-Identifier: MIT
#pragma once

#include "app/postfields.h"
#include "directus/query.h"

#include <QDate>

namespace Latchkey {

/// One thing that a person narrows the list by.
struct PostFilter {
    enum class Kind { Status, Author, From, Until, Text };

    Kind kind = Kind::Status;
    QString value = {}; ///< the status, the author's id, or what the title or the content must hold
    QDate day = {}; ///< of From and Until, both included, in the person's time zone
    QString name = {}; ///< what people call the value, where that is something else

    bool operator==(const PostFilter &) const = default;
};

/// Which posts are asked for, and in which order: all that a list depends on.
struct PostsQuestion {
    enum class Order { NewestFirst, OldestFirst, ByTitle, ByTitleDescending };

    QString collection = QStringLiteral("posts");
    PostFields fields = {}; ///< as far as they are known
    Order order = Order::NewestFirst;
    QString search = {};
    QList<PostFilter> filters = {}; ///< at most one of each kind
    bool isSorted = true; ///< false where the collection has nothing to sort by
    bool namesAuthor = false; ///< asks for the author's name along with the post

    /// Without limit and offset.
    Directus::Query query() const;

    bool isNarrowed() const { return !search.isEmpty() || !filters.isEmpty(); }

    /// Takes the place of one of the same kind.
    void addFilter(const PostFilter &filter);
    void removeFilter(PostFilter::Kind kind);

    bool operator==(const PostsQuestion &) const = default;
};

} // namespace Latchkey
