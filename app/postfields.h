// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>

namespace Latchkey {

/// Which fields of a collection hold what a reader looks for. A project names its fields as it likes, and a person without a
/// right to /fields learns them from the data. A name is empty where there is no such field.
struct PostFields {
    QString id = QStringLiteral("id"); ///< empty when it does not show in the data; the posts have no name then
    QString title = {};
    QString content = {};
    QString status = {};
    QString author = {};
    QString date = {};

    bool operator==(const PostFields &) const = default;

    /// By the names that are usual, else by what is in them: the short texts are the title, the long ones the content.
    static PostFields guess(const QList<QJsonObject> &items);

    /// What `chosen` names comes before what was guessed.
    PostFields with(const PostFields &chosen) const;

    /// Those fields of `items` that can be a title or a content.
    static QStringList textFields(const QList<QJsonObject> &items);
};

/// "553f9827-0000-4000-8000-000000000000": the name of something else, and nothing to read.
bool isUuid(const QString &text);

} // namespace Latchkey
