// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QString>

namespace Latchkey {

/// A post as far as the project lets the person see it; any field but the id may be empty.
struct Post {
    QString id;
    QString title = {};
    QString content = {}; ///< Markdown, HTML or plain text
    QString status = {};
    QDateTime date = {}; ///< when it was published, or else created; UTC

    /// The beginning of the content without its markup, in one line.
    QString excerpt() const;

    /// Never fails: a post with missing or odd fields is still a post.
    static Post fromItem(const QJsonObject &item);
};

} // namespace Latchkey
