// SPDX-License-Identifier: MIT
#include "app/settingsformat.h"

#include <QFile>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace Latchkey {

namespace {

/// To be raised by whoever changes what a key means; a new key needs no new format.
constexpr int currentFormat = 1;
constexpr auto formatKey = "format"_L1;

bool keepAside(const QString &file, int format)
{
    const QString copy = file + ".format-"_L1 + QString::number(format);
    const QString part = copy + ".part"_L1;
    QFile::remove(part);
    if (!QFile::copy(file, part))
        return false;
    QFile::remove(copy);
    return QFile::rename(part, copy);
}

} // namespace

bool adoptSettings(const QString &file)
{
    QSettings settings(file, QSettings::IniFormat);
    const int format = settings.value(formatKey, 0).toInt();
    if (format == currentFormat)
        return true;
    if (format > currentFormat && !keepAside(file, format))
        return false;
    settings.setValue(formatKey, currentFormat);
    settings.sync();
    return settings.status() == QSettings::NoError;
}

} // namespace Latchkey
