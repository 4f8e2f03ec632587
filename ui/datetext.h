// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QLocale>

namespace Latchkey {

/// Moments in the person's own time zone and in the words of `locale`. An invalid one is no text.

/// As short as it can be told: the time of today, the day of this year, else the date.
QString shortDateText(const QDateTime &moment, const QLocale &locale, const QDateTime &now = QDateTime::currentDateTime());

/// "22 November 2026 · 05:53"
QString longDateText(const QDateTime &moment, const QLocale &locale);

/// "2026-11-22 04:53:27.450 UTC", for who needs to know exactly.
QString exactDateText(const QDateTime &moment);

} // namespace Latchkey
