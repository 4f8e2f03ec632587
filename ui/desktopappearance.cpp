// SPDX-License-Identifier: MIT
#include "ui/desktopappearance.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace Latchkey {

namespace {

using Settings = QMap<QString, QVariantMap>; // by namespace

const auto service = u"org.freedesktop.portal.Desktop"_s;
const auto path = u"/org/freedesktop/portal/desktop"_s;
const auto interface = u"org.freedesktop.portal.Settings"_s;

const auto appearance = u"org.freedesktop.appearance"_s;
const auto gnome = u"org.gnome.desktop.interface"_s; // the older way to ask for less motion

constexpr QRgb darkWindow = 0xff202020;
constexpr QRgb lightWindow = 0xfff0f0f0;

} // namespace

DesktopAppearance::DesktopAppearance(QObject *parent) : QObject(parent), m_own(QGuiApplication::palette())
{
    qDBusRegisterMetaType<Settings>();
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(service, path, interface, u"SettingChanged"_s, this, SLOT(followSetting(QString, QString, QDBusVariant)));
    readAll();
}

void DesktopAppearance::readAll()
{
    QDBusMessage call = QDBusMessage::createMethodCall(service, path, interface, u"ReadAll"_s);
    call.setArguments({QStringList{appearance, gnome}});
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, &DesktopAppearance::finishReading);
}

void DesktopAppearance::finishReading(QDBusPendingCallWatcher *watcher)
{
    watcher->deleteLater();
    const QDBusPendingReply<Settings> reply = *watcher;
    if (reply.isError())
        return;
    const Settings settings = reply.value();
    bool anyChanged = false;
    for (auto space = settings.cbegin(); space != settings.cend(); ++space)
        for (auto setting = space->cbegin(); setting != space->cend(); ++setting)
            anyChanged |= set(space.key(), setting.key(), setting.value());
    if (anyChanged)
        Q_EMIT changed();
}

void DesktopAppearance::followSetting(const QString &space, const QString &key, const QDBusVariant &value)
{
    if (set(space, key, value.variant()))
        Q_EMIT changed();
}

bool DesktopAppearance::set(const QString &space, const QString &key, const QVariant &value)
{
    const auto replace = [](auto &setting, auto wanted) { return std::exchange(setting, wanted) != wanted; };
    if (space == appearance && key == "color-scheme"_L1)
        return replace(m_scheme, value.toUInt() <= 2 ? Scheme(value.toUInt()) : Scheme::NoPreference);
    if (space == appearance && key == "contrast"_L1)
        return replace(m_wantsContrast, value.toUInt() == 1);
    if (space == appearance && key == "reduced-motion"_L1)
        return replace(m_wantsLessMotion, value.toUInt() == 1);
    if (space == gnome && key == "enable-animations"_L1)
        return replace(m_wantsLessMotion, !value.toBool());
    return false;
}

QPalette DesktopAppearance::palette() const
{
    const bool ownIsDark = m_own.color(QPalette::Window).lightnessF() < 0.5F;
    const bool isDark = m_scheme == Scheme::NoPreference ? ownIsDark : m_scheme == Scheme::Dark;
    if (m_wantsContrast)
        return QPalette(isDark ? Qt::black : Qt::white);
    if (isDark == ownIsDark)
        return m_own;
    return QPalette(QColor::fromRgb(isDark ? darkWindow : lightWindow));
}

} // namespace Latchkey
