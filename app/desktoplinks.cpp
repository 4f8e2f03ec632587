// SPDX-License-Identifier: MIT
#include "app/desktoplinks.h"

#include <QSettings>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace Latchkey {

bool desktopOpensLinks()
{
#if defined(Q_OS_MACOS)
    return true; // the bundle says so itself
#elif defined(Q_OS_WIN)
    return QSettings(u"HKEY_CURRENT_USER\\Software\\Classes\\latchkey"_s, QSettings::NativeFormat).contains(u"URL Protocol"_s)
        || QSettings(u"HKEY_LOCAL_MACHINE\\Software\\Classes\\latchkey"_s, QSettings::NativeFormat).contains(u"URL Protocol"_s);
#else
    return !QStandardPaths::locate(QStandardPaths::ApplicationsLocation, u"latchkey.desktop"_s).isEmpty();
#endif
}

} // namespace Latchkey
