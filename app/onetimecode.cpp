// SPDX-License-Identifier: MIT
#include "app/onetimecode.h"

#include <algorithm>

using namespace std::chrono_literals;
using Directus::Clock;
using std::chrono::milliseconds;

namespace Latchkey {

namespace {

constexpr qsizetype longestText = 100; // whoever pastes more did not mean a code
constexpr milliseconds stepLength = OneTimeCode::step;

/// What people and web pages put between digits, and the marks of direction that come along when one is copied.
bool isSeparator(char32_t sign)
{
    const auto category = QChar::category(sign);
    return QChar::isSpace(sign) || category == QChar::Punctuation_Dash || category == QChar::Other_Format || sign == U'.';
}

bool isDigit(char32_t sign)
{
    return QChar::category(sign) == QChar::Number_DecimalDigit;
}

/// Also for times before 1970, where division rounds the other way.
qint64 stepOf(milliseconds wall)
{
    const qint64 rounded = wall / stepLength;
    return wall.count() < 0 ? rounded - 1 : rounded;
}

} // namespace

OneTimeCode OneTimeCode::typed(const QString &text)
{
    OneTimeCode code;
    const auto signs = text.left(longestText).toUcs4();
    for (const char32_t sign : signs) {
        if (isDigit(sign) && code.m_digits.size() <= length)
            code.m_digits += QString::number(QChar::digitValue(sign));
        else if (!isDigit(sign) && !isSeparator(sign))
            code.m_isUsable = false;
    }
    return code;
}

ClockSkew ClockSkew::between(const QDateTime &date, const Clock::Instant &now, milliseconds roundTrip)
{
    ClockSkew skew;
    if (!date.isValid())
        return skew;
    const milliseconds server = milliseconds(date.toMSecsSinceEpoch()) + 500ms; // somewhere in that second
    skew.m_ahead = now.wall - roundTrip / 2 - server;
    skew.m_doubt = 500ms + roundTrip / 2;
    return skew;
}

milliseconds ClockSkew::certainlyAhead() const
{
    if (m_ahead >= 0ms)
        return std::max(0ms, m_ahead - m_doubt);
    return std::min(0ms, m_ahead + m_doubt);
}

bool ClockSkew::explainsRefusal(const Clock::Instant &sent) const
{
    return stepOf(sent.wall) != stepOf(sent.wall - certainlyAhead());
}

milliseconds restOfStep(const Clock::Instant &now, const ClockSkew &skew)
{
    const milliseconds server = now.wall - skew.ahead();
    return stepLength * (stepOf(server) + 1) - server;
}

bool hasStepEndedBetween(const Clock::Instant &sent, const Clock::Instant &answered, const ClockSkew &skew)
{
    return stepOf(sent.wall - skew.ahead()) != stepOf(answered.wall - skew.ahead());
}

} // namespace Latchkey
