// SPDX-License-Identifier: MIT
#include "app/mailtoken.h"

#include "app/webtoken.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Latchkey {

namespace {

constexpr qsizetype longestEmail = 320; // 64 before the @, 255 behind it
constexpr double latestSecond = 253'402'300'799; // the end of the year 9999

MailToken::Purpose purposeOf(const QString &scope)
{
    if (scope == "pending-registration"_L1)
        return MailToken::Purpose::VerifyEmail;
    if (scope == "password-reset"_L1)
        return MailToken::Purpose::ResetPassword;
    if (scope == "invite"_L1)
        return MailToken::Purpose::AcceptInvite;
    return MailToken::Purpose::Unknown;
}

/// The address is shown before anything is sent, and whoever made the token chose it: no line breaks, and no signs that turn
/// the direction of what follows.
bool isShowable(const QString &email)
{
    const bool isPrintable = std::all_of(email.begin(), email.end(), [](QChar sign) { return sign.isPrint(); });
    return !email.trimmed().isEmpty() && email.size() <= longestEmail && isPrintable;
}

QDateTime instant(const QJsonValue &claim)
{
    const double seconds = claim.toDouble(-1);
    const bool isSensible = seconds >= 0 && seconds <= latestSecond;
    return isSensible ? QDateTime::fromSecsSinceEpoch(qint64(seconds), Qt::UTC) : QDateTime();
}

} // namespace

std::optional<MailToken> MailToken::read(const QByteArray &text)
{
    const auto token = WebToken::decode(text);
    if (!token || token->payload["iss"_L1] != "directus"_L1)
        return std::nullopt;
    const QString scope = token->payload["scope"_L1].toString(); // an access token has none
    const QString email = token->payload["email"_L1].toString();
    if (scope.isEmpty() || !isShowable(email))
        return std::nullopt;
    return MailToken{
        .text = text,
        .purpose = purposeOf(scope),
        .email = email,
        .issued = instant(token->payload["iat"_L1]),
        .expires = instant(token->payload["exp"_L1]),
    };
}

bool MailToken::isExpired(const Directus::Clock &clock) const
{
    return expires.isValid() && expires.toMSecsSinceEpoch() <= clock.now().wall.count();
}

} // namespace Latchkey
