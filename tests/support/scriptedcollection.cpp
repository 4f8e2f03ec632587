// SPDX-License-Identifier: MIT
#include "scriptedcollection.h"

#include "scriptedserver.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

QJsonObject ScriptedCollection::plainItem(int id)
{
    const QDateTime date = QDateTime({2026, 1, 1}, {12, 0}, Qt::UTC).addSecs(60LL * id);
    return {{"id"_L1, id}, {"status"_L1, "published"_L1}, {"title"_L1, u"Post %1"_s.arg(id)},
        {"content"_L1, u"This is **post %1**, and it goes on for a while so that there is something to read."_s.arg(id)},
        {"date_created"_L1, date.toString(Qt::ISODateWithMs)}};
}

void ScriptedCollection::answerAt(ScriptedServer &server)
{
    server.on("GET /items/" + name.toUtf8()).thenCompute([this](const ReceivedRequest &request) { return answer(request); });
}

QJsonArray ScriptedCollection::page(int offset, int limit) const
{
    QJsonArray items;
    for (int id = newest, place = 0; id > newest - count && items.size() < limit; --id) {
        if (gone.isEmpty() && place < offset) { // a million are not counted one by one
            id -= offset;
            place = offset;
        }
        if (id > newest - count && !gone.contains(id) && place++ >= offset)
            items.append(item(id));
    }
    return items;
}

ScriptedAnswer ScriptedCollection::answer(const ReceivedRequest &request) const
{
    const QUrlQuery query = request.query();
    const int limit = query.hasQueryItem(u"limit"_s) ? query.queryItemValue(u"limit"_s).toInt() : 100;
    QJsonObject document{{"data"_L1, page(query.queryItemValue(u"offset"_s).toInt(), std::min(limit, mostAtOnce))}};
    if (givesCount && query.hasQueryItem(u"meta"_s))
        document["meta"_L1] = QJsonObject{{"filter_count"_L1, size()}};
    const QByteArray body = QJsonDocument(document).toJson(QJsonDocument::Compact);
    const QByteArray tag = "W/\"" + QCryptographicHash::hash(body, QCryptographicHash::Md5).toHex() + '"';
    const bool isKnown = request.header("If-None-Match") == tag;
    return (isKnown ? ScriptedAnswer::status(304) : ScriptedAnswer::status(200, body)).withHeader("ETag", tag);
}
