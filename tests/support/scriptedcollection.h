// SPDX-License-Identifier: MIT
#pragma once

#include "receivedrequest.h"
#include "scriptedanswer.h"

#include <QJsonArray>
#include <QJsonObject>

#include <functional>

class ScriptedServer;

/// A collection as large as one likes that exists only as far as it is asked for: GET /items/NAME with limit, offset and
/// meta, newest first, with entity tags.
///
///     ScriptedCollection posts{.count = 1'000'000};
///     posts.answerAt(server);
///     …
///     posts.newest += 3;
struct ScriptedCollection {
    QString name = QStringLiteral("posts");
    int count = 0;
    int newest = count; ///< the id of the first; the others count down from there
    int mostAtOnce = 1000; ///< QUERY_LIMIT_MAX
    bool givesCount = true;
    QList<int> gone = {}; ///< ids that were taken away

    /// What an item is, by its id.
    std::function<QJsonObject(int id)> item = plainItem;

    /// The collection must live as long as the server.
    void answerAt(ScriptedServer &server);

    ScriptedAnswer answer(const ReceivedRequest &request) const;
    int size() const { return count - int(gone.size()); }

    static QJsonObject plainItem(int id);

private:
    QJsonArray page(int offset, int limit) const;
};
