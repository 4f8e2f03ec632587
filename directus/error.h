// SPDX-License-Identifier: MIT
#pragma once

#include "directus/result.h"

#include <QDateTime>
#include <QNetworkReply>
#include <QObject>
#include <QString>
#include <QUrl>

#include <chrono>
#include <optional>

namespace Directus {
Q_NAMESPACE

/// `errors[0].extensions.code` of an answer. Codes this library never decides by are `Other`.
enum class ErrorCode {
    None,
    FailedValidation,
    Forbidden,
    InternalServerError,
    InvalidCredentials,
    InvalidInvite,
    InvalidOtp,
    InvalidPayload,
    InvalidProvider,
    InvalidQuery,
    InvalidToken,
    LimitExceeded,
    RecordNotUnique,
    RequestsExceeded,
    ResourceRestricted,
    RouteNotFound,
    ServiceUnavailable,
    TokenExpired,
    UserSuspended,
    ValueTooLong,
    Other,
};
Q_ENUM_NS(ErrorCode)

/// Reads the name Directus uses, e.g. "INVALID_CREDENTIALS".
ErrorCode errorCodeFromName(QStringView name);

/// Why a request has no value. Decided by the HTTP status and Directus' code, never by a message and never by
/// QNetworkReply::error(), which reports a readable 401 like any failure and a time-out like an abort.
struct Error {
    enum class Kind {
        Network, ///< no connection, or it broke: `network` says how
        Tls, ///< the server's certificate was refused: `detail` says why
        Timeout, ///< the server was silent for longer than the request allows
        Cancelled, ///< abort() was called
        Protocol, ///< an answer came, but not one of Directus: HTML, a redirect, half a document
        Api, ///< Directus refused: `code` and `status`
    };

    Kind kind = Kind::Protocol;
    ErrorCode code = ErrorCode::None;
    int status = 0; ///< HTTP status, 0 where no answer came
    std::optional<std::chrono::milliseconds> retryAfter = {}; ///< how long the server asks to wait
    QNetworkReply::NetworkError network = QNetworkReply::NoError; ///< for kind Network only
    QString field = {}; ///< `extensions.field` of FAILED_VALIDATION and RECORD_NOT_UNIQUE
    QString validation = {}; ///< `extensions.type` of FAILED_VALIDATION: which rule, e.g. "regex" for the password policy
    QDateTime serverDate = {}; ///< the server's clock when it refused, invalid when it did not say
    QUrl location = {}; ///< where a redirect points; it is never followed
    QString detail = {}; ///< for the log, in English. Never a body: FAILED_VALIDATION echoes the rejected password.

    static Error cancelled();
    static Error timeout();
    static Error protocol(const QString &detail, int status = 0);

    bool operator==(const Error &) const = default;
};

/// The server has said no to a refresh: the session is over. Everything else (network, TLS, time-out, 429, 5xx, a captive
/// portal's page) says nothing about the session, and nothing may be dropped because of it.
bool endsSession(const Error &error);

/// Trying the same again later may work.
bool isTransient(const Error &error);

QDebug operator<<(QDebug debug, const Error &error);

} // namespace Directus
