// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QNetworkCookie>
#include <QString>
#include <QUrl>
#include <QUrlQuery>

#include <chrono>
#include <optional>

namespace Directus {

/// A request as a value: what to ask, not how to send it.
struct Request {
    enum class Verb { Get, Post, Patch, Delete };

    Verb verb = Verb::Get;
    QString path; ///< below the project's address, percent-encoded, without a leading slash: "items/posts"
    QUrlQuery query = {};
    std::optional<QJsonObject> body = {};
    bool hasPassword = false; ///< in its body, so that INVALID_CREDENTIALS speaks of that and not of the access token
    QByteArray bearer = {}; ///< the access token that goes along; on public and auth routes there is none
    QByteArray cookie = {}; ///< "name=value"; nothing else keeps or sends cookies
    QByteArray etag = {}; ///< of an earlier answer: when it still holds, the answer is a 304 without a body
    std::chrono::milliseconds timeout = std::chrono::seconds(30); ///< the longest silence of the server
    qint64 largestAnswer = 64 * 1024 * 1024; ///< in bytes; a larger one is a Protocol error
};

/// Any HTTP answer, also a refusal and a redirect: what it means is decided by who asked.
struct Response {
    int status = 0;
    QByteArray contentType; ///< without parameters, in lower case
    QByteArray body;
    QByteArray etag = {}; ///< names this very answer; see Request::etag
    QUrl location = {}; ///< of a 3xx, resolved against the request
    QDateTime date = {}; ///< the server's clock, invalid when it did not say
    std::optional<std::chrono::milliseconds> retryAfter = {};
    QList<QNetworkCookie> cookies = {}; ///< what the server wants to be kept

    /// The value of the last cookie of that name. Empty when there is none, and also when it was taken away: Directus does that
    /// by an empty value with the full lifetime.
    QByteArray cookie(const QByteArray &name) const;

    bool isSuccess() const { return status >= 200 && status < 300; }
    bool isNotModified() const { return status == 304; }
};

} // namespace Directus
