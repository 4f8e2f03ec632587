// SPDX-License-Identifier: MIT
#include "ui/windowplace.h"

#include <QEvent>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace Latchkey {

namespace {

constexpr auto geometryKey = "window/geometry"_L1;

} // namespace

WindowPlace::WindowPlace(QWidget *window, const QString &settingsFile, const QSize &firstSize)
    : QObject(window), m_window(window), m_settings(settingsFile, QSettings::IniFormat)
{
    if (!window->restoreGeometry(m_settings.value(geometryKey).toByteArray()))
        window->resize(firstSize);
    window->installEventFilter(this);
}

bool WindowPlace::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_window && event->type() == QEvent::Close)
        m_settings.setValue(geometryKey, m_window->saveGeometry());
    return QObject::eventFilter(watched, event);
}

} // namespace Latchkey
