// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QPalette>
#include <QVariant>

class QDBusPendingCallWatcher;
class QDBusVariant;

namespace Latchkey {

/// How the desktop asks programs to look, from the XDG settings portal, followed while the program runs: Qt 6.4 reads none of
/// it. Where there is no portal (Windows, macOS, a bare window manager) Qt's own palette decides.
class DesktopAppearance final : public QObject {
    Q_OBJECT

public:
    /// The program's palette must be Qt's own still.
    explicit DesktopAppearance(QObject *parent = nullptr);

    /// Qt's own, or one that is light or dark, or black on white, as the desktop wants it.
    QPalette palette() const;

    bool wantsLessMotion() const { return m_wantsLessMotion; }

Q_SIGNALS:
    void changed();

private Q_SLOTS:
    void followSetting(const QString &space, const QString &key, const QDBusVariant &value);

private:
    enum class Scheme { NoPreference, Dark, Light }; // the portal's numbers

    void readAll();
    void finishReading(QDBusPendingCallWatcher *watcher);
    bool set(const QString &space, const QString &key, const QVariant &value);

    const QPalette m_own;
    Scheme m_scheme = Scheme::NoPreference;
    bool m_wantsContrast = false;
    bool m_wantsLessMotion = false;
};

} // namespace Latchkey
