// SPDX-License-Identifier: MIT
#pragma once

#include "app/postfields.h"

#include <QDateTime>
#include <QJsonObject>
#include <QString>

namespace Latchkey {

/// A post as far as the project lets the person see it; any field but the id may be empty.
struct Post {
    QString id;
    QString title = {};
    QString content = {}; ///< Markdown, HTML, plain text or JSON
    QString status = {};
    QString author = {}; ///< a name to show; empty where the project gives only a number
    QString authorId = {}; ///< to filter by
    QDateTime date = {}; ///< when it was published, or else created; UTC
    bool isAbridged = false; ///< only the beginning of the content is here

    /// The beginning of the content without its markup, in one line.
    QString excerpt() const;

    /// The same post with at most `length` characters of its content.
    Post abridged(qsizetype length) const;

    /// Never fails: a post with missing or odd fields is still a post.
    static Post fromItem(const QJsonObject &item, const PostFields &fields);
    static Post fromItem(const QJsonObject &item) { return fromItem(item, PostFields::guess({item})); }
};

} // namespace Latchkey
