// SPDX-License-Identifier: MIT
#pragma once

#include "directus/request.h"
#include "directus/result.h"

#include <QJsonObject>
#include <QJsonValue>

namespace Directus {

/// The whole document of a successful answer, `{"meta": …, "data": …}`. Errors: Api for a refusal in Directus' form, Protocol
/// for everything that Directus does not say (HTML, a redirect, no `data`).
Result<QJsonObject> readDocument(const Response &response);

/// `data` of a successful answer.
Result<QJsonValue> readData(const Response &response);

/// For endpoints that answer 204: nothing, or the refusal.
Result<void> readNothing(const Response &response);

/// What an answer that is no success says.
Error readError(const Response &response);

/// `object[key]` where a text is promised. A half-filled value is an error here rather than an odd screen later.
Result<QString> requireString(const QJsonObject &object, QLatin1StringView key);

/// `object[key]` where yes or no is promised.
Result<bool> requireBool(const QJsonObject &object, QLatin1StringView key);

/// A time as Directus writes it, "2026-11-22T04:53:27.450Z"; invalid for everything else.
QDateTime readDateTime(const QJsonValue &value);

} // namespace Directus
