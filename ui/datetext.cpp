// SPDX-License-Identifier: MIT
#include "ui/datetext.h"

#include <QRegularExpression>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace Latchkey {

namespace {

/// The locale's own short date without its year.
QString dayAndMonth(const QDate &day, const QLocale &locale)
{
    static const QRegularExpression year(u"[\\s,./-]*y+[.,年년]?[\\s/-]*"_s);
    static const QRegularExpression edges(u"^[\\s,،'.]+|[\\s,،]+$"_s);
    const QString format = locale.dateFormat(QLocale::LongFormat).remove(u"dddd"_s).replace(u"MMMM"_s, u"MMM"_s);
    const QString parts = QString(format).remove(year).remove(edges).simplified();
    return locale.toString(day, parts.contains(u'd') && parts.contains(u'M') && !parts.contains(u'\'') ? parts : u"d MMM"_s);
}

} // namespace

QString shortDateText(const QDateTime &moment, const QLocale &locale, const QDateTime &now)
{
    if (!moment.isValid())
        return {};
    // Asked for the zone that it is in, Qt reads it from a file.
    const QDateTime local = now.timeSpec() == Qt::LocalTime ? moment.toLocalTime() : moment.toTimeZone(now.timeZone());
    if (local.date() == now.date())
        return locale.toString(local.time(), QLocale::ShortFormat);
    if (local.date().year() == now.date().year())
        return dayAndMonth(local.date(), locale);
    return locale.toString(local.date(), QLocale::ShortFormat);
}

QString longDateText(const QDateTime &moment, const QLocale &locale)
{
    if (!moment.isValid())
        return {};
    const QDateTime local = moment.toLocalTime();
    return locale.toString(local.date(), QLocale::LongFormat) + u" · "_s + locale.toString(local.time(), QLocale::ShortFormat);
}

QString exactDateText(const QDateTime &moment)
{
    return moment.isValid() ? moment.toUTC().toString(u"yyyy-MM-dd HH:mm:ss.zzz 'UTC'"_s) : QString();
}

} // namespace Latchkey
