// SPDX-License-Identifier: MIT
#include "directus/error.h"

#include <QDebug>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace Directus {

namespace {

constexpr std::array codeNames{
    std::pair{"FAILED_VALIDATION"_L1, ErrorCode::FailedValidation},
    std::pair{"FORBIDDEN"_L1, ErrorCode::Forbidden},
    std::pair{"INTERNAL_SERVER_ERROR"_L1, ErrorCode::InternalServerError},
    std::pair{"INVALID_CREDENTIALS"_L1, ErrorCode::InvalidCredentials},
    std::pair{"INVALID_INVITE"_L1, ErrorCode::InvalidInvite},
    std::pair{"INVALID_OTP"_L1, ErrorCode::InvalidOtp},
    std::pair{"INVALID_PAYLOAD"_L1, ErrorCode::InvalidPayload},
    std::pair{"INVALID_PROVIDER"_L1, ErrorCode::InvalidProvider},
    std::pair{"INVALID_QUERY"_L1, ErrorCode::InvalidQuery},
    std::pair{"INVALID_TOKEN"_L1, ErrorCode::InvalidToken},
    std::pair{"LIMIT_EXCEEDED"_L1, ErrorCode::LimitExceeded},
    std::pair{"RECORD_NOT_UNIQUE"_L1, ErrorCode::RecordNotUnique},
    std::pair{"REQUESTS_EXCEEDED"_L1, ErrorCode::RequestsExceeded},
    std::pair{"RESOURCE_RESTRICTED"_L1, ErrorCode::ResourceRestricted},
    std::pair{"ROUTE_NOT_FOUND"_L1, ErrorCode::RouteNotFound},
    std::pair{"SERVICE_UNAVAILABLE"_L1, ErrorCode::ServiceUnavailable},
    std::pair{"TOKEN_EXPIRED"_L1, ErrorCode::TokenExpired},
    std::pair{"USER_SUSPENDED"_L1, ErrorCode::UserSuspended},
    std::pair{"VALUE_TOO_LONG"_L1, ErrorCode::ValueTooLong},
};

} // namespace

ErrorCode errorCodeFromName(QStringView name)
{
    for (const auto &[codeName, code] : codeNames)
        if (name == codeName)
            return code;
    return name.isEmpty() ? ErrorCode::None : ErrorCode::Other;
}

Error Error::cancelled()
{
    return {.kind = Kind::Cancelled, .detail = u"cancelled"_s};
}

Error Error::timeout()
{
    return {.kind = Kind::Timeout, .detail = u"no answer in time"_s};
}

Error Error::protocol(const QString &detail, int status)
{
    return {.kind = Kind::Protocol, .status = status, .detail = detail};
}

bool endsSession(const Error &error)
{
    return error.kind == Error::Kind::Api
        && (error.code == ErrorCode::InvalidCredentials || error.code == ErrorCode::UserSuspended);
}

bool isTransient(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::Network:
    case Error::Kind::Tls:
    case Error::Kind::Timeout:
    case Error::Kind::Protocol:
        return true;
    case Error::Kind::Cancelled:
        return false;
    case Error::Kind::Api:
        return error.status == 429 || error.status >= 500;
    }
    return false;
}

QDebug operator<<(QDebug debug, const Error &error)
{
    const QDebugStateSaver saver(debug);
    debug.nospace() << "Error(" << static_cast<int>(error.kind) << ' ' << error.code << " status " << error.status << ' '
                    << error.detail << ')';
    return debug;
}

} // namespace Directus
