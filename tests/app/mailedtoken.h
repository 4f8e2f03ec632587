// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QJsonDocument>
#include <QJsonObject>

/// Tokens as Directus mails them, with a made-up signature.
namespace MailedToken {

inline QByteArray base64Url(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

inline QByteArray signedAs(const QByteArray &header, const QByteArray &payload, const QByteArray &signature)
{
    return base64Url(header) + '.' + base64Url(payload) + '.' + signature;
}

inline QByteArray of(const QByteArray &payload)
{
    return signedAs(R"({"alg":"HS256","typ":"JWT"})", payload, QByteArray(43, 'S'));
}

inline QByteArray of(const QJsonObject &payload)
{
    return of(QJsonDocument(payload).toJson(QJsonDocument::Compact));
}

/// Issued on 22 Nov 2026, good for a day.
inline QJsonObject payload(const QString &scope, const QString &email = QStringLiteral("pam@example.com"))
{
    return {{QStringLiteral("email"), email}, {QStringLiteral("scope"), scope}, {QStringLiteral("iat"), 1795323273},
        {QStringLiteral("exp"), 1795409673}, {QStringLiteral("iss"), QStringLiteral("directus")}};
}

inline QByteArray reset(const QString &email = QStringLiteral("pam@example.com"))
{
    return of(payload(QStringLiteral("password-reset"), email));
}

} // namespace MailedToken
