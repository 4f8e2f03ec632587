// SPDX-License-Identifier: MIT
#include "directus/json.h"

#include "directus/error.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Directus {

namespace {

bool isJson(const QByteArray &contentType)
{
    return contentType == "application/json" || contentType.endsWith("+json");
}

Result<QJsonObject> parse(const Response &response)
{
    if (!isJson(response.contentType))
        return Failure<Error>(Error::protocol(
            u"status %1 with %2 where JSON was expected"_s.arg(response.status).arg(QString::fromLatin1(response.contentType)),
            response.status));
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(response.body, &problem);
    if (!document.isObject())
        return Failure<Error>(Error::protocol(u"not a JSON object: "_s + problem.errorString(), response.status));
    return document.object();
}

/// Of the extensions only what is asked for: `invalid` echoes the rejected password.
Error refusal(const Response &response)
{
    const auto document = parse(response);
    if (!document)
        return document.error();
    const QJsonObject extensions = (*document)["errors"_L1].toArray().at(0).toObject()["extensions"_L1].toObject();
    const QString code = extensions["code"_L1].toString();
    if (code.isEmpty())
        return Error::protocol(u"status %1 without an error code"_s.arg(response.status), response.status);
    return {
        .kind = Error::Kind::Api,
        .code = errorCodeFromName(code),
        .status = response.status,
        .field = extensions["field"_L1].toString(),
        .validation = extensions["type"_L1].toString(),
        .detail = code,
    };
}

} // namespace

Error readError(const Response &response)
{
    Error error = refusal(response);
    error.retryAfter = response.retryAfter;
    error.serverDate = response.date;
    error.location = response.location;
    return error;
}

Result<QJsonObject> readDocument(const Response &response)
{
    if (!response.isSuccess())
        return Failure<Error>(readError(response));
    auto document = parse(response);
    if (document && !document->contains("data"_L1))
        return Failure<Error>(Error::protocol(u"an answer without data"_s, response.status));
    return document;
}

Result<QJsonValue> readData(const Response &response)
{
    return readDocument(response).map([](const QJsonObject &document) { return document["data"_L1]; });
}

Result<void> readNothing(const Response &response)
{
    if (response.status == 204)
        return {};
    return Failure<Error>(readError(response)); // also of a 200: a captive portal's page is no sign that anything was done
}

Result<QString> requireString(const QJsonObject &object, QLatin1StringView key)
{
    const QJsonValue value = object[key];
    if (!value.isString() || value.toString().isEmpty())
        return Failure<Error>(Error::protocol(u"an answer without %1"_s.arg(key)));
    return value.toString();
}

Result<bool> requireBool(const QJsonObject &object, QLatin1StringView key)
{
    if (!object[key].isBool())
        return Failure<Error>(Error::protocol(u"an answer without %1"_s.arg(key)));
    return object[key].toBool();
}

QDateTime readDateTime(const QJsonValue &value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODateWithMs).toUTC();
}

} // namespace Directus
